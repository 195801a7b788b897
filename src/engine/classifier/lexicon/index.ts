/** Every word list, compiled once into look-up tables. */
import { makeTables } from './build';
import type { PhraseEntry } from './build';
import { COMMON_WORDS } from './common';
import { CONTEMPT } from './contempt';
import { CUES } from './cues';
import { FUNCTION_WORDS } from './function-words';
import { GROUPS, GROUP_EMOJI, ORIGIN, PEOPLE_WORDS } from './groups';
import { IDIOMS } from './idioms';
import { SLURS } from './slurs';
import { TARGETS } from './targets';
import { VIOLENCE } from './violence';

const lists: (readonly [string, string])[] = [
  ...FUNCTION_WORDS,
  ...VIOLENCE,
  ...CONTEMPT,
  ...CUES,
  ...TARGETS,
];
lists.push(['idiom', IDIOMS], ['people', PEOPLE_WORDS]);
for (const [category, { many, one, with: before, after }] of GROUPS) {
  if (many) lists.push([`group-many|g:${category}`, many]);
  if (one) lists.push([`group-one|g:${category}`, one]);
  if (before) lists.push([`group-with|g:${category}`, before]);
  if (after) lists.push([`group-after|g:${category}`, after]);
}
lists.push(
  ['group-many|g:national-origin|origin', ORIGIN.many],
  ['group-one|g:national-origin|origin', ORIGIN.one],
  ['group-with|g:national-origin|origin', ORIGIN.with],
);
for (const [category, emoji] of GROUP_EMOJI) lists.push([`group-emoji|g:${category}`, emoji]);
for (const [category, { sure, homonym, reclaimed }] of SLURS) {
  if (sure) lists.push([`slur|slur-sure|s:${category}`, sure]);
  if (homonym) lists.push([`slur|slur-homonym|s:${category}`, homonym]);
  if (reclaimed) lists.push([`slur|slur-reclaimed|s:${category}`, reclaimed]);
}

// "Dumber", "the laziest": the same contempt.
const GRADED =
  'dumb lazy ugly weak dirty filthy nasty fat vile low greedy cheap crazy creepy rude gross smelly slow mean evil stupid foul sick';
lists.push([
  'degrade',
  GRADED.split(' ')
    .map(
      (word) =>
        word
          .replace(/y$/, 'i')
          .replace(/e$/, '')
          .replace(/^(fat)$/, '$1t') +
        'er ' +
        word
          .replace(/y$/, 'i')
          .replace(/e$/, '')
          .replace(/^(fat)$/, '$1t') +
        'est',
    )
    .join(' '),
]);

const TABLES = makeTables(lists);
/** By rank: the list begins with the words used most. */
const COMMON = new Map<string, number>();
for (const word of COMMON_WORDS.split(/\s+/))
  if (word !== '' && !COMMON.has(word)) COMMON.set(word, COMMON.size);
/** All words of the lists, those inside entries of several too: `people with disabilities`. */
const KNOWN: ReadonlySet<string> = new Set([...TABLES.words.keys(), ...COMMON.keys(), ...TABLES.parts]);
const NO_TAGS: ReadonlySet<string> = new Set();

const TAG_NAMES: ReadonlySet<string> = new Set(lists.flatMap(([tags]) => tags.split('|')));

/** Every tag that a list carries. */
export const tagNames = (): Iterable<string> => TAG_NAMES;

/** Does any list carry this tag? */
export const isTag = (name: string): boolean => TAG_NAMES.has(name);

/** An ordinary English word of ours. */
export const isCommon = (word: string): boolean => COMMON.has(word);

/** Rank among the ordinary words, the word used most first; -1 where it is none of them. */
export const commonRank = (word: string): number => COMMON.get(word) ?? -1;

/** A word that means something to some list. */
export const isKnown = (word: string): boolean => KNOWN.has(word);

let byTag: Map<string, string[]> | null = null;

/** Every single word with this tag. */
export function wordsTagged(tag: string): readonly string[] {
  if (byTag === null) {
    byTag = new Map();
    for (const [word, tags] of TABLES.words)
      for (const name of tags) {
        const list = byTag.get(name);
        if (list === undefined) byTag.set(name, [word]);
        else list.push(word);
      }
  }
  return byTag.get(tag) ?? [];
}

/** Tags of a normalised word; a hyphen makes no difference (`sub-human`). */
export function tagsOf(word: string): ReadonlySet<string> {
  const tags = TABLES.words.get(word);
  if (tags !== undefined || !word.includes('-')) return tags ?? NO_TAGS;
  return TABLES.words.get(word.replace(/-/g, '')) ?? NO_TAGS;
}

/** Entries of several words that begin with this word, by their second word, longest first; null where there are none. */
export const phrasesFrom = (word: string): ReadonlyMap<string, readonly PhraseEntry[]> | null =>
  TABLES.phrases.get(word) ?? null;

/** Words that people hide behind asterisks. */
const MASKABLE: readonly string[] = [
  'fuck', 'fucking', 'fucker', 'fuckers', 'fucked', 'shit', 'shits', 'shitty', 'bitch', 'bitches', 'ass', 'asshole', 'assholes', 'cunt', 'cunts', 'dick',
  'kill', 'killed', 'kills', 'rape', 'raped', 'murder', 'die', 'shoot', 'hate', 'whore', 'whores', 'slut', 'sluts', 'bastard', 'bastards',
  ...SLURS.flatMap(([, { sure = '', reclaimed = '' }]) => `${sure} ${reclaimed}`.split(/\s+/).filter((word) => word.length > 3 && !word.includes('_'))),
]; // prettier-ignore

const HARSH = new Set([
  'violence',
  'emote',
  'dehuman',
  'degrade',
  'fear',
  'group-many',
  'group-one',
  'group-with',
  'harm-state',
  'death',
]);
let byLength: Map<number, readonly string[]> | null = null;

/** The word of ours behind asterisks, as judged by `fits`; those that are hidden most often first. */
export function unmasked(
  masked: string,
  fits: (masked: string, word: string) => boolean,
): string | undefined {
  if (byLength === null) {
    byLength = new Map();
    const harsh = [...TABLES.words]
      .filter(([word, tags]) => word.length > 3 && [...tags].some((tag) => HARSH.has(tag)))
      .map(([word]) => word);
    for (const word of [...MASKABLE, 'people', 'should', 'every', ...harsh])
      byLength.set(word.length, [...(byLength.get(word.length) ?? []), word]);
  }
  const hidden = /[*#]$/.test(masked) || masked.replace(/[*#]/g, '').length * 2 < masked.length;
  // So little is shown that only the commonest can be told.
  return (
    hidden ? MASKABLE.filter((word) => word.length === masked.length) : byLength.get(masked.length)
  )?.find((word) => fits(masked, word));
}
