/**
 * Logistic regression by AdaGrad, one text at a time. Floating point, but nothing beyond + - * / and the square root, which
 * IEEE 754 rounds the same way everywhere: the same texts and seed give the same weights to the last bit.
 */
import { FEATURES } from '../engine/classifier/model/features';
import { fold } from '../engine/classifier/model/head';
import type { Lessons } from './lessons';
import { seeded, shuffle } from './random';
import type { HeadRecipe } from './recipe';
import { sigmoid } from './sigmoid';

export interface Fitted {
  readonly weights: Float64Array;
  readonly bias: number;
}

const SMALL = 1e-3;
/** A text that is read right to this much teaches nothing. */
const LEARNT = 1e-4;

/** Features per text are divided by the root of their number over this, so that long texts weigh no more. */
export const USUAL = 100;

/** Where each feature of the full table lies in this head's; -1 where too few texts have it. */
function places({ features, starts, rows }: Lessons, recipe: HeadRecipe): Int32Array {
  const counts = new Int32Array(FEATURES);
  for (const row of rows)
    for (let k = starts[row] ?? 0; k < (starts[row + 1] ?? 0); k++) counts[features[k] as number]!++;
  const out = new Int32Array(FEATURES);
  for (let i = 0; i < FEATURES; i++)
    out[i] = (counts[i] as number) < recipe.least ? -1 : fold(i, recipe.bits);
  return out;
}

export function fit(lessons: Lessons, recipe: HeadRecipe, seed: number): Fitted {
  const { features, starts, rows, labels, weights: importance } = lessons;
  const size = recipe.bits.reduce((sum, bits) => sum + (1 << bits), 0);
  const place = places(lessons, recipe);
  const weights = new Float64Array(size);
  const squares = new Float64Array(size);
  let bias = 0;
  let biasSquares = 0;
  const order = Int32Array.from(rows, (_, i) => i);
  const random = seeded(seed);
  for (let epoch = 0; epoch < recipe.epochs; epoch++) {
    shuffle(order, random);
    for (const i of order) {
      const row = rows[i] as number;
      const from = starts[row] as number;
      const to = starts[row + 1] as number;
      const unit = 1 / Math.sqrt(Math.max(1, to - from) / USUAL);
      let sum = bias;
      for (let k = from; k < to; k++) {
        const at = place[features[k] as number] as number;
        if (at >= 0) sum += (weights[at] as number) * unit;
      }
      const miss = (sigmoid(sum) - (labels[i] as number)) * (importance[i] as number);
      if (Math.abs(miss) < LEARNT) continue;
      const slope = miss * unit;
      for (let k = from; k < to; k++) {
        const at = place[features[k] as number] as number;
        if (at < 0) continue;
        const square = (squares[at] as number) + slope * slope;
        squares[at] = square;
        const pace = recipe.rate / (Math.sqrt(square) + SMALL);
        const moved = (weights[at] as number) - pace * slope;
        const less = pace * recipe.shrink;
        weights[at] = moved > less ? moved - less : moved < -less ? moved + less : 0;
      }
      biasSquares += miss * miss;
      bias -= (recipe.rate * miss) / (Math.sqrt(biasSquares) + SMALL);
    }
  }
  return { weights, bias };
}
