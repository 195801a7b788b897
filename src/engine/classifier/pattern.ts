/** Compiles the one-line patterns described at the head of match.ts. */
import { isTag } from './lexicon';
import { stateOf } from './doc-state';
import { inSet, setOf } from './sets';
import type { Condition } from './sets';
import type { EntityKind } from './target';
import type { Doc } from './types';
import { rarity } from './rarity';

/** One element: it matches where any of its alternatives does. */
export interface Element {
  /** The words and tags that match as one token; -1 where there are none. */
  readonly set: number;
  /** Does it ask for tags? Then an entry of several words may match. */
  readonly tagged: boolean;
  /** Alternatives of several words, written with `_`. */
  readonly runs: readonly (readonly string[])[];
  readonly entities: readonly EntityKind[];
  /** Any word that no list of ours knows: an adjective or noun, by its look. */
  readonly unlisted: boolean;
  /** Any word at all. */
  readonly any: boolean;
  /** The end of a clause is an alternative. */
  readonly orEnd: boolean;
  readonly anchor: '^' | '$' | null;
  readonly min: number;
  readonly max: number;
  readonly name: string | null;
  readonly not: boolean;
  /** What a token that begins a match of it belongs to; -1 where that cannot be told from the words. */
  readonly first: number;
}

export interface Pattern {
  readonly source: string;
  readonly elements: readonly Element[];
  /** Sets of which the text must hold a word or tag, one for each element that must match; the rarest first. */
  readonly gates: readonly number[];
  /** The first of the gates: most texts end there. -1 where there is none. */
  readonly gate: number;
  /** What a token that begins a match belongs to; -1 where that cannot be told from the words. */
  readonly start: number;
}

const MOST = 6;

function bounds(sign: string): readonly [number, number] {
  if (sign === '') return [1, 1];
  if (sign === '?') return [0, 1];
  if (sign === '*') return [0, MOST];
  return sign === '+' ? [1, MOST] : [0, Number(sign[1])];
}

function condition(source: string): Condition {
  const parts = source.split('&');
  return {
    all: parts.filter((p) => !p.startsWith('!')),
    none: parts.filter((p) => p.startsWith('!')).map((p) => p.slice(1)),
  };
}

/** The words and conditions of an element, by which it can be told apart from others. */
interface Keys {
  readonly words: readonly string[];
  readonly conditions: readonly Condition[];
}

const KEYS = new Map<string, { readonly element: Element; readonly keys: Keys }>();

function compile(source: string): {
  readonly element: Element;
  readonly keys: Keys;
} {
  const named = /^([A-Z]):(.+)$/.exec(source);
  let body = named?.[2] ?? source;
  const not = body.startsWith('!') && body.length > 1;
  if (not) body = body.slice(1);
  const quant = /^(.+?)(\?|\*|\+|\{\d\})$/.exec(body);
  if (quant?.[1] !== undefined) body = quant[1];
  const [min, max] = bounds(quant?.[2] ?? '');
  const tagged = body.startsWith('<');
  const list = (tagged ? body.slice(1, -1) : body).split('|');
  const isOther = (a: string): boolean =>
    a.startsWith('@') || a === '.' || a === '~' || a === '$' || a === '^';
  const isTagged = (a: string): boolean => tagged && isTag(a.replace(/[&!].*/s, ''));
  const conditions = list.filter(isTagged).map(condition);
  const words = list.filter((a) => !isOther(a) && !isTagged(a));
  const single = words.filter((a) => !a.includes('_'));
  const runs = words.filter((a) => a.includes('_')).map((a) => a.split('_'));
  const keys = {
    words: [...single, ...runs.map((run) => run[0] ?? '')],
    conditions,
  };
  const entities = list.filter((a) => a.startsWith('@')).map((a) => a.slice(1) as EntityKind);
  const anchor = body === '^' || body === '$' ? body : null;
  const open = entities.length > 0 || anchor !== null || list.includes('.') || list.includes('~');
  const element: Element = {
    set: single.length + conditions.length > 0 ? setOf(single, conditions) : -1,
    tagged: conditions.length > 0,
    runs,
    entities,
    unlisted: list.includes('~'),
    any: list.includes('.'),
    orEnd: list.length > 1 && list.includes('$'),
    anchor,
    min,
    max,
    name: named?.[1] ?? null,
    not,
    first: open ? -1 : setOf(keys.words, conditions),
  };
  return { element, keys };
}

/** Elements are written again and again: each is compiled once. */
function elementOf(source: string): {
  readonly element: Element;
  readonly keys: Keys;
} {
  let made = KEYS.get(source);
  if (made === undefined) KEYS.set(source, (made = compile(source)));
  return made;
}

/** What must stand where a match begins: the first element that must match, or one that may stand before it. */
function startOf(list: readonly { readonly element: Element; readonly keys: Keys }[]): number {
  const words: string[] = [];
  const conditions: Condition[] = [];
  let only = -1;
  for (const { element, keys } of list) {
    if (element.not || element.anchor !== null) continue;
    if (element.first < 0 || element.orEnd) return -1;
    if (element.min > 0 && words.length + conditions.length === 0) only = element.first;
    words.push(...keys.words);
    conditions.push(...keys.conditions);
    if (element.min > 0) return only >= 0 ? only : setOf(words, conditions);
  }
  return -1;
}

/** Patterns that are written down and not compiled yet. */
const waiting: (() => void)[] = [];

const NO_ELEMENTS: readonly Element[] = [];
const NO_GATES: readonly number[] = [];

/**
 * A pattern; see the head of match.ts. It is compiled when the first text is read, not when its file is loaded: there
 * are well over a thousand, and most pages show no text that is read at all.
 */
export function pattern(source: string): Pattern {
  const made = { source, elements: NO_ELEMENTS, gates: NO_GATES, gate: -1, start: -1 };
  waiting.push(() => {
    const list = source.split(/\s+/).filter(Boolean).map(elementOf);
    const must = list.filter(({ element: e }) => e.min > 0 && !e.not && e.first >= 0 && !e.orEnd);
    made.elements = list.map(({ element }) => element);
    made.gates = [...new Map(must.map(({ element, keys }) => [element.first, rarity(keys)]))]
      .sort((a, b) => a[1] - b[1])
      .map(([gate]) => gate);
    made.gate = made.gates[0] ?? -1;
    made.start = startOf(list);
  });
  return made;
}

/** Compiles what waits, at most `count` patterns; true where nothing waits any more. */
export function preparePatterns(count = waiting.length): boolean {
  if (waiting.length === 0) return true;
  for (const work of waiting.splice(0, count)) work();
  if (waiting.length > 0) return false;
  KEYS.clear();
  return true;
}

export const patterns = (...sources: readonly string[]): readonly Pattern[] => sources.map(pattern);

/** Could the pattern stand in this text at all? */
export function possible(doc: Doc, { gate, gates }: Pattern): boolean {
  if (gate < 0) return true;
  const { open } = stateOf(doc);
  if (!inSet(open, gate)) return false;
  for (let k = 1; k < gates.length; k++) if (!inSet(open, gates[k] as number)) return false;
  return true;
}
