import { describe, expect, test } from 'vitest';
import { cohensKappa } from '../../src/measure/agreement';
import { averagePrecision, prAuc, Ranking } from '../../src/measure/pr-auc';
import { QuestionTally } from '../../src/measure/tally';

const ranking = (...texts: readonly (readonly [rank: number, positive: boolean])[]): Ranking => {
  const all = new Ranking();
  for (const [rank, positive] of texts) all.add(rank, positive);
  return all;
};

describe('average precision', () => {
  test('is what the field computes', () => {
    // The worked example of scikit-learn's handbook.
    const bins = ranking([10, false], [40, false], [35, true], [80, true]).bins();
    expect(averagePrecision(bins)).toBeCloseTo(0.8333, 4);
  });

  test('of no idea at all is the share of positives, whatever the order of the file', () => {
    const all = ranking([5, true], [5, false], [5, false], [5, false]);
    expect(averagePrecision(all.bins())).toBe(0.25);
    expect(averagePrecision(ranking([5, false], [5, false], [5, false], [5, true]).bins())).toBe(0.25);
  });

  test('of a perfect order is 1, and of the reverse poor', () => {
    expect(averagePrecision(ranking([3, true], [2, true], [1, false]).bins())).toBe(1);
    expect(averagePrecision(ranking([1, true], [2, false], [3, false]).bins())).toBeCloseTo(1 / 3);
  });

  test('has an interval around it, the same on every run', () => {
    const many = ranking(
      ...Array.from(
        { length: 400 },
        (_, i) => [(i * 7) % 50, (i * 7) % 50 > 30 ? i % 4 > 0 : i % 5 === 0] as const,
      ),
    );
    const first = prAuc(many);
    expect(first).toEqual(prAuc(many));
    expect(first.low).toBeLessThan(first.value ?? 0);
    expect(first.high).toBeGreaterThan(first.value ?? 1);
  });

  test('and precision are unknown where every text is labelled', () => {
    const tally = new QuestionTally();
    tally.add(true, true, 5, 'nothing');
    tally.add(true, false, 1, 'below');
    const { recall, precision, f1, prAuc: area } = tally.result();
    expect([recall.value, precision.value, f1.value, area.value]).toEqual([0.5, null, null, null]);
    expect(tally.result().missed).toEqual({ nothing: 0, below: 1, withheld: 0 });
  });
});

describe('agreement of two labellers', () => {
  const pairs = (both: number, first: number, second: number, neither: number) => [
    ...Array.from({ length: both }, () => ['yes', 'yes'] as const),
    ...Array.from({ length: first }, () => ['yes', 'no'] as const),
    ...Array.from({ length: second }, () => ['no', 'yes'] as const),
    ...Array.from({ length: neither }, () => ['no', 'no'] as const),
  ];

  test('is Cohen’s kappa, as in his example', () => {
    const { kappa, same } = cohensKappa(pairs(20, 5, 10, 15));
    expect(kappa).toBe(0.4);
    expect(same.value).toBe(0.7);
  });

  test('is 0 for chance and 1 for the same labels', () => {
    expect(cohensKappa(pairs(25, 25, 25, 25)).kappa).toBe(0);
    expect(cohensKappa(pairs(10, 0, 0, 10)).kappa).toBe(1);
  });

  test('is unknown where there was nothing to tell apart', () => {
    expect(cohensKappa(pairs(10, 0, 0, 0)).kappa).toBeNull();
    expect(cohensKappa([]).kappa).toBeNull();
  });
});
