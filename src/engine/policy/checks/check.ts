/** What every check is: a reader of its condition, and a question with three answers. */
import { nullable, object, optional, text, type Reader } from '../schema';
import type { CheckId, Condition } from '../types';
import type { DateMode, Evidence, Facts, Signal, Trilean } from '../../types';

/** What a check may look at. `signal` is null where the question is about the author. */
export interface CheckInput {
  readonly facts: Facts;
  readonly mode: DateMode;
  readonly signal: Signal | null;
  /** The classifier does not stand behind the signal. */
  readonly withheld: boolean;
}

export type ConditionOf<Id extends CheckId> = Extract<Condition, { check: Id }>;

export interface Check<Id extends CheckId> {
  readonly id: Id;
  /** Name of the fact that is missing when the answer is unknown: a key of `missing` in assets/languages. */
  readonly asksFor: string;
  /** Every variant of its answer: with the id, a key of `because` in assets/languages. */
  readonly says: readonly string[];
  readonly read: Reader<ConditionOf<Id>>;
  readonly run: (condition: ConditionOf<Id>, input: CheckInput) => Evidence;
}

/** Reader of a condition: its own keys, `check` and an optional source. */
export const condition = <Id extends CheckId>(
  id: Id,
  readers: {
    readonly [K in Exclude<keyof ConditionOf<Id>, 'check' | 'source'>]-?: Reader<ConditionOf<Id>[K]>;
  },
): Reader<ConditionOf<Id>> =>
  object<ConditionOf<Id>>({ check: () => id, source: optional(nullable(text), null), ...readers } as never);

/** One answer. `because` is the check's id and the variant: a key of assets/languages. */
export const answer = (
  condition: Condition,
  result: Trilean,
  variant: string,
  values: Evidence['with'] = {},
): Evidence => ({
  check: condition.check,
  result,
  because: `${condition.check}.${variant}`,
  with: values,
  source: condition.source,
});

/** Several words as one value; explain.ts splits it again, so that each can be put into words. */
export const several = (words: readonly string[]): string => words.join(',');
