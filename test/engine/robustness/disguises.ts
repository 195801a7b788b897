/**
 * Ways to write the same words differently. Each keeps, for every unit of the new text, its place in the old one, so that
 * a span found in the disguised text can be compared with the span of the plain text to the letter.
 */

/** A text in disguise. `origin[i]` is the place of unit `i` in the plain text, -1 where nothing stood. */
export interface Disguised {
  readonly text: string;
  readonly origin: readonly number[];
}

/** Place of a word in the plain text, end exclusive. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** `whole` disguises the text at once; `one` a single word, given by its place. Null where it does not apply. */
export type Disguise =
  | { readonly name: string; readonly group: string; readonly whole: (text: string) => Disguised }
  | {
      readonly name: string;
      readonly group: string;
      /** Letters that the word must have. */
      readonly least: number;
      readonly one: (text: string, word: Place) => Disguised | null;
    };

/** Units with what becomes of each: the same, something else, or something with more behind it. */
function rewrite(text: string, to: (char: string, i: number) => string): Disguised {
  let out = '';
  const origin: number[] = [];
  for (let i = 0; i < text.length;) {
    const char = String.fromCodePoint(text.codePointAt(i) ?? 0);
    const made = to(char, i);
    // What begins with the same character keeps its place; the rest was added.
    for (let k = 0; k < made.length; k++)
      origin.push(k < char.length || made.length === 1 ? i + Math.min(k, char.length - 1) : -1);
    out += made;
    i += char.length;
  }
  return { text: out, origin };
}

