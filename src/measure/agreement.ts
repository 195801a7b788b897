/** How far two labellers say the same, beyond what chance would give. */
import { rounded, wilson, type Share } from './interval';
import { root } from './root';

export interface Agreement {
  /** Share of texts with the same label. */
  readonly same: Share;
  /** Cohen's kappa, with its 95 % interval; null where both always gave one and the same label. */
  readonly kappa: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** Cohen's kappa (1960) for nominal labels. Pairs are the two labels of one text. */
export function cohensKappa(pairs: readonly (readonly [string, string])[]): Agreement {
  const n = pairs.length;
  const first = new Map<string, number>();
  const second = new Map<string, number>();
  let hits = 0;
  for (const [a, b] of pairs) {
    first.set(a, (first.get(a) ?? 0) + 1);
    second.set(b, (second.get(b) ?? 0) + 1);
    if (a === b) hits += 1;
  }
  const same = wilson(hits, n);
  const chance =
    [...first].reduce((sum, [label, count]) => sum + count * (second.get(label) ?? 0), 0) / (n * n);
  if (n === 0 || chance >= 1) return { same, kappa: null, low: null, high: null };
  const observed = hits / n;
  const kappa = (observed - chance) / (1 - chance);
  const half = (1.959964 * root((observed * (1 - observed)) / n)) / (1 - chance);
  return {
    same,
    kappa: rounded(kappa),
    low: rounded(Math.max(-1, kappa - half)),
    high: rounded(Math.min(1, kappa + half)),
  };
}
