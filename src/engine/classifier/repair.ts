/**
 * Words with one letter missing or two letters swapped, glued or split, repaired against a small vocabulary: names of
 * protected groups and the words most used against them. Nothing else is corrected.
 */
import { isKnown, tagsOf, wordsTagged } from './lexicon';
import { NOT_MISSPELT } from './lexicon/not-misspelt';

const SUBJECTS = ['group-many', 'group-with', 'group-one'] as const;
const PREDICATES = ['dehuman', 'degrade', 'fear', 'emote', 'violence', 'harm-state'] as const;
/** Shorter words have too many neighbours. */
const LEAST = 5;

/** Small words without which the rest cannot be read. */
const HELPERS = ['people', 'should', 'every', 'think', 'would', 'really', 'these', 'those', 'their'];

const VOCABULARY: readonly string[] = [
  ...HELPERS,
  ...new Set([...SUBJECTS, ...PREDICATES].flatMap(wordsTagged)),
].filter((word) => word.length >= LEAST && /^[a-z]+$/.test(word));
const BLOCKED: ReadonlySet<string> = new Set(NOT_MISSPELT.split(/\s+/));

function neighbours(word: string): readonly string[] {
  const out: string[] = [];
  // A plural without its last letter is a word of its own.
  const last = word.endsWith('s') ? word.length - 1 : word.length;
  for (let i = 1; i < word.length; i++) {
    if (i < last) out.push(word.slice(0, i) + word.slice(i + 1));
    if (i + 1 < word.length)
      out.push(word.slice(0, i) + (word[i + 1] ?? '') + (word[i] ?? '') + word.slice(i + 2));
  }
  return out;
}

let index: Map<string, string> | null = null;

/** Misspelling to word; null where two words share it. Made when first needed. */
function misspellings(): Map<string, string> {
  if (index !== null) return index;
  index = new Map();
  for (const word of VOCABULARY) {
    for (const wrong of neighbours(word)) {
      if (wrong.length < LEAST - 1 || isKnown(wrong) || BLOCKED.has(wrong)) continue;
      // The plural and the singular share many: the longer word wins, it came with one letter missing.
      if (!index.has(wrong)) index.set(wrong, word);
    }
  }
  return index;
}

/** The word that was meant, or null. */
export const repaired = (word: string): string | null =>
  word.length < LEAST - 1 ? null : (misspellings().get(word) ?? null);

/** Small words that may be glued to others. */
const SMALL: ReadonlySet<string> = new Set(
  'i we all these those the are is so such fuck every be of and you they like no to at with for not never just really must should will die dead gay gays jew jews'.split(
    ' ',
  ),
);
const WEIGHTY: ReadonlySet<string> = new Set([
  ...VOCABULARY,
  ...[...SUBJECTS, ...PREDICATES].flatMap(wordsTagged).filter((word) => /^[a-z]{4}$/.test(word)),
]);
const JOINABLE: ReadonlySet<string> = new Set([...WEIGHTY, ...HELPERS, 'must', 'will', 'hate', 'kill']);
const fits = (part: string): boolean => SMALL.has(part) || WEIGHTY.has(part);

/** Parts of a glued word: small words and words of the vocabulary, nothing else; or null. */
export function unglued(
  word: string,
  split: (letters: string, known: (word: string) => boolean) => readonly string[] | null,
): readonly string[] | null {
  if (word.length < 5 || word.length > 48 || BLOCKED.has(word)) return null;
  const parts = split(word, fits);
  if (
    parts === null ||
    parts.length < 2 ||
    parts.some((part, n) => part.length === 1 && !(part === 'i' && n === 0))
  )
    return null;
  const [first = '', second = ''] = parts;
  if (parts.length > 2 || SMALL.has(first) || SMALL.has(second)) return parts;
  // Two weighty words are as often a word of their own, but not a deed and a group.
  const has = (word: string, tags: readonly string[]): boolean => tags.some((tag) => tagsOf(word).has(tag));
  return has(second, ['group-many', 'people']) && has(first, [...PREDICATES, 'group-with']) ? parts : null;
}

/** May two neighbouring pieces be one word of the vocabulary, written with a gap? */
export function joined(left: string, right: string): string | null {
  if (left.length + right.length < 4 || left.length + right.length > 16) return null;
  // A known word stands for itself, unless only the last letters broke off.
  if (isKnown(left) && (isKnown(right) || right.length > 2)) return null;
  return JOINABLE.has(left + right) ? left + right : null;
}
