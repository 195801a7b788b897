/** Compiles the one-line patterns described at the head of match.ts. */
import { isTag } from './lexicon';
import { perDoc } from './per-doc';
import type { EntityKind } from './target';
import type { Doc } from './types';

export interface Condition {
  readonly all: readonly string[];
  readonly none: readonly string[];
}

/** One element: it matches where any of its alternatives does. */
export interface Element {
  readonly words: ReadonlySet<string> | null;
  /** Alternatives of several words, written with `_`. */
  readonly runs: readonly (readonly string[])[];
  readonly tags: readonly Condition[] | null;
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
}

export interface Pattern {
  readonly source: string;
  readonly elements: readonly Element[];
  /** Gates that must be open: for each element that must match, one of its words or tags stands in the text. */
  readonly gates: readonly number[];
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

function element(source: string): Element {
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
  const tags = tagged ? list.filter((a) => isTag(a.replace(/[&!].*$/, ''))).map(condition) : [];
  const words = list.filter((a) => !isOther(a) && !(tagged && isTag(a.replace(/[&!].*$/, ''))));
  const single = new Set(words.filter((a) => !a.includes('_')));
  return {
    words: single.size > 0 ? single : null,
    runs: words.filter((a) => a.includes('_')).map((a) => a.split('_')),
    tags: tags.length > 0 ? tags : null,
    entities: list.filter((a) => a.startsWith('@')).map((a) => a.slice(1) as EntityKind),
    unlisted: list.includes('~'),
    any: list.includes('.'),
    orEnd: list.length > 1 && list.includes('$'),
    anchor: body === '^' || body === '$' ? body : null,
    min,
    max,
    name: named?.[1] ?? null,
    not,
  };
}

/** Which gates a word or a tag opens. Words are marked with `=`. */
const OPENS = new Map<string, number[]>();
const GATES = new Map<string, number>();

function gateOf(e: Element): number | null {
  if (e.min === 0 || e.not || e.anchor !== null || e.any || e.unlisted || e.orEnd || e.entities.length > 0)
    return null;
  const keys = [
    ...[...(e.words ?? [])].map((w) => '=' + w),
    ...e.runs.map((run) => '=' + (run[0] ?? '')),
    ...(e.tags ?? []).map(({ all }) => all[0] ?? ''),
  ].sort();
  const name = keys.join(' ');
  let gate = GATES.get(name);
  if (gate === undefined) {
    gate = GATES.size;
    GATES.set(name, gate);
    for (const key of keys) {
      const opened = OPENS.get(key);
      if (opened === undefined) OPENS.set(key, [gate]);
      else opened.push(gate);
    }
  }
  return gate;
}

const openGates = perDoc((doc) => {
  const open = new Uint8Array(GATES.size);
  for (const tag of doc.allTags ?? []) for (const gate of OPENS.get(tag) ?? []) open[gate] = 1;
  for (const { text } of doc.tokens) for (const gate of OPENS.get('=' + text) ?? []) open[gate] = 1;
  return open;
});

/** Patterns that are written down and not compiled yet. */
const waiting: (() => void)[] = [];

/**
 * A pattern; see the head of match.ts. It is compiled when the first text is read, not when its file is loaded: there
 * are well over a thousand, and most pages show no text that is read at all.
 */
export function pattern(source: string): Pattern {
  const made = { source, elements: NO_ELEMENTS, gates: NO_GATES };
  waiting.push(() => {
    made.elements = source.split(/\s+/).filter(Boolean).map(element);
    made.gates = [...new Set(made.elements.map(gateOf).filter((gate) => gate !== null))];
  });
  return made;
}

const NO_ELEMENTS: readonly Element[] = [];
const NO_GATES: readonly number[] = [];

/** Compiles what waits, at most `count` patterns; true where nothing waits any more. */
export function preparePatterns(count = waiting.length): boolean {
  for (const compile of waiting.splice(0, count)) compile();
  return waiting.length === 0;
}

export const patterns = (...sources: readonly string[]): readonly Pattern[] => sources.map(pattern);

/** Could the pattern stand in this text at all? */
export function possible(doc: Doc, { gates }: Pattern): boolean {
  const open = openGates(doc);
  for (const gate of gates) if (open[gate] !== 1) return false;
  return true;
}
