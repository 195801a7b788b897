/**
 * Patterns over the tokens of a prepared text.
 *
 * How to use it. `buildDoc` (doc.ts) gives tokens with tags from the lexicon (lexicon/, one list per tag). Write what a
 * clause looks for as a line of elements, and compile it once, at the top of the file:
 *
 *   const WISH = pattern('<first-subject> hope|wish that? T:@group <fill>* P:<harm-verb-wish>');
 *   for (const hit of findAll(doc, [WISH])) … hit.range, hit.parts.T, hit.parts.P
 *
 * Elements, between spaces:
 *   word|two_words   one of these normalised words; `can't` is one token, `he 's`, `i 'll` are two
 *   <tag|tag>        a token or an entry of several words with one of these tags; <a&b>, <a&!b> combine; a name that is
 *                    no tag of the lexicon is a word
 *   @group           people of a protected group, @person, @they … : whatever target.ts finds to start there
 *   .                any word (also number, mention, hashtag)
 *   ~                a word that is in no list of ours and looks like no verb form
 *   a|@one|$         alternatives of several kinds; `$` among them is the end of the clause
 *   ^  $             start and end of a clause of the sentence
 *   !x               not followed by x; takes no token
 * After an element: `?` once or not, `*` up to six, `+` one to six, `{3}` up to three. Before it `N:` names it.
 * Matches never cross the end of a sentence. Quotation marks and emoji without a tag are passed over.
 *
 * Stance (negation, quotation, counter-speech …) is applied to every candidate afterwards by stance.ts: a clause sets
 * `stance` itself only where it knows better.
 */
import { phrasesAt } from './lookup';
import { possible } from './pattern';
import type { Condition, Element, Pattern } from './pattern';
import { entityAt } from './target';
import type { Doc, Range, Token } from './types';

export { has, phrasesAt, tagAt } from './lookup';
export { pattern, patterns, possible } from './pattern';
export type { Pattern } from './pattern';

export interface Hit {
  readonly range: Range;
  readonly parts: Readonly<Record<string, Range>>;
  readonly pattern: Pattern;
}

const meets = (tags: ReadonlySet<string>, conditions: readonly Condition[]): boolean =>
  conditions.some(({ all, none }) => all.every((tag) => tags.has(tag)) && !none.some((tag) => tags.has(tag)));

const NOWHERE: readonly number[] = [];
const isWord = (token: Token): boolean =>
  token.kind !== 'punct' && token.kind !== 'url' && token.kind !== 'emoji';
const isPassedOver = (token: Token): boolean =>
  (token.kind === 'emoji' && token.tags.size === 0) ||
  (token.kind === 'punct' && (token.text === '"' || token.text === '*' || token.text === '...'));

function skip(doc: Doc, i: number, end: number): number {
  while (i < end) {
    const token = doc.tokens[i];
    if (token === undefined || !isPassedOver(token)) break;
    i++;
  }
  return i;
}

/** Ends of one step of an element at `i`, longest first. */
function steps(doc: Doc, e: Element, i: number, end: number): readonly number[] {
  if (i >= end) return NOWHERE;
  const token = doc.tokens[i] as Token;
  const out: number[] = [];
  for (const kind of e.entities) {
    const entity = entityAt(doc, i, kind);
    if (entity !== null && entity.to <= end && !out.includes(entity.to)) out.push(entity.to);
    if (entity?.head !== undefined && entity.head <= end && !out.includes(entity.head)) out.push(entity.head);
  }
  for (const run of e.runs) {
    if (i + run.length <= end && run.every((word, k) => doc.tokens[i + k]?.text === word))
      out.push(i + run.length);
  }
  if (e.tags !== null) {
    for (const phrase of phrasesAt(doc, i))
      if (phrase.to <= end && meets(phrase.tags, e.tags)) out.push(phrase.to);
  }
  const word =
    e.words?.has(token.text) === true ||
    (e.tags !== null && meets(token.tags, e.tags)) ||
    (e.any && isWord(token)) ||
    (e.unlisted && token.tags.size === 0 && token.kind === 'word' && !/(?:ing|ed)$/.test(token.text));
  if (word && !out.includes(i + 1)) out.push(i + 1);
  return out;
}

/** Nothing but handles, to which the text is sent, stands before `i`. */
function isAddressed(doc: Doc, i: number): boolean {
  for (let k = i - 1; k >= 0; k--) if (doc.tokens[k]?.kind !== 'mention') return false;
  return true;
}

function clauseEdge(doc: Doc, i: number, sign: '^' | '$', from: number, end: number): boolean {
  if (sign === '^')
    return (
      i <= from ||
      isAddressed(doc, i) ||
      doc.tokens[i]?.clause !== doc.tokens[i - 1]?.clause ||
      !isWord(doc.tokens[i - 1] as Token)
    );
  return i >= end || doc.tokens[i]?.clause !== doc.tokens[i - 1]?.clause || !isWord(doc.tokens[i] as Token);
}

function match(
  doc: Doc,
  p: Pattern,
  k: number,
  i: number,
  from: number,
  end: number,
  parts: Record<string, Range>,
): number {
  const e = p.elements[k];
  if (e === undefined) return i;
  if (e.anchor !== null)
    return clauseEdge(doc, i, e.anchor, from, end) ? match(doc, p, k + 1, i, from, end, parts) : -1;
  const here = skip(doc, i, end);
  if (e.not) return steps(doc, e, here, end).length > 0 ? -1 : match(doc, p, k + 1, i, from, end, parts);
  return repeat(doc, p, k, i, i, 0, from, end, parts);
}

/** Matches element `k` as often as it may, then the rest; greedy, bounded by the element's own maximum. */
function repeat(
  doc: Doc,
  p: Pattern,
  k: number,
  first: number,
  i: number,
  n: number,
  from: number,
  end: number,
  parts: Record<string, Range>,
): number {
  const e = p.elements[k] as Element;
  if (n < e.max) {
    let here = skip(doc, i, end);
    for (;;) {
      for (const next of steps(doc, e, here, end)) {
        const done = repeat(doc, p, k, n === 0 ? here : first, next, n + 1, from, end, parts);
        if (done >= 0) return done;
      }
      // An emoji that fits nothing is decoration.
      if (here >= end || doc.tokens[here]?.kind !== 'emoji') break;
      here = skip(doc, here + 1, end);
    }
  }
  if (n < e.min && !(e.orEnd && clauseEdge(doc, i, '$', from, end))) return -1;
  const done = match(doc, p, k + 1, i, from, end, parts);
  if (done >= 0 && e.name !== null && n > 0) parts[e.name] = { from: first, to: i };
  return done;
}

/** The first match of a pattern at token `i`, or null. */
export function matchAt(doc: Doc, p: Pattern, i: number): Hit | null {
  const sentence = doc.sentences[doc.tokens[i]?.sentence ?? -1];
  if (sentence === undefined) return null;
  const parts: Record<string, Range> = {};
  const to = match(doc, p, 0, i, sentence.from, sentence.to, parts);
  return to > i ? { range: { from: i, to }, parts, pattern: p } : null;
}

const NO_HITS: Hit[] = [];

/** Every place where one of the patterns stands, at most one per pattern and start. */
export function findAll(doc: Doc, list: readonly Pattern[]): readonly Hit[] {
  let out = NO_HITS;
  for (const p of list) {
    if (!possible(doc, p)) continue;
    for (let i = 0; i < doc.tokens.length; i++) {
      const hit = matchAt(doc, p, i);
      if (hit !== null) {
        if (out === NO_HITS) out = [];
        out.push(hit);
      }
    }
  }
  return out;
}
