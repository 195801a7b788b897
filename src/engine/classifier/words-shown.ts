/**
 * A flag shows every word that it rests on. What one statement says is often said twice, in other words: were the words
 * of the first taken out, the clause would read on by the rest. So a flagged text is read again without them, and what is
 * then found is shown too. Costs a reading or two, of flagged texts only.
 */
import type { Classification, Signal, Span } from '../types';
import { LONG } from './long';

/** Times that a text is read again for one clause. */
const AGAIN = 2;
/** Spans of predicates that one signal shows at most. */
const MOST = 8;

const isSpace = (text: string, at: number): boolean => /\s/.test(text.charAt(at));

/** The text without the words of its predicates, and where each unit that is left stood. */
function without(
  text: string,
  spans: readonly Span[],
): { readonly rest: string; readonly at: readonly number[] } {
  const gone = new Set<number>();
  for (const { role, start, end } of spans)
    if (role === 'predicate') for (let i = start; i < end; i++) gone.add(i);
  const at: number[] = [];
  let rest = '';
  for (let i = 0; i < text.length; i++) {
    if (gone.has(i)) continue;
    at.push(i);
    rest += text.charAt(i);
  }
  return { rest, at };
}

/** A span of the rest as it stands in the text: in pieces, where words were taken out of its midst. */
function inText(text: string, at: readonly number[], span: Span): readonly Span[] {
  const pieces: Span[] = [];
  for (let i = span.start; i < span.end;) {
    let end = i + 1;
    while (end < span.end && at[end] === (at[end - 1] ?? 0) + 1) end++;
    let from = at[i] ?? 0;
    let to = (at[end - 1] ?? 0) + 1;
    while (from < to && isSpace(text, from)) from++;
    while (to > from && isSpace(text, to - 1)) to--;
    if (from < to) pieces.push({ start: from, end: to, role: span.role });
    i = end;
  }
  return pieces;
}

function shown(text: string, signal: Signal, read: (text: string) => Classification): Signal {
  let spans = signal.spans;
  for (let n = 0; n < AGAIN; n++) {
    const { rest, at } = without(text, spans);
    const other = read(rest).signals.find(({ clause }) => clause === signal.clause);
    if (other === undefined) break;
    const more = other.spans
      .filter(({ role }) => role === 'predicate')
      .flatMap((span) => inText(text, at, span));
    if (more.length === 0 || spans.length + more.length > MOST) break;
    spans = [...spans, ...more];
  }
  return spans === signal.spans
    ? signal
    : { ...signal, spans: [...spans].sort((a, b) => a.start - b.start || a.end - b.end) };
}

/** The reading with all words that its flags rest on. `read` reads another text as this one was read. */
export function showingWords(
  text: string,
  reading: Classification,
  read: (text: string) => Classification,
): Classification {
  if (!reading.flagged || !reading.assessed || text.length > LONG) return reading;
  return { ...reading, signals: reading.signals.map((signal) => shown(text, signal, read)) };
}
