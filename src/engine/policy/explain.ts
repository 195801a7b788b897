/** A decision as a short story in plain text: outcome, who, what, weighing, version. */
import type { Decision, Evidence, Finding } from '../types';
import { fill, sentenceOf, wordOf, type Words } from './fill';
import type { PolicyVersion } from './types';

const bullet = (evidence: Evidence, words: Words): string =>
  `- ${wordOf(words, 'trilean', evidence.result)}: ${sentenceOf(evidence, words)}`;

/** A source as one line: the quoted words, or their sense marked as a paraphrase. */
export function citation(policy: PolicyVersion, id: string | null, words: Words): string | null {
  const source = policy.sources.find((item) => item.id === id);
  if (!source) return null;
  const { quote, gist, title, date, where } = source;
  const template = quote === null ? 'paraphrase' : 'quotation';
  const values = { text: quote ?? gist ?? '', title, date: date ?? wordOf(words, 'story', 'undated'), where };
  return fill(wordOf(words, 'story', template), values, words);
}

/** What moved the classifier's score, in words. */
export const movedBy = ({ because }: Finding, words: Words): string =>
  fill(
    wordOf(words, 'story', 'moved'),
    { reasons: because.map((code) => wordOf(words, 'reasons', code)).join('; ') },
    words,
  );

/** Key of the sentence that says what came out. */
export function outcomeKey({ status, enforcement, scope, acting }: Decision): string {
  if (status !== 'decided') return status;
  if (acting === null) return 'none';
  if (enforcement === 'removal' && acting.redLine !== null) return 'red-line';
  return scope === 'out' && enforcement !== 'none' ? `${enforcement}-out` : enforcement;
}

function outcome(decision: Decision, policy: PolicyVersion | null, words: Words): string {
  const { acting, missing, notAssessed } = decision;
  const values = {
    policy: policy?.name ?? '',
    from: policy?.from ?? '',
    clause: acting?.clause ?? '',
    rule: acting?.rule ?? '',
    context: acting?.context ?? '',
    redLine: acting?.redLine ?? '',
    missing: missing.join(','),
    reason: notAssessed === null ? '' : wordOf(words, 'notAssessed', notAssessed),
  };
  return fill(wordOf(words, 'outcome', outcomeKey(decision)), values, words);
}

function aboutClause(acting: Finding, policy: PolicyVersion | null, words: Words): readonly string[] {
  const rule = policy?.rules.find(({ clause }) => clause === acting.clause);
  const lines = [
    fill(wordOf(words, 'story', 'clause'), { rule: acting.rule, clause: acting.clause }, words),
    ...acting.evidence.map((evidence) => bullet(evidence, words)),
    ...(acting.because.length > 0 ? [movedBy(acting, words)] : []),
  ];
  const source = policy && rule ? citation(policy, rule.source, words) : null;
  if (source !== null) lines.push(source);
  if (rule?.basis === 'enforcement') lines.push(wordOf(words, 'story', 'from-enforcement'));
  return lines;
}

function aboutVersion(decision: Decision, policy: PolicyVersion, words: Words): readonly string[] {
  const { firstUseEver, firstUseInEnglish, firstUse } = policy.notice;
  const values = {
    name: policy.name,
    from: policy.from,
    to: policy.to ?? wordOf(words, 'story', 'today'),
    hash: policy.sha256.slice(0, 12),
    model: decision.model.sha256.slice(0, 12),
    engine: decision.engine,
  };
  const use = { day: firstUseEver.day, country: firstUseEver.country, english: firstUseInEnglish.day };
  return [
    fill(wordOf(words, 'story', 'version'), values, words),
    wordOf(words, 'inForce', `${decision.mode}-${decision.inForce}`),
    wordOf(words, 'story', 'uneven'),
    ...(firstUse === null ? [fill(wordOf(words, 'story', 'never-used'), use, words)] : []),
  ];
}

/** The decision in plain text, lines separated by `\n`. Same decision and words, same bytes. */
export function explain(decision: Decision, policy: PolicyVersion | null, words: Words): string {
  const { acting, presumptions, scopeEvidence } = decision;
  const head = (key: string): string => wordOf(words, 'story', key);
  const parts: (readonly string[])[] = [[outcome(decision, policy, words), head('simulated')]];
  if (scopeEvidence.length > 0) {
    const scope = wordOf(words, 'scope', decision.scope);
    parts.push([`${head('who')} ${scope}`, ...scopeEvidence.map((evidence) => bullet(evidence, words))]);
  }
  if (acting !== null) parts.push([head('what'), ...aboutClause(acting, policy, words)]);
  if (presumptions.length > 0) {
    const line = wordOf(words, 'story', 'presumption');
    parts.push([
      head('presumptions'),
      ...presumptions.map(({ factor, presumed }) => `- ${fill(line, { factor, presumed }, words)}`),
    ]);
  }
  if (policy !== null) parts.push([head('policy'), ...aboutVersion(decision, policy, words)]);
  return parts.map((lines) => lines.join('\n')).join('\n\n');
}
