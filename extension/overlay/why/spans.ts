/** Cuts a text along its spans. */
import type { Span } from '../../../src/engine';

export interface Piece {
  readonly text: string;
  readonly role: Span['role'] | null;
}

/** Where spans overlap, what is said goes before who is meant, and that before how it is meant. */
const WEIGHT: Readonly<Record<Span['role'], number>> = { predicate: 3, target: 2, stance: 1 };

/** Pieces in order, together exactly the text. Spans outside the text are cut off at its edges. */
export function cutBySpans(text: string, spans: readonly Span[]): readonly Piece[] {
  const roles: (Span['role'] | null)[] = new Array<Span['role'] | null>(text.length).fill(null);
  for (const { start, end, role } of spans) {
    for (let at = Math.max(0, start); at < Math.min(text.length, end); at += 1) {
      const before = roles[at] ?? null;
      if (before === null || WEIGHT[role] > WEIGHT[before]) roles[at] = role;
    }
  }
  const pieces: Piece[] = [];
  for (let from = 0, at = 1; at <= text.length; at += 1) {
    if (at < text.length && roles[at] === roles[from]) continue;
    pieces.push({ text: text.slice(from, at), role: roles[from] ?? null });
    from = at;
  }
  return pieces;
}
