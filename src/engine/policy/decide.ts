/**
 * Policy + facts -> decision. Pure and synchronous. The decision is the trace: one finding per rule, each with the
 * evidence of every check. Unknown is never held against the author.
 */
import type { LiveLimits } from '../live';
import type { DateMode, Decision, Evidence, Facts, Presumption, Scope, Trilean } from '../types';
import { ENGINE_VERSION } from '../version';
import { run } from './checks/index';
import { judge, missingIn, type Judged } from './finding';
import { inForceAt, policyInForce } from './in-force';
import type { PolicyVersion } from './types';
import { gravity, resultOf } from './vocabulary';

export interface DecideOptions {
  readonly mode: DateMode;
  readonly model: { readonly sha256: string };
  /** Measured limits of clauses on live pages. */
  readonly live?: LiveLimits;
}

/** A decision with nothing in it yet. */
function empty(policy: PolicyVersion | null, { mode, model }: DecideOptions): Decision {
  return {
    enforcement: 'none',
    status: 'decided',
    scope: 'unknown',
    rule: null,
    clause: null,
    acting: null,
    notAssessed: null,
    missing: [],
    scopeEvidence: [],
    inForce: 'unknown',
    mode,
    findings: [],
    presumptions: [],
    policy: policy && { id: policy.id, sha256: policy.sha256 },
    model: { sha256: model.sha256 },
    engine: ENGINE_VERSION,
  };
}

const SCOPE = { met: 'in', unmet: 'out', unknown: 'unknown' } as const satisfies Record<Trilean, Scope>;

function inForce(policy: PolicyVersion, { createdAt }: Facts): Trilean {
  if (createdAt === null) return 'unknown';
  return inForceAt(policy, createdAt) ? 'met' : 'unmet';
}

/**
 * The gravest first; of two equally grave a red line, which needs no presumption; then the earlier rule, which a stable
 * sort keeps.
 */
const byGravity = ({ finding: a }: Judged, { finding: b }: Judged): number =>
  gravity(b.enforcement) - gravity(a.enforcement) || Number(b.redLine !== null) - Number(a.redLine !== null);

/** The finding that speaks for the decision, and with what status. */
function actingOf(
  judged: readonly Judged[],
  scope: Scope,
): Pick<Decision, 'status'> & { readonly acting: Judged | null } {
  const broken = judged.filter(({ finding }) => finding.verdict === 'broken').sort(byGravity);
  const decided = broken.find(({ finding }) => scope !== 'unknown' || finding.redLine !== null);
  if (decided) return { status: 'decided', acting: decided };
  // A clause reads on and only the author is open; else a reading that is open itself. What words can never decide
  // (band none) opens nothing.
  const open =
    broken[0] ?? judged.find(({ finding }) => finding.verdict === 'unknown' && finding.band !== 'none');
  if (open) return { status: 'cannot-tell', acting: open };
  const excused = judged.find(({ finding }) => finding.verdict === 'excused');
  return excused ? { status: 'excused', acting: excused } : { status: 'decided', acting: null };
}

/** What text cannot weigh and this decision presumes; empty where nothing was weighed. */
function presumptionsOf(policy: PolicyVersion, acting: Judged | null, scope: Scope): readonly Presumption[] {
  if (acting === null || acting.finding.verdict === 'clear') return [];
  const weighed = acting.finding.verdict === 'broken' && acting.finding.redLine === null && scope !== 'out';
  const rule = policy.rules.find(({ clause }) => clause === acting.finding.clause);
  const asked = [...(weighed ? policy.exception.factors : []), ...(rule?.presumes ?? [])];
  return asked.flatMap((id) => {
    const factor = policy.factors.find((item) => item.id === id);
    if (!factor) return [];
    if (id === policy.exception.interest && acting.unlikely !== null) {
      return [{ factor: id, presumed: 'unmet' as const, source: acting.unlikely }];
    }
    return [{ factor: id, presumed: factor.presumed, source: factor.presumptionSource }];
  });
}

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)];

/**
 * Decides one tweet. `what-if`: as if this version were in force, whatever the date. `as-of-date`: only if it was;
 * use decideAsOfDate to pick the version. Never throws.
 */
export function decide(policy: PolicyVersion, facts: Facts, options: DecideOptions): Decision {
  const { reading } = facts;
  const scopeEvidence: readonly Evidence[] = policy.scope.conditions.map((condition) =>
    run(condition, { facts, mode: options.mode, signal: null, withheld: false }),
  );
  const scope = SCOPE[resultOf(scopeEvidence)];
  const base: Decision = { ...empty(policy, options), scope, scopeEvidence, inForce: inForce(policy, facts) };
  if (options.mode === 'as-of-date' && base.inForce !== 'met') {
    return base.inForce === 'unknown'
      ? { ...base, status: 'cannot-tell', missing: ['date'] }
      : { ...base, status: 'not-assessed', notAssessed: 'no-version-in-force' };
  }
  if (!reading.assessed) return { ...base, status: 'not-assessed', notAssessed: reading.notAssessed };

  const judged = policy.rules.map((rule) => judge(policy, rule, scope, facts, options));
  const { status, acting } = actingOf(judged, scope);
  return {
    ...base,
    status,
    enforcement: status === 'decided' && acting ? acting.finding.enforcement : 'none',
    rule: acting?.finding.rule ?? null,
    clause: acting?.finding.clause ?? null,
    acting: acting?.finding ?? null,
    missing:
      status === 'cannot-tell'
        ? unique([...(scope === 'unknown' ? missingIn(scopeEvidence) : []), ...(acting?.missing ?? [])])
        : [],
    findings: judged.map(({ finding }) => finding),
    presumptions: presumptionsOf(policy, acting, scope),
  };
}

/**
 * Decides by the version in force on the tweet's UTC day. Without a date: cannot tell. Where no given version was in
 * force: not assessed, and no policy.
 */
export function decideAsOfDate(
  policies: readonly PolicyVersion[],
  facts: Facts,
  asked: Omit<DecideOptions, 'mode'>,
): Decision {
  const options: DecideOptions = { ...asked, mode: 'as-of-date' };
  const nothing = empty(null, options);
  if (facts.createdAt === null) return { ...nothing, status: 'cannot-tell', missing: ['date'] };
  const policy = policyInForce(policies, facts.createdAt);
  if (policy === null) {
    return { ...nothing, status: 'not-assessed', notAssessed: 'no-version-in-force', inForce: 'unmet' };
  }
  return decide(policy, facts, options);
}
