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
import { entityAt } from './target';
import { inSet } from './sets';
import { stateOf } from './doc-state';
import type { State } from './doc-state';
import { possible } from './pattern';
import type { Element, Pattern } from './pattern';
import type { Doc, Range, Token } from './types';

export { has, phrasesAt, tagAt } from './lookup';
export { pattern, patterns, possible } from './pattern';
export { possibleRows } from './possible';
export type { Pattern } from './pattern';

export interface Hit {
  readonly range: Range;
  readonly parts: Readonly<Record<string, Range>>;
  readonly pattern: Pattern;
}

/** Emoji between two words of a match: rows of hundreds are not looked through again and again. */
const MOST_DECORATION = 3;
const NOWHERE: readonly number[] = [];
/** `[1]`, `[2]` …: most steps have one end, and need no list of their own. */
const ENDS: readonly (readonly number[])[] = Array.from({ length: 512 }, (_, n) => [n]);
const isWord = (token: Token): boolean =>
  token.kind !== 'punct' && token.kind !== 'url' && token.kind !== 'emoji';

/** The first token from `i` on that is not passed over, at most `end`. */
const skip = ({ seen }: State, i: number, end: number): number =>
  seen === null || i >= end ? i : Math.min(seen[i] ?? end, end);

/** Does the element match the one token at `i`? */
function matchesToken({ doc, entries }: State, e: Element, i: number): boolean {
  const entry = entries[i];
  if (entry === undefined) return false;
  if (e.set >= 0 && inSet(entry.sets.bits, e.set)) return true;
  if (!e.any && !e.unlisted) return false;
  const token = doc.tokens[i] as Token;
  return (
    (e.any && isWord(token)) ||
    (e.unlisted && token.tags.size === 0 && token.kind === 'word' && !/(?:ing|ed)$/.test(token.text))
  );
}

/** Ends of one step of an element at `i`, longest first. */
function steps(state: State, e: Element, i: number, end: number): readonly number[] {
  if (i >= end) return NOWHERE;
  const one = matchesToken(state, e, i);
  const phrases = e.tagged ? state.phrases[i] : undefined;
  if (phrases === undefined && e.entities.length === 0 && e.runs.length === 0)
    return one ? (ENDS[i + 1] ?? [i + 1]) : NOWHERE;
  const { doc } = state;
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
  for (const { to, bits } of phrases ?? []) if (to <= end && inSet(bits, e.set)) out.push(to);
  if (one && !out.includes(i + 1)) out.push(i + 1);
  return out;
}

function clauseEdge(
  { doc, addressed }: State,
  i: number,
  sign: '^' | '$',
  from: number,
  end: number,
): boolean {
  if (sign === '^')
    return (
      i <= from ||
      doc.tokens[i]?.clause !== doc.tokens[i - 1]?.clause ||
      !isWord(doc.tokens[i - 1] as Token) ||
      // Nothing but handles, to which the text is sent, stands before.
      i <= addressed
    );
  return i >= end || doc.tokens[i]?.clause !== doc.tokens[i - 1]?.clause || !isWord(doc.tokens[i] as Token);
}

/** The named parts of the match being put together, from the last to the first. */
let named: Record<string, Range> | null = null;

function match(state: State, p: Pattern, k: number, i: number, from: number, end: number): number {
  const e = p.elements[k];
  if (e === undefined) return i;
  if (e.anchor !== null)
    return clauseEdge(state, i, e.anchor, from, end) ? match(state, p, k + 1, i, from, end) : -1;
  if (e.not)
    return steps(state, e, skip(state, i, end), end).length > 0 ? -1 : match(state, p, k + 1, i, from, end);
  return repeat(state, p, k, i, i, 0, from, end);
}

/** Matches element `k` as often as it may, then the rest; greedy, bounded by the element's own maximum. */
function repeat(
  state: State,
  p: Pattern,
  k: number,
  first: number,
  i: number,
  n: number,
  from: number,
  end: number,
): number {
  const { doc } = state;
  const e = p.elements[k] as Element;
  if (n < e.max) {
    let here = skip(state, i, end);
    for (let decoration = 0; ; decoration++) {
      for (const next of steps(state, e, here, end)) {
        const done = repeat(state, p, k, n === 0 ? here : first, next, n + 1, from, end);
        if (done >= 0) return done;
      }
      // An emoji that fits nothing is decoration.
      if (here >= end || decoration === MOST_DECORATION || doc.tokens[here]?.kind !== 'emoji') break;
      here = skip(state, here + 1, end);
    }
  }
  if (n < e.min && !(e.orEnd && clauseEdge(state, i, '$', from, end))) return -1;
  const done = match(state, p, k + 1, i, from, end);
  if (done >= 0 && e.name !== null && n > 0) {
    named ??= {};
    named[e.name] = { from: first, to: i };
  }
  return done;
}

function hitAt(state: State, p: Pattern, i: number): Hit | null {
  const { doc } = state;
  const sentence = doc.sentences[doc.tokens[i]?.sentence ?? -1];
  if (sentence === undefined) return null;
  const to = match(state, p, 0, i, sentence.from, sentence.to);
  const parts = named ?? {};
  named = null;
  return to > i ? { range: { from: i, to }, parts, pattern: p } : null;
}

/** The first match of a pattern at token `i`, or null. */
export const matchAt = (doc: Doc, p: Pattern, i: number): Hit | null => hitAt(stateOf(doc), p, i);

/** Could a match begin at token `i`? What is passed over or is decoration may stand before it. */
function mayStart(state: State, start: number, i: number): boolean {
  const { doc, entries, phrases } = state;
  for (let here = i, decoration = 0; ; decoration++) {
    const entry = entries[here];
    if (entry === undefined) return false;
    if (inSet(entry.sets.bits, start)) return true;
    if (phrases[here]?.some(({ bits }) => inSet(bits, start)) === true) return true;
    const next = skip(state, here, entries.length);
    if (next > here) here = next;
    else if (doc.tokens[here]?.kind === 'emoji' && decoration <= MOST_DECORATION) here++;
    else return false;
  }
}

const NO_HITS: Hit[] = [];

/** Every place where one of the patterns stands, at most one per pattern and start. */
export function findAll(doc: Doc, list: readonly Pattern[]): readonly Hit[] {
  let out = NO_HITS;
  for (const p of list) {
    if (!possible(doc, p)) continue;
    const state = stateOf(doc);
    for (let i = 0; i < doc.tokens.length; i++) {
      if (p.start >= 0 && !mayStart(state, p.start, i)) continue;
      const hit = hitAt(state, p, i);
      if (hit !== null) (out === NO_HITS ? (out = []) : out).push(hit);
    }
  }
  return out;
}
