/**
 * Makes src/engine/classifier/private/phone-formats.ts: what a telephone number of each country looks like, from the
 * metadata of libphonenumber-js. One line per country code: code, national prefix, form of the number without it, and the
 * first digits of lines that are nobody's own (free, shared cost, premium, companies').
 *
 *   node scripts/run-ts.mjs scripts/make-phone-formats.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';

type Type = readonly [pattern: string, lengths?: readonly number[]] | 0 | null | undefined;
/** Of the fields of a country: 0 code, 2 form, 5 national prefix, 11 patterns by type. */
type Country = readonly unknown[];

interface Metadata {
  readonly country_calling_codes: Readonly<Record<string, readonly string[]>>;
  readonly countries: Readonly<Record<string, Country>>;
}

const PERSONAL = [0, 1, 4, 8];
const PUBLIC = [2, 3, 6, 9];
const DIGITS = '0123456789';
/** First digits are told apart no deeper than this. */
const DEPTH = 4;

/** Heads of at most DEPTH digits of what a pattern of digits, classes, groups and counts matches. */
export function headsOf(pattern: string): ReadonlySet<string> {
  let at = 0;
  const join = (a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> => {
    const out = new Set<string>();
    for (const x of a) {
      if (x.length >= DEPTH) out.add(x);
      else for (const y of b) out.add((x + y).slice(0, DEPTH));
    }
    return out;
  };
  const alternatives = (): ReadonlySet<string> => {
    const out = new Set<string>(sequence());
    while (pattern[at] === '|') {
      at++;
      for (const head of sequence()) out.add(head);
    }
    return out;
  };
  const sequence = (): ReadonlySet<string> => {
    let heads: ReadonlySet<string> = new Set(['']);
    while (at < pattern.length && pattern[at] !== '|' && pattern[at] !== ')') {
      const one = atom();
      const [least, most] = count();
      let all: ReadonlySet<string> = new Set(least === 0 ? heads : []);
      let now = heads;
      for (let n = 1; n <= Math.min(most, DEPTH); n++) {
        now = join(now, one);
        if (n >= Math.min(least, DEPTH)) all = new Set([...all, ...now]);
      }
      heads = all;
    }
    return heads;
  };
  const atom = (): ReadonlySet<string> => {
    const char = pattern[at++] ?? '';
    if (char === '(') {
      at += 2; // ?:
      const inner = alternatives();
      at++;
      return inner;
    }
    if (char === '\\') {
      at++;
      return new Set(DIGITS);
    }
    if (char !== '[') return new Set([char]);
    const end = pattern.indexOf(']', at);
    const inside = pattern
      .slice(at, end)
      .replace(/(\d)-(\d)/g, (_, from: string, to: string) => DIGITS.slice(Number(from), Number(to) + 1));
    at = end + 1;
    return new Set(inside);
  };
  const count = (): readonly [number, number] => {
    if (pattern[at] === '?') {
      at++;
      return [0, 1];
    }
    if (pattern[at] !== '{') return [1, 1];
    const end = pattern.indexOf('}', at);
    const [least = '1', most = least] = pattern.slice(at + 1, end).split(',');
    at = end + 1;
    return [Number(least), Number(most)];
  };
  return alternatives();
}

/** Fewest heads that say the same: ten that differ in the last digit are one. */
function shortest(heads: ReadonlySet<string>, others: ReadonlySet<string>): readonly string[] {
  let list = new Set([...heads].filter((head) => !others.has(head)));
  for (let length = DEPTH; length > 1; length--) {
    const stems = new Set(
      [...list].filter((head) => head.length === length).map((head) => head.slice(0, -1)),
    );
    for (const stem of stems) {
      const under = [...list].filter((head) => head.startsWith(stem));
      const free = ![...others].some((head) => head.startsWith(stem));
      // No line of a person begins so: the shorter head will do.
      if (free || under.length === 10) {
        list = new Set([...list].filter((head) => !head.startsWith(stem)));
        list.add(stem);
      }
    }
  }
  return [...list].sort();
}

function lineOf(code: string, country: Country): string {
  const types = (Array.isArray(country[11]) ? country[11] : []) as readonly Type[];
  const heads = (wanted: readonly number[]): ReadonlySet<string> =>
    new Set(
      wanted.flatMap((n) => {
        const type = types[n];
        return type === 0 || type === null || type === undefined || type[0] === ''
          ? []
          : [...headsOf(type[0])];
      }),
    );
  const prefix = typeof country[5] === 'string' ? country[5] : '';
  return [code, prefix, String(country[2]), shortest(heads(PUBLIC), heads(PERSONAL)).join(',')].join(' ');
}

/** The text of the table. The same metadata give the same bytes. */
export function phoneFormats(): string {
  const { version } = JSON.parse(readFileSync('node_modules/libphonenumber-js/package.json', 'utf8')) as {
    version: string;
  };
  const metadata = JSON.parse(
    readFileSync('node_modules/libphonenumber-js/metadata.max.json', 'utf8'),
  ) as Metadata;
  const lines = Object.entries(metadata.country_calling_codes).flatMap(([code, [main = '']]) => {
    const country = metadata.countries[main];
    return country === undefined ? [] : [lineOf(code, country)];
  });
  return `/**
 * Made by scripts/make-phone-formats.ts from the metadata of libphonenumber-js ${version}. Do not edit. Per line: country code,
 * national prefix, form without it, first digits of lines that are nobody's own. National numbers as a regular expression.
 */
export const PHONE_FORMATS = String.raw\`
${lines.join('\n')}
\`;
`;
}

export const OUT = 'src/engine/classifier/private/phone-formats.ts';

export function main(): void {
  const text = phoneFormats();
  writeFileSync(OUT, text);
  console.log(`wrote ${OUT}, ${text.length} characters`);
}
