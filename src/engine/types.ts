/**
 * The vocabulary of the engine. Read this first.
 *
 * Facts about a tweet go in, a decision comes out. Nothing here knows a page, a file, a clock or a network.
 * Three-valued throughout: what is not known is `unknown`, never `no` and never 0.
 */
import type { ClauseId, RuleId } from './clauses';

export type { ClauseId, RuleId } from './clauses';

/** The answer of one check. Unknown is never held against the author. */
export type Trilean = 'met' | 'unmet' | 'unknown';

// ---------------------------------------------------------------------------------------------- tweets

/** A badge as x.com draws it today. `null` in `Author.badge` means that nobody looked. */
export type Badge = 'government' | 'business' | 'blue' | 'none';

/** How somebody stands to an office. `agency` is an office without a person (a weather service): not in scope. */
export type OfficeKind = 'holder' | 'candidate' | 'nominee' | 'government-account' | 'agency';

/** An office as the caller states it (a dataset column, a command line), as opposed to one from the roster. */
export interface StatedOffice {
  readonly title: string | null;
  readonly kind: OfficeKind;
}

/** The author as far as the source of the tweet tells. `null` is unknown, in every field. */
export interface Author {
  /** Numeric id as a decimal string: JSON numbers lose digits. */
  readonly id: string | null;
  /** Without the `@`, in the source's letter case. */
  readonly handle: string | null;
  readonly name: string | null;
  /** Number of followers at the time of reading. */
  readonly followers: number | null;
  /** Verified in the sense of 2019: identity checked by Twitter. Never X's paid tick. */
  readonly verified: boolean | null;
  readonly badge: Badge | null;
  readonly office: StatedOffice | null;
}

/** What a tweet carries beside its words. Text alone cannot decide media. */
export type Media = 'photo' | 'video' | 'card' | 'poll';

/** One tweet, from any source. */
export interface Tweet {
  readonly id: string | null;
  /** Unescaped text, complete where the source has it. */
  readonly text: string;
  /** The source knows that more text exists than it gave. */
  readonly truncated: boolean;
  /** Language tag of the source (X's own codes included: `und`, `qme`, `zxx`). */
  readonly lang: string | null;
  /** Milliseconds since 1970, UTC. */
  readonly createdAt: number | null;
  readonly author: Author;
  readonly media: readonly Media[];
  /** Handle of the author this tweet replies to, without `@`. */
  readonly replyTo: string | null;
  /** Id of the quoted tweet. It is decided as a tweet of its own. */
  readonly quotedId: string | null;
}

// ------------------------------------------------------------------------------------- the text's reading

/** Part of the original text, in UTF-16 units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly role: 'target' | 'predicate' | 'stance';
}

export type Band = 'none' | 'possible' | 'likely';

/** How the author stands to the words that match. Only `asserted` is the author's own statement. */
export type Stance =
  | 'asserted'
  | 'negated'
  | 'quotation' // somebody's words, neither approved nor rejected: endorsement unclear
  | 'counter-speech'
  | 'reporting'
  | 'hypothetical'
  | 'question'
  | 'past'
  | 'figurative';

export type TargetKind =
  | 'public-figure'
  | 'private-person'
  | 'anonymous-witness'
  | 'person' // one person, neither known as public nor as private
  | 'group'
  | 'protected-group'
  | 'state' // a state, its government or its armed forces
  | 'organisation'
  | 'object'
  | 'self'
  | 'unclear';

/** Categories of the hateful-conduct rule; which of them a clause covers depends on the date of the policy. */
export type ProtectedCategory =
  | 'race'
  | 'ethnicity'
  | 'national-origin'
  | 'caste'
  | 'sexual-orientation'
  | 'gender'
  | 'gender-identity'
  | 'religion'
  | 'age'
  | 'disability'
  | 'serious-disease';

export interface Target {
  readonly kind: TargetKind;
  /** Protected categories of the target, sorted; empty where it has none. */
  readonly categories: readonly ProtectedCategory[];
}

