/** Is the site still the one we know? If too much cannot be read, the overlay switches itself off. */
import type { PageState } from '../shared/messages';

/** Nothing is said before this many tweets were looked at. */
const MIN = 5;
const OFF_PERCENT = 30;
/** Back on below this, so that one odd row does not make it flicker. */
const ON_PERCENT = 10;
/** The figures are halved at this size, so that they follow the page. */
const WINDOW = 200;

export type Reading = 'read' | 'unreadable' | 'no-author';

export interface SelfCheck {
  /** Counts one element; `before` is what was counted for the same element earlier. */
  readonly count: (now: Reading, before: Reading | null) => void;
  /** Null: all is well. */
  readonly trouble: () => Extract<PageState['trouble'], 'articles-unreadable' | 'facts-unreadable'> | null;
}

export function createSelfCheck(): SelfCheck {
  const counts: Record<Reading, number> = { read: 0, unreadable: 0, 'no-author': 0 };
  let off = false;
  const total = () => counts.read + counts.unreadable + counts['no-author'];
  return {
    count: (now, before) => {
      if (now === before) return;
      if (before !== null) counts[before] = Math.max(0, counts[before] - 1);
      counts[now] += 1;
      if (total() > WINDOW)
        for (const key of Object.keys(counts) as Reading[]) counts[key] = Math.floor(counts[key] / 2);
      const bad = counts.unreadable + counts['no-author'];
      if (total() >= MIN) off = bad * 100 > total() * (off ? ON_PERCENT : OFF_PERCENT);
    },
    trouble: () => {
      if (!off) return null;
      return counts['no-author'] > counts.unreadable ? 'facts-unreadable' : 'articles-unreadable';
    },
  };
}
