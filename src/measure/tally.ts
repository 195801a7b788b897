/** Counts over one set: answers and ranks per question, flags per clause. Memory does not grow with the texts. */
import { counted, NO_ANSWERS, qualityOf, type Confusion, type Quality } from './confusion';
import { NOTHING, wilson, type Interval } from './interval';
import { prAuc, Ranking } from './pr-auc';

/** What one question came to. */
export interface Answered extends Quality {
  readonly rows: number;
  readonly positives: number;
  readonly answers: Confusion;
  /** Average precision; its value for "no idea" is the share of positives. */
  readonly prAuc: Interval;
  readonly missed: Missed;
}

/** Labelled and not flagged, by how far structure came. */
export interface Missed {
  /** It found nothing. */
  readonly nothing: number;
  /** It found something too weak to flag. */
  readonly below: number;
  /** It read on, but not as the author's own statement: negated, quoted, reported, countered. */
  readonly withheld: number;
}

export type Found = keyof Missed;

export class QuestionTally {
  #answers: Confusion = NO_ANSWERS;
  readonly #ranking = new Ranking();
  readonly #missed = { nothing: 0, below: 0, withheld: 0 };

  /** `found`: how far structure came where it did not flag. */
  add(labelled: boolean, flagged: boolean, rank: number, found: Found): void {
    if (labelled && !flagged) this.#missed[found] += 1;
    this.#answers = counted(this.#answers, labelled, flagged);
    this.#ranking.add(rank, labelled);
  }

  result(): Answered {
    const { tp, fp, fn, tn } = this.#answers;
    const counts = {
      rows: tp + fp + fn + tn,
      positives: tp + fn,
      answers: this.#answers,
      missed: { ...this.#missed },
    };
    const quality = qualityOf(this.#answers);
    // Where every text is labelled, every flag is right and every order perfect: that measures nothing.
    if (fp + tn === 0) return { ...counts, ...quality, precision: wilson(0, 0), f1: NOTHING, prAuc: NOTHING };
    return { ...counts, ...quality, prAuc: prAuc(this.#ranking) };
  }
}

/** Flags of one clause. */
export interface ClauseFlags {
  readonly clause: string;
  readonly flags: number;
  readonly likely: number;
  /** On texts that the set's first question labels, and does not label. */
  readonly onPositive: number;
  readonly onNegative: number;
}

export class ClauseTally {
  readonly #clauses = new Map<string, ClauseFlags>();

  add(clause: string, band: 'possible' | 'likely', label: boolean | null): void {
    const so = this.#clauses.get(clause) ?? { clause, flags: 0, likely: 0, onPositive: 0, onNegative: 0 };
    this.#clauses.set(clause, {
      clause,
      flags: so.flags + 1,
      likely: so.likely + (band === 'likely' ? 1 : 0),
      onPositive: so.onPositive + (label === true ? 1 : 0),
      onNegative: so.onNegative + (label === false ? 1 : 0),
    });
  }

  /** In the order of the list of clauses that is given. */
  result(order: readonly string[]): readonly ClauseFlags[] {
    return [...this.#clauses.values()].sort((a, b) => order.indexOf(a.clause) - order.indexOf(b.clause));
  }
}

/** Answers to a set's first question within one category of its authors. */
export interface CategoryAnswers {
  readonly category: string;
  readonly positives: number;
  readonly found: number;
  readonly negatives: number;
  readonly falselyFlagged: number;
}

export class CategoryTally {
  readonly #answers = new Map<string, Confusion>();

  add(category: string, labelled: boolean, flagged: boolean): void {
    this.#answers.set(category, counted(this.#answers.get(category) ?? NO_ANSWERS, labelled, flagged));
  }

  /** By name. */
  result(): readonly CategoryAnswers[] {
    return [...this.#answers]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([category, { tp, fp, fn, tn }]) => ({
        category,
        positives: tp + fn,
        found: tp,
        negatives: fp + tn,
        falselyFlagged: fp,
      }));
  }
}
