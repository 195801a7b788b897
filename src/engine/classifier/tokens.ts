/** Cuts a text into raw tokens with exact places in the original. Sentences, clauses, quotations and tags: doc.ts. */
import { DIGIT, INVISIBLE, LETTER, SPACE, SYMBOL_EMOJI, classOf } from '../unicode';
import { isKnown } from './lexicon';
import { fold, isLeetSign } from './normalise';
import { segment, spellOut } from './segments';
import { latinText, mended, placeOf, spell } from './spelling';
import { isShortForm, withoutShortForms } from './texting';
import type { Token } from './types';

export interface RawToken {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: Token['kind'];
  readonly shout: boolean;
}

const URL_START =
  /(?:https?:\/\/|www\.|pic\.twitter\.com\/|t\.co\/|[a-z0-9-]{1,40}(?:\.[a-z0-9-]{1,40}){0,4}\.(?:com|org|net|gov|edu|io|co|us|uk|eu|info|tv|news|ly|gle)(?:\/|(?![a-z0-9@.-])))/iy;
const HANDLE = /[A-Za-z0-9_]{1,20}/y;
const EMAIL = /[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,5}/y;
const NUMBER = /\d+(?:[.,:/]\d+)*(?:st|nd|rd|th|k|m|bn|b|am|pm|s|%)?(?![a-z0-9])/iy;
const SUFFIX = /^(.+?)('(?:ll|re|ve|m|d|s))$/;
/** Words written without their apostrophe. */
const BARE: Readonly<Record<string, string>> = {
  youre: "you're", theyre: "they're", im: "i'm", ive: "i've", youve: "you've", theyve: "they've", youll: "you'll", theyll: "they'll",
  hes: "he's", shes: "she's", thats: "that's", whos: "who's", whats: "what's", dont: "don't", doesnt: "doesn't", didnt: "didn't",
  cant: "can't", wont: "won't", isnt: "isn't", arent: "aren't", wasnt: "wasn't", werent: "weren't", shouldnt: "shouldn't",
  wouldnt: "wouldn't", couldnt: "couldn't", aint: "ain't", hasnt: "hasn't", havent: "haven't", hadnt: "hadn't", mustnt: "mustn't",
  yall: "y'all",
}; // prettier-ignore
/** Handles that are leetspeak for a word rather than somebody's name. */
const LEET_HANDLES: Readonly<Record<string, string>> = {
  ss: 'ass', sshole: 'asshole', ssholes: 'assholes', rabs: 'arabs', rab: 'arab', sians: 'asians', nimals: 'animals', pes: 'apes', re: 'are', ll: 'all', nd: 'and', 'n': 'an',
}; // prettier-ignore

const at = (text: string, i: number): number => (i < text.length ? classOf(text.codePointAt(i) ?? 0) : SPACE);
const isWordChar = (text: string, i: number): boolean => at(text, i) === LETTER || at(text, i) === DIGIT;
const width = (text: string, i: number): number => ((text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1);

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

function isShout(slice: string): boolean {
  // Most words have a small second letter.
  const second = slice.charCodeAt(1);
  return !(second >= 97 && second <= 122) && /[A-Z]{2}/.test(slice) && !/[a-z]/.test(slice);
}

const isAsciiLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;
const isGap = (code: number): boolean => code === 32 || code === 10 || Number.isNaN(code);

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

/** Parts of a hashtag as offsets: at underscores, capitals, or by known words. */
function hashtagParts(text: string, start: number, end: number): readonly (readonly [number, number])[] {
  const body = text.slice(start, end);
  const cuts = [...body.matchAll(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+|[^A-Za-z\d_]+/g)].map(
    (m) => [start + m.index, start + m.index + m[0].length] as const,
  );
  const only = cuts[0];
  if (cuts.length !== 1 || only === undefined) return cuts;
  const words = segment(body.toLowerCase(), isKnown);
  if (words === null || words.length < 2) return cuts;
  let from = only[0];
  return words.map((word) => [from, (from += word.length)] as const);
}

/** Raw tokens of a text, in order. Linear in its length. */
export function rawTokens(text: string): readonly RawToken[] {
  const out: RawToken[] = [];
  const push = (word: string, start: number, end: number, kind: Token['kind']): void => {
    out.push({ text: word, start, end, kind, shout: isShout(text.slice(start, end)) });
  };
  const pushWord = (word: string, start: number, end: number): void => {
    if (!isKnown(word) && BARE[word] === undefined && !isShortForm(word) && /^[a-z]{4,48}$/.test(word)) {
      const parts = mended(word);
      let from = 0;
      for (const part of parts) {
        // One part is the word itself, whatever was mended in it.
        if (parts.length === 1) push(part, start, end, 'word');
        else
          push(
            part,
            placeOf(text, start, end, from),
            placeOf(text, start, end, (from += part.length)),
            'word',
          );
      }
      return;
    }
    const full = BARE[word] ?? word;
    const cut = SUFFIX.exec(full);
    if (cut?.[1] === undefined || cut[2] === undefined) return push(full, start, end, 'word');
    const middle = placeOf(text, start, end, cut[1].length);
    push(cut[1], start, middle, 'word');
    push(cut[2], middle, end, 'word');
  };
  const latin = latinText(text);
  let i = 0;
  while (i < text.length) {
    const kind = at(text, i);
    const char = text[i] ?? '';
    if (kind === SPACE || kind === INVISIBLE) {
      i += width(text, i);
      continue;
    }
    const fresh = i === 0 || !isWordChar(text, i - 1);
    if (kind === SYMBOL_EMOJI) {
      const end = emojiEnd(text, i);
      push(emojiName(text.slice(i, end)), i, end, 'emoji');
      i = end;
    } else if ((char === '@' || char === '＠') && fresh && matchAt(HANDLE, text, i + 1) > 0) {
      const end = matchAt(HANDLE, text, i + 1);
      const leet = LEET_HANDLES[text.slice(i + 1, end).toLowerCase()];
      push(
        leet ?? '@' + text.slice(i + 1, end).toLowerCase(),
        i,
        end,
        leet === undefined ? 'mention' : 'word',
      );
      i = end;
    } else if ((char === '#' || char === '＃') && fresh && isWordChar(text, i + 1)) {
      let end = i + 1;
      while (end < text.length && (isWordChar(text, end) || text[end] === '_')) end += width(text, end);
      hashtagParts(text, i + 1, end).forEach(([from, to], n) =>
        push(spell(text.slice(from, to), latin) ?? '', n === 0 ? i : from, to, 'hashtag'),
      );
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
      push(fold(text.slice(i, end)) || char, i, end, 'punct');
      i = end;
    }
  }
  return withoutShortForms(spellOut(out, text), text);

  /** Pushes the link, number or word at `i`; gives back where it ends. */
  function wordAt(i: number): number {
    const plain = plainEnd(text, i);
    if (plain > 0) {
      const word = text.slice(i, plain).toLowerCase();
      if (isKnown(word) && BARE[word] === undefined) {
        push(word, i, plain, 'word');
        return plain;
      }
    }
    if (at(text, i) === DIGIT && matchAt(NUMBER, text, i) > 0 && matchAt(EMAIL, text, i) < 0) {
      const end = matchAt(NUMBER, text, i);
      push(text.slice(i, end).toLowerCase(), i, end, 'number');
      return end;
    }
    let end = wordEnd(text, i);
    const next = text[end] ?? ' ';
    if ('.:/@_%+'.includes(next) || text.slice(i, end).includes('@')) {
      const mail = matchAt(EMAIL, text, i);
      const link = mail > 0 ? mail : matchAt(URL_START, text, i);
      if (link > 0) {
        end = link;
        while (mail < 0 && end < text.length && at(text, end) !== SPACE) end += width(text, end);
        while (end > i + 1 && '.,!?)"\'…;:'.includes(text[end - 1] ?? 'x')) end--;
        push(text.slice(i, end).toLowerCase(), i, end, 'url');
        return end;
      }
    }
    let word = spell(text.slice(i, end), latin);
    if (word === null) {
      // The sign was no letter after all: the word ends before it.
      let cut = i + 1;
      while (cut < end && !isLeetSign(text[cut] ?? '')) cut++;
      if (isLeetSign(text[i] ?? '')) {
        push(text[i] ?? '', i, i + 1, 'punct');
        return i + 1;
      }
      end = cut;
      word = spell(text.slice(i, end), latin);
    }
    pushWord(word ?? '', i, end);
    return end;
  }
}

/** An emoji without tone and gender signs; a dark tone of a person stays as a word of its own. */
function emojiName(slice: string): string {
  const plain = fold(slice).replace(/[\u2640\u2642\ufe0f]|\ud83c[\udffb-\udfff]/g, '');
  if (/^(?:\ud83c[\udde6-\uddff]){2}$/.test(plain)) return 'flag';
  return /\ud83c[\udffe\udfff]/.test(slice) ? plain + 'dark' : plain;
}

/** End of one emoji with its skin tone and joined parts; two regional letters make a flag. */
function emojiEnd(text: string, i: number): number {
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
