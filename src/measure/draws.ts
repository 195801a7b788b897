/** Chance that is the same on every run: draws with a seed, 32 bits of state. */

/** Gives a function that draws a whole number from 0 to `below` - 1. Not for secrets. */
export function draws(seed: number): (below: number) => number {
  let state = seed >>> 0 || 1;
  return (below) => {
    // A counter through a mixer (mulberry32): passes what a bootstrap asks of it.
    state = (state + 0x6d2b79f5) >>> 0;
    let x = Math.imul(state ^ (state >>> 15), state | 1);
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61);
    return Math.floor((((x ^ (x >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}
