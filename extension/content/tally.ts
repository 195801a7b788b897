/** Counts of the tweets shown at the present address, each tweet once. */
import type { PageState } from '../shared/messages';
import { boundedMap } from './bounded-map';

type Counts = PageState['counts'];

/**
 * What became of a tweet that was looked at. `none`: assessed, nothing reads on it (or the reader wants nothing drawn);
 * `ordinary`: the page's data leave open who the author is.
 */
export type Fate = 'none' | 'ordinary' | Exclude<keyof Counts, 'seen' | 'assessed'>;

const LIMIT = 1_000;

export interface Tally {
  readonly note: (id: string, fate: Fate) => void;
  /** One more tweet that was left alone: an ordinary account's. */
  readonly pass: () => void;
  readonly counts: () => Counts;
  /** Tweets with a label that says something: what the badge shows. */
  readonly labelled: () => number;
  readonly seen: () => number;
  readonly reset: () => void;
}

const zero = (): Record<Fate, number> => ({
  none: 0,
  ordinary: 0,
  notice: 0,
  downrank: 0,
  removal: 0,
  chip: 0,
  excused: 0,
  cannotTell: 0,
  notAssessed: 0,
});

export function createTally(): Tally {
  const fates = boundedMap<string, Fate>(LIMIT);
  let by = zero();
  let passed = 0;
  const noted = () => Object.values(by).reduce((sum, count) => sum + count, 0);
  return {
    note: (id, fate) => {
      const before = fates.get(id);
      if (before === fate) return;
      if (before !== undefined) by[before] -= 1;
      by[fate] += 1;
      fates.set(id, fate);
    },
    pass: () => void (passed += 1),
    counts: () => {
      const { none: _none, ordinary, ...drawn } = by;
      return { seen: passed + noted(), assessed: noted() - ordinary - drawn.notAssessed, ...drawn };
    },
    labelled: () => by.notice + by.downrank + by.removal + by.chip,
    seen: () => passed + noted(),
    reset: () => {
      fates.clear();
      by = zero();
      passed = 0;
    },
  };
}
