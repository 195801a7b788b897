/** Classes and folding of characters, from own tables: the same in every JavaScript engine. */
import { EMOJI, FOLDS, IGNORED, LETTERS, LOOK_ALIKES } from './tables';

export const OTHER = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 3;
export const SYMBOL_EMOJI = 4;
export const INVISIBLE = 5;

const SIZE = 0x1fc00;
const CLASSES = new Uint8Array(SIZE);
const FOLD = new Map<number, string>();
const LOOKS = new Map<string, string>();

function mark(ranges: string, value: number): void {
  for (const range of ranges.split(' ')) {
    const dash = range.indexOf('-');
    const from = parseInt(dash < 0 ? range : range.slice(0, dash), 36);
    const to = dash < 0 ? from : parseInt(range.slice(dash + 1), 36);
    CLASSES.fill(value, from, to + 1);
  }
}

mark(LETTERS, LETTER);
mark(EMOJI, SYMBOL_EMOJI);
mark(IGNORED, INVISIBLE);
for (const fold of FOLDS.split(' ')) {
  const sign = fold.search(/[:=]/);
  const start = parseInt(fold.slice(0, sign), 36);
  const to = fold.slice(sign + 1);
  if (fold[sign] === '=') FOLD.set(start, to);
  else for (let i = 0; i < to.length; i++) FOLD.set(start + i, to[i] ?? '');
}
for (const [cp, to] of FOLD) {
  const first = to.charCodeAt(0);
  if (CLASSES[cp] === INVISIBLE) continue;
  if (first >= 97 && first <= 122) CLASSES[cp] = LETTER;
  else if (first >= 48 && first <= 57) CLASSES[cp] = DIGIT;
}
CLASSES.fill(LETTER, 65, 91).fill(LETTER, 97, 123).fill(DIGIT, 48, 58);
for (const cp of [9, 10, 11, 12, 13, 32, 0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000]) CLASSES[cp] = SPACE;
CLASSES.fill(SPACE, 0x2000, 0x200b);
// Signs that are emoji only by name.
for (const cp of [0x203c, 0x2049, 0x2122, 0x2139]) CLASSES[cp] = OTHER;
const looks = [...LOOK_ALIKES];
for (let i = 0; i + 1 < looks.length; i += 2) LOOKS.set(looks[i] ?? '', looks[i + 1] ?? '');

/** Class of a code point; code points beyond the tables are `OTHER`. */
export const classOf = (cp: number): number => CLASSES[cp] ?? OTHER;

/** A character in lower case and in ASCII where it has such a form; invisible ones vanish. */
export function foldChar(char: string, cp: number): string {
  if (cp < 128) return char.toLowerCase();
  if (CLASSES[cp] === INVISIBLE) return '';
  // Lower case is stable between engines for these two scripts only.
  return FOLD.get(cp) ?? (cp >= 0x370 && cp < 0x530 ? char.toLowerCase() : char);
}

/** The Latin letter that a Cyrillic or Greek letter looks like. */
export const looksLike = (char: string): string | undefined => LOOKS.get(char);
