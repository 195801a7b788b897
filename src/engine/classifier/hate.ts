/** What the clauses of hateful conduct share: a statement about a protected group, found by pattern, weighed by how it is named. */
import type { ClauseId, LiveTreatment } from '../types';
import { findAll, pattern, possibleRows } from './match';
import type { Pattern } from './match';
import { badFollows, describesNext, inContest, inSport, isSubject, refusesHarm } from './subject';
import { groupsOf } from './target';
import type { Entity } from './target';
import type { Candidate, Doc, Range } from './types';

const NEGATED = ['negated'] as const;
const CONDITION = ['negated', 'hypothetical', 'question'] as const;

/** One row of a clause: a pattern with parts `T` (target) and `P` (predicate). */
export interface HateRule {
  readonly pattern: Pattern;
  /** Points for a group named as such; 0 to 100. */
  readonly points: number;
  readonly because: string;
  readonly negationRead: boolean;
  /** The condition or question is part of the wish: "it would be great if …". */
  readonly conditionRead?: boolean;
  readonly cap: LiveTreatment | null;
  /** Nothing bad may follow in the clause. */
  readonly kind: boolean;
  /** The group must be the subject. */
  readonly subject: boolean;
  /** Takes less for groups that are half of all people or an age: "boys", "women", "kids". */
  readonly common: number;
}

/** Pieces that many patterns share, written `{name}` in a source. */
const PIECES: Readonly<Record<string, string>> = {
  // Adverbs alone.
  '{a}': '<adv|profanity|neg|opinion>*',
  // Adverbs, articles and the like between subject, verb and predicate.
  '{f}': '<fill|all-quant|profanity|neg|opinion>*',
  // What may stand between a verb and its object: "all of these fucking".
  '{o}': '<up|down|out|off|of|all-quant|quant|fill|profanity|possessive|you|degrade|slur|and|bad-adjective>*',
  '{me}':
    "<first-subject> 'm|'d|'ve|am|are|have|do|would|can|will|'ll|could|shall? <fill|aux|opinion|profanity|neg>*",
  // Between a copula and its predicate.
  '{m}': '<fill|all-quant|profanity|neg|opinion|degrade|bad-adjective|possessive|and|~|of>*',
  '{should}': '<should|neg&aux-neg>',
};

/** `75 hated chip not kind common-15 : pattern`; the flags are those of HateRule. */
function rule(line: string): HateRule {
  const colon = line.indexOf(' : ');
  const [points, because, ...flags] = line.slice(0, colon).split(' ');
  const source = line.slice(colon + 3);
  let full = source;
  for (const [name, piece] of Object.entries(PIECES)) full = full.replaceAll(name, piece);
  return {
    pattern: pattern(full),
    points: Number(points),
    because: because ?? '',
    negationRead: flags.includes('not'),
    conditionRead: flags.includes('if'),
    cap: flags.includes('chip') ? 'chip' : null,
    common: Number(flags.find((flag) => flag.startsWith('common-'))?.slice(7) ?? 0),
    kind: flags.includes('kind'),
    subject: /^T:@groups?(?: |$)/.test(source),
  };
}

/** A table of rules, one per line; lines that begin with `#` say what follows. */
export const rules = (table: string): readonly HateRule[] =>
  table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(rule);

/** Groups so large or so often spoken of that mild words about them mean little. */
const isCommon = (entity: Entity): boolean =>
  entity.form !== 'slur' && entity.target.categories.every((c) => c === 'gender' || c === 'age');

export function weigh(points: number, entity: Entity, common: number): number {
  let out = points;
  if (entity.narrowed) out -= 30;
  if (entity.origin) out -= 15;
  if (entity.form === 'they') out -= 5;
  if (isCommon(entity)) out -= common;
  // People from elsewhere are no category of their own: never more than possible.
  return entity.origin ? Math.min(out, 65) : out;
}

export function candidate(
  clause: ClauseId,
  entity: Entity,
  predicateRange: Range,
  r: Pick<HateRule, 'points' | 'because' | 'negationRead' | 'conditionRead' | 'cap' | 'common'>,
): Candidate {
  const because = [
    r.because,
    ...(entity.origin ? ['target-by-origin'] : []),
    ...(entity.form === 'they' ? ['target-by-pronoun'] : []),
    ...(entity.narrowed ? ['target-narrowed'] : []),
  ];
  return {
    clause,
    points: weigh(r.points, entity, r.common),
    target: entity.target,
    targetRange: { from: entity.from, to: entity.to },
    predicateRange,
    because,
    ...(r.negationRead || r.conditionRead === true
      ? { noVeto: r.conditionRead === true ? CONDITION : NEGATED }
      : {}),
    ...(r.cap === null ? {} : { cap: r.cap }),
  };
}

/** Every statement of these rules about a protected group of the text. */
export function detectHate(doc: Doc, clause: ClauseId, rules: readonly HateRule[]): readonly Candidate[] {
  const groups = groupsOf(doc);
  if (groups.size === 0) return [];
  const out: Candidate[] = [];
  for (const r of possibleRows(doc, rules)) {
    for (const { parts } of findAll(doc, [r.pattern])) {
      const entity = parts.T === undefined ? undefined : groups.get(parts.T.from);
      if (
        entity === undefined ||
        parts.P === undefined ||
        inContest(doc, parts.P) ||
        describesNext(doc, parts.P)
      )
        continue;
      if (r.points < 85 && inSport(doc, entity)) continue;
      // "We queers are …": who speaks is one of them.
      if (/^(?:we|us)$/.test(doc.tokens[entity.from - 1]?.text ?? '')) continue;
      if (r.because === 'excluded' && r.negationRead && refusesHarm(doc, parts.P)) continue;
      if (r.subject && !isSubject(doc, entity)) continue;
      if (r.kind && badFollows(doc, Math.max(parts.P.to, entity.to))) continue;
      // "Some women are …" speaks of some.
      const partly = r.subject && /^(?:some|certain|few)$/.test(doc.tokens[entity.from - 1]?.text ?? '');
      if (partly && r.points < 85) continue;
      out.push(candidate(clause, entity, parts.P, r));
    }
  }
  return out;
}
