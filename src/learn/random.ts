/** Chance that is the same every time: a seeded generator of whole numbers (mulberry32). */

export type Random = (below: number) => number;

/** Whole numbers from 0 up to, not including, `below`. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return Math.trunc((((t ^ (t >>> 14)) >>> 0) * below) / 0x1_0000_0000);
  };
}

/** Shuffles in place. */
export function shuffle(list: Int32Array, random: Random): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = random(i + 1);
    const kept = list[i] as number;
    list[i] = list[j] as number;
    list[j] = kept;
  }
}
