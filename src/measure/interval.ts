/** A figure with its 95 % interval. */
import { root } from './root';

/** `value` is null where nothing was there to measure (0 of 0); the interval is then 0 to 1. */
export interface Interval {
  readonly value: number | null;
  readonly low: number;
  readonly high: number;
}

/** A share with what it is a share of. */
export interface Share extends Interval {
  readonly hits: number;
  readonly of: number;
}

/** Two-sided 95 %. */
const Z = 1.959964;

export const NOTHING: Interval = { value: null, low: 0, high: 1 };

/** Four decimals: more would be noise, and would make files differ for nothing. */
export const rounded = (x: number): number => Math.round(x * 10_000) / 10_000;

/** Keeps the value inside its interval, and the interval inside 0 to 1, after rounding. */
export function interval(value: number, low: number, high: number): Interval {
  const at = rounded(value);
  return {
    value: at,
    low: Math.min(at, Math.max(0, rounded(low))),
    high: Math.max(at, Math.min(1, rounded(high))),
  };
}

/** Share with the score interval of Wilson (1927), which holds for few cases and for shares near 0 and 1. */
export function wilson(hits: number, of: number): Share {
  if (of <= 0) return { ...NOTHING, hits, of };
  const share = hits / of;
  const zz = (Z * Z) / of;
  const middle = (share + zz / 2) / (1 + zz);
  const half = (Z * root((share * (1 - share) + zz / 4) / of)) / (1 + zz);
  return { ...interval(share, middle - half, middle + half), hits, of };
}

/**
 * Mean of two independent shares, its interval squared and added from theirs (Newcombe 1998). Null where either has
 * nothing to measure.
 */
export function meanOf(a: Share, b: Share): Interval {
  if (a.of === 0 || b.of === 0) return NOTHING;
  const [p, q] = [a.hits / a.of, b.hits / b.of];
  const square = (x: number, y: number): number => (x - y) * (x - y);
  const mean = (p + q) / 2;
  return interval(
    mean,
    mean - root(square(p, a.low) + square(q, b.low)) / 2,
    mean + root(square(p, a.high) + square(q, b.high)) / 2,
  );
}
