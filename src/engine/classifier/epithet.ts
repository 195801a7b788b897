/** A group's name thrown at somebody with contempt: `you dirty …`, `greedy …`, `he's just a filthy …`. */
import { has, tagAt } from './match';
import { hitBy } from './slur-aim';
import type { ProtectedCategory } from '../types';
import type { Candidate, Doc } from './types';

const CLAUSE = 'hateful-conduct/slurs-and-tropes';
const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
/** Of these the noun after them takes the contempt, whatever else it may be. */
const HARSH = words(
  'dirty filthy greedy stinking stinky smelly lazy thieving lying worthless disgusting vile subhuman dumb stupid backward savage evil sneaky scummy rotten nasty ugly retarded inbred useless goddamn fucking fuckin bloody shitty sleazy slimy grubby parasitic murderous cheap tight-fisted stingy uppity degenerate perverted crooked hook-nosed barbaric uncivilized uncivilised creepy bloodsucking hysterical brainless damn sodding',
);
/** Contempt enough only for a group that is small: a woman may be called lazy without a stereotype. */
const COMMON: ReadonlySet<ProtectedCategory> = new Set(['gender', 'age']);

const categoriesAt = (doc: Doc, i: number): readonly ProtectedCategory[] =>
  [...(doc.tokens[i]?.tags ?? [])]
    .filter((tag) => tag.startsWith('g:'))
    .map((tag) => tag.slice(2) as ProtectedCategory)
    .sort();

export function epithetCandidates(doc: Doc): readonly Candidate[] {
  if (!has(doc, 'group-one')) return [];
  const out: Candidate[] = [];
  for (let i = 1; i < doc.tokens.length; i++) {
    const token = doc.tokens[i];
    if (token === undefined || token.kind !== 'word' || !tagAt(doc, i, 'group-one')) continue;
    const before = doc.tokens[i - 1];
    if (before === undefined || before.sentence !== token.sentence || !HARSH.has(before.text)) continue;
    const categories = categoriesAt(doc, i);
    if (categories.length === 0 || categories.every((category) => COMMON.has(category))) continue;
    const next = doc.tokens[i + 1];
    // "Greedy jew stereotypes", "a lazy mexican joke": the name describes the next noun.
    if (
      next?.kind === 'word' &&
      next.sentence === token.sentence &&
      next.tags.size === 0 &&
      next.start > token.end
    )
      continue;
    if (next?.kind === 'word' && (next.tags.has('idea') || next.tags.has('object'))) continue;
    const hit = hitBy(doc, i - 1, i + 1);
    if (hit === null) continue;
    out.push({
      clause: CLAUSE,
      points: 76,
      target: { kind: hit.kind, categories: [...categories] },
      targetRange: hit.range,
      predicateRange: { from: i - 1, to: i + 1 },
      cap: 'chip',
      because: ['epithet'],
      noVeto: ['hypothetical', 'past', 'figurative'],
    });
  }
  return out;
}
