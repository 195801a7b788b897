/** The story of a decision, as plain text. */
import { describe, expect, it } from 'vitest';
import { ordinaryAccount } from '../../../src/engine/policy/counterfactual';
import { decide, decideAsOfDate } from '../../../src/engine/policy/decide';
import { explain } from '../../../src/engine/policy/explain';
import { fill } from '../../../src/engine/policy/fill';
import type { Facts } from '../../../src/engine/types';
import { factsFor, likely, official, type Scenario } from '../../scenarios/scenario';
import { policies, policyOf, words } from './load';

const model = { sha256: 'a'.repeat(64) };
const october = policyOf('2019-10-15');
const facts = (row: Partial<Scenario>): Facts => factsFor(row, '2019-11-20');
const story = (given: Facts): string =>
  explain(decide(october, given, { mode: 'what-if', model }), october, words);

describe('explain', () => {
  it('tells a notice: outcome, who and on what basis, clause and its sentence, what was presumed, which version', () => {
    const text = story(facts({ says: [likely('abusive-behavior/wish-of-harm', 'public-figure')] }));
    expect(text).toContain('would have been put behind a public-interest notice: wishing death');
    expect(text).toContain('Simulated from the written policy: neither Twitter nor X did this.');
    expect(text).toContain(
      '- met: office on that day: Minister of Tests (office-holder; basis: stated with the post)',
    );
    expect(text).toContain('- met: 2,000,000 followers, more than 100,000');
    expect(text).toContain('“wishes, hopes or expresses a desire for death');
    expect(text).toContain('the post is of clear public interest: presumed');
    expect(text).toContain('in force from 2019-10-15 to 2020-03-04');
    expect(text).toContain('first in English of 2020-05-29');
  });

  it('tells a red line apart from what is only presumed not to be of public interest', () => {
    const threat = facts({ says: [likely('violent-threats/intent', 'person')] });
    expect(story(threat)).toContain('whoever the author is: red line, clear and direct threat');
    expect(story(threat)).not.toContain('presumed');
    const june = policyOf('2019-06-27');
    const text = explain(decide(june, threat, { mode: 'what-if', model }), june, words);
    expect(text).toContain('unlikely to be in the public interest');
    expect(text).toContain('the post is of clear public interest: presumed not');
    expect(text).not.toContain('red line');
  });

  it('names the clause and the context that lifts it', () => {
    const text = story(
      facts({
        says: [likely('violent-threats/conditional', 'state')],
        contexts: { 'foreign-policy': 'met' },
      }),
    );
    expect(text).toContain('lifts it: foreign-policy saber-rattling');
    expect(text).toContain('- met: listed context found: foreign-policy saber-rattling');
  });

  it('names every missing fact in words', () => {
    const by = { ...official, verified: null, followers: null };
    const text = story(facts({ says: [likely('abusive-behavior/wish-of-harm', 'group')], by }));
    expect(text).toContain('What is missing: verification in the sense of 2019, number of followers.');
  });

  it('says that a what-if is one, and that no version was in force', () => {
    expect(story(facts({ on: '2016-11-01' }))).toContain(
      'was not in force on the day of the post: a what-if',
    );
    const decision = decideAsOfDate(policies, facts({ on: '2016-11-01' }), { model });
    expect(explain(decision, null, words)).toContain(
      'Not assessed: no bundled version of the policy was in force',
    );
  });

  it('says that a clause was read from enforcement', () => {
    const text = story(facts({ says: [likely('glorification-of-violence/announced-response', 'group')] }));
    expect(text).toContain('comes from what Twitter did in 2020, not from the text of 2019');
  });

  it('never fills values into values: a title with braces stays as it is', () => {
    const given = facts({});
    const office =
      given.office.known && given.office.value
        ? { ...given.office.value, title: '{followers} {clause}' }
        : null;
    const text = story({ ...given, office: { known: true, value: office, basis: 'stated', source: null } });
    expect(text).toContain('office on that day: {followers} {clause} (');
  });

  it('shows a gap in a language as its key and goes on', () => {
    const text = explain(decide(october, facts({}), { mode: 'what-if', model }), october, {});
    expect(text).toContain('public-office.met');
    expect(fill('{followers}', { followers: 1234567 }, { format: { group: '.' } })).toBe('1.234.567');
  });
});

describe('the same tweet by an ordinary account', () => {
  it('has no notice, the same findings, and crosses the same red lines', () => {
    const wish = facts({ says: [likely('abusive-behavior/wish-of-harm', 'group')] });
    const other = ordinaryAccount(october, wish, { mode: 'what-if', model });
    expect(other).toMatchObject({ scope: 'out', status: 'decided', enforcement: 'removal' });
    const address = facts({ says: [likely('private-information/address', 'person')] });
    expect(ordinaryAccount(october, address, { mode: 'what-if', model }).acting?.redLine).toBe(
      'private-information',
    );
  });
});
