/** What a row of a scenario table says, and short builders for facts. Rows know the policy's words, not the code. */
import type {
  Classification,
  ClauseId,
  ContextId,
  DateMode,
  Enforcement,
  Facts,
  LiveTreatment,
  NotAssessedReason,
  OfficeKind,
  ProtectedCategory,
  Scope,
  Signal,
  Stance,
  Surface,
  TargetKind,
  TreatmentKind,
  Trilean,
} from '../../src/engine/types';

export interface Scenario {
  /** What the classifier stands behind. */
  readonly says?: readonly Signal[];
  /** What matches and is not stood behind. */
  readonly withheld?: readonly Signal[];
  readonly contexts?: Partial<Record<ContextId, Trilean>>;
  /** Left out: an official in scope. */
  readonly by?: Author;
  /** Day of the tweet; null is unknown. Left out: a day of the version. */
  readonly on?: string | null;
  readonly mode?: DateMode;
  readonly notRead?: NotAssessedReason;
  /** What comes out: an enforcement that is decided, or the status. */
  readonly then: Enforcement | 'excused' | 'cannot-tell' | 'not-assessed';
  readonly scope?: Scope;
  readonly because?: ClauseId | null;
  readonly redLine?: string | null;
  readonly context?: ContextId;
  readonly missing?: readonly string[];
  readonly inForce?: Trilean;
  /** What is drawn in the demo, and on a live page, where that matters. */
  readonly drawn?: Partial<Record<Surface, TreatmentKind>>;
  readonly live?: Partial<Record<Surface, TreatmentKind>>;
  readonly limitedEngagement?: boolean;
}

export type Table = Readonly<Record<string, Scenario>>;

export interface Author {
  readonly office: OfficeKind | 'none' | 'unknown';
  readonly verified: boolean | null;
  readonly followers: number | null;
}

export const official: Author = { office: 'holder', verified: true, followers: 2_000_000 };
export const citizen: Author = { office: 'none', verified: false, followers: 300 };
export const stranger: Author = { office: 'unknown', verified: null, followers: null };

interface Shape {
  readonly about?: readonly ProtectedCategory[];
  readonly stance?: Stance;
  readonly cap?: LiveTreatment;
}

const match = (clause: ClauseId, kind: TargetKind, band: Signal['band'], shape: Shape): Signal => ({
  clause,
  band,
  score: band === 'likely' ? 0.87 : 0.45,
  stance: shape.stance ?? 'asserted',
  target: { kind, categories: shape.about ?? [] },
  spans: [{ start: 0, end: 4, role: 'predicate' }],
  cap: shape.cap ?? 'cover',
  because: [],
});

/** The words clearly match. */
export const likely = (clause: ClauseId, target: TargetKind, shape: Shape = {}): Signal =>
  match(clause, target, 'likely', shape);

/** The words may match. */
export const possible = (clause: ClauseId, target: TargetKind, shape: Shape = {}): Signal =>
  match(clause, target, 'possible', shape);

export function readingOf({
  says = [],
  withheld = [],
  contexts = {},
  notRead,
}: Partial<Scenario>): Classification {
  const band = says.some((signal) => signal.band === 'likely')
    ? 'likely'
    : says.length > 0
      ? 'possible'
      : 'none';
  return {
    assessed: notRead === undefined,
    notAssessed: notRead ?? null,
    flagged: band !== 'none',
    band,
    signals: says,
    withheld,
    contexts: (['public-figures', 'political-issue', 'foreign-policy'] as const).map((id) => ({
      id,
      result: contexts[id] ?? 'unmet',
      spans: [],
      because: 'test',
    })),
  };
}

/** Facts of a row. `day`: the day of the tweet where the row names none. */
export function factsFor(row: Partial<Scenario>, day: string): Facts {
  const { office, verified, followers } = row.by ?? official;
  const on = row.on === undefined ? day : row.on;
  return {
    tweetId: '1',
    createdAt: on === null ? null : Date.parse(on.includes('T') ? on : `${on}T12:00:00Z`),
    office:
      office === 'unknown'
        ? { known: false, missing: 'office' }
        : {
            known: true,
            value:
              office === 'none'
                ? null
                : { title: 'Minister of Tests', kind: office, from: null, to: null, country: null },
            basis: 'stated',
            source: null,
          },
    verified:
      verified === null
        ? { known: false, missing: 'verified' }
        : { known: true, value: verified, basis: 'stated', source: null },
    followers:
      followers === null
        ? { known: false, missing: 'followers' }
        : { known: true, value: followers, basis: 'stated', source: null },
    reading: readingOf(row),
  };
}
