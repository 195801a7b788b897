/** A text as one line of normalised words between single gaps, so that a phrase is a pattern of words. */
import { perDoc } from './per-doc';
import type { Doc, Range, Token } from './types';

/** A link, whatever it leads to. */
const LINK = 'url:';

/** The words of a text in one line, with the way back to the tokens. */
export interface Line {
  readonly text: string;
  /** Offset in `text` at which each token starts, ascending. */
  readonly at: readonly number[];
}

const SUFFIX: ReadonlySet<string> = new Set(["n't", "'ll", "'re", "'ve", "'s", "'d", "'m"]);

/** Does the word belong to the one before it: `i` and `'ll`, `kids` and `'`, or `'` and `s` behind a handle? */
function isSuffix(doc: Doc, token: Token): boolean {
  const { index, text, start } = token;
  const first = text.charCodeAt(0);
  // An apostrophe, `n't` or a lone `s`.
  if (first !== 39 && first !== 110 && first !== 115) return false;
  const before = doc.tokens[index - 1];
  if (before === undefined || before.end !== start) return false;
  if (SUFFIX.has(text)) return true;
  const next = doc.tokens[index + 1];
  const plural = before.text.endsWith('s') && next?.kind === 'word' && token.quote < 0;
  return (text === "'" && (plural || next?.text === 's')) || (text === 's' && before.text === "'");
}

/** The line of a prepared text. Made once per text, and only when a clause has something to look for. */
export const lineOf: (doc: Doc) => Line = perDoc((doc) => {
  const at: number[] = [];
  let text = '';
  for (const token of doc.tokens) {
    if (!isSuffix(doc, token)) text += ' ';
    at.push(text.length);
    text += token.kind === 'url' ? LINK : token.text;
  }
  return { text: text + ' ', at };
});

/** A word of the line, endings and all, and where it starts. */
export interface LineWord {
  readonly at: number;
  readonly word: string;
}

/** The words of the line; null where a token of no letters leaves a gap of two. */
export const lineWords: (doc: Doc) => readonly LineWord[] | null = perDoc((doc) => {
  const { tokens } = doc;
  const words: LineWord[] = [];
  let at = 1;
  for (let i = 0; i < tokens.length;) {
    const { kind, text } = tokens[i] as Token;
    if (text === '') return null;
    let word = kind === 'url' ? LINK : text;
    for (i++; i < tokens.length && isSuffix(doc, tokens[i] as Token); i++) word += (tokens[i] as Token).text;
    words.push({ at, word });
    at += word.length + 1;
  }
  return words;
});

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

/** The tokens that a part of the line covers. */
export const rangeOf = (line: Line, start: number, end: number): Range => ({
  from: tokenAt(line, start),
  to: tokenAt(line, Math.max(start, end - 1)) + 1,
});
