/** What `pin evaluate` hands over: the shape of --json, of --out, and of assets/model/quality.json. */
import type { Band } from '../../engine/index';
import type { Agreement } from '../../measure/agreement';
import type { Quality } from '../../measure/confusion';
import type { Share } from '../../measure/interval';
import type { Judged, LiveResult, Verdict } from '../../measure/live';
import type { Shown } from '../../measure/shown';
import type { Answered, CategoryAnswers, ClauseFlags } from '../../measure/tally';

export interface QuestionResult extends Answered {
  readonly id: string;
  readonly label: string;
  readonly mind: string | null;
}

/** One flag on a tweet of an official. */
export interface OfficialFlag {
  readonly sha256: string;
  readonly clause: string;
  readonly band: Exclude<Band, 'none'>;
  readonly score: number;
  /** null: not yet adjudicated. */
  readonly verdict: Verdict | null;
  readonly why: string | null;
}

export interface SetResult {
  readonly set: string;
  readonly kind: 'labelled' | 'officials';
  readonly use: 'train' | 'evaluate';
  readonly licence: string;
  readonly attribution: string;
  readonly note: string | null;
  /** The split that was scored: test, train or all. */
  readonly split: string;
  readonly rows: number;
  /** Any clause at all. */
  readonly flagged: Share;
  readonly likely: Share;
  readonly questions: readonly QuestionResult[];
  readonly clauses: readonly ClauseFlags[];
  /** Answers to the first question by the authors' category; empty where they name none. */
  readonly categories: readonly CategoryAnswers[];
  readonly shown: Shown;
  /** Flags with a judgement of ours, by clause. */
  readonly judged: Readonly<Record<string, Judged>>;
  /** On sets of officials: every flag. Empty elsewhere. */
  readonly flags: readonly OfficialFlag[];
}

/** One half of the harassment set. */
export interface HalfResult extends Quality {
  readonly half: string;
  readonly rows: number;
  readonly positives: number;
  /** Rows that the labellers could not tell; they count for neither side. */
  readonly cannotTell: number;
  /** Of the two blind labellers, over yes, no and cannot tell. */
  readonly agreement: Agreement;
  readonly clauses: readonly {
    readonly clause: string;
    readonly positives: number;
    /** Labelled with the clause and flagged with it, and with any. */
    readonly found: number;
    readonly foundAsAny: number;
    /** Flagged with the clause. */
    readonly flags: number;
    /** Of the flags: texts that the labellers gave the clause, another clause, or none. */
    readonly right: number;
    readonly other: number;
    readonly wrong: number;
    /** The same of *likely* flags alone: only these may cover a tweet on a live page. */
    readonly likely: Judged;
  }[];
  readonly shown: Shown;
}

export interface QualityReport {
  readonly format: 1;
  readonly engine: string;
  readonly policy: { readonly id: string; readonly sha256: string };
  readonly model: { readonly sha256: string };
  readonly sets: readonly SetResult[];
  /** Sets whose file was not there. */
  readonly skipped: readonly string[];
  readonly harassment: readonly HalfResult[];
  readonly live: Readonly<Record<string, LiveResult>>;
}
