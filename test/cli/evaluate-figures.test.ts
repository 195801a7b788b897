/** Figures as they are shown: a wrong sign or a wrong split would make a claim out of nothing. */
import { describe, expect, test } from 'vitest';
import { figure, gain, percent, shareOf, withInterval } from '../../src/cli/evaluate/figures';
import { gains } from '../../src/cli/evaluate/gains';
import type { SetResult } from '../../src/cli/evaluate/result';
import { answers, HATE_FAMILY, SETS } from '../../src/cli/evaluate/sets';
import { wilson } from '../../src/measure/interval';

describe('figures', () => {
  test('say when there is nothing to say', () => {
    expect([figure(null), withInterval(wilson(0, 0)), shareOf(wilson(0, 0))]).toEqual(['-', '-', '0 of 0']);
  });

  test('are short, and the same everywhere', () => {
    expect([figure(0.734), figure(1), figure(0)]).toEqual(['.73', '1.00', '.00']);
    expect(withInterval(wilson(5, 10))).toBe('.50 (.24 to .76)');
    expect(shareOf(wilson(4, 3998))).toBe('4 of 3998: 0.10 % (0.04 to 0.26)');
    expect(percent(0.0006)).toBe('0.06 %');
  });

  test('a gain has its sign, from the digits that are shown', () => {
    expect([gain(0.734, 0.69), gain(0.69, 0.73), gain(0.73, 0.73)]).toEqual(['+.04', '-.04', '+.00']);
    expect([gain(null, 0.5), gain(0.5, undefined)]).toEqual(['', '']);
  });
});

describe('gains', () => {
  const result = (over: Partial<SetResult>): SetResult =>
    ({
      set: 'edos',
      kind: 'labelled',
      split: 'test',
      questions: [{ id: 'hate', f1: { value: 0.4 }, prAuc: { value: 0.5 } }],
      flagged: wilson(3, 100),
      ...over,
    }) as unknown as SetResult;

  test('stand beside what was reached before on the same split, and nothing else', () => {
    expect(gains([result({})])).toMatchObject([
      {
        set: 'edos',
        question: 'hate',
        baseline: { f1: 0.33, prAuc: 0.448 },
        rules: { f1: 0.23 },
        f1: { value: 0.4 },
      },
    ]);
    expect(gains([result({ split: 'train' })])).toEqual([]);
    expect(gains([result({ set: 'madlibs_sample' })])).toEqual([]);
  });

  test('on officials are tweets flagged', () => {
    const officials = result({ set: 'pol_congress', kind: 'officials', split: 'all', questions: [] });
    expect(gains([officials])).toMatchObject([{ question: null, flagged: 3, baseline: { flagged: 6 } }]);
  });
});

describe('the sets', () => {
  test('a rule answers with all its clauses, a clause only with itself', () => {
    expect(answers(HATE_FAMILY, 'hateful-conduct/dehumanisation')).toBe(true);
    expect(answers(HATE_FAMILY, 'self-harm/encouragement')).toBe(false);
    expect(answers(['hateful-conduct/wish-of-harm'], 'hateful-conduct/violent-threat')).toBe(false);
  });

  test('without a free licence are marked as measured only', () => {
    const free = ['MIT', 'CC0-1.0', 'CC-BY-4.0', 'Apache-2.0'];
    for (const { name, licence, use } of SETS) expect(use === 'train', name).toBe(free.includes(licence));
  });
});
