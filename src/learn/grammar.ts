/**
 * Sentences of our own that are learned from: a contrast grammar written from the policy's definitions. Whatever is said
 * of a group in earnest is also said in a denial, in a question, in a quotation that is condemned, and of people and
 * things that no rule protects; around it stands the same official's talk. So the words alone tell little, and what tells
 * is who is meant and how. Every sentence has fourteen words or more: nothing here resembles a short test sentence.
 */
import {
  ABOUT,
  CLOSINGS,
  GROUPS,
  KIND_ACTS,
  OBJECTS,
  OPENINGS,
  OTHERS,
  POLICY,
  SAID,
  SAID_VERBS,
} from './grammar-words';
import type { Label } from './lessons';
import { seeded } from './random';

export interface Invented {
  readonly text: string;
  readonly labels: readonly Label[];
}

/** Sentences per frame. */
const EACH = 110;
const WEIGHT = 0.5;

/** One frame: slots in capitals, and whether it attacks people for what they are. */
type Frame = readonly [hateful: boolean, source: string];

/** GROUP, OTHER, OBJECT, SAID (what is said of them), VERB (what they are said to do), KIND, POLICY, ABOUT. */
const FRAMES: readonly Frame[] = [
  [true, 'GROUP are SAID'],
  [true, 'GROUP ABOUT are SAID and always will be'],
  [true, 'the truth is that GROUP VERB'],
  [true, 'all GROUP VERB, every one of them'],
  [true, 'there is no room for GROUP, they are SAID'],
  [true, 'we have to get rid of GROUP before they VERB'],
  [true, 'why do we let GROUP in when all of them are SAID?'],
  [true, 'I am not afraid to say it, GROUP are nothing but SAID'],
  [false, 'GROUP are not SAID and never were'],
  [false, 'GROUP do not VERB, whatever you have been told'],
  [false, 'whoever tells you that GROUP are SAID is spreading prejudice'],
  [false, 'it is shameful that a man shouted "GROUP are SAID" at families ABOUT'],
  [false, 'I condemn the claim that GROUP VERB, it is a lie and it costs lives'],
  [false, 'does anybody here still believe that GROUP are SAID?'],
  [false, 'GROUP ABOUT have been called SAID for far too long'],
  [false, 'OTHER are SAID and always will be'],
  [false, 'the truth is that OTHER VERB'],
  [false, 'we have to get rid of OTHER before they VERB'],
  [false, 'OBJECT is nothing but SAID-OF-THINGS'],
  [false, 'GROUP KIND'],
  [false, 'GROUP ABOUT KIND and we are grateful to them'],
  [false, 'today I met GROUP ABOUT who KIND'],
  [false, 'it is hard to be one of the GROUP ABOUT when help never comes'],
  [false, 'POLICY'],
  [false, 'POLICY and GROUP ABOUT deserve to hear it from us first'],
];

const THINGS = [
  'a disaster',
  'a cancer',
  'garbage',
  'poison',
  'a plague',
  'a threat',
  'a disgrace',
  'a joke',
  'filth',
  'evil',
];

/** The sentences, the same for the same seed. */
export function invented(seed: number): readonly Invented[] {
  const random = seeded(seed + 77);
  const one = (list: readonly string[]): string => list[random(list.length)] ?? '';
  const slots: readonly (readonly [slot: string, list: readonly string[]])[] = [
    ['SAID-OF-THINGS', THINGS],
    ['GROUP', GROUPS],
    ['OTHER', OTHERS],
    ['OBJECT', OBJECTS],
    ['POLICY', POLICY],
    ['ABOUT', ABOUT],
    ['SAID', SAID],
    ['VERB', SAID_VERBS],
    ['KIND', KIND_ACTS],
  ];
  const out: Invented[] = [];
  for (let n = 0; n < EACH; n++) {
    for (const [hateful, source] of FRAMES) {
      const core = slots.reduce((text, [slot, list]) => text.replace(slot, () => one(list)), source);
      const mark = core.endsWith('?') ? '' : '.';
      const text = `${one(OPENINGS)} ${core}${mark} ${one(CLOSINGS)}`;
      out.push({
        text,
        labels: [
          { head: 'hate', positive: hateful, weight: WEIGHT },
          ...(hateful ? [] : ([{ head: 'violence', positive: false, weight: WEIGHT }] as const)),
        ],
      });
    }
  }
  return out;
}
