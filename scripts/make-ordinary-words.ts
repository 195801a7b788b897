/**
 * Makes src/engine/classifier/lexicon/ordinary-words.ts: words that stand in ordinary texts, so that none of them is taken
 * for a misspelt word of another kind, and so that glued and misspelt words can be told. Counts words in labelled texts
 * that lie outside the project; only sets whose licence allows it (CC0, CC BY, MIT) and only their training part. A word
 * must stand in a text that is not labelled hateful or abusive.
 *
 *   node scripts/run-ts.mjs scripts/make-ordinary-words.ts FOLDER
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { tagsOf } from '../src/engine/classifier/lexicon';

/** Set and the label that makes its texts count as harmful; null: none is, '*': all are. */
const SETS: readonly (readonly [name: string, label: string | null])[] = [
  ['edos', 'hate'],
  ['pol_obama', null],
  ['toxigen_prompts', 'hate'],
  ['surge_toxicity', 'abuse'],
  ['civil_toxicspans', '*'],
];
/** Times a word must stand in all texts together, and in those that are harmless. */
const LEAST = 3;
const LEAST_HARMLESS = 1;
/** A word this rare, and this much rarer than the one it could be a slip for, is the slip. */
const RARE = 8;
const SLIP = 30;
const LEFT_OUT =
  /fag|nigg|negr|kike|spic$|chink|gook|cunt|whor|slut|retard|trann|dyke|coon|paki|raghead|wetback|bitch|twat|dick|cock/;
const WORD = /(?<![\w@#'’-])[A-Za-z]{4,16}(?![\w'’-])/g;

interface Row {
  readonly text: string;
  readonly split?: string;
  readonly [label: string]: unknown;
}

/** What one slip of the finger makes of a word: a vowel left out, two letters swapped. */
function slips(word: string): readonly string[] {
  const out: string[] = [];
  for (let i = 1; i < word.length - 1; i++) {
    if ('aeiou'.includes(word[i] ?? '')) out.push(word.slice(0, i) + word.slice(i + 1));
    out.push(word.slice(0, i) + (word[i + 1] ?? '') + (word[i] ?? '') + word.slice(i + 2));
  }
  return out;
}

/** Each word as the number of letters it shares with the one before (base 36), and its rest. Sorted by code unit. */
const packed = (words: readonly string[]): string =>
  words
    .map((word, n) => {
      const before = words[n - 1] ?? '';
      let shared = 0;
      while (shared < word.length && word[shared] === before[shared]) shared++;
      return (shared % 36).toString(36).toUpperCase() + word.slice(shared);
    })
    .join('');

export function main([folder]: readonly string[]): void {
  if (folder === undefined) throw new Error('usage: make-ordinary-words FOLDER');
  const all = new Map<string, number>();
  const harmless = new Map<string, number>();
  for (const [name, label] of SETS) {
    const lines = gunzipSync(readFileSync(join(folder, `${name}.jsonl.gz`)))
      .toString('utf8')
      .trim()
      .split('\n');
    for (const row of lines.map((line) => JSON.parse(line) as Row)) {
      if ((row.split ?? 'train') !== 'train') continue;
      for (const [match] of row.text.replace(/https?:\S+/g, ' ').matchAll(WORD)) {
        const word = match.toLowerCase();
        all.set(word, (all.get(word) ?? 0) + 1);
        if (label === null || (label !== '*' && row[label] === 0))
          harmless.set(word, (harmless.get(word) ?? 0) + 1);
      }
    }
  }
  const frequent = [...all].filter(
    ([word, n]) =>
      n >= LEAST &&
      (harmless.get(word) ?? 0) >= LEAST_HARMLESS &&
      !LEFT_OUT.test(word) &&
      !tagsOf(word).has('slur') &&
      !/(.)\1\1/.test(word),
  );
  const slipped = new Set(
    frequent.flatMap(([word, n]) =>
      slips(word).filter((slip) => (all.get(slip) ?? 0) < RARE && (all.get(slip) ?? 0) * SLIP < n),
    ),
  );
  const words = frequent
    .map(([word]) => word)
    .filter((word) => !slipped.has(word))
    // A swallowed letter: `killin`.
    .filter((word) => !word.endsWith('in') || (all.get(`${word}g`) ?? 0) < 3 * (all.get(word) ?? 0))
    .sort((a, b) => (a < b ? -1 : 1));
  const text = packed(words);
  writeFileSync(
    new URL('../src/engine/classifier/lexicon/ordinary-words.ts', import.meta.url),
    `/** Made by scripts/make-ordinary-words.ts. Do not edit. ${words.length} words; a digit (base 36) says how many letters a word shares with the one before. */\nexport const ORDINARY_WORDS =\n  '${text}';\n`,
  );
  console.log(`${words.length} words, ${text.length} characters`);
}
