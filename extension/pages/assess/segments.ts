/** A text cut where highlights begin and end. */
import type { Span } from '../../../src/engine/types';

export interface Segment {
  readonly text: string;
  /** Roles of the spans that cover it, each once, in the order of the spans; empty for plain words. */
  readonly roles: readonly Span['role'][];
}

/** Cuts a text at the edges of its spans. Spans may overlap; what lies outside the text is dropped. */
export function segmentsOf(text: string, spans: readonly Span[]): readonly Segment[] {
  const edges = new Set([0, text.length]);
  for (const { start, end } of spans) {
    for (const edge of [start, end]) if (edge > 0 && edge < text.length) edges.add(edge);
  }
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, i) => {
    const to = cuts[i + 1] ?? text.length;
    const roles = spans.filter(({ start, end }) => start <= from && end >= to).map(({ role }) => role);
    return { text: text.slice(from, to), roles: [...new Set(roles)] };
  });
}
