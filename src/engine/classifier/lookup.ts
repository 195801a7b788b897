/** What the lexicon says about a place in a text. */
import { stateOf } from './doc-state';
import { inSet } from './sets';
import { tagSet } from './tag-sets';
import type { Doc } from './types';

const NONE: readonly {
  readonly to: number;
  readonly tags: ReadonlySet<string>;
}[] = [];

/** Entries of several words that begin at token `i`, longest first. */
export const phrasesAt = (
  doc: Doc,
  i: number,
): readonly { readonly to: number; readonly tags: ReadonlySet<string> }[] =>
  doc.phrases === undefined || doc.phrases.length === 0 ? NONE : (stateOf(doc).phrases[i] ?? NONE);

/** End of the longest entry of several words with this tag that begins at `i`, or -1. */
function phraseWith(doc: Doc, i: number, tag: string): number {
  const list = phrasesAt(doc, i);
  for (let k = 0; k < list.length; k++) if (list[k]?.tags.has(tag) === true) return list[k]?.to ?? -1;
  return -1;
}

/** Is there a tag of this name on the token, or on an entry of several words that begins here? */
export const tagAt = (doc: Doc, i: number, tag: string): boolean =>
  doc.tokens[i]?.tags.has(tag) === true || phraseWith(doc, i, tag) >= 0;

/** Does the text carry this tag anywhere? */
export function has(doc: Doc, tag: string): boolean {
  const set = tagSet(tag);
  return set >= 0 && inSet(stateOf(doc).open, set);
}

/** End of an entry with this tag at `i`, or -1. */
export function endOf(doc: Doc, i: number, tag: string): number {
  const to = phraseWith(doc, i, tag);
  if (to >= 0) return to;
  return doc.tokens[i]?.tags.has(tag) === true ? i + 1 : -1;
}