/** What the classifier says about one clause. */
export interface Signal {
  readonly clause: ClauseId;
  /** 0 to 1, a multiple of 0.01. A strength of evidence, not a probability, until the model card says so. */
  readonly score: number;
  readonly band: 'possible' | 'likely';
  readonly stance: Stance;
  readonly target: Target;
  /** Sorted by start, then role. At least one predicate. */
  readonly spans: readonly Span[];
  /** How far this reading may go on a live page: the clause's own limit, or less (a trope is never covered). */
  readonly cap: LiveTreatment;
  /** Codes of what moved the score, for the trace; words in assets/languages. */
  readonly because: readonly string[];
  /** Words by which the learned second signal moved the score, where it did; sorted by start. */
  readonly moved?: readonly MovedSpan[];
  /** How many of the same words about somebody else were read, and how many gave the clause as *likely* too. */
  readonly mirrors?: { readonly asked: number; readonly agreed: number };
}

/** Part of the original text that moved a score, with its share in per cent (below 0: it spoke against). */
export interface MovedSpan {
  readonly start: number;
  readonly end: number;
  readonly by: number;
}

/** Contexts that the October 2019 post lists as generally not in violation. */
export type ContextId = 'public-figures' | 'political-issue' | 'foreign-policy';

export interface ContextSignal {
  readonly id: ContextId;
  readonly result: Trilean;
  /** Words that show it. */
  readonly spans: readonly Span[];
  readonly because: string;
}

export type NotAssessedReason =
  | 'language' // clearly not English
  | 'no-text' // nothing but media, links or mentions
  | 'media' // the words alone carry nothing and a medium is attached
  | 'no-version-in-force' // as of the tweet's date no bundled version applied
  | 'refused'; // child sexual exploitation: refusal to preview only

/** The reading of one text. Deterministic: same text and options, same bytes. */
export interface Classification {
  readonly assessed: boolean;
  readonly notAssessed: NotAssessedReason | null;
  /** Exactly `band !== 'none'`. */
  readonly flagged: boolean;
  /** The strongest band among `signals`. */
  readonly band: Band;
  /** What the classifier stands behind, in clause order, each at least *possible*. */
  readonly signals: readonly Signal[];
  /**
   * What reads on but is not stood behind: negated, counter-speech, reporting, quotation without a word of
   * approval or rejection. Kept for the trace; a `quotation` makes a decision *cannot tell*.
   */
  readonly withheld: readonly Signal[];
  readonly contexts: readonly ContextSignal[];
}

// ------------------------------------------------------------------------------------------------ facts

export type Basis = 'roster' | 'badge' | 'page-data' | 'page' | 'profile' | 'stated' | 'reader';

/** A fact with where it comes from, or what is missing. */
export type Known<T> =
  | { readonly known: true; readonly value: T; readonly basis: Basis; readonly source: string | null }
  | { readonly known: false; readonly missing: string };

/** Office on the day of the tweet. */
export interface OfficeFact {
  readonly title: string | null;
  readonly kind: OfficeKind;
  /** Days as `YYYY-MM-DD`; `null` where the source states none. */
  readonly from: string | null;
  readonly to: string | null;
  readonly country: string | null;
}

/** Everything `decide` may know. */
export interface Facts {
  readonly tweetId: string | null;
  /** Milliseconds since 1970, UTC; `null` is unknown. */
  readonly createdAt: number | null;
  /** `value: null` is the fact that the author holds no office in scope on that day. */
  readonly office: Known<OfficeFact | null>;
  readonly verified: Known<boolean>;
  readonly followers: Known<number>;
  readonly reading: Classification;
}

// ------------------------------------------------------------------------------------------- decisions

/** What the policy calls for, gravest last. */
export type Enforcement = 'none' | 'label' | 'downrank' | 'notice' | 'removal' | 'suspension';

