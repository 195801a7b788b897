/** Single characters of a text, by their class (src/engine/unicode). */
import { DIGIT, LETTER, SPACE, SYMBOL_EMOJI, classOf } from '../unicode';

/** The class of the character at `i`; behind the end it is a gap. */
export const at = (text: string, i: number): number =>
  i < text.length ? classOf(text.codePointAt(i) ?? 0) : SPACE;
export const isWordChar = (text: string, i: number): boolean =>
  at(text, i) === LETTER || at(text, i) === DIGIT;
/** In UTF-16 units. */
export const width = (text: string, i: number): number => ((text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1);

export const isAsciiLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;
export const isGap = (code: number): boolean => code === 32 || code === 10 || Number.isNaN(code);

/** A sign that stands for itself, whatever is beside it: `,` `:` `;` `"` `'` `(` `)` `/` `&` `%`. */
export const isPlainSign = (code: number): boolean =>
  code === 44 || code === 58 || code === 59 || code === 34 || (code >= 37 && code <= 41) || code === 47;

/** End of one emoji with its skin tone and joined parts; two regional letters make a flag. */
export function emojiEnd(text: string, i: number): number {
  const first = text.codePointAt(i) ?? 0;
  let end = i + width(text, i);
  const regional = (cp: number): boolean => cp >= 0x1f1e6 && cp <= 0x1f1ff;
  if (regional(first) && regional(text.codePointAt(end) ?? 0)) return end + 2;
  for (;;) {
    const cp = text.codePointAt(end) ?? 0;
    if (cp === 0x200d && at(text, end + 1) === SYMBOL_EMOJI) end += 1 + width(text, end + 1);
    else if (cp === 0xfe0f || cp === 0xfe0e || cp === 0x20e3 || (cp >= 0x1f3fb && cp <= 0x1f3ff))
      end += width(text, end);
    else return end;
  }
}
