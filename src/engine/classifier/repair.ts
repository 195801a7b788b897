/**
 * Words with one letter missing or two letters swapped, glued or split. Two measures: the names of protected groups and the
 * words most used against them are told from few slips and never where an ordinary word lies as near; other words, which
 * harm nobody when they are told wrongly, from more.
 */
import { isCommon, isKnown, tagsOf, wordsTagged } from './lexicon';
import { COMPOUNDS, NOT_MISSPELT } from './lexicon/not-misspelt';
import { isAffix, isDerived, isGluePiece, isOrdinary, isSurePiece, isWord } from './lexicon/vocabulary';
import { isGateWord } from './phrases';
import { segment } from './segments';

const SUBJECTS = ['group-many', 'group-with', 'group-one'] as const;
const PREDICATES = ['dehuman', 'degrade', 'fear', 'emote', 'violence', 'harm-state'] as const;
/** Shorter words have too many neighbours: of those with four letters only two swapped ones are told. */
const LEAST = 5;

/** Small words without which the rest cannot be read. */
const HELPERS = ['people', 'should', 'every', 'think', 'would', 'really', 'these', 'those', 'their'];

const VOCABULARY: readonly string[] = [
  ...HELPERS,
  ...new Set([...SUBJECTS, ...PREDICATES].flatMap(wordsTagged)),
].filter((word) => word.length >= LEAST - 1 && /^[a-z]+$/.test(word));
const BLOCKED: ReadonlySet<string> = new Set(NOT_MISSPELT.split(/\s+/));
const COMPOUND = new RegExp(`^(?:${COMPOUNDS.trim().split(/\s+/).join('|')})(?:s|es|d|ed|r|rs|ing)?$`);

function neighbours(word: string): readonly string[] {
  const out: string[] = [];
  // A plural without its last letter is a word of its own.
  const last = word.endsWith('s') ? word.length - 1 : word.length;
  for (let i = 1; i < word.length; i++) {
    if (i < last && word.length >= LEAST) out.push(word.slice(0, i) + word.slice(i + 1));
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
      if (wrong.length < LEAST - 1 || isWord(wrong) || BLOCKED.has(wrong)) continue;
      // The plural and the singular share many: the longer word wins, it came with one letter missing.
      if (!index.has(wrong)) index.set(wrong, word);
    }
  }
  return index;
}

/** The weighty word that was meant, or null. A name is only taken for that of a group. */
export function repaired(word: string, name: boolean): string | null {
  const right = word.length < LEAST - 1 ? undefined : misspellings().get(word);
  return right === undefined || (name && !SUBJECTS.some((tag) => tagsOf(right).has(tag))) ? null : right;
}

/** A word of its own, though no list holds it: it is left as it is. */
export const isOwn = (word: string): boolean => BLOCKED.has(word) || COMPOUND.test(word) || isDerived(word);

const HEAVY: ReadonlySet<string> = new Set([...SUBJECTS, ...PREDICATES, 'slur']);
/** Of the kind that is never told from few letters. */
const isHeavy = (word: string): boolean => [...tagsOf(word)].some((tag) => HEAVY.has(tag));

/** Every word that one slip of the finger may have come from: a vowel or a second letter left out, two letters swapped. */
function* meant(word: string): Generator<string> {
  for (let i = 1; i < word.length; i++) {
    const head = word.slice(0, i);
    const tail = word.slice(i);
    if (tail.length > 1 && word[i] !== word[i + 1])
      yield head + (word[i + 1] ?? '') + (word[i] ?? '') + word.slice(i + 2);
    for (const vowel of 'eaiou') yield head + vowel + tail;
    yield head + (word[i - 1] ?? '') + tail;
  }
}

/** A common word before one that some list or phrase of ours holds, that before a rare one. */
const rank = (word: string): number => (isCommon(word) ? 3 : isKnown(word) || isGateWord(word) ? 2 : 1);

/** The ordinary word that was meant, or null. At most 8 look-ups per letter. */
export function ordinarily(word: string): string | null {
  if (word.length < LEAST - 1 || word.length > 16) return null;
  let best: string | null = null;
  for (const right of meant(word)) {
    if (right.length < LEAST || !isWord(right) || isHeavy(right)) continue;
    if (best === null || rank(right) > rank(best)) best = right;
  }
  return best;
}

