import { mount } from '../shared/mount';
import { text } from '../shared/text';
import { Welcome } from './welcome';

mount(<Welcome />, text.welcome.title);
