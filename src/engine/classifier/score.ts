/** From candidates to signals: points to bands, ranges to spans in the original text. */
import { CLAUSES } from '../clauses';
import type { LiveTreatment, Signal, Span } from '../types';
import type { StanceReading } from './stance';
import type { Candidate, Doc, Range } from './types';

/** Points from which a band begins. */
export const BANDS = { possible: 40, likely: 70 } as const;
/** A span may cover this share of a text at most, in per cent: a span that marks everything shows nothing. */
export const LONGEST_SPAN = 60;

const LIMITS: readonly LiveTreatment[] = ['never', 'chip', 'cover'];
const lower = (a: LiveTreatment, b: LiveTreatment): LiveTreatment =>
  LIMITS.indexOf(a) < LIMITS.indexOf(b) ? a : b;

function spanOf(doc: Doc, range: Range, role: Span['role']): Span | null {
  const first = doc.tokens[range.from];
  if (first === undefined || range.to <= range.from) return null;
  let to = Math.min(range.to, doc.tokens.length);
  const limit = Math.max(1, Math.floor((doc.original.length * LONGEST_SPAN) / 100));
  while (to > range.from + 1 && (doc.tokens[to - 1]?.end ?? 0) - first.start > limit) to--;
  return { start: first.start, end: doc.tokens[to - 1]?.end ?? first.end, role };
}

const ROLES: readonly Span['role'][] = ['predicate', 'stance', 'target'];
const bySpan = (a: Span, b: Span): number =>
  a.start - b.start || ROLES.indexOf(a.role) - ROLES.indexOf(b.role) || a.end - b.end;

/** Where the words name nobody else, whom they are said to: the person or handle spoken to. */
function addressed(doc: Doc): Range | null {
  const i = doc.tokens.findIndex(
    ({ kind, tags }) => kind === 'mention' || tags.has('you') || tags.has('your'),
  );
  return i < 0 ? null : { from: i, to: i + 1 };
}

export function signalOf(doc: Doc, candidate: Candidate, reading: StanceReading): Signal {
  const points = Math.max(0, Math.min(100, Math.trunc(candidate.points)));
  const spans = [
    spanOf(doc, candidate.predicateRange, 'predicate'),
    spanOf(doc, candidate.targetRange ?? addressed(doc) ?? { from: 0, to: 0 }, 'target'),
    reading.range === null ? null : spanOf(doc, reading.range, 'stance'),
  ].filter((span) => span !== null);
  return {
    clause: candidate.clause,
    score: points / 100,
    band: points >= BANDS.likely ? 'likely' : 'possible',
    stance: reading.stance,
    target: candidate.target,
    spans: spans.sort(bySpan),
    cap: lower(candidate.cap ?? 'cover', CLAUSES[candidate.clause].live),
    because: [...new Set([...candidate.because, reading.because])],
  };
}
