/** From counts of right and wrong answers to the figures that the field uses. */
import { interval, meanOf, NOTHING, wilson, type Interval, type Share } from './interval';

/** Answers beside labels. Plain counts: they add up over shards. */
export interface Confusion {
  /** Labelled, flagged. */
  readonly tp: number;
  /** Not labelled, flagged. */
  readonly fp: number;
  /** Labelled, not flagged. */
  readonly fn: number;
  /** Neither. */
  readonly tn: number;
}

export interface Quality {
  /** Of the flagged, how many are labelled. */
  readonly precision: Share;
  /** Of the labelled, how many are flagged. */
  readonly recall: Share;
  /** Of the others, how many are left alone. */
  readonly specificity: Share;
  readonly f1: Interval;
  /** Mean of recall and specificity: "flag everything" and "flag nothing" both score one half. */
  readonly balanced: Interval;
}

export const NO_ANSWERS: Confusion = { tp: 0, fp: 0, fn: 0, tn: 0 };

/** Counts one more answer. */
export function counted(so: Confusion, labelled: boolean, flagged: boolean): Confusion {
  const cell = labelled ? (flagged ? 'tp' : 'fn') : flagged ? 'fp' : 'tn';
  return { ...so, [cell]: so[cell] + 1 };
}

/**
 * F1 is 2J / (1 + J) with J the share of right flags among all that is flagged or labelled; both ends of J's interval are
 * carried over.
 */
function f1Of({ tp, fp, fn }: Confusion): Interval {
  if (tp + fn === 0) return NOTHING;
  const j = wilson(tp, tp + fp + fn);
  const of = (x: number): number => (2 * x) / (1 + x);
  return interval(of(tp / (tp + fp + fn)), of(j.low), of(j.high));
}

export function qualityOf(answers: Confusion): Quality {
  const { tp, fp, fn, tn } = answers;
  const recall = wilson(tp, tp + fn);
  const specificity = wilson(tn, tn + fp);
  return {
    precision: wilson(tp, tp + fp),
    recall,
    specificity,
    f1: f1Of(answers),
    balanced: meanOf(recall, specificity),
  };
}
