/**
 * The spelling of a single word: case, look-alikes, leetspeak, stretched letters. Words keep their place in the original
 * text, so folding never needs a way back: a token is cut first and folded after.
 */
import { INVISIBLE, classOf, foldChar, looksLike } from '../unicode';

/** What each sign may stand for inside a word. */
const LEET: Readonly<Record<string, string>> = {
  '0': 'o', '1': 'il', '2': 'z', '3': 'e', '4': 'a', '5': 's', '6': 'g', '7': 't', '8': 'b', '9': 'g', '@': 'a', $: 's', '!': 'il',
  '|': 'il', '+': 't', '€': 'e', '£': 'l',
}; // prettier-ignore

/** Signs that may stand for a letter, apart from digits. */
export const isLeetSign = (char: string): boolean => '@$!|+€£*#'.includes(char);

/** Lower case, ASCII where possible, invisible characters gone. */
export function fold(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const cp = text.codePointAt(i) ?? 0;
    if (cp > 0xffff) i++;
    out += cp < 128 ? (text[i] ?? '').toLowerCase() : foldChar(String.fromCodePoint(cp), cp);
  }
  return out;
}

/** Anything a reader does not see? */
export function hasInvisible(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) > 127 && classOf(text.codePointAt(i) ?? 0) === INVISIBLE) return true;
  }
  return false;
}

/**
 * Reads Cyrillic and Greek letters as the Latin ones they look like; null where one looks like none. Expects letters as
 * they are written: a capital may look like a Latin one where its small form does not.
 */
export function latinLook(written: string): string | null {
  let out = '';
  for (const char of written) {
    const latin = looksLike(char) ?? fold(char);
    if (/[^\x00-\x7f]/.test(latin)) return null;
    out += latin;
  }
  return out;
}

/** Every word of two dozen at most that the signs of a word may stand for. Signs that hide a letter stay `*`. */
function spellings(word: string): readonly string[] {
  let out = [''];
  for (const char of word) {
    const letters = LEET[char] ?? char;
    if (letters.length > 1 && out.length <= 12)
      out = out.flatMap((head) => [...letters].map((letter) => head + letter));
    else out = out.map((head) => head + (letters[0] ?? char));
  }
  return out;
}

/**
 * A word behind leetspeak, or null. Only words that the lexicon knows come back: `covid19` and `g20` are left alone.
 */
export function unleet(word: string, known: (word: string) => boolean): string | null {
  const letters = word.replace(/[^a-z]/g, '').length;
  // Mostly letters, or it is a quantity: `900k`.
  if (word.length > 24 || letters * 3 < word.length) return null;
  for (const spelling of spellings(word)) {
    const found = known(spelling) ? spelling : unstretch(spelling, known);
    if (found !== null) return found;
  }
  return null;
}

/** A word with letters repeated for emphasis (`killlll`), cut to a known word, or null. */
export function unstretch(word: string, known: (word: string) => boolean): string | null {
  if (!/([a-z])\1\1/.test(word)) return null;
  const two = word.replace(/([a-z])\1{2,}/g, '$1$1');
  if (known(two)) return two;
  const one = word.replace(/([a-z])\1{2,}/g, '$1');
  if (known(one)) return one;
  // One run doubled, the others single: `wommmennn` against `stupppiiid`.
  const runs = [...word.matchAll(/([a-z])\1{2,}/g)].length;
  for (let keep = 0; runs > 1 && runs <= 4 && keep < runs; keep++) {
    let n = 0;
    const mixed = word.replace(/([a-z])\1{2,}/g, (_, c: string) => (n++ === keep ? c + c : c));
    if (known(mixed)) return mixed;
  }
  return null;
}

/** Does a word with letters hidden behind `*` or `#` stand for this one? */
export function unmasks(masked: string, word: string): boolean {
  if (masked.length !== word.length || masked[0] !== word[0]) return false;
  const shown = masked.replace(/[*#]/g, '').length;
  if (shown * 2 < word.length && !/^(?:f|s|b|a|c|n)/.test(masked)) return false;
  for (let i = 1; i < word.length; i++) {
    const char = masked[i] ?? '';
    if (char !== word[i] && char !== '*' && char !== '#' && !(LEET[char] ?? '').includes(word[i] ?? ' '))
      return false;
  }
  return true;
}
