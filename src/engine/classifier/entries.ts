/** What is known about a word, put together once and kept: words come again and again. */
import { isKnown, phrasesFrom, tagsOf } from './lexicon';
import type { PhraseEntry } from './lexicon/build';
import { setCount, setsOf } from './sets';
import type { Sets } from './sets';
import { signsOf } from './signs';
import { Store } from './store';

export interface Entry {
  /** In UTF-16 units. */
  readonly length: number;
  readonly tags: ReadonlySet<string>;
  readonly sets: Sets;
  /** Entries of several words that begin with it, longest first, by the word that follows. */
  readonly phrases: ReadonlyMap<string, readonly PhraseEntry[]> | null;
  /** What signs.ts says about it. */
  readonly signs: number;
  /** The last text that was seen to hold it (doc-state.ts). */
  seenIn: number;
}

/** Words kept at once. */
const MOST = 16_384;
const NO_TAGS: ReadonlySet<string> = new Set();
const WORDS = new Store<Entry>(MOST);
let sets = 0;

const make = (text: string, tags: ReadonlySet<string>): Entry => ({
  length: text.length,
  tags,
  sets: setsOf(text, tags),
  phrases: phrasesFrom(text),
  signs: signsOf(text, isKnown(text)),
  seenIn: 0,
});

/** The entry of a normalised word. */
export function entryOf(text: string): Entry {
  if (sets !== setCount()) {
    WORDS.clear();
    sets = setCount();
  }
  let entry = WORDS.get(text);
  if (entry === undefined) {
    entry = make(text, tagsOf(text));
    WORDS.set(text, entry);
  }
  return entry;
}

/** Handles and links mean nothing as words, whatever they read like. Few come twice: none is kept. */
const BARE = make('', NO_TAGS);
export const bareEntry = (): Entry => BARE;

const PHRASES = new WeakMap<ReadonlySet<string>, Sets>();

/** The sets that an entry of several words belongs to, by its tags. */
export function phraseSets(tags: ReadonlySet<string>): Sets {
  let known = PHRASES.get(tags);
  if (known === undefined || (known.parts.length > 0 && known.bits.length !== (setCount() + 31) >> 5)) {
    known = setsOf(null, tags);
    PHRASES.set(tags, known);
  }
  return known;
}
