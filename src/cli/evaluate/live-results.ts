/**
 * Judged flags of every clause, from the adjudications and the frozen half of the harassment set. *Likely* flags only: a
 * weaker one never covers a tweet, whatever its clause has earned.
 */
import { CLAUSE_IDS } from '../../engine/index';
import { liveOf, NOT_JUDGED, type Judged, type LiveResult } from '../../measure/live';
import type { HalfResult, SetResult } from './result';

/** A flag that the labellers gave to another clause is open to argument: something is wrong with the text, not that. */
export function liveResults(
  sets: readonly SetResult[],
  frozen: HalfResult | null,
): Readonly<Record<string, LiveResult>> {
  const judged = new Map<string, Judged>();
  const add = (clause: string, more: Judged): void => {
    const so = judged.get(clause) ?? NOT_JUDGED;
    judged.set(clause, {
      right: so.right + more.right,
      arguable: so.arguable + more.arguable,
      wrong: so.wrong + more.wrong,
    });
  };
  for (const set of sets) for (const [clause, more] of Object.entries(set.judged)) add(clause, more);
  for (const { clause, likely } of frozen?.clauses ?? []) add(clause, likely);
  return Object.fromEntries(
    CLAUSE_IDS.map((clause) => [clause, liveOf(clause, judged.get(clause) ?? NOT_JUDGED)]),
  );
}
