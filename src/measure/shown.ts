/** Does a flag show what it rests on: whom, which words, and would it go if the words went? */
import type { Classification, Signal, Span } from '../engine/types';
import { wilson, type Share } from './interval';

export interface ShownFlag {
  readonly target: boolean;
  readonly predicate: boolean;
  /** No span is longer than 60 % of the text. */
  readonly short: boolean;
  /** Without the words of its predicates the clause does not read on. */
  readonly lifted: boolean;
}

/** Per cent of a text that one span may mark. */
const LONGEST = 60;

/** The text without the words that a flag shows: every statement, not the first alone. */
function withoutPredicates(text: string, spans: readonly Span[]): string {
  let rest = '';
  let at = 0;
  for (const { role, start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (role !== 'predicate') continue;
    rest += text.slice(at, Math.max(at, start));
    at = Math.max(at, end);
  }
  return rest + text.slice(at);
}

/** `read` reads another text with the same options. */
export function shownFlag(text: string, signal: Signal, read: (text: string) => Classification): ShownFlag {
  const { spans, clause } = signal;
  const predicate = spans.some(({ role }) => role === 'predicate');
  return {
    target: spans.some(({ role }) => role === 'target'),
    predicate,
    short: spans.every(({ start, end }) => (end - start) * 100 <= LONGEST * text.length),
    lifted:
      predicate && !read(withoutPredicates(text, spans)).signals.some((other) => other.clause === clause),
  };
}

export interface Shown {
  readonly target: Share;
  readonly predicate: Share;
  readonly short: Share;
  readonly lifted: Share;
}

const NAMES = ['target', 'predicate', 'short', 'lifted'] as const;

export class ShownTally {
  #flags = 0;
  readonly #hits = { target: 0, predicate: 0, short: 0, lifted: 0 };

  add(flag: ShownFlag): void {
    this.#flags += 1;
    for (const name of NAMES) if (flag[name]) this.#hits[name] += 1;
  }

  result(): Shown {
    const share = (name: (typeof NAMES)[number]): Share => wilson(this.#hits[name], this.#flags);
    return {
      target: share('target'),
      predicate: share('predicate'),
      short: share('short'),
      lifted: share('lifted'),
    };
  }
}
