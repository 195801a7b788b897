/** Which words moved the points: whole numbers per token, put together into a few ranges a reader can look at. */
import type { Moved, Range } from '../types';

/** Ranges that a trace names at most. */
const MOST = 3;

/** The words with the largest shares of the wanted sign, neighbours together, strongest first. */
export function movedBy(shares: Int32Array, offset: number, sign: 1 | -1): readonly Moved[] {
  let whole = 0;
  for (const share of shares) if (share * sign > 0) whole += share * sign;
  if (whole === 0) return [];
  const runs: { from: number; to: number; sum: number }[] = [];
  shares.forEach((share, i) => {
    // Less than a twentieth of it is noise.
    if (share * sign * 20 < whole) return;
    const last = runs.at(-1);
    if (last?.to === i) {
      last.to = i + 1;
      last.sum += share * sign;
    } else runs.push({ from: i, to: i + 1, sum: share * sign });
  });
  return runs
    .sort((a, b) => b.sum - a.sum || a.from - b.from)
    .slice(0, MOST)
    .map(({ from, to, sum }) => ({
      range: { from: from + offset, to: to + offset },
      by: sign * Math.trunc((100 * sum) / whole),
    }));
}

/**
 * The words said of the target, as the model weighs them: `core` grown to both sides inside `bounds` as far as what is
 * added speaks for the reading, by `most` tokens to a side. A core of more than `most` tokens is first cut down to its
 * strongest part.
 */
export function wordsSaid(
  shares: Int32Array,
  offset: number,
  core: Range,
  bounds: Range,
  most: number,
): Range {
  const share = (i: number): number => shares[i - offset] ?? 0;
  const start = core.to - core.from > most ? strongest(share, core) : core;
  const grown = (first: number, step: 1 | -1, inside: (i: number) => boolean): number => {
    let best = 0;
    let sum = 0;
    let length = 0;
    for (let n = 1, i = first; n <= most && inside(i); n++, i += step) {
      sum += share(i);
      if (sum > best) {
        best = sum;
        length = n;
      }
    }
    return length;
  };
  return {
    from: start.from - grown(start.from - 1, -1, (i) => i >= bounds.from),
    to: start.to + grown(start.to, 1, (i) => i < bounds.to),
  };
}

/** The run of tokens that speaks strongest: what lies below the average is cut off. */
function strongest(share: (i: number) => number, { from, to }: Range): Range {
  let sum = 0;
  for (let i = from; i < to; i++) sum += share(i);
  const mean = Math.trunc(sum / (to - from));
  let best = { from, to: from + 1, sum: -Infinity };
  let start = from;
  let run = 0;
  for (let i = from; i < to; i++) {
    if (run <= 0) {
      run = 0;
      start = i;
    }
    run += share(i) - mean;
    if (run > best.sum) best = { from: start, to: i + 1, sum: run };
  }
  return { from: best.from, to: best.to };
}
