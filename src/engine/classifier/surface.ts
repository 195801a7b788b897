/**
 * What a piece of the original is read as: one word, or several where it was glued or shortened. The answer depends on
 * the letters alone, so it is kept: the same words come again and again.
 */
import { entryOf } from './entries';
import type { Entry } from './entries';
import { isKnown } from './lexicon';
import { isPiece, isWord } from './lexicon/vocabulary';
import { fold } from './normalise';
import { segment } from './segments';
import { isName, mended, placeOf, spell } from './spelling';
import { setCount } from './sets';
import { Store } from './store';
import { isShortForm } from './texting';

/** A token to be: offsets count from the start of the piece. */
export interface Piece {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly shout: boolean;
  /** What is known about the word. */
  readonly entry: Entry;
  /** Written as it is read, and spelt right. */
  readonly whole: boolean;
}

const SUFFIX = /^(.+?)('(?:ll|re|ve|m|d|s))$/;
/** Words written without their apostrophe. */
const BARE: Readonly<Record<string, string>> = {
  youre: "you're", theyre: "they're", im: "i'm", ive: "i've", youve: "you've", theyve: "they've", youll: "you'll", theyll: "they'll",
  hes: "he's", shes: "she's", thats: "that's", whos: "who's", whats: "what's", dont: "don't", doesnt: "doesn't", didnt: "didn't",
  cant: "can't", wont: "won't", isnt: "isn't", arent: "aren't", wasnt: "wasn't", werent: "weren't", shouldnt: "shouldn't",
  wouldnt: "wouldn't", couldnt: "couldn't", aint: "ain't", hasnt: "hasn't", havent: "haven't", hadnt: "hadn't", mustnt: "mustn't",
  yall: "y'all",
}; // prettier-ignore

export function isShout(slice: string): boolean {
  // Most words have a small second letter.
  const second = slice.charCodeAt(1);
  return !(second >= 97 && second <= 122) && /[A-Z]{2}/.test(slice) && !/[a-z]/.test(slice);
}

const piece = (slice: string, text: string, from: number, to: number): Piece => ({
  text,
  from,
  to,
  shout: isShout(slice.slice(from, to)),
  entry: entryOf(text),
  whole: to - from === text.length && isWord(text),
});

/** No list of ours has it: it may be misspelt, glued, or a name. */
const isUnknown = (word: string): boolean =>
  !isKnown(word) && BARE[word] === undefined && !isShortForm(word) && /^[a-z]{4,48}$/.test(word);

/** The words of a piece that stands at this place of the text and spells this unknown word. */
function mendedPieces(word: string, text: string, start: number, end: number): readonly Piece[] {
  const slice = text.slice(start, end);
  const parts = mended(word, text, start, end);
  // One part is the word itself, whatever was mended in it.
  if (parts.length === 1) return [piece(slice, parts[0] ?? word, 0, end - start)];
  let from = 0;
  return parts.map((part) =>
    piece(
      slice,
      part,
      placeOf(slice, 0, slice.length, from),
      placeOf(slice, 0, slice.length, (from += part.length)),
    ),
  );
}

function split(slice: string, word: string): readonly Piece[] {
  const end = slice.length;
  const full = BARE[word] ?? word;
  const cut = SUFFIX.exec(full);
  if (cut?.[1] === undefined || cut[2] === undefined) return [piece(slice, full, 0, end)];
  const middle = placeOf(slice, 0, end, cut[1].length);
  return [piece(slice, cut[1], 0, middle), piece(slice, cut[2], middle, end)];
}

/** Parts of a hashtag as offsets: at underscores, capitals, or by known words. */
function hashtagParts(body: string): readonly (readonly [number, number])[] {
  const cuts = [...body.matchAll(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+|[^A-Za-z\d_]+/g)].map(
    (m) => [m.index, m.index + m[0].length] as const,
  );
  const only = cuts[0];
  if (cuts.length !== 1 || only === undefined) return cuts;
  const words = segment(body.toLowerCase(), isPiece);
  if (words === null || words.length < 2) return cuts;
  let from = only[0];
  return words.map((word) => [from, (from += word.length)] as const);
}

const hashtag = (slice: string, latin: boolean): readonly Piece[] =>
  hashtagParts(slice.slice(1)).map(([from, to], n) =>
    piece(slice, spell(slice.slice(from + 1, to + 1), latin) ?? '', n === 0 ? 0 : from + 1, to + 1),
  );

/** An emoji without tone and gender signs; a dark tone of a person stays as a word of its own. */
function emojiName(slice: string): string {
  const plain = fold(slice).replace(/[\u2640\u2642\ufe0f]|\ud83c[\udffb-\udfff]/g, '');
  if (/^(?:\ud83c[\udde6-\uddff]){2}$/.test(plain)) return 'flag';
  return /\ud83c[\udffe\udfff]/.test(slice) ? plain + 'dark' : plain;
}

/** Answers kept at once. */
const MOST = 8192;
/** No longer piece is kept. */
const LONGEST = 48;

/** Keeps answers by the piece asked about, in Latin texts and in others. */
function kept<T>(
  most: number,
  read: (slice: string, latin: boolean) => T,
): (slice: string, latin: boolean) => T {
  const latinStore = new Store<T>(most);
  const otherStore = new Store<T>(most >> 2);
  let sets = 0;
  return (slice, latin) => {
    // Entries of words change when sets are added.
    if (sets !== setCount()) {
      latinStore.clear();
      otherStore.clear();
      sets = setCount();
    }
    const store = latin ? latinStore : otherStore;
    let known = store.get(slice);
    if (known === undefined) {
      known = read(slice, latin);
      if (slice.length <= LONGEST) store.set(slice, known);
    }
    return known;
  };
}

interface Spelling {
  readonly word: string | null;
  /** No list of ours has it: its place in the text may make a name of it. */
  readonly unknown: boolean;
  /** Null where nobody asked yet. */
  pieces: readonly Piece[] | null;
  /** The same where it is a name. */
  named: readonly Piece[] | null;
}

const spelled = kept(MOST, (slice, latin): Spelling => {
  const word = spell(slice, latin);
  const unknown = word !== null && isUnknown(word);
  return {
    word,
    unknown,
    pieces: word === null ? NONE : unknown ? null : split(slice, word),
    named: null,
  };
});

/** The words between two places; none where the signs there stand for no letters. `latin`: latinText of the text. */
export function wordPieces(text: string, start: number, end: number, latin: boolean): readonly Piece[] {
  const known = spelled(text.slice(start, end), latin);
  const name = known.unknown && isName(text, start, end);
  const made = name ? known.named : known.pieces;
  if (made !== null) return made;
  const pieces = mendedPieces(known.word ?? '', text, start, end);
  if (name) known.named = pieces;
  else known.pieces = pieces;
  return pieces;
}
const NONE: readonly Piece[] = [];

/** The words of a hashtag with its sign. */
export const hashtagPieces = kept(1024, hashtag);

/** An emoji, by the name that the lexicon knows it under. */
export const emojiPiece = kept(512, (slice): Piece => piece(slice, emojiName(slice), 0, slice.length));

/** A sign or a row of stops. */
export const signPiece = kept(512, (slice): Piece =>
  piece(slice, fold(slice) || (slice[0] ?? ''), 0, slice.length),
);
