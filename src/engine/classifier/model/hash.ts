/** Integer hashes of words and of what stands beside what. Fixed for ever: a trained table is an answer to these numbers. */

const START = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** FNV-1a over the UTF-16 units from `from` to `to`. Signed 32 bits. */
export function hashText(text: string, from = 0, to = text.length): number {
  let h = START;
  for (let i = from; i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), PRIME);
  return h;
}

/** Joins two hashes; the order matters. */
export const mix = (a: number, b: number): number =>
  Math.imul(Math.imul(a, 0x5bd1e995) ^ (b >>> 3) ^ b, PRIME);

/** Spreads the bits before a table takes the lowest (the last step of murmur3). */
export function spread(h: number): number {
  let x = h;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return x ^ (x >>> 16);
}
