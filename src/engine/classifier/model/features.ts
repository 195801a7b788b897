/**
 * What the model looks at: one list of table indices per text, each once. Three blocks side by side: words as they stand
 * (names hidden), classes of words, and what the rules found.
 */
import type { Candidate, Doc, Range, Token } from '../types';
import { classesOf, isName } from './classes';
import { sensesOf } from '../sense';
import { hashText, mix, spread } from './hash';
import { ruleNames } from './rule-features';

/** Sizes of the blocks, as powers of two; a head may fold them into less. */
export const RAW_BITS = 16;
export const CLASS_BITS = 15;
export const RULE_BITS = 11;
export const CLASS_AT = 1 << RAW_BITS;
export const RULE_AT = CLASS_AT + (1 << CLASS_BITS);
export const FEATURES = RULE_AT + (1 << RULE_BITS);

/** Tokens that are looked at, around the strongest candidate: more than any tweet has. */
const WINDOW = 160;

/** One feature with the tokens it was read from; `-1` for what the rules found. */
export interface Placed {
  readonly index: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly count: number;
}

const seen = new Uint32Array(FEATURES);
let turn = 0;
let index = new Int32Array(4096);
let starts = new Int32Array(4096);
let ends = new Int32Array(4096);
let count = 0;

function put(at: number, from: number, to: number): void {
  if (seen[at] === turn) return;
  seen[at] = turn;
  if (count === index.length) {
    const grow = (old: Int32Array): Int32Array<ArrayBuffer> => {
      const next = new Int32Array(old.length * 2);
      next.set(old);
      return next;
    };
    index = grow(index);
    starts = grow(starts);
    ends = grow(ends);
  }
  index[count] = at;
  starts[count] = from;
  ends[count] = to;
  count++;
}

const raw = (h: number, from: number, to: number): void => put(spread(h) & (CLASS_AT - 1), from, to);
const cls = (h: number, from: number, to: number): void =>
  put(CLASS_AT + (spread(h) & ((1 << CLASS_BITS) - 1)), from, to);
const rule = (name: string): void => put(RULE_AT + (spread(hashText(name)) & ((1 << RULE_BITS) - 1)), -1, -1);

const NAME = hashText('<name>');
const HANDLE = hashText('<handle>');
const LINK = hashText('<link>');
const NUMBER = hashText('<number>');
const EDGE = hashText('<edge>');
/** Kinds of feature, so that a bigram and a trigram with one hash lie apart. */
const PAIR = 0x2545;
const TRIPLE = 0x3779;
const APART = 0x41c6;
const LETTERS = 0x5bd1;

function wordHash(token: Token): number {
  if (token.kind === 'mention') return HANDLE;
  if (token.kind === 'url') return LINK;
  if (token.kind === 'number') return NUMBER;
  // "an Iranian", "a Kenyan": the first letter of a name is no evidence.
  return isName(token) ? NAME : hashText(token.text === 'an' ? 'a' : token.text);
}

let hashes = new Int32Array(WINDOW + 2);

function words(doc: Doc, { from, to }: Range): void {
  const n = to - from;
  if (hashes.length < n) hashes = new Int32Array(n);
  for (let i = 0; i < n; i++) hashes[i] = wordHash(doc.tokens[from + i] as Token);
  for (let i = 0; i < n; i++) {
    const a = hashes[i] as number;
    const at = from + i;
    raw(a, at, at + 1);
    const b = i + 1 < n ? (hashes[i + 1] as number) : EDGE;
    raw(mix(mix(PAIR, a), b), at, Math.min(at + 2, to));
    if (i === 0) raw(mix(mix(PAIR, EDGE), a), at, at + 1);
    if (i + 2 < n) {
      const c = hashes[i + 2] as number;
      raw(mix(mix(mix(TRIPLE, a), b), c), at, at + 3);
      raw(mix(mix(APART, a), c), at, at + 3);
      if (i + 3 < n) raw(mix(mix(APART, a), hashes[i + 3] as number), at, at + 4);
    }
    const token = doc.tokens[at] as Token;
    if (a !== NAME && (token.kind === 'word' || token.kind === 'hashtag')) letters(token.text, at);
  }
}

