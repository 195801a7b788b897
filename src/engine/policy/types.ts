/**
 * A policy version, as parsed from assets/policies/<date>.json. The document says *what* is asked; checks/ says *how*
 * each question is answered. `null` is "not stated" everywhere.
 */
import type { ClauseId, ContextId, Enforcement, RuleId, Surface, Trilean } from '../types';
import type { Condition } from './condition';

export type { CheckId, Condition } from './condition';

/** A sentence behind a rule: what it says, in which text, of which day, found where. */
export interface Source {
  readonly id: string;
  /** Quoted word for word and kept short; null where only the sense is known. */
  readonly quote: string | null;
  /** What it says in our words; shown as a paraphrase. At least one of the two is there. */
  readonly gist: string | null;
  readonly title: string;
  /** Day of the text, `YYYY-MM-DD`; null is unknown. */
  readonly date: string | null;
  readonly where: string;
}

/** One clause of one rule, as this version applies it. */
export interface Rule {
  readonly clause: ClauseId;
  readonly rule: RuleId;
  /** `text`: the written rule says so. `enforcement`: read from what Twitter did later, and marked as such. */
  readonly basis: 'text' | 'enforcement';
  readonly source: string;
  /** Title of the rule's page as printed. */
  readonly title: string;
  /** Words for the slot of the notice: "The Twitter Rules about {phrase} apply to this Tweet." */
  readonly phrase: string;
  /** Twitter published a notice, or its example, with this phrase by then. Otherwise the phrase is our reading. */
  readonly phrasePublished: boolean;
  /** All must be met for the clause to read on. */
  readonly checks: readonly Condition[];
  /** What is called for in scope, and as written for everybody else. */
  readonly inScope: Enforcement;
  readonly outOfScope: Enforcement;
  /** Factors of this clause that text cannot weigh: ids of `factors`. */
  readonly presumes: readonly string[];
}

/** A rule that no exception may soften: enforcement for any account. */
export interface RedLine {
  readonly id: string;
  readonly number: number;
  readonly clauses: readonly ClauseId[];
  /** Beyond the clause reading on. */
  readonly when: readonly Condition[];
  readonly enforcement: Enforcement;
  readonly source: string;
  /** Source of a remark that softens the line in certain contexts; the contexts themselves say what they lift. */
  readonly caveat: string | null;
}

/** What the context lifts: these clauses, under these conditions. */
export interface Lift {
  readonly clauses: readonly ClauseId[];
  readonly when: readonly Condition[];
}

/** A context listed as generally not in violation. */
export interface PolicyContext {
  readonly id: ContextId;
  readonly source: string;
  readonly lifts: readonly Lift[];
}

/** Something people weighed and text cannot. Only what a source confirms is in the document. */
export interface Factor {
  readonly id: string;
  readonly verified: true;
  readonly presumed: Trilean;
  /** Of the factor itself. */
  readonly source: string;
  /** Of the presumption; null where the presumption is this project's reading. */
  readonly presumptionSource: string | null;
}

/** Kinds of violation that the policy calls unlikely to be in the public interest: no notice, the clause's own effect. */
export interface Unlikely {
  readonly id: string;
  readonly clauses: readonly ClauseId[];
  readonly when: readonly Condition[];
  readonly enforcement: Enforcement;
  readonly source: string;
}

/** A place where a noticed tweet is not shown, and the surfaces of ours that it stands for. */
export interface Place {
  readonly place: string;
  readonly surfaces: readonly Surface[];
}

export type Engagement = 'on' | 'off' | null;

export interface PolicyVersion {
  readonly format: 1;
  /** First day, `YYYY-MM-DD`. */
  readonly id: string;
  readonly code: string;
  readonly name: string;
  /** First and last day in force, UTC; `to` null: still in force. */
  readonly from: string;
  readonly to: string | null;
  /** Tweets of earlier days never get the notice. */
  readonly appliesFrom: string;
  readonly appliesFromSource: string;
  /** Source of the post that announced this version. */
  readonly announcement: string;
  readonly default: boolean;
  readonly principle: { readonly text: string; readonly source: string } | null;
  /** How the reviewers read a tweet. */
  readonly interpretation: { readonly text: string; readonly source: string } | null;
  readonly decidedBy: { readonly text: string; readonly source: string } | null;
  readonly scope: { readonly conditions: readonly Condition[] };
  readonly rules: readonly Rule[];
  readonly redLines: readonly RedLine[];
  readonly contexts: readonly PolicyContext[];
  readonly exception: {
    /** Id of the factor that stands for the weighing as a whole. */
    readonly interest: string;
    readonly factors: readonly string[];
    readonly unlikely: readonly Unlikely[];
  };
  readonly factors: readonly Factor[];
  readonly effects: {
    readonly reach: { readonly notShownIn: readonly Place[]; readonly source: string } | null;
    readonly engagement: {
      readonly like: Engagement;
      readonly reply: Engagement;
      readonly share: Engagement;
      readonly retweet: Engagement;
      readonly quote: Engagement;
      readonly source: string | null;
    };
  };
  readonly notice: {
    /** Twitter's sentence with the slot `{phrase}`. */
    readonly template: string;
    readonly link: string;
    readonly button: string;
    readonly source: string;
    /** First known use while this version was in force; null: none known. */
    readonly firstUse: string | null;
    /** First known use at all, in any language, and in English. */
    readonly firstUseEver: { readonly day: string; readonly country: string; readonly source: string };
    readonly firstUseInEnglish: { readonly day: string; readonly source: string };
  };
  /** Clauses of other times, and what words cannot decide: known, and left out on purpose. */
  readonly leftOut: readonly {
    readonly clause: string;
    readonly reason: 'later' | 'not-decidable';
    /** First known day; null is unknown. */
    readonly since: string | null;
  }[];
  readonly notes: readonly string[];
  readonly sources: readonly Source[];
  /** SHA-256 of the canonical JSON of the document, hex. */
  readonly sha256: string;
}
