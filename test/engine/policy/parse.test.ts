/** A policy document that cannot be used is refused with file, field and what to write instead. */
import { describe, expect, it } from 'vitest';
import { orderPolicies, policyInForce } from '../../../src/engine/policy/in-force';
import { parsePolicy } from '../../../src/engine/policy/parse';
import { PolicyError } from '../../../src/engine/policy/schema';
import { documents, policies } from './load';

type Json = Record<string, unknown>;
const october = () =>
  structuredClone(documents.find(({ file }) => file.includes('2019-10-15'))!.json) as Json;

/** Sets a field by its path, as the error names it. */
function withField(path: string, value: unknown): Json {
  const document = october();
  const keys = path.split(/[.[\]]+/).filter((key) => key !== '');
  const last = keys.pop()!;
  let at: Json = document;
  for (const key of keys) at = at[key] as Json;
  if (value === undefined) delete at[last];
  else at[last] = value;
  return document;
}

const error = (json: unknown): PolicyError => {
  try {
    parsePolicy(json, 'my-policy.json');
  } catch (thrown) {
    if (thrown instanceof PolicyError) return thrown;
    throw thrown;
  }
  throw new Error('the document was accepted');
};

const table: readonly (readonly [sentence: string, path: string, value: unknown, message: RegExp])[] = [
  [
    'a misspelt clause',
    'rules[0].clause',
    'violent-threats/intend',
    /did you mean "violent-threats\/intent"\?/,
  ],
  ['a misspelt check', 'rules[0].checks[0].check', 'clause-scor', /did you mean "clause-score"\?/],
  ['a check in the wrong place', 'rules[0].checks[0].check', 'followers', /not known.*allowed: clause-score/],
  ['a misspelt band', 'rules[0].checks[0].atLeast', 'likly', /did you mean "likely"\?/],
  ['a misspelt stance', 'rules[0].checks[1].anyOf[0]', 'assertd', /did you mean "asserted"\?/],
  ['a misspelt enforcement', 'rules[3].inScope', 'notise', /did you mean "notice"\?/],
  ['a rule that is not its clause’s', 'rules[0].rule', 'hateful-conduct', /must be "violent-threats"/],
  [
    'a rule without the question that makes it read on',
    'rules[0].checks',
    [{ check: 'stance', anyOf: ['asserted'] }],
    /clause-score/,
  ],
  ['a day that does not exist', 'from', '2019-02-30', /a day that exists/],
  ['an id that is not the first day', 'id', '2019-10-16', /must be the first day/],
  ['a last day before the first', 'to', '2019-01-01', /lies before from/],
  ['followers as a text', 'scope.conditions[2].moreThan', '100000', /whole number/],
  [
    'a source that does not exist',
    'rules[4].source',
    'abusive-behaviour/wish-of-harm',
    /did you mean "abusive-behavior\/wish-of-harm"/,
  ],
  [
    'a factor that does not exist',
    'exception.factors[0]',
    'publik-interest',
    /did you mean "public-interest"/,
  ],
  ['an unverified factor', 'factors[1].verified', false, /expected true/],
  ['a notice without a slot', 'notice.template', 'The Twitter Rules apply to this Tweet.', /slot \{phrase\}/],
  [
    'a surface that does not exist',
    'effects.reach.notShownIn[0].surfaces[0]',
    'search-topp',
    /did you mean "search-top"/,
  ],
  ['engagement as true', 'effects.engagement.like', true, /one of on, off/],
  ['a missing field', 'notice', undefined, /is missing/],
  ['an unknown format', 'format', 2, /expected 1/],
  [
    'a context lifting a clause twice',
    'contexts[0].lifts[0].clauses[1]',
    'violent-threats/intent',
    /stands here twice|twice/,
  ],
];

describe('parsePolicy', () => {
  it.each(table)('refuses %s and names %s', (_sentence, path, value, message) => {
    const thrown = error(withField(path, value));
    expect(thrown.message).toMatch(message);
    expect(thrown.message.startsWith(`my-policy.json: ${thrown.path}: `)).toBe(true);
    expect(path.startsWith(thrown.path) || thrown.path.startsWith(path)).toBe(true);
  });

  it('refuses a key it does not know, anywhere: a misspelt condition must not be ignored', () => {
    expect(error(withField('appliesForm', '2019-06-27')).message).toMatch(
      /appliesForm: unknown key; did you mean "appliesFrom"\?/,
    );
    expect(error(withField('rules[2].checks[0].atleast', 'possible')).message).toMatch(
      /did you mean "atLeast"/,
    );
    expect(error(withField('redLines[1].exception', 'none')).path).toBe('redLines[1].exception');
  });

  it('refuses a rule that stands twice', () => {
    const document = october();
    const rules = document['rules'] as unknown[];
    document['rules'] = [...rules, rules[0]];
    expect(error(document).message).toMatch(/"violent-threats\/intent" stands here twice/);
  });

  it.each([[null], [[]], ['text'], [7], [undefined]])('refuses %j as a document', (json) => {
    expect(error(json).message).toMatch(/my-policy.json: document: /);
  });

  it('lets a researcher ask for less and decides by it', () => {
    const policy = parsePolicy(withField('scope.conditions[2].moreThan', 5000), 'mine.json');
    expect(policy.scope.conditions[2]).toMatchObject({ check: 'followers', moreThan: 5000 });
    expect(policy.sha256).not.toBe(policies[1]!.sha256);
  });
});

describe('a set of versions', () => {
  it('is ordered by its first days, with one default', () => {
    expect(orderPolicies([...policies].reverse()).map(({ id }) => id)).toEqual(['2019-06-27', '2019-10-15']);
    expect(policies.filter((policy) => policy.default).map(({ id }) => id)).toEqual(['2019-10-15']);
  });

  it('refuses two versions in force on one day, and none or two defaults', () => {
    const [june, october] = [policies[0]!, policies[1]!];
    expect(() => orderPolicies([{ ...june, to: '2019-10-15' }, october])).toThrow(
      /both in force on 2019-10-15/,
    );
    expect(() => orderPolicies([june])).toThrow(/exactly one policy must be the default, found none/);
  });

  it.each([
    ['2019-06-26T23:59:59.999Z', null],
    ['2019-06-27T00:00:00.000Z', '2019-06-27'],
    ['2019-10-14T23:59:59.999Z', '2019-06-27'],
    ['2019-10-15T00:00:00.000Z', '2019-10-15'],
    ['2020-03-05T00:00:00.000Z', null],
  ])('on %s the version in force is %s', (moment, id) => {
    expect(policyInForce(policies, Date.parse(moment))?.id ?? null).toBe(id);
  });
});
