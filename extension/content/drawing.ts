/** From a decision to what is drawn: the policy's treatment, and how far the reader lets it go. */
import {
  treat,
  type Decision,
  type Enforcement,
  type Finding,
  type PolicyVersion,
  type Surface,
  type TreatmentKind,
} from '../../src/engine';
import type { Settings } from '../shared/settings';
import type { Fate } from './tally';

/** `asked`: nothing is drawn of itself, but the reader asked why. */
export type DrawnKind = TreatmentKind | 'asked';

export interface Drawing {
  readonly kind: DrawnKind;
  readonly limitedEngagement: boolean;
  /** One row because the reader wants it so, not because the tweet would not be shown here. */
  readonly collapsed: boolean;
  readonly decision: Decision;
}

/** `clearest` on the dial. */
const CLEAR_SCORE = 0.85;

const GRAVITY: readonly Enforcement[] = ['none', 'label', 'downrank', 'notice', 'removal', 'suspension'];

const COVERS: readonly TreatmentKind[] = ['interstitial', 'downrank-marker', 'tombstone'];

const FATES: Record<TreatmentKind, Fate> = {
  none: 'none',
  tick: 'none',
  interstitial: 'notice',
  'downrank-marker': 'downrank',
  tombstone: 'removal',
  chip: 'chip',
  excused: 'excused',
  'cannot-tell': 'cannotTell',
  'not-assessed': 'notAssessed',
};

export interface Choice {
  /** Null: nothing is drawn. */
  readonly drawing: Drawing | null;
  readonly fate: Fate;
}

/** What is drawn of a decision on a surface. */
export function chooseDrawing(
  policy: PolicyVersion | null,
  decided: Decision,
  surface: Surface,
  options: { readonly settings: Settings; readonly live: boolean },
): Choice {
  const { settings, live } = options;
  const decision = withoutRules(decided, settings);
  if (decision === null) return { drawing: null, fate: 'none' };
  const treatment = treat(policy, decision, surface, { live });
  const { limitedEngagement } = treatment;
  const kind = byDial(treatment.kind, decision, settings);
  const mode = decision.rule === null ? 'cover' : settings.rules[decision.rule];
  const drawn = mode === 'badge' && COVERS.includes(kind) ? 'chip' : kind;
  const fate = drawn === 'none' ? silentFate(decision) : FATES[drawn];
  if (drawn === 'none' || hiddenByMarks(drawn, settings)) return { drawing: null, fate };
  const collapsed = mode === 'collapse' && drawn === 'interstitial';
  const drawing: Drawing = {
    kind: collapsed ? 'downrank-marker' : drawn,
    limitedEngagement: limitedEngagement && COVERS.includes(drawn),
    collapsed,
    decision,
  };
  return { drawing, fate };
}

/** Nothing drawn is not nothing known: the popup still counts what could not be told. */
const silentFate = ({ status }: Decision): Fate =>
  status === 'cannot-tell' ? 'cannotTell' : status === 'not-assessed' ? 'notAssessed' : 'none';

function byDial(kind: TreatmentKind, { acting }: Decision, { dial }: Settings): TreatmentKind {
  if (acting === null || kind === 'tick' || kind === 'not-assessed' || dial === 'possible') return kind;
  if (acting.band !== 'likely') return kind === 'cannot-tell' ? kind : 'none';
  return dial === 'clearest' && acting.score < CLEAR_SCORE ? 'none' : kind;
}

function hiddenByMarks(kind: TreatmentKind, { marks }: Settings): boolean {
  if (kind === 'excused') return !marks.excused;
  if (kind === 'tick') return !marks.assessed;
  if (kind === 'cannot-tell') return !marks.cannotTell;
  return kind === 'not-assessed' && !marks.notAssessed;
}

/**
 * The decision as it stands without the rules that the reader switched off: the gravest of the other broken ones.
 * Null where the only thing to say is about a rule that is off: neither a label nor a tick would be true.
 */
export function withoutRules(decision: Decision, settings: Settings): Decision | null {
  const off = (finding: Finding) => settings.rules[finding.rule] === 'off';
  if (decision.acting === null || !off(decision.acting)) return decision;
  const left = decision.findings.filter((finding) => finding.verdict === 'broken' && !off(finding));
  const gravity = (finding: Finding) => GRAVITY.indexOf(finding.enforcement);
  const acting = left.reduce<Finding | null>(
    (best, one) => (best && gravity(best) >= gravity(one) ? best : one),
    null,
  );
  if (acting === null) return null;
  const { enforcement, rule, clause } = acting;
  return { ...decision, status: 'decided', enforcement, rule, clause, acting };
}
