/** How far a clause may go on a live page, from flags that somebody has read and judged. */
import { CLAUSES, type ClauseId } from '../engine/clauses';
import type { LiveTreatment } from '../engine/types';

/** A judged flag: right, open to argument, wrong. */
export type Verdict = 'right' | 'arguable' | 'wrong';

export interface Judged {
  readonly right: number;
  readonly arguable: number;
  readonly wrong: number;
}

export interface LiveResult {
  readonly live: LiveTreatment;
  readonly judged: Judged;
  /** The clause's own limit in place of a measured one: too few judged flags. */
  readonly byDefault: boolean;
}

export const NOT_JUDGED: Judged = { right: 0, arguable: 0, wrong: 0 };

/** One more judged flag. */
export const judgedMore = (so: Judged, verdict: Verdict, by = 1): Judged => ({
  ...so,
  [verdict]: so[verdict] + by,
});

/** Fewer judged flags than this say nothing. */
export const JUDGED_ENOUGH = 30;
/** Right flags, in per cent, from which a clause may cover a tweet, or mark it with a chip. */
export const RIGHT_FOR = { cover: 80, chip: 50 } as const;

/**
 * Cover: at least 80 % of at least 30 judged flags are right. Chip: at least half. Never: less. With fewer judged flags
 * the clause keeps its default. What must never be drawn (`never` in the table) stays so whatever is measured.
 */
export function liveOf(clause: ClauseId, judged: Judged): LiveResult {
  const { live } = CLAUSES[clause];
  const all = judged.right + judged.arguable + judged.wrong;
  if (live === 'never' || all < JUDGED_ENOUGH) return { live, judged, byDefault: true };
  const right = judged.right * 100;
  const earned: LiveTreatment =
    right >= RIGHT_FOR.cover * all ? 'cover' : right >= RIGHT_FOR.chip * all ? 'chip' : 'never';
  return { live: earned, judged, byDefault: false };
}
