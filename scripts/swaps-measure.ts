/** How a reading stands up to its mirrors: counts by axis. Shared by scripts/make-swaps.ts and the swap tests. */
import { mirror, MIRROR_AXES, type Classification, type MirrorAxis } from '../src/engine/index';

export type Read = (text: string) => Classification;

export interface SwapRow {
  readonly id: string;
  readonly kind: 'violation' | 'near-miss';
  readonly text: string;
}

export interface Changed {
  readonly axis: MirrorAxis;
  readonly text: string;
  readonly mirrored: string;
  readonly before: string;
  readonly after: string;
}

export interface SwapCount {
  /** Texts with at least one mirror. */
  readonly texts: number;
  readonly mirrors: number;
  readonly unchanged: number;
}

export interface SwapResult {
  readonly all: SwapCount;
  readonly byAxis: Readonly<Record<MirrorAxis, SwapCount>>;
  readonly changed: readonly Changed[];
}

/** Flagged, band and clauses in one word: what must not change. */
export const outcomeOf = ({ band, signals }: Classification): string =>
  `${band}: ${signals
    .map(({ clause, band: own }) => `${clause} ${own}`)
    .sort()
    .join(', ')}`;

/** More mirrors than any ring has members: every exchange is asked. */
const EVERY = 400;

/** Reads every text and its mirrors, at most so many of each axis. */
export function swapsOf(texts: readonly string[], read: Read, most = EVERY): SwapResult {
  const tally = new Map(MIRROR_AXES.map((axis) => [axis, { texts: 0, mirrors: 0, unchanged: 0 }]));
  const all = { texts: 0, mirrors: 0, unchanged: 0 };
  const changed: Changed[] = [];
  for (const text of texts) {
    const before = outcomeOf(read(text));
    let any = false;
    for (const axis of MIRROR_AXES) {
      const count = tally.get(axis);
      const mirrors = mirror(text, { axes: [axis], most });
      if (count === undefined || mirrors.length === 0) continue;
      any = true;
      count.texts++;
      for (const { text: mirrored } of mirrors) {
        const after = outcomeOf(read(mirrored));
        const same = before === after ? 1 : 0;
        count.mirrors++;
        count.unchanged += same;
        all.mirrors++;
        all.unchanged += same;
        if (same === 0) changed.push({ axis, text, mirrored, before, after });
      }
    }
    if (any) all.texts++;
  }
  return { all, byAxis: Object.fromEntries(tally) as SwapResult['byAxis'], changed };
}
