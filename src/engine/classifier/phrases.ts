/**
 * Phrases over prepared tokens. A text becomes one line of normalised words between single spaces, so that a phrase is a
 * pattern of words; a match is given back as token ranges. Used by the clauses whose predicate is a turn of phrase.
 */
import type { Doc, Range, Token } from './types';

/** The words of a text in one line, with the way back to the tokens. */
export interface Line {
  readonly text: string;
  /** Offset in `text` at which each token starts, ascending. */
  readonly at: readonly number[];
}

/** A phrase found: the whole of it, and its named parts. */
export interface Found {
  readonly range: Range;
  readonly parts: Readonly<Record<string, Range>>;
}

const LINES = new WeakMap<Doc, Line>();

const SUFFIX: ReadonlySet<string> = new Set(["n't", "'ll", "'re", "'ve", "'s", "'d", "'m"]);

/** Does the word belong to the one before it: `i` and `'ll`, `kids` and `'`, or `'` and `s` behind a handle? */
function isSuffix(doc: Doc, token: Token): boolean {
  const { index, text, start } = token;
  const before = doc.tokens[index - 1];
  if (before === undefined || before.end !== start) return false;
  const next = doc.tokens[index + 1];
  const plural = before.text.endsWith('s') && next?.kind === 'word' && token.quote < 0;
  return (
    SUFFIX.has(text) ||
    (text === "'" && (plural || next?.text === 's')) ||
    (text === 's' && before.text === "'")
  );
}

/** The line of a prepared text. Made once per text, and only when a clause has something to look for. */
export function lineOf(doc: Doc): Line {
  const known = LINES.get(doc);
  if (known !== undefined) return known;
  const at: number[] = [];
  let text = '';
  for (const token of doc.tokens) {
    if (!isSuffix(doc, token)) text += ' ';
    at.push(text.length);
    text += token.kind === 'url' ? 'url:' : token.text;
  }
  const line = { text: text + ' ', at };
  LINES.set(doc, line);
  return line;
}

/** Index of the token that covers an offset of the line. */
function tokenAt(line: Line, offset: number): number {
  let low = 0;
  let high = line.at.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((line.at[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

const rangeOf = (line: Line, start: number, end: number): Range => ({
  from: tokenAt(line, start),
  to: tokenAt(line, Math.max(start, end - 1)) + 1,
});

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

/** Several phrases of one kind as one pattern. Named parts must differ between them. */
export const phrases = (sources: readonly string[], lists: Lists = {}): RegExp =>
  phrase(sources.map((source) => `(?:${source})`).join('|'), lists);

/** Every place where a phrase stands in a text, in order, without overlaps. */
export function findPhrases(doc: Doc, pattern: RegExp): readonly Found[] {
  const line = lineOf(doc);
  const found: Found[] = [];
  for (const match of line.text.matchAll(pattern)) {
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
  pattern.lastIndex = 0;
  const found = pattern.test(lineOf(doc).text);
  pattern.lastIndex = 0;
  return found;
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
  const some = anyWord([...byFirst.keys()].flatMap((word) => [word, `#${word}`]).join(' '));
  return (doc) => {
    const found: Range[] = [];
    if (!some(doc)) return found;
    for (let i = 0; i < doc.tokens.length; i++) {
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

/** Gates by word, registered when the clause files are loaded, and the open gates of a text. */
const GATES = new Map<string, number[]>();
const OPEN = new WeakMap<Doc, Uint8Array>();
let gates = 0;

function openGates(doc: Doc): Uint8Array {
  const known = OPEN.get(doc);
  if (known !== undefined && known.length === gates) return known;
  const open = new Uint8Array(gates);
  for (const { text } of doc.tokens) for (const gate of GATES.get(text) ?? []) open[gate] = 1;
  OPEN.set(doc, open);
  return open;
}

/**
 * Does one of these words stand in the text? The first question of a clause: most texts end there. All questions of all
 * clauses are answered together in one pass over the tokens.
 */
export function anyWord(text: string): (doc: Doc) => boolean {
  const gate = gates++;
  for (const word of new Set(text.split(/\s+/).filter(Boolean)))
    GATES.set(word, [...(GATES.get(word) ?? []), gate]);
  return (doc) => openGates(doc)[gate] === 1;
}
