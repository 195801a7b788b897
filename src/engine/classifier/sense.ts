/** What a word has to do with: its sense (lexicon/senses.ts), or its part in grammar. */
import { SENSES } from './lexicon/senses';
import { perDoc } from './per-doc';
import type { Doc, Token } from './types';

export interface Sense {
  readonly name: string;
  /** Says something of its own, apart from grammar. */
  readonly content: boolean;
  /** 2: speaks of harm to people by itself; 1: together with others; 0: does not. */
  readonly harm: 0 | 1 | 2;
  /** Of harm done by hand or weapon. */
  readonly violent: boolean;
}

const VIOLENT = new Set('lethal hurt weapon execution'.split(' '));
const GRAVE = new Set('lethal hurt weapon execution death illness harass filth'.split(' '));
const SLIGHT = new Set(
  'menace dwelling kin routine fear channel mishap body reward informer muster acclaim'.split(' '),
);

/** Words whose part in the sentence tells a threat from a report: who, to whom, will or was, wish, condition. */
const GRAMMAR: Readonly<Record<string, string>> = {
  self: 'i we us me my our ours mine myself ourselves im ill ive id imma',
  you: 'you your yours u ur yourself yourselves ye ya yall unnu wunna',
  they: 'they them their theirs dem those these em',
  one: 'he she him her his hers himself herself',
  will: "will shall 'll won't going gonna promise swear vow guarantee intend plan",
  would: "would 'd could might may should must ought needs need deserve deserves let lets let's",
  wish: 'hope hopes hoping wish wishes pray praying prays want wants love like please glad happy overjoyed delighted dream longing',
  if: 'if unless otherwise once until till when whenever whoever whichever next or',
  not: "not no never nobody nothing don't doesn't didn't can't cannot isn't none without nor",
  act: 'go get make take give bring put send keep find wait stand come turn show tell teach pay know see hear grab pick meet greet welcome',
  was: 'was were had did been',
  asks: 'why what how who does is are',
  all: 'every all each any whole entire both',
};

function table(): ReadonlyMap<string, Sense> {
  const out = new Map<string, Sense>();
  const fill = (rows: Readonly<Record<string, string>>, content: boolean): void => {
    for (const [name, words] of Object.entries(rows)) {
      const harm = GRAVE.has(name) ? 2 : SLIGHT.has(name) ? 1 : 0;
      const sense: Sense = { name, content, harm, violent: VIOLENT.has(name) };
      for (const word of words.split(' ')) if (!out.has(word)) out.set(word, sense);
    }
  };
  fill(SENSES, true);
  fill(GRAMMAR, false);
  return out;
}

let known: ReadonlyMap<string, Sense> | null = null;
const HANDLE: Sense = { name: 'handle', content: true, harm: 0, violent: false };

function senseOf({ kind, text }: Token): Sense | null {
  if (kind === 'mention') return HANDLE;
  known ??= table();
  return known.get(kind === 'hashtag' ? text.slice(1) : text) ?? null;
}

/** The sense of every token, null where it has none. */
export const sensesOf: (doc: Doc) => readonly (Sense | null)[] = perDoc((doc) => doc.tokens.map(senseOf));
