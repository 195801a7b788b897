/** Area under the precision-recall curve, as average precision. */
import { draws } from './draws';
import { interval, NOTHING, type Interval } from './interval';

/**
 * Counts per rank: a rank is a whole number, higher is surer. What is kept grows with the number of ranks, not of texts.
 */
export class Ranking {
  readonly #bins = new Map<number, { positives: number; negatives: number }>();

  add(rank: number, positive: boolean): void {
    const bin = this.#bins.get(rank) ?? { positives: 0, negatives: 0 };
    if (positive) bin.positives += 1;
    else bin.negatives += 1;
    this.#bins.set(rank, bin);
  }

  /** Highest rank first. */
  bins(): readonly Bin[] {
    return [...this.#bins].sort(([a], [b]) => b - a).map(([, bin]) => bin);
  }
}

export interface Bin {
  readonly positives: number;
  readonly negatives: number;
}

const SEED = 2019;
/** Enough for two digits of the interval. */
const ROUNDS = 200;

/**
 * Average precision: over the thresholds, what each adds to recall times the precision there. Texts of one rank are
 * one threshold: there is no order among ties to be lucky with. Null where nothing is labelled.
 */
export function averagePrecision(bins: readonly Bin[]): number | null {
  const all = bins.reduce((sum, { positives }) => sum + positives, 0);
  if (all === 0) return null;
  let flagged = 0;
  let found = 0;
  let area = 0;
  for (const { positives, negatives } of bins) {
    flagged += positives + negatives;
    found += positives;
    if (positives > 0) area += (positives / all) * (found / flagged);
  }
  return area;
}

/** Average precision with an interval from a seeded bootstrap over texts. */
export function prAuc(ranking: Ranking, rounds: number = ROUNDS): Interval {
  const bins = ranking.bins();
  const value = averagePrecision(bins);
  if (value === null) return NOTHING;
  // One entry per text: its bin, and its label in the lowest bit.
  const texts = Int32Array.from(
    bins.flatMap(({ positives, negatives }, i) => [
      ...Array<number>(positives).fill(i * 2 + 1),
      ...Array<number>(negatives).fill(i * 2),
    ]),
  );
  const draw = draws(SEED);
  const areas = Array.from({ length: rounds }, () => resampled(texts, bins.length, draw) ?? value);
  areas.sort((a, b) => a - b);
  const at = (share: number): number => areas[Math.min(rounds - 1, Math.floor(share * rounds))] ?? value;
  return interval(value, at(0.025), at(0.975));
}

function resampled(texts: Int32Array, bins: number, draw: (below: number) => number): number | null {
  const counts = Array.from({ length: bins }, () => ({ positives: 0, negatives: 0 }));
  for (let i = 0; i < texts.length; i += 1) {
    const text = texts[draw(texts.length)] ?? 0;
    const bin = counts[text >> 1];
    if (bin === undefined) continue;
    if ((text & 1) === 1) bin.positives += 1;
    else bin.negatives += 1;
  }
  return averagePrecision(counts);
}
