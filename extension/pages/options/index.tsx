import { mount } from '../shared/mount';
import { text } from '../shared/text';
import { Options } from './options';

mount(<Options />, text.options.title);
