/** What softens a clause, and what may not be softened: contexts, red lines, and what is unlikely to be excepted. */
import type { ClauseId, ContextId, Evidence } from '../types';
import type { CheckInput } from './checks/check';
import { run } from './checks/index';
import type { PolicyVersion, RedLine, Unlikely } from './types';
import { resultOf } from './vocabulary';

interface Lifted {
  readonly context: ContextId | null;
  readonly evidence: readonly Evidence[];
}

/** Which listed context lifts the clause? Every one that could is asked and stays in the trace. */
export function lift(policy: PolicyVersion, clause: ClauseId, input: CheckInput): Lifted {
  const evidence: Evidence[] = [];
  let context: ContextId | null = null;
  for (const { id, source, lifts } of policy.contexts) {
    for (const { clauses, when } of lifts) {
      if (!clauses.includes(clause)) continue;
      const holds = run({ check: 'context', id, source }, input);
      evidence.push(holds);
      if (holds.result !== 'met') continue;
      const further = when.map((condition) => run(condition, input));
      // Only what stands in the way is news to the reader.
      evidence.push(...further.filter(({ result }) => result !== 'met'));
      if (resultOf(further) === 'met') context ??= id;
    }
  }
  return { context, evidence };
}

/** The red line that this crosses: every condition met, none of them merely unknown. */
export function crossed(
  policy: PolicyVersion,
  clause: ClauseId,
  input: CheckInput,
): { line: RedLine; evidence: Evidence } | null {
  for (const line of policy.redLines) {
    if (!line.clauses.includes(clause)) continue;
    if (resultOf(line.when.map((condition) => run(condition, input))) !== 'met') continue;
    const values = { number: line.number, redLine: line.id };
    return {
      line,
      evidence: {
        check: 'red-line',
        result: 'met',
        because: 'red-line.met',
        with: values,
        source: line.source,
      },
    };
  }
  return null;
}

/** The kind of violation, called unlikely to be in the public interest, that this certainly is. */
export function unlikelyKind(policy: PolicyVersion, clause: ClauseId, input: CheckInput): Unlikely | null {
  const is = ({ clauses, when }: Unlikely): boolean =>
    clauses.includes(clause) && resultOf(when.map((condition) => run(condition, input))) === 'met';
  return policy.exception.unlikely.find(is) ?? null;
}
