/** How often words stand in texts, roughly: what is asked first should mostly be answered with no. */
import { commonRank, wordsTagged } from './lexicon';
import type { Condition } from './sets';

/** Uses in a million words, about, by rank among common words; others are taken as rare. */
export function frequency(word: string): number {
  const rank = commonRank(word);
  return rank < 0 ? (word.length < 3 ? 300 : 20) : Math.trunc(300_000 / (rank + 8)) + 20;
}

const BY_TAG = new Map<string, number>();

function ofTag(tag: string): number {
  let sum = BY_TAG.get(tag);
  if (sum === undefined) {
    sum = wordsTagged(tag).reduce((total, word) => total + frequency(word), 0);
    BY_TAG.set(tag, sum);
  }
  return sum;
}

/** The smaller, the rarer. */
export function rarity({
  words,
  conditions,
}: {
  readonly words: readonly string[];
  readonly conditions: readonly Condition[];
}): number {
  let sum = 0;
  for (const word of words) sum += frequency(word);
  for (const { all } of conditions) sum += all.reduce((least, tag) => Math.min(least, ofTag(tag)), 1e9);
  return sum;
}
