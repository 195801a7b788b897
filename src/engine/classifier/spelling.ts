/** What a piece of the original spells: a known word behind its disguise, or itself. */
import { foldChar, looksLike } from '../unicode';
import { isKnown, unmasked } from './lexicon';
import { fold, latinLook, unleet, unmasks, unstretch } from './normalise';
import { repaired, unglued } from './repair';
import { segment } from './segments';

const width = (text: string, i: number): number => ((text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1);

/** Place in the original at which the folded form has reached `n` characters. */
export function placeOf(text: string, start: number, end: number, n: number): number {
  let seen = 0;
  for (let i = start; i < end; i += width(text, i)) {
    if (seen >= n) return i;
    const cp = text.codePointAt(i) ?? 0;
    seen += foldChar(String.fromCodePoint(cp), cp).length;
  }
  return end;
}

/** The normalised word, or null where its signs stand for nothing we know. */
export function spell(slice: string, latin: boolean): string | null {
  let text = fold(slice);

  if (latin && /[^\x00-\x7f]/.test(text)) text = latinLook(text) ?? text;
  if (isKnown(text) || /^[a-z']+$/.test(text))
    return isKnown(text) ? text : (unstretch(text, isKnown) ?? text.replace(/([a-z])\1{2,}/g, '$1$1'));
  if (/^[a-z]([-.][a-z]){2,}\.?$/.test(text)) {
    const joined = text.replace(/[-.]/g, '');
    if (joined.length > 3 && isKnown(joined)) return joined;
  }
  const plain = unleet(text, isKnown);
  if (plain !== null) return plain;
  if (/[*#]/.test(text)) {
    const plainer = unmasked(text, unmasks);
    if (plainer !== undefined) return plainer;
  }
  return /[@$!|+€£*#]/.test(text) ? null : text;
}

/** Unknown words seen before: names come again and again. Emptied when full. */
const MENDED = new Map<string, readonly string[]>();
const MOST_MENDED = 4000;

/** The parts of a glued word, the repaired word, or the word as it is. */
export function mended(word: string): readonly string[] {
  let parts = MENDED.get(word);
  if (parts === undefined) {
    parts = unglued(word, segment) ?? [repaired(word) ?? word];
    if (MENDED.size >= MOST_MENDED) MENDED.clear();
    MENDED.set(word, parts);
  }
  return parts;
}

/**
 * Is the text written in Latin letters? Only then is a Cyrillic word a disguised Latin one. Letters that look like Latin
 * ones say nothing.
 */
export function latinText(text: string): boolean {
  let latin = 0;
  let other = 0;
  for (let i = 0; i < text.length && i < 2000; i++) {
    const code = text.charCodeAt(i);
    if ((code | 32) >= 97 && (code | 32) <= 122) latin++;
    else if (code >= 0x370 && code < 0x530 && looksLike(text[i] ?? '') === undefined) other++;
  }
  return latin > 0 && latin >= other;
}
