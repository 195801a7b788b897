/**
 * Long texts are read in parts of a few sentences. Some questions look from every statement at every other, so that twice
 * the text would cost four times the work; in parts the cost of a character stays that of an ordinary tweet. Neighbouring
 * parts share a sentence, so that no statement is cut. What is lost is a reference over more than one part.
 */
import { CLAUSE_IDS } from '../clauses';
import type { Classification, ClauseId, ContextSignal, Signal, Span } from '../types';

/** From this length on, in UTF-16 units, a text is read in parts. */
export const LONG = 1000;
const PART = 240;
/** A sentence up to this length is read again with what follows it. */
const SHARED = 50;

const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9;
const isStop = (code: number): boolean => code === 46 || code === 33 || code === 63 || code === 0x2026;

/** The last place in the range at which a sentence has ended, or -1. */
function sentenceEnd(text: string, from: number, to: number): number {
  for (let i = to; i > from; i--) {
    if (text.charCodeAt(i - 1) === 10) return i;
    if (isSpace(text.charCodeAt(i)) && isStop(text.charCodeAt(i - 1))) return i;
  }
  return -1;
}

/** The last gap in the range, or -1. */
function gap(text: string, from: number, to: number): number {
  for (let i = to; i > from; i--) if (isSpace(text.charCodeAt(i))) return i;
  return -1;
}

const firstOf = (...places: readonly number[]): number => places.find((place) => place >= 0) ?? -1;

/** Where the parts of a text begin and end: whole sentences where there are any, else whole words. */
export function partsOf(text: string): readonly { readonly start: number; readonly end: number }[] {
  const parts: { readonly start: number; readonly end: number }[] = [];
  let start = 0;
  while (text.length - start > PART) {
    const most = start + PART;
    // A pair of surrogates is not divided.
    const hard = (text.charCodeAt(most) & 0xfc00) === 0xdc00 ? most - 1 : most;
    const least = start + (PART >> 1);
    const end = firstOf(sentenceEnd(text, least, most), gap(text, least, most), hard);
    parts.push({ start, end });
    start = firstOf(sentenceEnd(text, end - SHARED, end - 1), gap(text, end - (SHARED >> 1), end - 20), end);
  }
  return [...parts, { start, end: text.length }];
}

const moved = <T extends Pick<Span, 'start' | 'end'>>(spans: readonly T[], by: number): readonly T[] =>
  spans.map((span) => ({ ...span, start: span.start + by, end: span.end + by }));

const placed = (signal: Signal, by: number): Signal => ({
  ...signal,
  spans: moved(signal.spans, by),
  ...(signal.moved === undefined ? {} : { moved: moved(signal.moved, by) }),
});

function keepBest(best: Map<ClauseId, Signal>, signals: readonly Signal[], by: number): void {
  for (const signal of signals)
    if ((best.get(signal.clause)?.score ?? -1) < signal.score) best.set(signal.clause, placed(signal, by));
}

const inOrder = (best: ReadonlyMap<ClauseId, Signal>): readonly Signal[] =>
  [...best.values()].sort((a, b) => CLAUSE_IDS.indexOf(a.clause) - CLAUSE_IDS.indexOf(b.clause));

const RANK = { unmet: 0, unknown: 1, met: 2 } as const;

/**
 * The reading of a long text. `read` reads one part; it may leave out the clauses of `done`, which were found in another
 * part beyond doubt.
 */
export function readLong(
  text: string,
  read: (part: string, done: ReadonlySet<ClauseId>) => Classification,
): Classification {
  const signals = new Map<ClauseId, Signal>();
  const withheld = new Map<ClauseId, Signal>();
  const done = new Set<ClauseId>();
  const contexts = new Map<string, ContextSignal>();
  const refusals: Classification[] = [];
  let assessed = 0;
  let count = 0;
  for (const { start, end } of partsOf(text)) {
    const reading = read(text.slice(start, end), done);
    count++;
    for (const context of reading.contexts) {
      const known = contexts.get(context.id);
      if (known === undefined || RANK[context.result] > RANK[known.result])
        contexts.set(context.id, { ...context, spans: moved(context.spans, start) });
    }
    if (reading.notAssessed === 'refused')
      return { ...reading, signals: reading.signals.map((signal) => placed(signal, start)) };
    if (!reading.assessed) {
      refusals.push(reading);
      continue;
    }
    assessed++;
    keepBest(signals, reading.signals, start);
    keepBest(withheld, reading.withheld, start);
    for (const { clause, band } of reading.signals) if (band === 'likely') done.add(clause);
  }
  for (const clause of signals.keys()) withheld.delete(clause);
  const found = inOrder(signals);
  // Mostly in another language, or mostly without words: the rest says too little about the whole.
  const silent = assessed * 2 < count ? refusals[0] : undefined;
  return {
    assessed: silent === undefined,
    notAssessed: silent?.notAssessed ?? null,
    flagged: found.length > 0,
    band: found.some(({ band }) => band === 'likely') ? 'likely' : found.length > 0 ? 'possible' : 'none',
    signals: found,
    withheld: inOrder(withheld),
    contexts: [...contexts.values()],
  };
}
