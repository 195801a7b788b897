/** One head: the weights of the features that stand in a text, added up. Whole numbers only. */
import { CLASS_AT, RULE_AT } from './features';
import type { Placed } from './features';
import type { Head } from './format';
import { logistic, wholeRoot } from './logistic';

/** Long texts have more features: the sum is divided by the root of their number, in 256ths. */
export const ROOT = 256;

/** Where a feature of the full table lies in a table of this head's size. */
export function fold(at: number, [raw, classes, rules]: Head['bits']): number {
  if (at < CLASS_AT) return at & ((1 << raw) - 1);
  if (at < RULE_AT) return (1 << raw) + ((at - CLASS_AT) & ((1 << classes) - 1));
  return (1 << raw) + (1 << classes) + ((at - RULE_AT) & ((1 << rules) - 1));
}

/** 0 to 1000. */
export function scoreOf(head: Head, { index, count }: Placed): number {
  let sum = 0;
  for (let k = 0; k < count; k++) sum += head.weights[fold(index[k] as number, head.bits)] as number;
  const root = wholeRoot(Math.max(1, count) * ROOT * ROOT);
  return logistic(head.bias + Math.trunc((sum * head.scale) / root));
}

/** How much each token from `from` to `to` adds, in 60ths of a weight: a feature is shared out among its tokens. */
export function sharesOf(
  head: Head,
  { index, from: starts, to: ends, count }: Placed,
  from: number,
  to: number,
): Int32Array {
  const shares = new Int32Array(Math.max(0, to - from));
  for (let k = 0; k < count; k++) {
    const start = starts[k] as number;
    const end = ends[k] as number;
    const weight = head.weights[fold(index[k] as number, head.bits)] as number;
    if (start < 0 || weight === 0 || end <= start) continue;
    const share = Math.trunc((weight * 60) / (end - start));
    for (let i = Math.max(start, from); i < Math.min(end, to); i++) {
      const at = i - from;
      shares[at] = (shares[at] as number) + share;
    }
  }
  return shares;
}
