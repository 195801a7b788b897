/** What the rules found, as names of features: which reading, in which stance, how strong; never about whom. */
import { ruleOf } from '../../clauses';
import { stanceOf } from '../stance';
import type { Candidate, Doc } from '../types';

const band = (points: number): string =>
  points >= 70 ? 'likely' : points >= 40 ? 'possible' : points >= 20 ? 'weak' : 'faint';

/** Names of the features of these candidates; the same one may come twice. */
export function ruleNames(doc: Doc, candidates: readonly Candidate[]): readonly string[] {
  const out: string[] = [];
  let asserted = 0;
  let best = 0;
  for (const candidate of candidates) {
    const { stance } = stanceOf(doc, candidate);
    const rule = ruleOf(candidate.clause);
    const strength = band(candidate.points);
    for (const code of candidate.because) out.push(`${code} ${stance}`, `${code} ${strength}`);
    out.push(`${candidate.clause} ${stance}`, `${rule} ${stance} ${strength}`, `stance ${stance}`);
    out.push(`${rule} ${candidate.target.kind} ${stance}`);
    if (stance === 'asserted') {
      asserted++;
      best = Math.max(best, candidate.points);
    }
  }
  out.push(
    `asserted ${Math.min(asserted, 4)}`,
    `best ${Math.trunc(best / 10)}`,
    `found ${Math.min(candidates.length, 4)}`,
  );
  out.push(`quotes ${Math.min(doc.quotes.length, 2)}`);
  return out;
}
