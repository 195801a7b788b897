/**
 * Turns of phrase for violent acts: points for a clear statement of intent, code of the finding, verbs (all forms are made),
 * and what follows the verb as a pattern (match.ts) with the victim as `T`; `{o}` is an adverb or oath.
 */
import { KILLING } from './acts-kill';
import { MAIMING } from './acts-body';
import { BURNING } from './acts-fire';
import { HARMING } from './acts-harm';
import type { ActRow } from './act-pieces';

export type { ActRow } from './act-pieces';

export const ACT_ROWS: readonly ActRow[] = [...KILLING, ...MAIMING, ...BURNING, ...HARMING];
