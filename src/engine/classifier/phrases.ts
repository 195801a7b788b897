/**
 * Phrases over prepared tokens. A text becomes one line of normalised words between single spaces, so that a phrase is a
 * pattern of words; a match is given back as token ranges. Used by the clauses whose predicate is a turn of phrase.
 */
import { lineOf, lineWords, rangeOf } from './line';
import { LineSets } from './line-sets';
import { inSet } from './sets';
import { phraseGates } from './phrase-gates';
import { readExpression } from './phrase-grammar';
import { phraseStarts } from './phrase-starts';
import type { Doc, Range } from './types';

export { anyWord, finder, isGateWord } from './gates';
export { lineOf } from './line';
export type { Line } from './line';

/** A phrase found: the whole of it, and its named parts. */
export interface Found {
  readonly range: Range;
  readonly parts: Readonly<Record<string, Range>>;
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Alternatives of a word list, longest first so that a long name wins over its beginning. */
export const anyOf = (words: readonly string[]): string =>
  `(?:${[...words]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(escaped)
    .join('|')})`;

/** Word lists by name, as phrases refer to them. */
export type Lists = Readonly<Record<string, readonly string[]>>;

/** One word of the line, not the end of a sentence. */
const WORD = '[^ .!?;:]+';

/**
 * A phrase as a pattern. Regular expression syntax over words with single spaces, and two signs of our own:
 * `<name>` is any entry of a list, `<3> ` up to three words of any kind within the sentence.
 */
export function phrase(source: string, lists: Lists = {}): RegExp {
  const pattern = source
    .replace(/<(\d)> /g, (_, n: string) => `(?:${WORD} ){0,${n}}`)
    .replace(/(?<!\(\?)<([a-z-]+)>/g, (_, name: string) => {
      const words = lists[name];
      if (words === undefined) throw new Error(`phrase "${source}": no list named ${name}`);
      return anyOf(words);
    });
  return new RegExp(`(?<= )(?:${pattern})(?= )`, 'dg');
}

interface Needs {
  /** Sets of words: a line that the phrase stands in holds one of each. The rarest first. */
  readonly gates: readonly number[];
  /** The words that it may begin with; null where they cannot be told. */
  readonly starts: ReadonlySet<string> | null;
  /** The phrase at one place only. */
  readonly here: RegExp;
}
const SETS = new LineSets();
const NEEDS = new WeakMap<RegExp, Needs>();

/** Worked out when a text first asks for the phrase: most are asked for by few texts. */
function needsOf(pattern: RegExp): Needs {
  let needs = NEEDS.get(pattern);
  if (needs === undefined) {
    const tree = readExpression(pattern.source);
    const starts = phraseStarts(tree);
    needs = {
      gates: phraseGates(tree).map((words) => SETS.setOf(words)),
      starts: starts === null ? null : new Set(starts),
      here: new RegExp(pattern.source, 'dy'),
    };
    NEEDS.set(pattern, needs);
  }
  return needs;
}

function* everywhere(text: string, pattern: RegExp): Generator<RegExpExecArray> {
  yield* text.matchAll(pattern);
}

function* fromWords(doc: Doc, { here, starts }: Needs): Generator<RegExpExecArray> {
  const { text } = lineOf(doc);
  let from = 0;
  for (const { at, word } of lineWords(doc) ?? []) {
    if (at < from || starts?.has(word) !== true) continue;
    here.lastIndex = at;
    const match = here.exec(text);
    if (match === null) continue;
    from = at + match[0].length;
    yield match;
  }
}

const NO_MATCH: readonly RegExpExecArray[] = [];

let last: Doc | null = null;
let sets = 0;
let row: Uint32Array | null = null;

/** The sets that a word of the text belongs to; null where a token of no letters leaves a gap of two in its line. */
function rowOf(doc: Doc): Uint32Array | null {
  if (doc !== last || sets !== SETS.count) {
    const words = lineWords(doc);
    row = words === null ? null : SETS.rowOf(words.map(({ word }) => word));
    sets = SETS.count;
    last = doc;
  }
  return row;
}

/** The matches of a phrase in the line of a text, in order, without overlaps. */
function matchesOf(doc: Doc, pattern: RegExp): Iterable<RegExpExecArray> {
  const needs = needsOf(pattern);
  const open = rowOf(doc);
  // A word of no letters makes a gap of two, and the words of the line are not these.
  if (open === null) return everywhere(lineOf(doc).text, pattern);
  for (let k = 0; k < needs.gates.length; k++) if (!inSet(open, needs.gates[k] as number)) return NO_MATCH;
  return needs.starts === null ? everywhere(lineOf(doc).text, pattern) : fromWords(doc, needs);
}

const NOT_FOUND: readonly Found[] = [];

/** Every place where a phrase stands in a text, in order, without overlaps. */
export function findPhrases(doc: Doc, pattern: RegExp): readonly Found[] {
  const matches = matchesOf(doc, pattern);
  if (matches === NO_MATCH) return NOT_FOUND;
  const found: Found[] = [];
  for (const match of matches) {
    const line = lineOf(doc);
    const parts: Record<string, Range> = {};
    for (const [name, span] of Object.entries(match.indices?.groups ?? {})) {
      // A group that took no part in the match has no place.
      if ((span as readonly [number, number] | undefined) !== undefined && span[1] > span[0]) {
        parts[name] = rangeOf(line, span[0], span[1]);
      }
    }
    found.push({ range: rangeOf(line, match.index, match.index + match[0].trimEnd().length), parts });
  }
  return found;
}

/** Does a phrase stand anywhere in the text? */
export function hasPhrase(doc: Doc, pattern: RegExp): boolean {
  const matches = matchesOf(doc, pattern);
  if (matches === NO_MATCH) return false;
  for (const match of matches) return match.index >= 0;
  return false;
}

/** Tokens that cover a part of the original text, or null where none does. */
export function rangeAt(doc: Doc, start: number, end: number): Range | null {
  let from = -1;
  let to = -1;
  for (const token of doc.tokens) {
    if (token.end <= start || token.start >= end) continue;
    if (from < 0) from = token.index;
    to = token.index + 1;
  }
  return from < 0 ? null : { from, to };
}
