/** Cuts a text into raw tokens with exact places in the original. Sentences, clauses, quotations and tags: doc.ts. */
import { DIGIT, INVISIBLE, LETTER, SPACE, SYMBOL_EMOJI } from '../unicode';
import { at, emojiEnd, isAsciiLetter, isGap, isPlainSign, isWordChar, width } from './characters';
import { isLeetSign } from './normalise';
import { spellOut } from './segments';
import { latinText } from './spelling';
import { emojiPiece, hashtagPieces, isShout, signPiece, wordPieces } from './surface';
import type { Piece } from './surface';
import { withoutShortForms } from './texting';
import type { Token } from './types';

export interface RawToken {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: Token['kind'];
  readonly shout: boolean;
  /** What it was read as, before others changed it. */
  readonly piece?: Piece;
}

const URL_START =
  /(?:https?:\/\/|www\.|pic\.twitter\.com\/|t\.co\/|[a-z0-9-]{1,40}(?:\.[a-z0-9-]{1,40}){0,4}\.(?:com|org|net|gov|edu|io|co|us|uk|eu|info|tv|news|ly|gle)(?:\/|(?![a-z0-9@.-])))/iy;
const HANDLE = /[A-Za-z0-9_]{1,20}/y;
const EMAIL = /[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,5}/y;
const NUMBER = /\d+(?:[.,:/]\d+)*(?:st|nd|rd|th|k|m|bn|b|am|pm|s|%)?(?![a-z0-9])/iy;
const WWW = /^www$/i;
/** Handles that are leetspeak for a word rather than somebody's name. */
const LEET_HANDLES: Readonly<Record<string, string>> = {
  ss: 'ass', sshole: 'asshole', ssholes: 'assholes', rabs: 'arabs', rab: 'arab', sians: 'asians', nimals: 'animals', pes: 'apes', re: 'are', ll: 'all', nd: 'and', 'n': 'an',
}; // prettier-ignore

/** The next place that a reader sees. */
function seen(text: string, i: number): number {
  while (i < text.length && at(text, i) === INVISIBLE) i += width(text, i);
  return i;
}

/** Nothing of a word stands here. */
const ends = (text: string, i: number): boolean =>
  !isWordChar(text, i) && !("'’".includes(text[i] ?? ' ') && isWordChar(text, seen(text, i + 1)));

