/**
 * Square root by Newton's method: the same bits in every JavaScript engine, so that measured figures can be compared as
 * text. 0 for anything that is not positive.
 */
export function root(x: number): number {
  if (!(x > 0)) return 0;
  // From above, every step goes down until it is there.
  let guess = x > 1 ? x : 1;
  for (;;) {
    const next = (guess + x / guess) / 2;
    if (next >= guess) return guess;
    guess = next;
  }
}
