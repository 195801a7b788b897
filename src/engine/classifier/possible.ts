/** Tables of rows with a pattern each: which of them could stand in a text? */
import { stateOf } from './doc-state';
import { possible } from './pattern';
import type { Pattern } from './pattern';
import type { Doc } from './types';

/** A list of rows with a pattern each, by the first gates of these. */
interface Listed {
  /** The parts of a row of bits that hold such gates, and which of their bits they are. */
  readonly parts: readonly number[];
  readonly masks: readonly number[];
  /** Rows without a gate. */
  readonly free: boolean;
}
const LISTED = new WeakMap<readonly { readonly pattern: Pattern }[], Listed>();
const NO_ROWS: readonly never[] = [];

function listed(rows: readonly { readonly pattern: Pattern }[]): Listed {
  const masks = new Map<number, number>();
  for (const { pattern: p } of rows)
    if (p.gate >= 0) masks.set(p.gate >> 5, (masks.get(p.gate >> 5) ?? 0) | (1 << (p.gate & 31)));
  return {
    parts: [...masks.keys()],
    masks: [...masks.values()],
    free: rows.some(({ pattern: p }) => p.gate < 0),
  };
}

/** The rows of a fixed table whose patterns could stand in this text, in order. */
export function possibleRows<T extends { readonly pattern: Pattern }>(
  doc: Doc,
  rows: readonly T[],
): readonly T[] {
  let list = LISTED.get(rows);
  if (list === undefined) LISTED.set(rows, (list = listed(rows)));
  const { parts, masks, free } = list;
  const { open } = stateOf(doc);
  let any = free;
  for (let k = 0; k < parts.length && !any; k++)
    any = ((open[parts[k] as number] as number) & (masks[k] as number)) !== 0;
  return any ? rows.filter((row) => possible(doc, row.pattern)) : NO_ROWS;
}
