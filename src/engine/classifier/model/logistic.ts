/** From the sum of weights to a score from 0 to 1000, in whole numbers only. */

/** The logistic function at 0, 0.25, … 8, in thousandths. Below 0 it mirrors. */
const TABLE = [
  500, 562, 622, 679, 731, 777, 818, 852, 881, 905, 924, 940, 953, 963, 971, 977, 982, 986, 989, 991, 993, 995, 996, 997, 998,
  998, 998, 999, 999, 999, 999, 1000, 1000,
]; // prettier-ignore
const STEP = 250;

/** Logistic of a value in thousandths; 0 to 1000. */
export function logistic(milli: number): number {
  const size = Math.abs(milli);
  const at = Math.min(TABLE.length - 1, Math.trunc(size / STEP));
  const low = TABLE[at] as number;
  const high = TABLE[at + 1] ?? low;
  const value = low + Math.trunc(((high - low) * (size - at * STEP)) / STEP);
  const bounded = Math.min(1000, value);
  return milli < 0 ? 1000 - bounded : bounded;
}

/** The whole part of the square root of a whole number below 2^53. */
export function wholeRoot(n: number): number {
  if (n < 2) return n;
  let x = n;
  let next = Math.trunc((x + 1) / 2);
  while (next < x) {
    x = next;
    next = Math.trunc((x + Math.trunc(n / x)) / 2);
  }
  return x;
}
