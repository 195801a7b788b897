/** Sentences, clauses and quotations over raw tokens. */
import type { RawToken } from './tokens';

export interface Parts {
  readonly sentenceOf: readonly number[];
  readonly clauseOf: readonly number[];
  readonly quoteOf: readonly number[];
  readonly sentences: readonly { readonly from: number; readonly to: number; readonly question: boolean }[];
  readonly quotes: readonly { readonly from: number; readonly to: number }[];
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const ABBREVIATIONS = words(
  'mr mrs ms dr sen rep gov gen col sgt lt st jr sr prof hon vs no jan feb mar apr jun jul aug sep sept oct nov dec inc co dept u.s u.k u.n etc',
);
const CLAUSE_SIGNS = words(', ; : ( ) [ ] -- - ... | \u2014');
const CLAUSE_WORDS = words('but because although though while whereas unless until yet however cuz bc');
const LINKS = words('and or so then &');
const SUBJECTS = words('i we you he she they it this that there these those who u');

const isUpper = (original: string, token: RawToken): boolean => {
  const first = original.slice(token.start, token.start + 1);
  return first !== first.toLowerCase();
};

function endsSentence(tokens: readonly RawToken[], i: number, original: string): boolean {
  const token = tokens[i] as RawToken;
  const next = tokens[i + 1];
  if (next === undefined) return true;
  if (original.slice(token.end, next.start).includes('\n')) return true;
  if (token.kind === 'emoji')
    return next.kind === 'word' && isUpper(original, next) && !next.shout && next.text !== 'i';
  if (token.kind !== 'punct' || !/[.!?]/.test(token.text)) return false;
  // A closing mark after the stop belongs to the sentence.
  if (next.kind === 'punct' && '"\')]'.includes(next.text) && next.start === token.end) return false;
  if (token.text === '.') {
    const before = tokens[i - 1];
    if (before !== undefined && before.end === token.start && ABBREVIATIONS.has(before.text)) return false;
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
export function splitDoc(tokens: readonly RawToken[], original: string): Parts {
  const sentenceOf: number[] = [];
  const clauseOf: number[] = [];
  const sentences: { from: number; to: number; question: boolean }[] = [];
  let clause = 0;
  let from = 0;
  tokens.forEach((token, i) => {
    const next = tokens[i + 1];
    const link = LINKS.has(token.text) && next !== undefined && SUBJECTS.has(next.text);
    // `nothing but`, `anything but` are one thought.
    const exception =
      token.text === 'but' && /^(?:nothing|anything|all|everything|none)$/.test(tokens[i - 1]?.text ?? '');
    if (i > from && !exception && (CLAUSE_WORDS.has(token.text) || link)) clause++;
    sentenceOf.push(sentences.length);
    clauseOf.push(clause);
    if (token.kind === 'punct' && CLAUSE_SIGNS.has(token.text)) clause++;
    if (!endsSentence(tokens, i, original)) return;
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
  const quoteOf = tokens.map(() => -1);
  quotes.forEach((quote, q) => quoteOf.fill(q, quote.from, quote.to));
  return { sentenceOf, clauseOf, quoteOf, sentences, quotes };
}
