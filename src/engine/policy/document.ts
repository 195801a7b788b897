/** The shape of a policy document: one reader per field. */
import { CLAUSE_IDS, RULES } from '../clauses';
import { conditionOf } from './checks/index';
import { count, day, exactly, flag, listOf, nullable, object, oneOf, optional, setOf, text } from './schema';
import type {
  Engagement,
  Factor,
  Lift,
  PolicyContext,
  PolicyVersion,
  RedLine,
  Rule,
  Source,
  Unlikely,
} from './types';
import { CONTEXT_IDS, ENFORCEMENTS, SURFACES, TRILEANS } from './vocabulary';

const author = conditionOf(['public-office', 'verified', 'followers']);
const wording = conditionOf([
  'clause-score',
  'stance',
  'target-kind',
  'target-category',
  'no-category',
  'posted-since',
  'not-decidable',
]);
const narrowing = conditionOf(['clause-score', 'stance', 'target-kind', 'target-category', 'no-category']);
const clauses = setOf(CLAUSE_IDS);

const rule = object<Rule>({
  clause: oneOf(CLAUSE_IDS),
  rule: oneOf(RULES),
  basis: optional(oneOf(['text', 'enforcement']), 'text'),
  source: text,
  title: text,
  phrase: text,
  phrasePublished: optional(flag, false),
  checks: listOf(wording, 1),
  inScope: oneOf(ENFORCEMENTS),
  outOfScope: oneOf(ENFORCEMENTS),
  presumes: optional(listOf(text), []),
});

const redLine = object<RedLine>({
  id: text,
  number: count,
  clauses,
  when: listOf(narrowing),
  enforcement: oneOf(ENFORCEMENTS),
  source: text,
  caveat: nullable(text),
});

const context = object<PolicyContext>({
  id: oneOf(CONTEXT_IDS),
  source: text,
  lifts: listOf(object<Lift>({ clauses, when: listOf(narrowing) })),
});

const unlikely = object<Unlikely>({
  id: text,
  clauses,
  when: listOf(narrowing),
  enforcement: oneOf(ENFORCEMENTS),
  source: text,
});

const factor = object<Factor>({
  id: text,
  verified: exactly(true),
  presumed: oneOf(TRILEANS),
  source: text,
  presumptionSource: nullable(text),
});

const engagement = nullable(oneOf<Exclude<Engagement, null>>(['on', 'off']));
const sourced = nullable(object<{ text: string; source: string }>({ text, source: text }));

/** The whole document, field by field. */
export const document = object<Omit<PolicyVersion, 'sha256'>>({
  format: exactly(1),
  id: day,
  code: text,
  name: text,
  from: day,
  to: nullable(day),
  appliesFrom: day,
  appliesFromSource: text,
  announcement: text,
  default: flag,
  principle: sourced,
  interpretation: sourced,
  decidedBy: sourced,
  scope: object({ conditions: listOf(author, 1) }),
  rules: listOf(rule, 1),
  redLines: listOf(redLine),
  contexts: listOf(context),
  exception: object({ interest: text, factors: listOf(text), unlikely: listOf(unlikely) }),
  factors: listOf(factor),
  effects: object({
    reach: nullable(
      object({ notShownIn: listOf(object({ place: text, surfaces: setOf(SURFACES) })), source: text }),
    ),
    engagement: object({
      like: engagement,
      reply: engagement,
      share: engagement,
      retweet: engagement,
      quote: engagement,
      source: nullable(text),
    }),
  }),
  notice: object({
    template: text,
    link: text,
    button: text,
    source: text,
    firstUse: nullable(day),
    firstUseEver: object({ day, country: text, source: text }),
    firstUseInEnglish: object({ day, source: text }),
  }),
  leftOut: listOf(object({ clause: text, reason: oneOf(['later', 'not-decidable']), since: nullable(day) })),
  notes: listOf(text),
  sources: listOf(
    object<Source>({
      id: text,
      quote: nullable(text),
      gist: nullable(text),
      title: text,
      date: nullable(day),
      where: text,
    }),
  ),
});
