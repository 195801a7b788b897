/**
 * Sets of words and tags, numbered. Every element of a pattern, every gate of a clause and of a phrase is such a set, so
 * that a word of a text has to be asked once which of them it belongs to: the answer is a row of bits, kept with the word
 * (entries.ts). Sets that are alike share a number.
 */

/** All of these tags, and none of those. */
export interface Condition {
  readonly all: readonly string[];
  readonly none: readonly string[];
}

const NUMBERS = new Map<string, number>();
const BY_WORD = new Map<string, number[]>();
const BY_TAG = new Map<string, { readonly set: number; readonly condition: Condition }[]>();

const put = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
};

/** How many sets there are. It grows while patterns are compiled; rows of bits made before are too short then. */
export const setCount = (): number => count;
let count = 0;

/** The number of the set of these words and of what meets one of these conditions. */
export function setOf(words: Iterable<string>, conditions: readonly Condition[] = []): number {
  const list = [...new Set(words)].sort();
  const key =
    list.join(' ') + '\n' + conditions.map(({ all, none }) => `${all.join('&')}!${none.join('!')}`).join(' ');
  let set = NUMBERS.get(key);
  if (set === undefined) {
    set = count++;
    NUMBERS.set(key, set);
    for (const word of list) put(BY_WORD, word, set);
    for (const condition of conditions) put(BY_TAG, condition.all[0] ?? '', { set, condition });
  }
  return set;
}

const LIKE: { readonly set: number; readonly patterns: readonly RegExp[] }[] = [];

/** The number of the set of words that match one of these patterns, none of them global. */
export function setLike(patterns: readonly RegExp[]): number {
  const set = count++;
  LIKE.push({ set, patterns });
  return set;
}

/** Which sets something belongs to: a row of bits, and which parts of the row hold any. */
export interface Sets {
  readonly bits: Uint32Array;
  readonly parts: readonly number[];
}

/** Is the bit of this set up? */
export const inSet = (bits: Uint32Array, set: number): boolean =>
  (((bits[set >> 5] as number) >>> (set & 31)) & 1) === 1;

/** Adds the sets of one to a row. */
export function addSets(row: Uint32Array, { bits, parts }: Sets): void {
  for (let k = 0; k < parts.length; k++) {
    const part = parts[k] as number;
    row[part] = (row[part] as number) | (bits[part] as number);
  }
}

export const meets = (tags: ReadonlySet<string>, { all, none }: Condition): boolean =>
  all.every((tag) => tags.has(tag)) && !none.some((tag) => tags.has(tag));

/** Most words of a text belong to no set: they share one row. */
const NO_SETS: Sets = { bits: new Uint32Array(0), parts: [] };

/** The sets that a word and these tags belong to; a row of no bits at all where there are none. */
export function setsOf(word: string | null, tags: ReadonlySet<string>): Sets {
  const found = new Set(word === null ? undefined : BY_WORD.get(word));
  for (const tag of tags)
    for (const { set, condition } of BY_TAG.get(tag) ?? []) if (meets(tags, condition)) found.add(set);
  if (word !== null)
    for (const { set, patterns } of LIKE) if (patterns.some((p) => p.test(word))) found.add(set);
  if (found.size === 0) return NO_SETS;
  const bits = new Uint32Array((count + 31) >> 5);
  const parts = new Set<number>();
  for (const set of found) {
    bits[set >> 5] = (bits[set >> 5] ?? 0) | (1 << (set & 31));
    parts.add(set >> 5);
  }
  return { bits, parts: [...parts] };
}
