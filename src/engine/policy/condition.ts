/** The closed set of questions that a policy document may ask. One file in checks/ answers each. */
import type { Band, ContextId, OfficeKind, ProtectedCategory, Stance, TargetKind, Trilean } from '../types';

/** One question. The names are those of the files in checks/. */
export type Condition =
  /** The author holds or seeks an office of one of these kinds on the day of the tweet. */
  | { readonly check: 'public-office'; readonly anyOf: readonly OfficeKind[]; readonly source: string | null }
  /** Verified in the sense of 2019. */
  | { readonly check: 'verified'; readonly source: string | null }
  /** Strictly more followers than this. */
  | { readonly check: 'followers'; readonly moreThan: number; readonly source: string | null }
  /** The words match the clause at least this clearly. A weaker match is unknown. */
  | {
      readonly check: 'clause-score';
      readonly atLeast: Exclude<Band, 'none'>;
      readonly source: string | null;
    }
  /** The author stands to the words like this. */
  | { readonly check: 'stance'; readonly anyOf: readonly Stance[]; readonly source: string | null }
  /** Aimed at one of these; `unsure` kinds are those of which the text does not say whether it means them. */
  | {
      readonly check: 'target-kind';
      readonly anyOf: readonly TargetKind[];
      readonly unsure: readonly TargetKind[];
      readonly source: string | null;
    }
  /**
   * The target has one of these protected categories. `unnamed`: what it counts for that no category is named; null
   * leaves it to the kind of target. A slur or a trope carries its category with it.
   */
  | {
      readonly check: 'target-category';
      readonly anyOf: readonly ProtectedCategory[];
      readonly unnamed: Trilean | null;
      readonly source: string | null;
    }
  /** The target has none of the protected categories. */
  | { readonly check: 'no-category'; readonly source: string | null }
  /** Posted on this UTC day or later. Met in what-if mode: the rule is then taken as in force. */
  | { readonly check: 'posted-since'; readonly day: string; readonly source: string | null }
  /** The text shows this listed context. */
  | { readonly check: 'context'; readonly id: ContextId; readonly source: string | null }
  /** Words alone cannot decide the clause. Always unknown; it never reads on. */
  | { readonly check: 'not-decidable'; readonly source: string | null };

export type CheckId = Condition['check'];