/** Small words that may be glued to others. */
const SMALL: ReadonlySet<string> = new Set(
  'i we all these those the are is so such fuck every be of and you yourself yourselves himself herself themselves they like no to at with for not never just really must should will die dead gay gays jew jews my your his her him them us our me this that who'.split(
    ' ',
  ),
);
/** Small words that may be glued to the end of others; at the start they make words of their own (`inhuman`). */
const TAIL: ReadonlySet<string> = new Set([
  'in',
  'on',
  'by',
  'it',
  'and',
  'or',
  'if',
  'when',
  'from',
  'into',
]);
const WEIGHTY: ReadonlySet<string> = new Set([
  ...VOCABULARY,
  ...[...SUBJECTS, ...PREDICATES].flatMap(wordsTagged).filter((word) => /^[a-z]{4}$/.test(word)),
]);
const JOINABLE: ReadonlySet<string> = new Set([...WEIGHTY, ...HELPERS, 'must', 'will', 'hate', 'kill']);
const fits = (part: string): boolean => SMALL.has(part) || WEIGHTY.has(part) || TAIL.has(part);

/** Parts of a glued word: small words and words of the vocabulary, nothing else; or null. */
export function unglued(word: string): readonly string[] | null {
  if (word.length < 5 || word.length > 48 || BLOCKED.has(word)) return null;
  const parts = segment(word, fits);
  if (
    parts === null ||
    parts.length < 2 ||
    parts.some((part, n) => part.length === 1 && !(part === 'i' && n === 0)) ||
    TAIL.has(parts[0] ?? '')
  )
    return null;
  const [first = '', second = ''] = parts;
  // Small words only: a longer word may hide among them (`be at you`).
  if (parts.every((part) => SMALL.has(part)) && (cutApart(word)?.length ?? parts.length) < parts.length)
    return null;
  if (parts.length > 2 || SMALL.has(first) || SMALL.has(second) || TAIL.has(second)) return parts;
  // Two weighty words are as often a word of their own, but not a deed and a group.
  const has = (word: string, tags: readonly string[]): boolean => tags.some((tag) => tagsOf(word).has(tag));
  return has(second, ['group-many', 'group-with', 'people']) && has(first, [...PREDICATES, 'group-with'])
    ? parts
    : null;
}

/** `thiscouncillor`: no word begins so, whatever the rest is. */
function besideSure(word: string): readonly string[] | null {
  const head = /^(?:this|that|your|their|they|every|should|would|could)(?=[a-z]{5})/.exec(word)?.[0];
  return head === undefined ? null : [head, word.slice(head.length)];
}

/**
 * Parts of a glued word, whatever they are; or null. A weighty word is read out of another only beside a word that is
 * hardly ever part of one, beside a long one, or where it is a group and the other a common word.
 */
export function cutApart(word: string): readonly string[] | null {
  if (word.length < 6 || word.length > 32) return null;
  const parts = segment(word, isGluePiece);
  if (parts === null) return besideSure(word);
  if (parts.length < 2 || parts.length > 4 || parts.some((part) => part.length < 2)) return null;
  if (parts.some(isSurePiece)) return parts;
  const small = parts.filter((part) => part.length < 4).length;
  if (small * 2 > parts.length || parts.some(isAffix)) return null;
  if (!parts.some(isHeavy)) return parts;
  const group = parts.some((part) => part.length > 3 && tagsOf(part).has('group-many'));
  const rest = parts.filter((part) => !tagsOf(part).has('group-many'));
  if (group && rest.every((part) => part.length > 3 && isCommon(part))) return parts;
  return word.length > 10 && parts.every((part) => part.length > 4) ? parts : null;
}

/** May two neighbouring pieces be one word, written with a gap? */
export function joined(left: string, right: string): string | null {
  const word = left + right;
  if (word.length < 4 || word.length > 16) return null;
  if (/^sel(?:f|ves)$/.test(right)) return /^(?:your|him|her|my|them|our|it)$/.test(left) ? word : null;
  // Two words stand for themselves; so does a small one before something unknown (`as ian`).
  if (isWord(left) && (isWord(right) || (right.length > 2 && left.length < 3))) return null;
  if (JOINABLE.has(word)) return isOrdinary(left) && right.length < 3 ? null : word;
  return word.length > 5 && isWord(word) && !isHeavy(word) ? word : null;
}