/** Runs of three to five letters, with the edges of the word. */
function letters(text: string, at: number): void {
  const edged = `<${text}>`;
  const n = Math.min(edged.length, 24);
  for (let i = 0; i + 3 <= n; i++) {
    let h = mix(LETTERS, hashText(edged, i, i + 3));
    raw(h, at, at + 1);
    for (let k = i + 3; k < n && k < i + 5; k++) {
      h = mix(h, edged.charCodeAt(k));
      raw(h, at, at + 1);
    }
  }
}

/** Classes that may stand apart and still belong together. */
const REACH = 5;

function classes(doc: Doc, range: Range): void {
  const steps = classesOf(doc, range);
  const names = steps.map(({ name }) => hashText(name));
  for (let i = 0; i < steps.length; i++) {
    const { from, to, content } = steps[i] as (typeof steps)[number];
    let h = names[i] as number;
    cls(h, from, to);
    for (let k = 1; k < 4 && i + k < steps.length; k++) {
      h = mix(h, names[i + k] as number);
      cls(h, from, steps[i + k]?.to ?? to);
    }
    if (!content) continue;
    for (let k = 2; k <= REACH && i + k < steps.length; k++) {
      const other = steps[i + k] as (typeof steps)[number];
      if (other.name === '.') break;
      if (other.content) cls(mix(mix(APART, names[i] as number), names[i + k] as number), from, other.to);
    }
  }
}

const SENSE = 0x6b43;
const NEAR = 0x1f35;
const FAR = 0x3c6f;
/** Senses this many tokens apart, in one sentence, belong together. */
const NEARBY = 7;

/** What the words have to do with: one by one, in a row, near each other, and anywhere in the text. */
function senses(doc: Doc, { from, to }: Range): void {
  const found = sensesOf(doc);
  const at: number[] = [];
  for (let i = from; i < to; i++) if (found[i]) at.push(i);
  const names = at.map((i) => hashText(found[i]?.name ?? ''));
  for (let k = 0; k < at.length; k++) {
    const i = at[k] as number;
    const a = names[k] as number;
    const content = found[i]?.content === true;
    if (content) cls(mix(SENSE, a), i, i + 1);
    if (k + 1 < at.length) {
      const two = mix(mix(SENSE, a), names[k + 1] as number);
      cls(two, i, (at[k + 1] as number) + 1);
      if (k + 2 < at.length) cls(mix(two, names[k + 2] as number), i, (at[k + 2] as number) + 1);
    }
    if (!content) continue;
    for (let m = k + 1; m < at.length; m++) {
      const j = at[m] as number;
      const b = names[m] as number;
      const near = j - i <= NEARBY && doc.tokens[j]?.sentence === doc.tokens[i]?.sentence;
      if (near) cls(mix(mix(NEAR, a), b), i, j + 1);
      // In either order, so the product and not the sequence.
      else if (found[j]?.content === true) cls(mix(FAR, (Math.imul(a, b) + (a ^ b)) | 0), i, i + 1);
    }
  }
}

/** The part of a text that is looked at. */
export function windowOf(doc: Doc, candidates: readonly Candidate[]): Range {
  const n = doc.tokens.length;
  if (n <= WINDOW) return { from: 0, to: n };
  let best: Candidate | null = null;
  for (const candidate of candidates) if (best === null || candidate.points > best.points) best = candidate;
  const from = Math.max(0, Math.min(n - WINDOW, (best?.predicateRange.from ?? 0) - WINDOW / 2));
  return { from, to: from + WINDOW };
}

/** The features of a text. The answer is reused: read it before the next call. */
export function featuresOf(doc: Doc, candidates: readonly Candidate[]): Placed {
  turn++;
  count = 0;
  const range = windowOf(doc, candidates);
  words(doc, range);
  classes(doc, range);
  senses(doc, range);
  for (const name of ruleNames(doc, candidates)) rule(name);
  return { index, from: starts, to: ends, count };
}
