/** The logistic function out of sums and products alone: Math.exp may differ in its last bit between machines. */

const E = 2.718281828459045;
/** e^n for whole n from 0 to 30. */
const POWERS: readonly number[] = Array.from({ length: 30 }, (_, i) => i).reduce<number[]>(
  (powers) => [...powers, (powers.at(-1) ?? 1) * E],
  [1],
);
const TERMS = 14;

/** e^x for x from 0 to 30. */
function exp(x: number): number {
  const whole = Math.trunc(x);
  const rest = x - whole;
  let sum = 1;
  for (let k = TERMS; k > 0; k--) sum = 1 + (rest * sum) / k;
  return (POWERS[whole] ?? 1) * sum;
}

/** 1 / (1 + e^-x). */
export function sigmoid(x: number): number {
  const size = Math.min(30, Math.abs(x));
  const small = 1 / (1 + exp(size));
  return x < 0 ? small : 1 - small;
}
