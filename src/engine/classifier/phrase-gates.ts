/**
 * What a phrase cannot do without: sets of words of which the line must hold one each, read off the expression itself.
 * A text without them is not searched. Whatever is not understood asks for nothing, so an expression can only be tried
 * too often, never too rarely.
 */
import type { Node } from './phrase-grammar';
import { frequency } from './rarity';

/** Stands for letters that could be anything, gaps included. */
const ANY = '\u0001';
/** The edge of a word where the gap itself belongs to somebody else. */
const EDGE = '\u0002';
/** So many spellings of one stretch are written out; beyond that it only counts by its words. */
const MOST = 64;

/** The spellings of a stretch of the expression, and the sets of words that it cannot do without. */
interface Reading {
  readonly texts: readonly string[];
  readonly gates: readonly (readonly string[])[];
}

/** Is the place before the stretch the edge of a word, and the place behind it? */
interface Beside {
  readonly left: boolean;
  readonly right: boolean;
}

const NOTHING: Reading = { texts: [''], gates: [] };
const ANYTHING: Reading = { texts: [ANY], gates: [] };

/** The rarest whole word of a spelling: between gaps, with no unknown letters; null where there is none. */
function rarestOf(text: string): string | null {
  let rarest: string | null = null;
  const words = text.split(/[ \u0002]/);
  for (let k = 1; k + 1 < words.length; k++) {
    const word = words[k] as string;
    if (word === '' || word.includes(ANY)) continue;
    if (rarest === null || frequency(word) < frequency(rarest)) rarest = word;
  }
  return rarest;
}

/** The rarest whole word of each spelling, or null where one has none. */
function gateOf(texts: readonly string[]): readonly string[] | null {
  const out = new Set<string>();
  for (const text of texts) {
    const rarest = rarestOf(text);
    if (rarest === null) return null;
    out.add(rarest);
  }
  return [...out];
}

const cost = (gate: readonly string[]): number => gate.reduce((sum, word) => sum + frequency(word), 0);

/** No token begins with a comma and goes on. */
const endsAtEdge = (text: string): boolean => /[ \u0002,]$/.test(text);

/** Anything, but for the gaps at both ends that all spellings share. */
function ends(texts: readonly string[]): string {
  const left = texts.every((text) => text.startsWith(' '))
    ? ' '
    : texts.every((text) => text.startsWith(EDGE))
      ? EDGE
      : '';
  return left + ANY + (texts.every(endsAtEdge) ? ' ' : '');
}

/** The same with its spellings given up, except for the gaps at both ends. */
function closed({ texts, gates }: Reading): Reading {
  const gate = gateOf(texts);
  return { texts: [ends(texts)], gates: gate === null ? gates : [...gates, gate] };
}

function product(a: readonly string[], b: readonly string[]): readonly string[] {
  if (a.length === 1 && a[0] === '') return b;
  const out: string[] = [];
  for (const left of a) for (const right of b) out.push(left + right);
  return out;
}

/** One after the other. */
function joined(a: Reading, b: Reading): Reading {
  let left = a;
  // What is complete counts by itself: two sets ask for more than one.
  const complete = left.texts.length > 6 && left.texts.every((text) => text.endsWith(' '));
  if ((complete && b.texts.length > 6) || left.texts.length * b.texts.length > MOST) left = closed(left);
  const right = left.texts.length * b.texts.length > MOST ? closed(b) : b;
  return {
    texts: product(left.texts, right.texts),
    gates: [...left.gates, ...right.gates],
  };
}

/** Does every text that these match, one after the other, begin with a gap? `end`: what comes behind them all does. */
function beginsWithGap(list: readonly Node[], from: number, end: boolean): boolean {
  for (let k = from; k < list.length; k++) {
    const node = list[k] as Node;
    if (node.kind === 'none') continue;
    if (node.kind === 'char') return node.char === ' ';
    if (node.kind === 'any') return false;
    if (node.kind === 'either') {
      const rest = beginsWithGap(list, k + 1, end);
      return node.list.every((part) => beginsWithGap(part, 0, rest));
    }
    if (!beginsWithGap([node.of], 0, false)) return false;
    if (node.least > 0) return true;
  }
  return end;
}

function sequence(list: readonly Node[], beside: Beside): Reading {
  let out: Reading = beside.left ? { texts: [EDGE], gates: [] } : NOTHING;
  list.forEach((node, k) => {
    const left = out.texts.every(endsAtEdge);
    out = joined(out, read(node, { left, right: beginsWithGap(list, k + 1, beside.right) }));
  });
  const texts = beside.right ? out.texts.map((text) => text + EDGE) : out.texts;
  return { texts, gates: out.gates };
}

const bare = (text: string): string => text.replaceAll(EDGE, '');
/** Without the edges, which are known to whoever asked. */
const inside = ({ texts, gates }: Reading): Reading => ({
  texts: [...new Set(texts.map(bare))],
  gates,
});

/** One or the other: a set of words is asked for only where every one asks for some. */
function either(parts: readonly (readonly Node[])[], beside: Beside): Reading {
  const list = parts.map((part) => sequence(part, beside));
  if (list.length === 1) return inside(list[0] as Reading);
  const texts = [...new Set(list.flatMap((reading) => reading.texts))];
  if (texts.length <= MOST && list.every(({ gates }) => gates.length === 0))
    return inside({ texts, gates: [] });
  const around = [bare(ends(texts))];
  const all: string[] = [];
  for (const reading of list) {
    const best = [...closed(reading).gates].sort((a, b) => cost(a) - cost(b))[0];
    if (best === undefined) return { texts: around, gates: [] };
    all.push(...best);
  }
  return { texts: around, gates: [[...new Set(all)]] };
}

/** Once or not, or more often. */
function repeated(of: Node, least: number, most: number, beside: Beside): Reading {
  const loose = read(of, { left: false, right: false });
  const gap = loose.texts.every((text) => text.endsWith(' ')) ? ' ' : '';
  if (least === 0 && most === 1)
    return {
      texts: ['', ...(loose.gates.length > 0 ? closed(loose).texts : loose.texts)],
      gates: [],
    };
  const more: Reading = { texts: ['', ANY + gap], gates: [] };
  return least === 0 ? more : joined(read(of, { left: beside.left, right: false }), more);
}

const READINGS = new WeakMap<Node, (Reading | undefined)[]>();

function read(node: Node, beside: Beside): Reading {
  if (node.kind === 'char') return { texts: [node.char], gates: [] };
  if (node.kind === 'none') return NOTHING;
  if (node.kind === 'any') return ANYTHING;
  if (node.kind === 'repeat') return repeated(node.of, node.least, node.most, beside);
  const known = READINGS.get(node) ?? [];
  READINGS.set(node, known);
  const at = (beside.left ? 1 : 0) + (beside.right ? 2 : 0);
  return (known[at] ??= either(node.list, beside));
}

/**
 * The same for any expression that is tried anywhere in a line of words between gaps. `right`: a gap stands behind whatever
 * it matches.
 */
export function wordGates(tree: Node, right: boolean): readonly (readonly string[])[] {
  const { gates } = closed(sequence([tree], { left: false, right }));
  return [...gates].sort((a, b) => cost(a) - cost(b));
}

/** Sets of words: a line that an expression of words between gaps stands in holds one of each. The rarest first. */
export function phraseGates(tree: Node): readonly (readonly string[])[] {
  const { gates } = closed(sequence([tree], { left: true, right: true }));
  return [...gates].sort((a, b) => cost(a) - cost(b));
}
