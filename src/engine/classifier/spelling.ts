/** What a piece of the original spells: a known word behind its disguise, or itself. */
import { foldChar, looksLike } from '../unicode';
import { isCommon, isKnown, unmasked } from './lexicon';
import { isOrdinary, isWord } from './lexicon/vocabulary';
import { fold, latinLook, unleet, unmasks, unstretch } from './normalise';
import { cutApart, isOwn, ordinarily, repaired, unglued } from './repair';

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

  // Before folding: a capital of another script may look like a Latin one where its small form does not.
  if (latin && /[^\x00-\x7f]/.test(text)) text = latinLook(slice) ?? text;
  if (isKnown(text)) return text;
  if (/^[a-z']+$/.test(text))
    return /([a-z])\1\1/.test(text)
      ? (unstretch(text, isKnown) ?? unstretch(text, isWord) ?? text.replace(/([a-z])\1{2,}/g, '$1$1'))
      : text;
  if (/^[a-z]([-.][a-z]){2,}\.?$/.test(text)) {
    const joined = text.replace(/[-.]/g, '');
    if (joined.length > 3 && isWord(joined)) return joined;
  }
  const plain = unleet(text, isKnown) ?? unleet(text, isWord);
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

/** A capital that begins no sentence and no text in capitals: the word is somebody's name. */
export function isName(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  if (first < 65 || first > 90 || !/[a-z]/.test(text.slice(start, end))) return false;
  let i = start - 1;
  while (i >= 0 && ' \n"“”‘\'('.includes(text[i] ?? '')) i--;
  return i >= 0 && !'.!?:…'.includes(text[i] ?? '') && !text.slice(i + 1, start).includes('\n');
}

/** Two words that a capital divides: `MapleStreet`. Null where a piece is too short to be told from a name (`McCoy`). */
function atCapital(slice: string): readonly string[] | null {
  const cut = slice.search(/[a-z][A-Z][a-z]|[A-Z]{2}[a-z]{3}/);
  if (cut < 0) return null;
  // `ISISand` is cut behind its capitals, `bombNorvale` before its capital.
  const at = /[a-z]/.test(slice[cut] ?? '') ? cut + 1 : cut + 2;
  const parts = [slice.slice(0, at).toLowerCase(), slice.slice(at).toLowerCase()];
  return parts.every((part) => part.length > 2 && /^[a-z]+$/.test(part)) && parts.some((part) => isWord(part))
    ? parts
    : null;
}

/**
 * The parts of a glued word that stands at this place of the text, the repaired word, or the word as it is. A name is taken
 * apart or repaired only into words that weigh enough.
 */
export function mended(word: string, text: string, start: number, end: number): readonly string[] {
  if (isOrdinary(word)) return [word];
  const name = isName(text, start, end);
  const inner = end - start === word.length && /[A-Z]/.test(text.slice(start + 1, end));
  const camel = inner && !isOwn(word) ? atCapital(text.slice(start, end)) : null;
  if (camel !== null) return camel.flatMap((part) => (isKnown(part) ? [part] : known(part, false)));
  return known(word, name);
}

function known(word: string, name: boolean): readonly string[] {
  const key = name ? word.toUpperCase() : word;
  let parts = MENDED.get(key);
  if (parts === undefined) {
    parts = isOrdinary(word) ? [word] : mend(word, name);
    if (MENDED.size >= MOST_MENDED) MENDED.clear();
    MENDED.set(key, parts);
  }
  return parts;
}

function mend(word: string, name: boolean): readonly string[] {
  if (isOwn(word)) return [word];
  // The last letter is swallowed: `killin`.
  if (word.endsWith('in') && isWord(word + 'g')) return [word + 'g'];
  const apart = unglued(word);
  if (apart !== null) return apart;
  const heavy = repaired(word, name);
  const plain = name ? null : ordinarily(word);
  // Where an ordinary word lies as near, that is what was meant, unless it is the rarer of the two.
  const right = heavy !== null && (plain === null || (isCommon(heavy) && !isCommon(plain))) ? heavy : plain;
  if (right !== null) return [right];
  return (name ? null : cutApart(word)) ?? [word];
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
