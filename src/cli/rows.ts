/** Answers as JSON, keys in the order that the documentation gives. */
import type {
  Classification,
  Decided,
  Evidence,
  Finding,
  RecordedDecision,
  Signal,
  Span,
} from '../engine/index';

const spanRow = ({ start, end, role }: Span) => ({ start, end, role });

const signalRow = ({ clause, score, band, stance, spans }: Signal) => ({
  clause,
  score,
  band,
  stance,
  spans: spans.map(spanRow),
});

export function classificationRow(id: string, reading: Classification) {
  return {
    id,
    flagged: reading.flagged,
    band: reading.band,
    signals: reading.signals.map(signalRow),
    contexts: reading.contexts
      .filter(({ result }) => result !== 'unmet')
      .map((context) => ({ id: context.id, result: context.result, spans: context.spans.map(spanRow) })),
    assessed: reading.assessed,
  };
}

const evidenceRow = ({ check, result, because, with: values, source }: Evidence) => ({
  check,
  result,
  because,
  with: values,
  source,
});

const findingRow = (finding: Finding) => ({
  rule: finding.rule,
  clause: finding.clause,
  verdict: finding.verdict,
  enforcement: finding.enforcement,
  red_line: finding.redLine,
  context: finding.context,
  band: finding.band,
  score: finding.score,
  stance: finding.stance,
  spans: finding.spans.map(spanRow),
  because: finding.because,
  evidence: finding.evidence.map(evidenceRow),
});

/**
 * At least one finding per rule: every clause that reads on or cannot be told, and for a rule without one its first
 * clear clause. All clauses of a version would make ten times the output and say "clear" in most of it.
 */
function telling(findings: readonly Finding[]): readonly Finding[] {
  const spoken = new Set(findings.filter(({ verdict }) => verdict !== 'clear').map(({ rule }) => rule));
  return findings.filter(({ rule, verdict }) => {
    if (verdict !== 'clear') return true;
    const first = !spoken.has(rule);
    spoken.add(rule);
    return first;
  });
}

/** `every`: all findings, clear ones included. */
export function decisionRow(id: string, { decision }: Decided, every: boolean) {
  return {
    id,
    enforcement: decision.enforcement,
    status: decision.status,
    scope: decision.scope,
    rule: decision.rule,
    clause: decision.clause,
    findings: (every ? decision.findings : telling(decision.findings)).map(findingRow),
    policy: decision.policy && { id: decision.policy.id, sha256: decision.policy.sha256 },
    model: { sha256: decision.model.sha256 },
    engine: decision.engine,
  };
}

/** What --explain adds: why nothing was decided, what stands on record, and the story in words. */
export function explanationRow({ decision }: Decided, record: RecordedDecision | null, explain: string) {
  return {
    not_assessed: decision.notAssessed,
    missing: decision.missing,
    in_force: decision.inForce,
    scope_evidence: decision.scopeEvidence.map(evidenceRow),
    presumptions: decision.presumptions,
    twitter: record && {
      outcome: record.outcome,
      date: record.date,
      decided: record.decided,
      sources: record.sources,
    },
    explain,
  };
}
