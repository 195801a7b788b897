/**
 * Texts of our own that are learned from (assets/lessons): posts in the manner of officials, invented person by person, each
 * with the clause that it breaks or none. No text has fewer than fourteen words, so that none resembles a short test
 * sentence, and none was written with sight of a test set.
 */
import { CLAUSE_IDS, ruleOf, type ClauseId } from '../engine/clauses';
import type { Invented } from './grammar';
import type { Label } from './lessons';

/** One line of a file of lessons. */
export interface OwnLesson {
  readonly text: string;
  /** The clause that the text breaks; null: none, however violent its words. */
  readonly clause: ClauseId | null;
}

/** Fewest words of a text that is learned from. */
export const LEAST_WORDS = 14;
const WEIGHTS = { hate: 2, violence: 3, abuse: 1 } as const;
/** What the violence head is asked about: harm to people, by whatever clause. */
const HARM: ReadonlySet<string> = new Set([
  'violent-threats',
  'abusive-behavior',
  'glorification-of-violence',
  'self-harm',
]);
const HATEFUL_HARM = /^hateful-conduct\/(?:wish-of-harm|violent-threat|reference-to-mass-violence)$/;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One parsed line; throws RangeError that names the field. */
export function parseLesson(json: unknown): OwnLesson {
  if (!isRecord(json)) throw new RangeError('expected a JSON object');
  const { text, clause } = json;
  if (typeof text !== 'string') throw new RangeError('field "text": expected a string');
  if (text.trim().split(/\s+/).length < LEAST_WORDS)
    throw new RangeError(`field "text": fewer than ${LEAST_WORDS} words`);
  const known = CLAUSE_IDS.find((id) => id === clause);
  if (clause !== null && known === undefined) throw new RangeError('field "clause": no such clause');
  return { text, clause: known ?? null };
}

/** What such a text teaches each head. */
export function ownLesson({ text, clause }: OwnLesson): Invented {
  const rule = clause === null ? null : ruleOf(clause);
  const hateful = rule === 'hateful-conduct';
  const labels: Label[] = [{ head: 'hate', positive: hateful, weight: WEIGHTS.hate }];
  // Hateful words without harm teach the violence head nothing either way.
  if (!hateful || HATEFUL_HARM.test(clause ?? ''))
    labels.push({
      head: 'violence',
      positive: hateful || (rule !== null && HARM.has(rule)),
      weight: WEIGHTS.violence,
    });
  if (clause === null || clause === 'abusive-behavior/aggressive-insult')
    labels.push({ head: 'abuse', positive: clause !== null, weight: WEIGHTS.abuse });
  return { text, labels };
}
