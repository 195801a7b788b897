/**
 * Expressions over lines of words between single gaps: does one stand in a line? Most lines are told by their words alone,
 * without the expression being tried.
 */
import { LineSets } from './line-sets';
import { wordGates } from './phrase-gates';
import { readExpression } from './phrase-grammar';
import { inSet } from './sets';

const SETS = new LineSets();
/** Worked out when a line first asks for the expression. */
const GATES = new WeakMap<RegExp, readonly number[]>();

function gatesOf(pattern: RegExp): readonly number[] {
  let gates = GATES.get(pattern);
  if (gates === undefined) {
    const tree = readExpression(pattern.source);
    const single = tree.kind === 'either' && tree.list.length === 1;
    gates = wordGates(tree, single && pattern.source.endsWith('(?= )')).map((words) => SETS.setOf(words));
    GATES.set(pattern, gates);
  }
  return gates;
}

/** Rows of the lines asked about last. */
const ROWS = new Map<string, Uint32Array>();
const MOST = 24;
let sets = 0;

function rowOfLine(text: string): Uint32Array {
  if (sets !== SETS.count || ROWS.size > MOST) {
    ROWS.clear();
    sets = SETS.count;
  }
  let row = ROWS.get(text);
  if (row === undefined) {
    row = SETS.rowOf(text.split(' '));
    ROWS.set(text, row);
  }
  return row;
}

/** Could the expression stand in the line? Lower case, words between single gaps; the expression as it is written. */
export function mayStand(text: string, pattern: RegExp): boolean {
  const gates = gatesOf(pattern);
  if (gates.length === 0) return true;
  const row = rowOfLine(text);
  for (let k = 0; k < gates.length; k++) if (!inSet(row, gates[k] as number)) return false;
  return true;
}

/** Does it stand there? */
export const standsIn = (text: string, pattern: RegExp): boolean =>
  mayStand(text, pattern) && pattern.test(text);