function matchAt(pattern: RegExp, text: string, i: number): number {
  pattern.lastIndex = i;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** End of a word that starts at `i`; leet signs are part of it while letters follow. */
function wordEnd(text: string, i: number): number {
  let j = i;
  let letters = 0; // since the last dot
  let dotted = true; // single letters between dots so far
  while (j < text.length) {
    const char = text[j] ?? '';
    const kind = at(text, j);
    if (kind === LETTER || kind === DIGIT) letters++;
    else if (kind === INVISIBLE && !ends(text, seen(text, j))) void 0;
    else if ("'’ʼ‘`＇".includes(char) && j > i && at(text, seen(text, j + 1)) === LETTER) letters++;
    else if ('-‐‑'.includes(char) && j > i && isWordChar(text, j + 1)) dotted = false;
    else if (char === '.' && dotted && letters === 1 && at(text, j + 1) === LETTER) letters = 0;
    else if (char === '.' && dotted && letters === 1 && text[j - 2] === '.') return j + 1;
    else if (
      isLeetSign(char) &&
      (isWordChar(text, j + 1) || (j > i && '*#'.includes(char) && isLeetSign(text[j + 1] ?? '')))
    )
      letters++;
    else if (char === '$' && j > i && at(text, j - 1) === LETTER) letters++;
    else break;
    if (letters > 1) dotted = false;
    j += width(text, j);
  }
  return j;
}

/** End of a word of plain letters that nothing follows which could belong to it; -1 where one has to look closer. */
function plainEnd(text: string, i: number): number {
  let j = i;
  while (isAsciiLetter(text.charCodeAt(j))) j++;
  if (j === i) return -1;
  const next = text.charCodeAt(j);
  if (isGap(next) || next === 44 || next === 59 || next === 41) return j;
  const stop = next === 46 || next === 33 || next === 63 || next === 58;
  return stop && isGap(text.charCodeAt(j + 1)) && j > i + 1 ? j : -1;
}

/** Raw tokens of a text, in order. Linear in its length. */
export function rawTokens(text: string): readonly RawToken[] {
  const out: RawToken[] = [];
  const latin = latinText(text);
  const push = (piece: Piece, start: number, kind: Token['kind']): void => {
    const { text: word, from, to, shout } = piece;
    out.push({ text: word, start: start + from, end: start + to, kind, shout, piece });
  };
  const plain = (word: string, start: number, end: number, kind: Token['kind']): void => {
    out.push({
      text: word,
      start,
      end,
      kind,
      shout: isShout(text.slice(start, end)),
    });
  };
  /** Pushes the words between two places; false where the signs among them stand for no letters. */
  const words = (start: number, end: number): boolean => {
    const pieces = wordPieces(text, start, end, latin);
    for (let k = 0; k < pieces.length; k++) push(pieces[k] as Piece, start, 'word');
    return pieces.length > 0;
  };
  let i = 0;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    if (code === 32) {
      i++;
      continue;
    }
    if (isAsciiLetter(code)) {
      i = wordAt(i);
      continue;
    }
    if (isPlainSign(code)) {
      push(signPiece(text[i] ?? '', true), i++, 'punct');
      continue;
    }
    const kind = at(text, i);
    const char = text[i] ?? '';
    if (kind === SPACE || kind === INVISIBLE) {
      i += width(text, i);
      continue;
    }
    const fresh = i === 0 || !isWordChar(text, i - 1);
    if (kind === SYMBOL_EMOJI) {
      const end = emojiEnd(text, i);
      push(emojiPiece(text.slice(i, end), latin), i, 'emoji');
      i = end;
    } else if ((char === '@' || char === '＠') && fresh && matchAt(HANDLE, text, i + 1) > 0) {
      const end = matchAt(HANDLE, text, i + 1);
      const handle = text.slice(i + 1, end).toLowerCase();
      const leet = LEET_HANDLES[handle];
      plain(leet ?? '@' + handle, i, end, leet === undefined ? 'mention' : 'word');
      i = end;
    } else if ((char === '#' || char === '＃') && fresh && isWordChar(text, i + 1)) {
      let end = i + 1;
      while (end < text.length && (isWordChar(text, end) || text[end] === '_')) end += width(text, end);
      for (const piece of hashtagPieces(text.slice(i, end), latin)) push(piece, i, 'hashtag');
      i = end;
    } else if (
      kind === LETTER ||
      kind === DIGIT ||
      (isLeetSign(char) && char !== '*' && at(text, i + 1) === LETTER && fresh)
    ) {
      i = wordAt(i);
    } else {
      let end = i + width(text, i);
      if ('.!?-'.includes(char))
        while (end < text.length && (char === '-' ? text[end] === '-' : '.!?'.includes(text[end] ?? ' ')))
          end++;
      push(signPiece(text.slice(i, end), latin), i, 'punct');
      i = end;
    }
  }
  return withoutShortForms(spellOut(out, text), text);

  /** Pushes the link, number or word at `i`; gives back where it ends. */
  function wordAt(i: number): number {
    const next = plainEnd(text, i);
    // "www." may begin a link.
    if (next > 0 && !(next === i + 3 && WWW.test(text.slice(i, next)))) {
      words(i, next);
      return next;
    }
    if (at(text, i) === DIGIT && matchAt(NUMBER, text, i) > 0 && matchAt(EMAIL, text, i) < 0) {
      const end = matchAt(NUMBER, text, i);
      plain(text.slice(i, end).toLowerCase(), i, end, 'number');
      return end;
    }
    let end = wordEnd(text, i);
    if ('.:/@_%+'.includes(text[end] ?? ' ') || text.slice(i, end).includes('@')) {
      const mail = matchAt(EMAIL, text, i);
      const link = mail > 0 ? mail : matchAt(URL_START, text, i);
      if (link > 0) {
        end = link;
        while (mail < 0 && end < text.length && at(text, end) !== SPACE) end += width(text, end);
        while (end > i + 1 && '.,!?)"\'…;:'.includes(text[end - 1] ?? 'x')) end--;
        plain(text.slice(i, end).toLowerCase(), i, end, 'url');
        return end;
      }
    }
    if (words(i, end)) return end;
    // The sign was no letter after all: the word ends before it.
    if (isLeetSign(text[i] ?? '')) {
      plain(text[i] ?? '', i, i + 1, 'punct');
      return i + 1;
    }
    let cut = i + 1;
    while (cut < end && !isLeetSign(text[cut] ?? '')) cut++;
    if (!words(i, cut)) plain('', i, cut, 'word');
    return cut;
  }
}
