/**
 * Every clause the project knows: one list for code, policy documents, command line, tests and docs.
 * A clause is one prohibition of a rule, `rule/clause` in kebab case.
 */
import type { LiveTreatment } from './types';

export const RULES = [
  'violent-threats',
  'glorification-of-violence',
  'abusive-behavior',
  'hateful-conduct',
  'terrorism',
  'private-information',
  'non-consensual-nudity',
  'child-sexual-exploitation',
  'self-harm',
  'civic-integrity',
] as const;

export type RuleId = (typeof RULES)[number];

/** Can the text of one tweet decide it? */
export type Decidable = 'yes' | 'partly' | 'no';

interface ClauseFact {
  readonly decidable: Decidable;
  /** How far a label may go on a real person's tweet until the clause has a measured precision. */
  readonly live: LiveTreatment;
}

const fact = (decidable: Decidable, live: LiveTreatment): ClauseFact => ({ decidable, live });

export const CLAUSES = {
  'violent-threats/intent': fact('yes', 'cover'),
  'violent-threats/conditional': fact('yes', 'cover'),
  'violent-threats/bounty': fact('yes', 'cover'),
  'glorification-of-violence/praise': fact('yes', 'cover'),
  // Read from enforcement in 2020, not from the text of the rule.
  'glorification-of-violence/announced-response': fact('yes', 'chip'),
  'abusive-behavior/wish-of-harm': fact('yes', 'cover'),
  'abusive-behavior/sexual-harassment': fact('partly', 'chip'),
  'abusive-behavior/aggressive-insult': fact('partly', 'chip'),
  'abusive-behavior/call-to-harass': fact('yes', 'cover'),
  'hateful-conduct/violent-threat': fact('yes', 'cover'),
  'hateful-conduct/wish-of-harm': fact('yes', 'cover'),
  'hateful-conduct/reference-to-mass-violence': fact('partly', 'chip'),
  'hateful-conduct/incitement-of-fear': fact('yes', 'chip'),
  // Slurs may be covered; a trope is capped at a chip by its detector.
  'hateful-conduct/slurs-and-tropes': fact('yes', 'cover'),
  'hateful-conduct/misgendering': fact('partly', 'chip'),
  'hateful-conduct/dehumanisation': fact('yes', 'cover'),
  'hateful-conduct/hateful-imagery': fact('no', 'never'),
  'terrorism/promotion': fact('yes', 'chip'),
  'private-information/address': fact('yes', 'chip'),
  'private-information/phone': fact('yes', 'chip'),
  'private-information/email': fact('yes', 'chip'),
  'private-information/identity-document': fact('yes', 'chip'),
  'private-information/financial': fact('yes', 'chip'),
  'private-information/location': fact('yes', 'chip'),
  'private-information/threat-to-expose': fact('yes', 'chip'),
  'non-consensual-nudity/solicitation': fact('partly', 'never'),
  'child-sexual-exploitation/any': fact('no', 'never'),
  'self-harm/encouragement': fact('yes', 'cover'),
  'civic-integrity/how-to-participate': fact('yes', 'chip'),
  'civic-integrity/suppression': fact('partly', 'chip'),
} as const satisfies Record<`${RuleId}/${string}`, ClauseFact>;

export type ClauseId = keyof typeof CLAUSES;

/** In the order of the table, which is the order in which ties are broken. */
export const CLAUSE_IDS = Object.keys(CLAUSES) as ClauseId[];

/** The rule a clause belongs to. */
export function ruleOf(clause: ClauseId): RuleId {
  return clause.slice(0, clause.indexOf('/')) as RuleId;
}

export function isClauseId(value: string): value is ClauseId {
  return Object.hasOwn(CLAUSES, value);
}
