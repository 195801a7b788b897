/** One rule, one text -> one finding, with the evidence of every question that was asked. */
import { liveLimit, lower, type LiveLimits } from '../live';
import type { Evidence, Facts, Finding, Scope, Signal } from '../types';
import { CHECKS, run } from './checks/index';
import { crossed, lift, unlikelyKind } from './exceptions';
import type { CheckInput } from './checks/check';
import type { DecideOptions } from './decide';
import type { Condition, PolicyVersion, Rule } from './types';
import { gravity, resultOf } from './vocabulary';

/** A finding with what only the decision needs. */
export interface Judged {
  readonly finding: Finding;
  /** Names of the facts that keep it open. */
  readonly missing: readonly string[];
  /** The violation is of a kind called unlikely to be in the public interest: source of the sentence. */
  readonly unlikely: string | null;
}

/** What is missing, by the name the fact gives itself, else by the check's. */
export function missingIn(evidence: readonly Evidence[]): readonly string[] {
  const open = evidence.filter(({ result }) => result === 'unknown');
  return open.map(({ check, with: { missing } }) =>
    typeof missing === 'string' ? missing : CHECKS[check as Condition['check']].asksFor,
  );
}

/** Nothing in the text for this rule. Words that are not decidable stay unknown, and weigh nothing. */
function silent(rule: Rule, input: CheckInput): Judged {
  const undecidable = rule.checks.find(({ check }) => check === 'not-decidable');
  const asked = undecidable ?? rule.checks.find(({ check }) => check === 'clause-score');
  const finding: Finding = {
    rule: rule.rule,
    clause: rule.clause,
    verdict: undecidable ? 'unknown' : 'clear',
    enforcement: 'none',
    redLine: null,
    context: null,
    band: 'none',
    score: 0,
    stance: null,
    spans: [],
    cap: 'never',
    because: [],
    evidence: asked ? [run(asked, input)] : [],
  };
  return { finding, missing: [], unlikely: null };
}

function judgeSignal(
  policy: PolicyVersion,
  rule: Rule,
  scope: Scope,
  input: CheckInput & { readonly signal: Signal },
  live: LiveLimits | undefined,
): Judged {
  const { signal } = input;
  const asked = rule.checks.map((condition) => run(condition, input));
  const reads = resultOf(asked);
  const base = {
    rule: rule.rule,
    clause: rule.clause,
    enforcement: 'none',
    redLine: null,
    context: null,
    band: signal.band,
    score: signal.score,
    stance: signal.stance,
    spans: signal.spans,
    cap: lower(signal.cap, liveLimit(rule.clause, live)),
    because: signal.because,
    evidence: asked,
  } as const satisfies Partial<Finding>;
  const open = { missing: [], unlikely: null };
  if (reads === 'unmet') return { finding: { ...base, verdict: 'clear', cap: 'never' }, ...open };

  const lifted = lift(policy, rule.clause, input);
  const evidence = [...asked, ...lifted.evidence];
  if (lifted.context !== null) {
    // "A rule reads on this" is said only where the author's own words clearly do. A weak match that a context
    // would lift anyway is nothing to tell.
    const byWords = asked.every(({ check, result }) => result === 'met' || check.startsWith('target-'));
    const finding: Finding = byWords
      ? { ...base, evidence, verdict: 'excused', context: lifted.context }
      : { ...base, evidence, verdict: 'clear', cap: 'never' };
    return { finding, ...open };
  }
  if (reads === 'unknown') {
    return { finding: { ...base, evidence, verdict: 'unknown' }, missing: missingIn(asked), unlikely: null };
  }

  const red = crossed(policy, rule.clause, input);
  if (red) {
    const { line } = red;
    return {
      finding: {
        ...base,
        evidence: [...evidence, red.evidence],
        verdict: 'broken',
        redLine: line.id,
        enforcement: line.enforcement,
      },
      ...open,
    };
  }
  if (scope !== 'in') {
    const enforcement = scope === 'out' ? rule.outOfScope : 'none';
    return { finding: { ...base, evidence, verdict: 'broken', enforcement }, ...open };
  }
  const kind = unlikelyKind(policy, rule.clause, input);
  const weighed: Evidence = {
    check: 'public-interest',
    result: kind ? 'unmet' : 'met',
    because: kind ? 'public-interest.unlikely' : 'public-interest.presumed',
    with: {},
    source: kind?.source ?? null,
  };
  return {
    finding: {
      ...base,
      evidence: [...evidence, weighed],
      verdict: 'broken',
      enforcement: kind?.enforcement ?? rule.inScope,
    },
    missing: [],
    unlikely: kind?.source ?? null,
  };
}

const RANK = { clear: 0, excused: 1, unknown: 2, broken: 3 } as const;

/** The weightier of two readings of one clause; the first where they weigh the same. */
const weightier = (a: Judged, b: Judged): Judged => {
  const weight = ({ finding }: Judged): readonly number[] => [
    RANK[finding.verdict],
    gravity(finding.enforcement),
    finding.score,
  ];
  const [x, y] = [weight(a), weight(b)];
  const at = x.findIndex((value, index) => value !== y[index]);
  return at >= 0 && (y[at] ?? 0) > (x[at] ?? 0) ? b : a;
};

/** Judges one rule: of several matches in the text, the weightiest is its finding. */
export function judge(
  policy: PolicyVersion,
  rule: Rule,
  scope: Scope,
  facts: Facts,
  { mode, live }: Pick<DecideOptions, 'mode' | 'live'>,
): Judged {
  const input = { facts, mode, signal: null, withheld: false };
  if (rule.checks.some(({ check }) => check === 'not-decidable')) return silent(rule, input);
  const { signals, withheld } = facts.reading;
  const all = [
    ...signals.map((signal) => ({ facts, mode, signal, withheld: false })),
    ...withheld.map((signal) => ({ facts, mode, signal, withheld: true })),
  ].filter(({ signal }) => signal.clause === rule.clause);
  if (all.length === 0) return silent(rule, input);
  return all.map((item) => judgeSignal(policy, rule, scope, item, live)).reduce(weightier);
}
