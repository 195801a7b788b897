/**
 * A text as patterns of numbers and addresses want to see it: plain signs, one space at a time, nothing invisible, with the
 * way back to the original. Letters keep their case, which tells a street from other words.
 */
import { INVISIBLE, SPACE, SYMBOL_EMOJI, classOf, foldChar } from '../../unicode';
import type { Doc } from '../types';
import type { Shape } from './shape';

export interface Plain {
  readonly text: string;
  /** Place in the original of each unit, and of the end; null where the text is the original itself. */
  readonly at: readonly number[] | null;
}

const PLAIN = new WeakMap<Doc, Plain>();

/** The sign as it is read: full-width and styled ones as plain ones. */
function sign(char: string, cp: number): string {
  if (cp < 0x80) return char;
  if (cp >= 0xff01 && cp <= 0xff5e) return String.fromCharCode(cp - 0xfee0);
  const kind = classOf(cp);
  if (kind === INVISIBLE || kind === SYMBOL_EMOJI) return '';
  const folded = foldChar(char, cp);
  // Accents and foreign letters are part of names; digits and signs in other dress are not.
  return /^[\d!-/:-@]+$/.test(folded) && !/[’‘“”–—]/.test(char) ? folded : char;
}

function make(original: string): Plain {
  if (/^[\x21-\x7e\u2018\u2019]*(?: [\x21-\x7e\u2018\u2019]+)*$/.test(original))
    return { text: original, at: null };
  let text = '';
  const at: number[] = [];
  for (let i = 0; i < original.length;) {
    const cp = original.codePointAt(i) ?? 0;
    const char = String.fromCodePoint(cp);
    const made = classOf(cp) === SPACE ? (text.endsWith(' ') ? '' : ' ') : sign(char, cp);
    for (let k = 0; k < made.length; k++) at.push(i);
    text += made;
    i += char.length;
  }
  at.push(original.length);
  return { text, at };
}

/** The plain form of a text. Made once per text, and only when a clause asks. */
export function plainOf(doc: Doc): Plain {
  const known = PLAIN.get(doc);
  if (known !== undefined) return known;
  const plain = make(doc.original);
  PLAIN.set(doc, plain);
  return plain;
}

/** Numbers that are looked at: a text with more is no message about somebody. */
const MOST = 40;

/** Shapes of the plain form, by their places in the original. */
export function shapesIn(doc: Doc, find: (text: string) => readonly Shape[]): readonly Shape[] {
  const { text, at } = plainOf(doc);
  const found = find(text).slice(0, MOST);
  return at === null
    ? found
    : found.map(({ start, end }) => ({ start: at[start] ?? 0, end: (at[end - 1] ?? 0) + 1 }));
}
