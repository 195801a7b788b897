/** What no row of a scenario table can say: readings and documents that are not as the bundled ones are. */
import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/engine/policy/decide';
import { parsePolicy } from '../../../src/engine/policy/parse';
import type { Facts } from '../../../src/engine/types';
import { factsFor, likely, possible } from '../../scenarios/scenario';
import { documents, policyOf } from './load';

const options = { mode: 'what-if', model: { sha256: '0'.repeat(64) } } as const;
const october = policyOf('2019-10-15');

/** The document of October with some rules' conditions changed, as a researcher might. */
function edited(
  change: (check: { check: string; atLeast?: string }) => boolean,
): ReturnType<typeof parsePolicy> {
  const json = structuredClone(documents.find(({ file }) => file.includes('2019-10-15'))?.json) as {
    rules: { checks: { check: string; atLeast?: string }[] }[];
  };
  for (const rule of json.rules) rule.checks = rule.checks.filter(change);
  return parsePolicy(json, 'edited.json');
}

describe('decide', () => {
  it('a context that nobody looked for lifts nothing', () => {
    const facts = factsFor({ says: [likely('violent-threats/intent', 'group')] }, '2019-11-20');
    const unread: Facts = { ...facts, reading: { ...facts.reading, contexts: [] } };
    expect(decide(october, unread, options)).toMatchObject({ enforcement: 'notice', status: 'decided' });
  });

  it('a red line whose condition is unknown is not crossed, even where the rule itself does not ask', () => {
    const loose = edited(({ check }) => check !== 'target-kind');
    const facts = factsFor({ says: [likely('violent-threats/intent', 'unclear')] }, '2019-11-20');
    const { enforcement, acting } = decide(loose, facts, options);
    expect({ enforcement, redLine: acting?.redLine }).toEqual({ enforcement: 'notice', redLine: null });
  });

  it('a document that asks for less decides on a weak match, but a weak threat is still no clear and direct one', () => {
    const loose = edited((item) => {
      if (item.check === 'clause-score') item.atLeast = 'possible';
      return true;
    });
    const wish = factsFor({ says: [possible('abusive-behavior/wish-of-harm', 'group')] }, '2019-11-20');
    expect(decide(loose, wish, options)).toMatchObject({ enforcement: 'notice', status: 'decided' });
    const threat = factsFor({ says: [possible('violent-threats/intent', 'person')] }, '2019-11-20');
    expect(decide(loose, threat, options)).toMatchObject({
      enforcement: 'notice',
      acting: { redLine: null },
    });
  });

  it('names policy by the hash of its document, the model and the engine', () => {
    const decision = decide(october, factsFor({}, '2019-11-20'), options);
    expect(decision.policy).toEqual({ id: '2019-10-15', sha256: october.sha256 });
    expect(decision.model).toEqual(options.model);
    expect(decision.engine).toMatch(/^\d+\.\d+\.\d+$/);
  });
});
