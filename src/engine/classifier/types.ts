/** The classifier's own vocabulary: the prepared text, and what a clause detector returns. */
import type { ClauseId, ContextSignal, LiveTreatment, Stance, Target } from '../types';

/**
 * Class tags of a token, from the lexicons. A token may carry several. Clause and context files match on tags and
 * words, so that widening a word list is never a change of code.
 */
export type Tag = string;

/** One token. Offsets are UTF-16 units of the *original* text, end exclusive. */
export interface Token {
  readonly index: number;
  /** Normalised: NFKC, lower case, look-alikes and leetspeak folded, elongation cut. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'mention' | 'hashtag' | 'url' | 'emoji' | 'punct';
  /** Index of sentence and of clause (part of a sentence between commas, conjunctions, dashes). */
  readonly sentence: number;
  readonly clause: number;
  /** Index of the quotation it stands in, -1 outside. */
  readonly quote: number;
  readonly tags: ReadonlySet<Tag>;
  /** Letters are all capitals in the original. */
  readonly shout: boolean;
}

/** The prepared text. Made once per tweet and shared by every clause and context. */
export interface Doc {
  readonly original: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly { readonly from: number; readonly to: number; readonly question: boolean }[];
  /** Quotations: token ranges inside the marks, end exclusive. */
  readonly quotes: readonly { readonly from: number; readonly to: number }[];
  /** Handle (without `@`, lower case) is a public figure or an office, as far as the caller's roster tells. */
  readonly isPublicHandle: (handle: string) => boolean;
  /** Handle the tweet replies to, lower case, without `@`. */
  readonly replyTo: string | null;
  /** Entries of the lexicon of several words, as they stand in the text, in order of their start. */
  readonly phrases?: readonly {
    readonly from: number;
    readonly to: number;
    readonly tags: ReadonlySet<Tag>;
  }[];
  /** Every tag that stands anywhere in the text: a cheap first question. */
  readonly allTags?: ReadonlySet<Tag>;
}

/** Token range, end exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A clause that reads on, before stance and band are settled. */
export interface Candidate {
  readonly clause: ClauseId;
  /** 0 to 100, integer. */
  readonly points: number;
  readonly target: Target;
  readonly targetRange: Range | null;
  readonly predicateRange: Range;
  /** The detector's own reading of the stance, where it overrides the general one (stance.ts). */
  readonly stance?: Stance;
  readonly stanceRange?: Range | null;
  /**
   * Stances that the words outside the predicate may suggest and that excuse nothing here: the predicate itself carries
   * the negation (`are not human`) or the condition (`if you …, I will …`).
   */
  readonly noVeto?: readonly Stance[];
  /** Less than the clause's own limit on live pages (a trope: `chip`). */
  readonly cap?: LiveTreatment;
  readonly because: readonly string[];
  /** Words that moved the points most, where the model moved them. */
  readonly moved?: readonly Moved[];
}

/** Words, or a class of words, by which the model moved the points of a candidate. */
export interface Moved {
  readonly range: Range;
  /** Their share of what moved it, in per cent; below 0 where they spoke against it. */
  readonly by: number;
}

/** Words of ours that the clause must read on, or must not. Lifted into the tests. */
export interface Example {
  readonly text: string;
  /** Why it reads on or not: becomes the name of the test. */
  readonly why: string;
}

/** At the foot of each clause and context file: an export of its own, so that only the tests carry it. */
export interface Examples {
  readonly positive: readonly Example[];
  readonly nearMiss: readonly Example[];
}

export interface Clause {
  readonly id: ClauseId;
  readonly detect: (doc: Doc) => readonly Candidate[];
}

export interface Context {
  readonly id: ContextSignal['id'];
  readonly detect: (doc: Doc) => ContextSignal;
}

/** What the heads of the model say of a text, each from 0 to 1000. For ranking; no probability. */
export interface HeadScores {
  readonly hate: number;
  readonly violence: number;
  readonly abuse: number;
}

/**
 * The learned second signal. It moves the points of candidates that structure found by a bounded number and lifts a weak
 * one (points below the bar, code `weak-…`) to *possible* at most. Where no rule found anything, the plain mention of a
 * protected group is the weakest reading of all. Integers in, integers out.
 */
export interface Model {
  /** All candidates of one text, in the same order; behind them, where no rule found hate, plain mentions of a group. */
  readonly adjust: (doc: Doc, candidates: readonly Candidate[]) => readonly Candidate[];
  readonly headScores: (doc: Doc, candidates: readonly Candidate[]) => HeadScores;
}
