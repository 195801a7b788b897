/** The behaviour spec: every row of test/scenarios, decided and drawn. A failure prints the decision explained. */
import { describe, expect, it } from 'vitest';
import { decide, decideAsOfDate } from '../../../src/engine/policy/decide';
import { explain } from '../../../src/engine/policy/explain';
import { treat } from '../../../src/engine/policy/treat';
import type { Surface } from '../../../src/engine/types';
import { scenarios as june } from '../../scenarios/2019-06-27';
import { scenarios as october } from '../../scenarios/2019-10-15';
import { factsFor, type Scenario, type Table } from '../../scenarios/scenario';
import { policies, policyOf, words } from './load';

const model = { sha256: '0'.repeat(64) };
const tables: Readonly<Record<string, { table: Table; day: string }>> = {
  '2019-06-27': { table: june, day: '2019-08-01' },
  '2019-10-15': { table: october, day: '2019-11-20' },
};

function outcome(row: Scenario, id: string, day: string) {
  const facts = factsFor(row, day);
  const decision =
    row.mode === 'as-of-date'
      ? decideAsOfDate(policies, facts, { model })
      : decide(policyOf(id), facts, { mode: 'what-if', model });
  const policy = decision.policy && policyOf(decision.policy.id);
  const drawn = (live: boolean, surfaces: Scenario['drawn'] = {}) =>
    Object.fromEntries(
      Object.keys(surfaces).map((surface) => [
        surface,
        treat(policy, decision, surface as Surface, { live }).kind,
      ]),
    );
  const { limitedEngagement } = treat(policy, decision, 'permalink', { live: false });
  const all = {
    then: decision.status === 'decided' ? decision.enforcement : decision.status,
    scope: decision.scope,
    because: decision.clause,
    redLine: decision.acting?.redLine ?? null,
    context: decision.acting?.context ?? null,
    missing: decision.missing,
    inForce: decision.inForce,
    drawn: drawn(false, row.drawn),
    live: drawn(true, row.live),
    limitedEngagement,
  };
  return { all, story: explain(decision, policy, words) };
}

describe.each(Object.entries(tables))('%s', (id, { table, day }) => {
  it.each(Object.entries(table))('%s', (_sentence, row) => {
    const { all, story } = outcome(row, id, day);
    const asked = Object.keys(all).filter((key) => key in row) as (keyof typeof all)[];
    const found = Object.fromEntries(asked.map((key) => [key, all[key]]));
    const wanted = Object.fromEntries(asked.map((key) => [key, row[key as keyof Scenario]]));
    expect(found, `\n${story}\n`).toEqual(wanted);
  });
});
