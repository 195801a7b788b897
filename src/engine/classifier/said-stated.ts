/**
 * A plain statement about a protected group, read off the grammar and not off a phrase: the group is the subject of a copula
 * or of a bad deed, the object of contempt, or wears a contemptuous adjective. What the rules of hate.ts know, they say
 * more surely; these readings stay *possible*.
 */
import type { ClauseId } from '../types';
import { tagAt } from './lookup';
import { perDoc } from './per-doc';
import { calledSince } from './said-called';
import { demanded, negated, refused } from './said-denied';
import { anyOf, POLICY, ringAt, wordEnd } from './said-frames';
import type { Ring } from './said-frames';
import { despised, done, marked, OBJECT_REACH, predicated, REACH, worn } from './said-relations';
import { suffered } from './said-suffered';
import { isCommon, isSomebody, mentionsIn } from './said-whom';
import type { Mention } from './said-whom';
import { describesNext, inSport } from './subject';
import type { Candidate, Doc } from './types';

const TROPES = 'hateful-conduct/slurs-and-tropes';

interface Reading {
  readonly points: number;
  readonly because: string;
  readonly clause: ClauseId;
  readonly chip: boolean;
}

function readingOf(doc: Doc, mention: Mention, at: number, ring: Ring): Reading | null {
  const clause: ClauseId =
    ring === 'fear'
      ? 'hateful-conduct/incitement-of-fear'
      : ring === 'dehuman'
        ? 'hateful-conduct/dehumanisation'
        : TROPES;
  const chip = ring !== 'fear' && ring !== 'dehuman';
  if (despised(doc, mention, at)) return { points: 60, because: 'hated', clause: TROPES, chip: true };
  if (marked(doc, mention, at)) return { points: 50, because: 'degraded', clause: TROPES, chip: true };
  if (!isCommon(mention.entity) && worn(doc, mention, at))
    return { points: 52, because: 'degraded', clause: TROPES, chip: true };
  if (ring === 'harm' || mention.oblique || tagAt(doc, at, 'sick-of')) return null;
  if (
    predicated(doc, mention, at) &&
    (!tagAt(doc, at, 'vb') || tagAt(doc, at, 'degrade')) &&
    !(ring === 'bad' && tagAt(doc, at, 'exclude') && !tagAt(doc, at, 'degrade'))
  )
    return {
      points: 58,
      because: ring === 'fear' ? 'fear-generalised' : ring === 'dehuman' ? 'dehumanised' : 'degraded',
      clause,
      chip,
    };
  if (!isCommon(mention.entity) && done(doc, mention, at))
    return { points: 52, because: 'fear-crime', clause: 'hateful-conduct/incitement-of-fear', chip: false };
  return null;
}

/** One woman or man, and words that friends call each other: nobody is despised for a group. */
function isLoose(doc: Doc, { entity, from }: Mention): boolean {
  if (tagAt(doc, from, 'slur-reclaimed') && (tagAt(doc, from, 's:gender') || tagAt(doc, from, 's:race')))
    return true;
  // A flag is a state's.
  if (tagAt(doc, from, 'group-emoji') && tagAt(doc, from, 'g:national-origin')) return true;
  return isSomebody(doc, { entity, from });
}

const NOT = ['negated'] as const;

/** Trust refused, worth negated, a place taken away. */
function refusals(doc: Doc, mention: Mention): Candidate | null {
  if (mention.oblique) return null;
  const { entity } = mention;
  const refusal = entity.form === 'one' && isCommon(entity) ? null : refused(doc, mention);
  const denial = entity.form === 'one' ? null : negated(doc, mention);
  const demand = entity.form === 'one' ? null : demanded(doc, mention);
  const predicateRange = refusal ?? denial ?? demand;
  if (predicateRange === null) return null;
  return {
    clause: TROPES,
    points: (refusal !== null ? 54 : 58) - (isCommon(entity) ? 10 : 0) - (entity.form === 'they' ? 5 : 0),
    target: entity.target,
    targetRange: { from: mention.from, to: mention.to },
    predicateRange,
    cap: 'chip',
    because: [demand !== null ? 'excluded' : 'degraded'],
    ...(demand !== null ? {} : { noVeto: NOT }),
  };
}

/** Statements about groups, *possible* at most; empty where no protected group is spoken of. */
export const statedOf: (doc: Doc) => readonly Candidate[] = perDoc((doc) => {
  const out: Candidate[] = [];
  for (const mention of mentionsIn(doc)) {
    const { entity } = mention;
    if (entity.narrowed || inSport(doc, entity) || isLoose(doc, mention)) continue;
    const sentence = doc.sentences[doc.tokens[mention.from]?.sentence ?? 0];
    if (sentence === undefined) continue;
    const people =
      entity.origin || entity.target.categories.some((c) => c === 'national-origin' || c === 'religion');
    if (people && anyOf(doc, sentence, POLICY) !== undefined) continue;
    if (/^(?:we|us|fellow|some|certain|few)$/.test(doc.tokens[mention.from - 1]?.text ?? '')) continue;
    const made = refusals(doc, mention);
    if (made !== null) out.push(made);
    for (
      let at = Math.max(sentence.from, mention.from - OBJECT_REACH);
      at < Math.min(sentence.to, mention.to + REACH);
      at++
    ) {
      if (at >= mention.from && at < mention.to) continue;
      const ring = ringAt(doc, at);
      if (ring === null || ring === 'faint' || suffered(doc, mention, at)) continue;
      const reading = readingOf(doc, mention, at, ring);
      const predicateRange = { from: at, to: wordEnd(doc, at) };
      if (reading === null || describesNext(doc, predicateRange)) continue;
      out.push({
        clause: reading.clause,
        points: reading.points - (isCommon(entity) ? 10 : 0) - (entity.form === 'they' ? 5 : 0),
        target: entity.target,
        targetRange: { from: mention.from, to: mention.to },
        predicateRange,
        because: [reading.because],
        ...(reading.chip ? { cap: 'chip' as const } : {}),
      });
      break;
    }
  }
  for (const { entity, range } of calledSince(doc)) {
    if (inSport(doc, entity)) continue;
    out.push({
      clause: TROPES,
      points: 56 - (entity.origin ? 6 : 0) - (isCommon(entity) ? 10 : 0),
      target: entity.target,
      targetRange: { from: entity.from, to: entity.to },
      predicateRange: range,
      cap: 'chip',
      because: ['degraded'],
    });
  }
  return out;
});

/** The statements that fall under this clause. */
export const stated = (doc: Doc, clause: ClauseId): readonly Candidate[] =>
  statedOf(doc).filter((candidate) => candidate.clause === clause);
