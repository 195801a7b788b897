/** One order of texts for curves: what structure found and what the learned head says, with equal weight. */
import type { Candidate } from '../engine/classifier/types';
import type { Classification, ClauseId } from '../engine/types';

export interface Ranked {
  readonly reading: Pick<Classification, 'signals' | 'withheld'>;
  /** All candidates of structure, those below the bar included. */
  readonly candidates: readonly Pick<Candidate, 'clause' | 'points'>[];
  /** The learned head that goes with the question, 0 to 1000. */
  readonly head: number;
  /** Which clauses the question is about. */
  readonly counts: (clause: ClauseId) => boolean;
}

/**
 * Rank of a text for one question, a whole number from 0 to 2000, higher is surer: the strongest signal that counts (0
 * to 1000), or half of the strongest candidate that is not stood behind, below the bar or withheld for its stance, where
 * that is more; plus the learned head (0 to 1000), which also orders the texts in which structure found nothing. For
 * curves only: what is flagged is decided by the bands.
 */
export function rankOf({ reading, candidates, head, counts }: Ranked): number {
  const strongest = (points: readonly number[]): number => points.reduce((a, b) => Math.max(a, b), 0);
  const scores = (signals: Classification['signals']): readonly number[] =>
    signals.filter(({ clause }) => counts(clause)).map(({ score }) => Math.round(score * 1000));
  const below = strongest([
    ...scores(reading.withheld),
    ...candidates.filter(({ clause }) => counts(clause)).map(({ points }) => points * 10),
  ]);
  const learned = Math.max(0, Math.min(1000, Math.trunc(head)));
  return Math.max(strongest(scores(reading.signals)), Math.trunc(below / 2)) + learned;
}
