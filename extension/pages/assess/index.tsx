import { engine } from '../../shared/engine';
import { ENGINE_WORDS } from '../../shared/words';
import { mount } from '../shared/mount';
import { text } from '../shared/text';
import { Assess } from './assess';
import { takeText } from './fragment';

mount(<Assess judge={engine} words={ENGINE_WORDS} given={takeText()} />, text.assess.title);
