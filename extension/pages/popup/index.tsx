import { mount } from '../shared/mount';
import { text } from '../shared/text';
import { Popup } from './popup';

mount(<Popup />, text.popup.title);
