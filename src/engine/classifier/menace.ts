/**
 * Half-found menace: somebody is there to be harmed or harassed, and the words around have to do with harm. Nothing more is
 * known, so the candidate is weak: alone it flags nothing. The learned second signal, which has seen how threats and
 * ordinary politics use the same words, may lift it to *possible*.
 */
import type { ClauseId } from '../types';
import { perDoc } from './per-doc';
import type { Aim } from './phrase-rules';
import { sensesOf, type Sense } from './sense';
import { entityAt } from './target';
import type { Candidate, Doc, Range } from './types';

/** First reason of such a candidate. */
export const MENACE = 'weak-menace';
const POINTS = 30;
/** A predicate reaches over this many tokens at most: what is longer shows nothing. */
const WIDEST = 12;
/** Senses that do not speak of harm by themselves count where this many different ones meet. */
const TOGETHER = 3;

const isHarm = (sense: Sense | null | undefined): boolean => sense != null && sense.harm > 0;

/** How much of a range has to do with harm: grave senses thrice. 0 where it is nothing to speak of. */
function weightOf(doc: Doc, { from, to }: Range): number {
  const senses = sensesOf(doc);
  const seen: Sense[] = [];
  let grave = 0;
  let slight = 0;
  for (let i = from; i < to; i++) {
    const sense = senses[i];
    if (sense == null || sense.harm === 0 || seen.includes(sense)) continue;
    seen.push(sense);
    if (sense.harm === 2) grave++;
    else slight++;
  }
  return grave > 0 || slight >= TOGETHER ? 3 * grave + slight : 0;
}

const ONE = /^(?:he|him|his|she|her|hers)$/;
const MANY = /^(?:they|them|their|those|em|dem)$/;

/** Whom it is meant for: by handle, the person spoken to, he or she; else whoever is named; else they. */
function aimIn(doc: Doc, { from, to }: Range): Aim | null {
  let many: Aim | null = null;
  const at = (i: number, kind: 'person' | 'group'): Aim => ({
    target: { kind, categories: [] },
    range: { from: i, to: i + 1 },
  });
  for (let i = from; i < to; i++) {
    const token = doc.tokens[i];
    if (token === undefined) continue;
    if (token.kind === 'mention') {
      const known = doc.isPublicHandle(token.text.slice(1));
      return {
        target: { kind: known ? 'public-figure' : 'person', categories: [] },
        range: { from: i, to: i + 1 },
      };
    }
    if (token.tags.has('second') || ONE.test(token.text)) return at(i, 'person');
    if (many === null && MANY.test(token.text)) many = at(i, 'group');
  }
  for (let i = from; i < to; i++) {
    if (doc.tokens[i]?.kind !== 'word') continue;
    const entity = entityAt(doc, i, 'person');
    if (entity === null || entity.to > to) continue;
    const { kind } = entity.target;
    if (kind === 'self' || kind === 'object' || kind === 'state' || kind === 'unclear') continue;
    return { target: entity.target, range: { from: entity.from, to: entity.to } };
  }
  return many;
}

/** The words of harm in a range: from the first to the last, at most WIDEST tokens around the densest part. */
function said(doc: Doc, { from, to }: Range): Range | null {
  const senses = sensesOf(doc);
  const at: number[] = [];
  for (let i = from; i < to; i++) if (isHarm(senses[i])) at.push(i);
  let best: Range | null = null;
  let most = 0;
  at.forEach((start, k) => {
    let n = k;
    while (n + 1 < at.length && (at[n + 1] as number) - start < WIDEST) n++;
    if (n - k + 1 <= most) return;
    most = n - k + 1;
    best = { from: start, to: (at[n] as number) + 1 };
  });
  return best;
}

/** The clause that such words would break, by what stands beside them. */
function clauseOf(doc: Doc, { from, to }: Range): ClauseId {
  const kinds = new Set<string>();
  for (const sense of sensesOf(doc).slice(from, to)) {
    if (sense === null) continue;
    kinds.add(sense.name);
    if (sense.violent) kinds.add('violent');
  }
  const has = (name: string): boolean => kinds.has(name);
  if (has('reward') && has('violent') && !has('acclaim')) return 'violent-threats/bounty';
  if (has('acclaim') && has('violent')) return 'glorification-of-violence/praise';
  if (has('violent') && has('self') && has('will'))
    return has('if') ? 'violent-threats/conditional' : 'violent-threats/intent';
  if (has('filth') && !has('violent') && !has('death')) return 'abusive-behavior/aggressive-insult';
  if (
    !has('violent') &&
    !has('death') &&
    !has('illness') &&
    (has('harass') || has('channel') || has('dwelling'))
  )
    return 'abusive-behavior/call-to-harass';
  return 'abusive-behavior/wish-of-harm';
}

/** At most one weak candidate per text: the sentence where most of it stands. */
export const menaceOf: (doc: Doc) => readonly Candidate[] = perDoc((doc) => {
  const { sentences } = doc;
  if (weightOf(doc, { from: 0, to: doc.tokens.length }) === 0) return [];
  let best: { readonly near: Range; readonly own: Range; readonly weight: number } | null = null;
  sentences.forEach((own, s) => {
    // "It", "they" and "do it" lean on the sentences beside them.
    const near = {
      from: sentences[Math.max(0, s - 1)]?.from ?? own.from,
      to: sentences[Math.min(sentences.length - 1, s + 1)]?.to ?? own.to,
    };
    const weight = 2 * weightOf(doc, own) + weightOf(doc, near);
    if (weight > (best?.weight ?? 0)) best = { near, own, weight };
  });
  const found = best as { readonly near: Range; readonly own: Range } | null;
  if (found === null) return [];
  const predicateRange = said(doc, found.own) ?? said(doc, found.near);
  const aim = predicateRange && (aimIn(doc, found.own) ?? aimIn(doc, found.near));
  if (predicateRange === null || aim === null) return [];
  return [
    {
      clause: clauseOf(doc, found.near),
      points: POINTS,
      target: aim.target,
      targetRange: aim.range,
      predicateRange,
      // A threat on a condition and a sly question are menace all the same; the second signal sees the words.
      noVeto: ['hypothetical', 'question'],
      because: [MENACE],
    },
  ];
});
