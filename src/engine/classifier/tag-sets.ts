/** The set of every tag (sets.ts): which tags a text carries is told by the same row of bits as everything else. */
import { tagNames } from './lexicon';
import { setOf } from './sets';

const SETS = new Map<string, number>();
for (const tag of tagNames()) SETS.set(tag, setOf([], [{ all: [tag], none: [] }]));

/** The number of a tag's set; -1 where no list carries the tag. */
export const tagSet = (tag: string): number => SETS.get(tag) ?? -1;