export type Status = 'decided' | 'excused' | 'cannot-tell' | 'not-assessed';

/** Does the public-interest exception cover the author: in, out (ordinary account), unknown. */
export type Scope = 'in' | 'out' | 'unknown';

/** One check's answer, and why. Words come last: `because` is a key of assets/languages, `with` its values. */
export interface Evidence {
  readonly check: string;
  readonly result: Trilean;
  readonly because: string;
  readonly with: Readonly<Record<string, string | number>>;
  /** Id of the source in the policy document, where the check rests on a sentence of the policy. */
  readonly source: string | null;
}

/**
 * One rule's result. `broken`: a clause reads on. `excused`: it reads on and a listed context lifts it.
 * `unknown`: a needed fact or the author's stance is unknown. `clear`: it does not read on.
 */
export interface Finding {
  readonly rule: RuleId;
  readonly clause: ClauseId;
  readonly verdict: 'broken' | 'excused' | 'unknown' | 'clear';
  /** What this finding calls for; `none` unless broken and scope known (or red line). */
  readonly enforcement: Enforcement;
  /** Id of the red line that it crosses. */
  readonly redLine: string | null;
  /** The context that excuses it. */
  readonly context: ContextId | null;
  readonly band: Band;
  readonly score: number;
  readonly stance: Stance | null;
  readonly spans: readonly Span[];
  /** How far it may go on a live page, from the signal; `never` where nothing reads on. */
  readonly cap: LiveTreatment;
  /** Codes of what moved the score, from the signal; words under `reasons` in assets/languages. */
  readonly because: readonly string[];
  readonly evidence: readonly Evidence[];
}

/** A factor of the policy that text cannot weigh, with the presumption that was used. */
export interface Presumption {
  readonly factor: string;
  readonly presumed: Trilean;
  readonly source: string | null;
}

/** `what-if`: as if this version were in force. `as-of-date`: the version in force on the tweet's day. */
export type DateMode = 'what-if' | 'as-of-date';

export interface Decision {
  /** The gravest decided finding; `none` where there is none. */
  readonly enforcement: Enforcement;
  readonly status: Status;
  readonly scope: Scope;
  /** Rule and clause of the acting finding: the one that decided, was excused, or could not be told. */
  readonly rule: RuleId | null;
  readonly clause: ClauseId | null;
  /** The acting finding, or null. */
  readonly acting: Finding | null;
  readonly notAssessed: NotAssessedReason | null;
  /** Names of the facts that are missing, where the status is cannot-tell. */
  readonly missing: readonly string[];
  readonly scopeEvidence: readonly Evidence[];
  /** Was this version in force on the tweet's day: met, unmet (what if), unknown (no date). */
  readonly inForce: Trilean;
  readonly mode: DateMode;
  readonly findings: readonly Finding[];
  readonly presumptions: readonly Presumption[];
  readonly policy: { readonly id: string; readonly sha256: string } | null;
  readonly model: { readonly sha256: string };
  readonly engine: string;
}

// ------------------------------------------------------------------------------------------ treatments

/** Where a tweet is shown. */
export type Surface =
  | 'home-ranked'
  | 'home-latest'
  | 'list'
  | 'permalink'
  | 'quote'
  | 'search-top'
  | 'search-latest'
  | 'profile'
  | 'explore'
  | 'notification';

/** What is drawn. `chip`: a small "may fall under" mark. `tick`: assessed, no notice. */
export type TreatmentKind =
  | 'none'
  | 'interstitial'
  | 'downrank-marker'
  | 'tombstone'
  | 'chip'
  | 'excused'
  | 'tick'
  | 'cannot-tell'
  | 'not-assessed';

/** How far a clause may go on a real person's tweet, until measured. */
export type LiveTreatment = 'cover' | 'chip' | 'never';

export interface Treatment {
  readonly kind: TreatmentKind;
  /** Like, reply, repost and share are dimmed after View; quote stays. */
  readonly limitedEngagement: boolean;
}
