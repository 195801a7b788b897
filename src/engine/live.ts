/**
 * How far each clause may go on a live page: measured where enough flags were judged (assets/model/live.json, written by
 * `pin evaluate --write`), else the default of the clause table.
 */
import { CLAUSES, isClauseId, type ClauseId } from './clauses';
import type { LiveTreatment } from './types';

/** Measured limits; a clause that is not named keeps its default. */
export type LiveLimits = { readonly [clause in ClauseId]?: LiveTreatment };

const STEPS: readonly LiveTreatment[] = ['never', 'chip', 'cover'];

/** The lesser of two limits. */
export const lower = (a: LiveTreatment, b: LiveTreatment): LiveTreatment =>
  STEPS.indexOf(a) < STEPS.indexOf(b) ? a : b;

/** How far this clause may go. What the table says is never drawn stays so whatever was measured. */
export function liveLimit(clause: ClauseId, limits: LiveLimits = {}): LiveTreatment {
  const { live } = CLAUSES[clause];
  return live === 'never' ? live : (limits[clause] ?? live);
}

/** Reads the parsed assets/model/live.json. Throws RangeError that names the field. */
export function parseLive(json: unknown): LiveLimits {
  const live = isFields(json) ? json.live : null;
  if (!isFields(live)) throw new RangeError('live.json: field "live": expected an object');
  for (const [clause, far] of Object.entries(live)) {
    if (!isClauseId(clause)) throw new RangeError(`live.json: "${clause}" is no clause`);
    if (!(STEPS as readonly unknown[]).includes(far))
      throw new RangeError(`live.json: field "${clause}": expected ${STEPS.join(', ')}`);
  }
  return live;
}

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
