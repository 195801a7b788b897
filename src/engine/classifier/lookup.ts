/** What the lexicon says about a place in a text. */
import { perDoc } from './per-doc';
import type { Doc } from './types';

/** Phrases by first token. */
const phraseIndex = perDoc((doc) => {
  const index = new Map<number, { to: number; tags: ReadonlySet<string> }[]>();
  for (const { from, to, tags } of doc.phrases ?? []) {
    const list = index.get(from);
    if (list === undefined) index.set(from, [{ to, tags }]);
    else list.push({ to, tags });
  }
  return index;
});
const NONE: readonly { readonly to: number; readonly tags: ReadonlySet<string> }[] = [];

/** Entries of several words that begin at token `i`, longest first. */
export const phrasesAt = (
  doc: Doc,
  i: number,
): readonly { readonly to: number; readonly tags: ReadonlySet<string> }[] =>
  doc.phrases === undefined || doc.phrases.length === 0 ? NONE : (phraseIndex(doc).get(i) ?? NONE);

/** Is there a tag of this name on the token, or on an entry of several words that begins here? */
export const tagAt = (doc: Doc, i: number, tag: string): boolean =>
  doc.tokens[i]?.tags.has(tag) === true || phrasesAt(doc, i).some(({ tags }) => tags.has(tag));

/** Does the text carry this tag anywhere? */
export const has = (doc: Doc, tag: string): boolean =>
  doc.allTags?.has(tag) ?? doc.tokens.some(({ tags }) => tags.has(tag));

/** End of an entry with this tag at `i`, or -1. */
export function endOf(doc: Doc, i: number, tag: string): number {
  const phrase = phrasesAt(doc, i).find(({ tags }) => tags.has(tag));
  if (phrase !== undefined) return phrase.to;
  return doc.tokens[i]?.tags.has(tag) === true ? i + 1 : -1;
}
