/** Threats of the author, or of those he speaks for, against a person or a group: who will do what to whom. */
import { announced, saidAround } from './announced';
import type { Threat } from './announced';
import { CARE, contest, inSentence } from './contest';
import { fatedThreats, forGood } from './fated-threats';
import { findAll, possibleRows } from './match';
import { perDoc } from './per-doc';
import { lineOf } from './phrases';
import type { Entity } from './target';
import type { ClauseId, Stance } from '../types';
import type { Candidate, Doc } from './types';
import { BY_LAW, VEILED } from './veiled-threats';
import { victimOf } from './victim';

export type { Threat } from './announced';

/** Every threat of a text, clear or veiled. */
export const threatsOf: (doc: Doc) => readonly Threat[] = perDoc((doc) => {
  const out: Threat[] = [...announced(doc, ['will', 'forces'])];
  let lawful: boolean | null = null;
  for (const { points, because, never, pattern: p } of possibleRows(doc, VEILED)) {
    // "We're coming for you, with warrants": the law is.
    if ((points <= 52 && (lawful ??= BY_LAW.test(lineOf(doc).text))) || (points <= 60 && forGood(doc)))
      continue;
    for (const { parts, range } of findAll(doc, [p])) {
      if (parts.P === undefined) continue;
      const entity = victimOf(doc, parts.T);
      const { kind } = entity.target;
      if (
        kind === 'object' ||
        kind === 'organisation' ||
        kind === 'state' ||
        contest(doc, parts.P, true) ||
        inSentence(doc, parts.P.from, CARE)
      )
        continue;
      const predicate =
        parts.T !== undefined && parts.T.from > parts.P.from
          ? { from: parts.P.from, to: Math.max(parts.P.to, parts.T.from) }
          : { from: parts.P.from, to: range.to };
      out.push({ points, because, entity, predicate, range, never });
    }
  }
  for (const { points, target, range, victim } of fatedThreats(doc)) {
    const entity: Entity = { ...victim, form: 'person', origin: false, narrowed: false, target };
    if (target.kind === 'object' || target.kind === 'organisation' || target.kind === 'state') continue;
    const from = Math.min(victim.from, range.from);
    out.push({
      points,
      because: 'threat-veiled',
      entity,
      predicate: range,
      range: { from, to: range.to },
      never: true,
      own: !saidAround(doc, from, range.to),
    });
  }
  return out;
});

/** A threat as a candidate of one of the clauses about threats. */
export function asCandidate(clause: ClauseId, threat: Threat, because: readonly string[]): Candidate {
  const { entity, points, predicate, stance, never, own } = threat;
  const noVeto: Stance[] = [];
  if (never === true) noVeto.push('negated');
  // What is denied before it is its condition: "if they don't leave, we will …".
  if (own === true)
    noVeto.push('reporting', 'counter-speech', ...(never === true ? [] : (['negated'] as const)));
  return {
    clause,
    points,
    target: entity.target,
    targetRange: entity.to > entity.from ? { from: entity.from, to: entity.to } : null,
    predicateRange: predicate,
    because,
    ...(noVeto.length > 0 ? { noVeto } : {}),
    ...(stance === undefined ? {} : { stance: stance.stance, stanceRange: stance.range }),
  };
}
