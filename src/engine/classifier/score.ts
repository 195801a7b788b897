/** From candidates to signals: points to bands, ranges to spans in the original text. */
import { liveLimit, lower, type LiveLimits } from '../live';
import type { MovedSpan, Signal, Span } from '../types';
import type { StanceReading } from './stance';
import type { Candidate, Doc, Moved, Range } from './types';

/** Points from which a band begins. */
export const BANDS = { possible: 40, likely: 70 } as const;
/** A span may cover this share of a text at most, in per cent: a span that marks everything shows nothing. */
export const LONGEST_SPAN = 60;

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

const movedIn = (doc: Doc, moved: readonly Moved[]): readonly MovedSpan[] =>
  moved
    .map(({ range: { from, to }, by }) => ({
      start: doc.tokens[from]?.start ?? 0,
      end: doc.tokens[to - 1]?.end ?? 0,
      by,
    }))
    .sort((a, b) => a.start - b.start);

/**
 * Where nobody is named or spoken to (`Vote by text`, `SSN: …`): the person who is meant elsewhere in the text, else the word
 * beside the deed, to which it is done or said.
 */
function implied(doc: Doc, { from, to }: Range): Range {
  const pronoun = doc.tokens.findIndex(
    ({ text, index }) =>
      (index < from || index >= to) &&
      /^(?:he|she|they|him|her|them|his|their|voters?|everyone|everybody|people|family|somebody|someone|others|those|our|we|us)$/.test(
        text,
      ),
  );
  if (pronoun >= 0) return { from: pronoun, to: pronoun + 1 };
  const isWord = (i: number): boolean => doc.tokens[i]?.kind === 'word' || doc.tokens[i]?.kind === 'hashtag';
  for (let i = from - 1; i >= 0; i--) if (isWord(i)) return { from: i, to: i + 1 };
  for (let i = to; i < doc.tokens.length; i++) if (isWord(i)) return { from: i, to: i + 1 };
  return { from, to: from + 1 };
}

export function signalOf(
  doc: Doc,
  candidate: Candidate,
  reading: StanceReading,
  limits?: LiveLimits,
): Signal {
  const points = Math.max(0, Math.min(100, Math.trunc(candidate.points)));
  const spans = [
    spanOf(doc, candidate.predicateRange, 'predicate'),
    spanOf(doc, candidate.targetRange ?? addressed(doc) ?? implied(doc, candidate.predicateRange), 'target'),
    reading.range === null ? null : spanOf(doc, reading.range, 'stance'),
  ].filter((span) => span !== null);
  return {
    clause: candidate.clause,
    score: points / 100,
    band: points >= BANDS.likely ? 'likely' : 'possible',
    stance: reading.stance,
    target: candidate.target,
    spans: spans.sort(bySpan),
    cap: lower(candidate.cap ?? 'cover', liveLimit(candidate.clause, limits)),
    because: [...new Set([...candidate.because, reading.because])],
    ...(candidate.moved === undefined ? {} : { moved: movedIn(doc, candidate.moved) }),
  };
}

/** Predicates that one signal shows at most. */
const MOST_PREDICATES = 6;

/** A signal with the predicates of the other statements that read on under its clause, where they lie apart. */
export function showingAll(signal: Signal, asserted: readonly Signal[]): Signal {
  const spans = [...signal.spans];
  for (const other of asserted) {
    if (other.clause !== signal.clause || other === signal) continue;
    for (const span of other.spans) {
      const taken = spans.some(
        ({ role, start, end }) => role === 'predicate' && start < span.end && span.start < end,
      );
      if (span.role === 'predicate' && !taken && spans.length < MOST_PREDICATES + 2) spans.push(span);
    }
  }
  return spans.length === signal.spans.length ? signal : { ...signal, spans: spans.sort(bySpan) };
}