/** Words of plain letters, apart from handles, hashtags, links and mail addresses. */
export function wordsOf(text: string): readonly Place[] {
  const out: Place[] = [];
  for (const match of text.matchAll(/\S+/g)) {
    if (/[@#/_]|\w\.\w|\d/.test(match[0])) continue;
    for (const word of match[0].matchAll(/[A-Za-z]+/g)) {
      const start = match.index + word.index;
      const beside = (match[0][word.index - 1] ?? ' ') + (match[0][word.index + word[0].length] ?? ' ');
      if (!/['’-]/.test(beside)) out.push({ start, end: start + word[0].length });
    }
  }
  return out;
}

const within = (places: readonly Place[], i: number): boolean =>
  places.some(({ start, end }) => i >= start && i < end);
const inWords =
  (change: (char: string, n: number) => string, least = 1) =>
  (text: string): Disguised => {
    const places = wordsOf(text).filter(({ start, end }) => end - start >= least);
    return rewrite(text, (char, i) =>
      within(places, i)
        ? change(char, i - (places.find((p) => i >= p.start && i < p.end)?.start ?? 0))
        : char,
    );
  };

const LOOKS: Readonly<Record<string, string>> = {
  a: 'а', e: 'е', o: 'о', p: 'р', c: 'с', x: 'х', i: 'і', A: 'А', E: 'Е', O: 'О', P: 'Р', C: 'С', T: 'Т', H: 'Н', M: 'М', K: 'К', B: 'В',
}; // prettier-ignore
const LEET: Readonly<Record<string, string>> = { a: '4', e: '3', i: '1', o: '0' };
const SIGNS: Readonly<Record<string, string>> = { a: '@', i: '!', s: '$', e: '3', o: '0' };
const VOWEL = /[aeiouAEIOU]/;

/** The text with the units `from` to `to` replaced; what `keeps` says of each new unit is its old place. */
function splice(text: string, from: number, to: number, made: string, keeps: readonly number[]): Disguised {
  const places: number[] = [];
  for (let i = 0; i < from; i++) places.push(i);
  places.push(...keeps);
  for (let i = to; i < text.length; i++) places.push(i);
  return { text: text.slice(0, from) + made + text.slice(to), origin: places };
}

/** Letters of one word with something between each two. */
const between =
  (sign: string) =>
  (text: string, { start, end }: Place): Disguised => {
    const keeps: number[] = [];
    let made = '';
    for (let i = start; i < end; i++) {
      if (i > start) {
        made += sign;
        for (let k = 0; k < sign.length; k++) keeps.push(-1);
      }
      made += text[i] ?? '';
      keeps.push(i);
    }
    return splice(text, start, end, made, keeps);
  };

/** The first vowel inside a word, neither at its start nor at its end; -1 where there is none. */
function innerVowel(text: string, { start, end }: Place): number {
  for (let i = start + 1; i < end - 1; i++) if (VOWEL.test(text[i] ?? '')) return i;
  return -1;
}

const isSmall = (char: string | undefined): boolean => char !== undefined && char >= 'a' && char <= 'z';

/** The word and the one behind it, where one space divides them. Names are not glued to anything. */
function pairOf(text: string, word: Place): { readonly word: Place; readonly next: Place } | null {
  const next = wordsOf(text).find(({ start }) => start === word.end + 1);
  const named = !isSmall(text[word.start]) && word.start > 0 && !/[.!?]\s$/.test(text.slice(0, word.start));
  return next === undefined || text[word.end] !== ' ' || !isSmall(text[next.start]) || named
    ? null
    : { word, next };
}

const leet =
  (signs: Readonly<Record<string, string>>, all: boolean) =>
  (text: string, word: Place): Disguised | null => {
    let made = '';
    let changed = 0;
    for (let i = word.start; i < word.end; i++) {
      const sign =
        i > word.start && (all || changed === 0) ? signs[(text[i] ?? '').toLowerCase()] : undefined;
      if (sign !== undefined) changed++;
      made += sign ?? text[i] ?? '';
    }
    return changed === 0
      ? null
      : splice(
          text,
          word.start,
          word.end,
          made,
          [...made].map((_, k) => word.start + k),
        );
  };

export const DISGUISES: readonly Disguise[] = [
  { name: 'capitals', group: 'case', whole: inWords((c) => c.toUpperCase()) },
  { name: 'small letters', group: 'case', whole: inWords((c) => c.toLowerCase()) },
  { name: 'title case', group: 'case', whole: inWords((c, n) => (n === 0 ? c.toUpperCase() : c.toLowerCase())) },
  {
    name: 'marks dropped', group: 'punctuation',
    whole: (text) => rewrite(text, (c, i) => (/[.,!?;:]/.test(c) && /^(?:\s|$)/.test(text.slice(i + 1)) && !/\b\w$/.test(text.slice(0, i)) ? '' : c)),
  },
  { name: 'marks doubled', group: 'punctuation', whole: (text) => rewrite(text, (c, i) => (/[.,!?]/.test(c) && /^(?:\s|$)/.test(text.slice(i + 1)) ? c + c : c)) },
  { name: 'marks added', group: 'punctuation', whole: (text) => rewrite(text, (c, i) => (i === text.length - c.length ? `${c}!!!` : c)) },
  { name: 'emoji behind', group: 'emoji', whole: (text) => rewrite(text, (c, i) => (i === text.length - c.length ? `${c} 🔥✨` : c)) },
  {
    name: 'emoji between words', group: 'emoji',
    whole: (text) => {
      let n = 0;
      return rewrite(text, (c) => (c === ' ' && ++n % 4 === 0 ? ' ✨ ' : c));
    },
  },
  {
    name: 'look-alikes', group: 'look-alikes',
    whole: (text) => {
      const places = wordsOf(text).filter((_, n) => n % 2 === 0);
      return rewrite(text, (c, i) => (within(places, i) ? (LOOKS[c] ?? c) : c));
    },
  },
  { name: 'full width', group: 'look-alikes', whole: inWords((c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)) },
  { name: 'zero-width characters', group: 'zero-width', whole: inWords((c) => `${c}\u200b`, 4) },
  { name: 'combining marks', group: 'zero-width', whole: inWords((c) => (VOWEL.test(c) ? `${c}\u0301` : c)) },
  { name: 'digits for letters', group: 'leet', least: 4, one: leet(LEET, true) },
  { name: 'one digit for a letter', group: 'leet', least: 4, one: leet(LEET, false) },
  { name: 'signs for letters', group: 'leet', least: 4, one: leet(SIGNS, false) },
  { name: 'letters with dots', group: 'spacing', least: 4, one: between('.') },
  { name: 'letters apart', group: 'spacing', least: 4, one: between(' ') },
  {
    name: 'a gap in a word', group: 'spacing', least: 6,
    one: (text, { start, end }) => {
      const middle = (start + end) >> 1;
      return splice(text, middle, middle, ' ', [-1]);
    },
  },
  {
    name: 'glued words', group: 'spacing', least: 4,
    one: (text, word) => (pairOf(text, word) === null ? null : splice(text, word.end, word.end + 1, '', [])),
  },
  { name: 'wide spaces', group: 'spacing', whole: (text) => rewrite(text, (c) => (c === ' ' ? '  ' : c)) },
  {
    name: 'line breaks', group: 'spacing',
    whole: (text) => rewrite(text, (c, i) => (c === ' ' && /[.!?]$/.test(text.slice(0, i)) ? '\n\n' : c)),
  },
  { name: 'a word as hashtag', group: 'hashtag', least: 4, one: (text, { start }) => splice(text, start, start, '#', [-1]) },
  {
    name: 'two words as #LikeThis', group: 'hashtag', least: 4,
    one: (text, word) => {
      const pair = pairOf(text, word);
      if (pair === null) return null;
      const part = ({ start, end }: Place): string => (text[start] ?? '').toUpperCase() + text.slice(start + 1, end).toLowerCase();
      const keeps = [-1];
      for (const { start, end } of [pair.word, pair.next]) for (let i = start; i < end; i++) keeps.push(i);
      return splice(text, word.start, pair.next.end, `#${part(pair.word)}${part(pair.next)}`, keeps);
    },
  },
  {
    name: 'two words as #likethis', group: 'hashtag', least: 4,
    one: (text, word) => {
      const pair = pairOf(text, word);
      if (pair === null) return null;
      const keeps = [-1];
      for (const { start, end } of [pair.word, pair.next]) for (let i = start; i < end; i++) keeps.push(i);
      return splice(text, word.start, pair.next.end, `#${text.slice(word.start, word.end)}${text.slice(pair.next.start, pair.next.end)}`.toLowerCase(), keeps);
    },
  },
  {
    name: 'a vowel held', group: 'elongation', least: 4,
    one: (text, word) => {
      const at = innerVowel(text, word);
      return at < 0 ? null : splice(text, at + 1, at + 1, (text[at] ?? '').repeat(4), [-1, -1, -1, -1]);
    },
  },
  {
    name: 'a vowel left out', group: 'misspelling', least: 5,
    one: (text, word) => {
      const at = innerVowel(text, word);
      return at < 0 ? null : splice(text, at, at + 1, '', []);
    },
  },
  {
    name: 'two letters swapped', group: 'misspelling', least: 5,
    one: (text, { start, end }) => {
      for (let i = (start + end) >> 1; i + 2 < end; i++)
        if (text[i] !== text[i + 1]) return splice(text, i, i + 2, (text[i + 1] ?? '') + (text[i] ?? ''), [i + 1, i]);
      return null;
    },
  },
  { name: 'a handle in front', group: 'handles and links', whole: (text) => splice(text, 0, 0, '@harwick_post ', Array<number>(14).fill(-1)) },
  { name: 'a link behind', group: 'handles and links', whole: (text) => rewrite(text, (c, i) => (i === text.length - c.length ? `${c} https://t.co/Xy12AbCd90` : c)) },
]; // prettier-ignore
