/** From fitted weights to the small whole numbers that ship. */
import { MOST, type Head } from '../engine/classifier/model/format';
import { ROOT } from '../engine/classifier/model/head';
import { USUAL, type Fitted } from './fit';

/** The largest weights, one in ten thousand, may be cut; below them this many steps. */
const CUT = 10_000;
const STEPS = 8;

/** Rounds to whole steps; what is less than half a step becomes 0. */
export function quantise({ weights, bias }: Fitted, bits: Head['bits']): Head {
  const sizes = [...weights]
    .map(Math.abs)
    .filter((size) => size > 0)
    .sort((a, b) => a - b);
  const large = sizes[Math.trunc((sizes.length * (CUT - 1)) / CUT)] ?? 1;
  const step = large / STEPS;
  const whole = Int8Array.from(weights, (weight) =>
    Math.max(-MOST, Math.min(MOST, Math.round(weight / step))),
  );
  return {
    bits,
    bias: Math.round(bias * 1000),
    // In thousandths, times the root that head.ts divides by.
    scale: Math.max(1, Math.round(step * 1000 * ROOT * Math.sqrt(USUAL))),
    weights: whole,
  };
}
