/** Lists of words looked for in a text: is one of them there, and where does an entry stand. */
import { stateOf } from './doc-state';
import type { Entry } from './entries';
import { frequency } from './rarity';
import { inSet, setLike, setOf } from './sets';
import type { Doc, Range } from './types';

const NOWHERE: readonly Range[] = [];
/** Words that some clause looks for. */
const GATE_WORDS = new Set<string>();

const rarestOf = (words: readonly string[]): string =>
  words.reduce((rarest, word) => (frequency(word) < frequency(rarest) ? word : rarest));

/** Finds the entries of a word list, token by token: cheaper than a pattern for long lists. */
export function finder(entries: readonly string[]): (doc: Doc) => readonly Range[] {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const entry of entries) {
    // The tokens of "lord's" are two, as are those of "martyrs'".
    const words = entry
      .replace(/'s(?= |$)/g, " 's")
      .replace(/s'(?= )/g, "s '")
      .split(' ');
    const first = words[0] ?? entry;
    byFirst.set(
      first,
      [...(byFirst.get(first) ?? []), words].sort((a, b) => b.length - a.length),
    );
  }
  const firsts = [...byFirst.keys()].flatMap((word) => [word, `#${word}`]);
  for (const word of firsts) GATE_WORDS.add(word);
  const start = setOf(firsts);
  const rarest = setOf(
    [...byFirst.values()].flat().flatMap((words) => [rarestOf(words), `#${rarestOf(words)}`]),
  );
  return (doc) => {
    const { open, entries } = stateOf(doc);
    if (!inSet(open, start) || !inSet(open, rarest)) return NOWHERE;
    const found: Range[] = [];
    for (let i = 0; i < doc.tokens.length; i++) {
      if (!inSet((entries[i] as Entry).sets.bits, start)) continue;
      const text = doc.tokens[i]?.text ?? '';
      const lists = byFirst.get(text.startsWith('#') ? text.slice(1) : text);
      const words = lists?.find((list) =>
        list.every((word, k) => k === 0 || doc.tokens[i + k]?.text === word),
      );
      if (words === undefined) continue;
      found.push({ from: i, to: i + words.length });
      i += words.length - 1;
    }
    return found;
  };
}

/** Is it a word that some clause looks for? */
export const isGateWord = (word: string): boolean => GATE_WORDS.has(word);

/**
 * Does one of these words stand in the text? The first question of a clause: most texts end there. All questions of all
 * clauses are answered together, by the sets of sets.ts.
 */
export function anyWord(text: string): (doc: Doc) => boolean {
  const words = text.split(/\s+/).filter(Boolean);
  for (const word of words) GATE_WORDS.add(word);
  const set = setOf(words);
  return (doc) => inSet(stateOf(doc).open, set);
}

/**
 * Does a word of the text match one of these patterns? Each word is tried once and then known (sets.ts). Handles and links
 * are no words here.
 */
export function anyLike(...patterns: readonly RegExp[]): (doc: Doc) => boolean {
  const set = setLike(patterns);
  return (doc) => inSet(stateOf(doc).open, set);
}
