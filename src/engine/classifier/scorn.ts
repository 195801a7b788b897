/** Excessive scorn for one person, by weight and density: many degrading words, few of them the words of politics. */
import { DENIED, FOUL, LOW, NO_PERSON } from './lexicon/scorn';
import { lineOf } from './phrases';
import { meant } from './sentence-parts';
import type { Doc, Range } from './types';
import type { Target } from '../types';

export interface Scorn {
  readonly target: Target;
  readonly targetRange: Range | null;
  readonly predicate: Range;
  readonly weight: number;
}

/** From this weight on the scorn is excessive. */
const EXCESSIVE = 6;
/** Words within which it must be heaped up. */
const WINDOW = 26;

/** "Pig-faced", "bog-smelling". */
const COMPOUND =
  /^[a-z]+-(?:faced|toothed|smelling|brained|arsed|eyed|headed|ridden|licking|sucking|eating|witted|livered|bellied|handed|nosed|breathed|mouthed)$/;

const DENIALS = new RegExp(DENIED.source, 'g');

/** The thickest heap of scorn of a text, or null. */
export function scornOf(doc: Doc): Scorn | null {
  const at: { readonly i: number; readonly weight: number; readonly text: string }[] = [];
  for (const { index, text, kind, quote } of doc.tokens) {
    if (kind === 'punct' || kind === 'mention' || quote >= 0) continue;
    const weight = FOUL.has(text)
      ? 2
      : LOW.has(text) || COMPOUND.test(text)
        ? 1
        : text === '🐀' || text === '💩' || text === '🤮' || text === '🐖'
          ? 1
          : 0;
    if (weight > 0) at.push({ i: index, weight, text });
  }
  if (at.length < 2) return null;
  const line = lineOf(doc);
  if (NO_PERSON.test(line.text)) return null;
  const denied: number[] = [];
  let token = 0;
  for (const { index } of line.text.matchAll(DENIALS)) {
    while (token < line.at.length && (line.at[token] ?? 0) <= index) token++;
    denied.push(token);
  }
  let best: { from: number; to: number; weight: number } | null = null;
  for (const [n, first] of at.entries()) {
    const inside = at.slice(n, n + WINDOW).filter(({ i }) => i <= first.i + WINDOW);
    const distinct = new Map(inside.map(({ text, weight }) => [text, weight]));
    const near =
      denied.length > 200 ? 0 : denied.filter((i) => i >= first.i - 8 && i <= first.i + WINDOW).length;
    const weight = [...distinct.values()].reduce((sum, w) => sum + w, 0) + 2 * Math.min(2, near);
    const foul = [...distinct.values()].some((w) => w === 2) || near > 0;
    if (foul && distinct.size >= 2 && (best === null || weight > best.weight))
      best = { from: first.i, to: (inside.at(-1)?.i ?? first.i) + 1, weight };
  }
  if (best === null || best.weight < EXCESSIVE) return null;
  const you = doc.tokens.find(({ text, kind }) => kind === 'mention' || /^(?:you|u|you're|ur)$/.test(text));
  const aim =
    meant(doc, 0, doc.tokens.length) ??
    (you === undefined
      ? null
      : {
          target: { kind: 'person' as const, categories: [] },
          range: { from: you.index, to: you.index + 1 },
        });
  if (aim === null || aim.target.kind === 'group') return null;
  return {
    target: aim.target,
    targetRange: aim.range,
    predicate: { from: best.from, to: best.to },
    weight: best.weight,
  };
}
