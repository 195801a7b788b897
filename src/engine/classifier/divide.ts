/** Sentences, clauses and quotations over raw tokens. */
import { ABBREVIATION, CLAUSE_SIGN, CLAUSE_WORD, LINK, SUBJECT } from './signs';
import type { RawToken } from './tokens';
import type { Entry } from './entries';

export interface Parts {
  readonly sentenceOf: readonly number[];
  readonly clauseOf: readonly number[];
  readonly quoteOf: readonly number[];
  readonly sentences: readonly {
    readonly from: number;
    readonly to: number;
    readonly question: boolean;
  }[];
  readonly quotes: readonly { readonly from: number; readonly to: number }[];
}

const isUpper = (original: string, token: RawToken): boolean => {
  const first = original.slice(token.start, token.start + 1);
  return first !== first.toLowerCase();
};

/** Does a line end in the gap before the next token? */
function lineEnds(original: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (original.charCodeAt(i) === 10) return true;
  return false;
}

function endsSentence(
  tokens: readonly RawToken[],
  entries: readonly Entry[],
  i: number,
  original: string,
): boolean {
  const token = tokens[i] as RawToken;
  const next = tokens[i + 1];
  if (next === undefined) return true;
  if (lineEnds(original, token.end, next.start)) return true;
  if (token.kind === 'emoji')
    return next.kind === 'word' && isUpper(original, next) && !next.shout && next.text !== 'i';
  if (token.kind !== 'punct' || !/[.!?]/.test(token.text)) return false;
  // A closing mark after the stop belongs to the sentence.
  if (next.kind === 'punct' && '"\')]'.includes(next.text) && next.start === token.end) return false;
  if (token.text === '.') {
    const before = tokens[i - 1];
    if (
      before !== undefined &&
      before.end === token.start &&
      ((entries[i - 1]?.signs ?? 0) & ABBREVIATION) !== 0
    )
      return false;
    // Initials: `J. Smith`.
    if (
      before !== undefined &&
      before.end - before.start === 1 &&
      before.kind === 'word' &&
      before.text !== 'i'
    )
      return false;
    return next.start > token.end || isUpper(original, next);
  }
  if (/^\.+$/.test(token.text)) return next.kind !== 'word' || isUpper(original, next);
  return true;
}

/** Is the quotation mark at `i` one that opens? Straight marks open before a word and after a space. */
function opens(tokens: readonly RawToken[], i: number, original: string): boolean {
  const token = tokens[i] as RawToken;
  const before = original[token.start - 1] ?? ' ';
  const after = original[token.end] ?? ' ';
  return /[\s([{:\u2014-]/.test(before) && !/\s/.test(after);
}

const closes = (tokens: readonly RawToken[], i: number, original: string): boolean => {
  const token = tokens[i] as RawToken;
  return (
    !/\s/.test(original[token.start - 1] ?? ' ') &&
    /[\s).,!?;:\u2014\u2026-]/.test(original[token.end] ?? ' ')
  );
};

function findQuotes(tokens: readonly RawToken[], original: string): { from: number; to: number }[] {
  const out: { from: number; to: number }[] = [];
  let open = -1;
  let sign = '';
  tokens.forEach((token, i) => {
    if (token.kind !== 'punct' || (token.text !== '"' && token.text !== "'")) return;
    const char = original[token.start] ?? '';
    const single = token.text === "'";
    if (open < 0) {
      if (
        '\u201c\u201e\u00ab'.includes(char) ||
        ((char === '\u2018' || !single || char === "'") && opens(tokens, i, original))
      ) {
        open = i;
        sign = token.text;
      }
    } else if (
      token.text === sign &&
      (single
        ? closes(tokens, i, original)
        : '\u201d\u00bb'.includes(char) || closes(tokens, i, original) || !opens(tokens, i, original))
    ) {
      if (i > open + 1) out.push({ from: open + 1, to: i });
      open = -1;
    }
  });
  // A double mark that is never closed quotes to the end: a quotation cut short by the length limit.
  if (open >= 0 && sign === '"' && tokens.length > open + 4) out.push({ from: open + 1, to: tokens.length });
  return out;
}

/** `RT @someone: words` and `"@someone: words` are somebody's words from there on. */
function retweetFrom(tokens: readonly RawToken[]): number {
  const i = tokens.findIndex(
    (token, k) => token.text === 'rt' && token.kind === 'word' && tokens[k + 1]?.kind === 'mention',
  );
  return i < 0 ? -1 : i + 2;
}

/** Where sentences, clauses and quotations begin and end. */
export function splitDoc(tokens: readonly RawToken[], entries: readonly Entry[], original: string): Parts {
  const sentenceOf: number[] = [];
  const clauseOf: number[] = [];
  const sentences: { from: number; to: number; question: boolean }[] = [];
  let clause = 0;
  let from = 0;
  tokens.forEach((token, i) => {
    const signs = entries[i]?.signs ?? 0;
    const link = (signs & LINK) !== 0 && ((entries[i + 1]?.signs ?? 0) & SUBJECT) !== 0;
    // `nothing but`, `anything but` are one thought.
    const exception =
      token.text === 'but' && /^(?:nothing|anything|all|everything|none)$/.test(tokens[i - 1]?.text ?? '');
    if (i > from && !exception && ((signs & CLAUSE_WORD) !== 0 || link)) clause++;
    sentenceOf.push(sentences.length);
    clauseOf.push(clause);
    if (token.kind === 'punct' && (signs & CLAUSE_SIGN) !== 0) clause++;
    if (!endsSentence(tokens, entries, i, original)) return;
    let question = false;
    for (let k = i; k >= from && tokens[k]?.kind !== 'word'; k--)
      question ||= tokens[k]?.text.includes('?') === true && tokens[k]?.kind === 'punct';
    sentences.push({ from, to: i + 1, question });
    from = i + 1;
    clause++;
  });
  const quotes = findQuotes(tokens, original);
  const retweet = retweetFrom(tokens);
  if (retweet > 0 && retweet < tokens.length) quotes.push({ from: retweet, to: tokens.length });
  const quoteOf: number[] = quotes.length === 0 ? [] : tokens.map(() => -1);
  quotes.forEach((quote, q) => quoteOf.fill(q, quote.from, quote.to));
  return { sentenceOf, clauseOf, quoteOf, sentences, quotes };
}
