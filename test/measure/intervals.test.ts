import { describe, expect, test } from 'vitest';
import { counted, NO_ANSWERS, qualityOf } from '../../src/measure/confusion';
import { meanOf, wilson } from '../../src/measure/interval';
import { root } from '../../src/measure/root';

describe('a share', () => {
  test('has the interval of Wilson, as published tables give it', () => {
    expect(wilson(5, 10)).toMatchObject({ value: 0.5, low: 0.2366, high: 0.7634 });
    expect(wilson(81, 263)).toMatchObject({ value: 0.308, low: 0.2553, high: 0.3662 });
  });

  test('of none or of all is not certain', () => {
    expect(wilson(0, 10)).toMatchObject({ value: 0, low: 0, high: 0.2775 });
    expect(wilson(10, 10)).toMatchObject({ value: 1, low: 0.7225, high: 1 });
  });

  test('of nothing is unknown, not zero', () => {
    expect(wilson(0, 0)).toMatchObject({ value: null, low: 0, high: 1 });
  });

  test('keeps its value inside its interval at every size', () => {
    for (let of = 1; of < 60; of += 1) {
      for (let hits = 0; hits <= of; hits += 1) {
        const { value, low, high } = wilson(hits, of);
        expect(low <= (value ?? -1) && (value ?? 2) <= high && low >= 0 && high <= 1).toBe(true);
      }
    }
  });
});

test('the square root is right to the last digits', () => {
  for (const x of [1e-12, 0.0625, 0.3, 1, 2, 3.5, 1e9]) {
    expect(Math.abs(root(x) / Math.sqrt(x) - 1)).toBeLessThan(1e-15);
  }
  expect([root(0), root(-4), root(Number.NaN)]).toEqual([0, 0, 0]);
});

describe('answers beside labels', () => {
  const answers = (tp: number, fp: number, fn: number, tn: number) => qualityOf({ tp, fp, fn, tn });

  test('give precision, recall, F1 and balanced accuracy', () => {
    const { precision, recall, f1, balanced } = answers(30, 10, 20, 140);
    expect([precision.value, recall.value]).toEqual([0.75, 0.6]);
    expect(f1.value).toBe(0.6667);
    expect(balanced.value).toBe(0.7667);
    expect(f1.low).toBeLessThan(0.6667);
    expect(f1.high).toBeGreaterThan(0.6667);
  });

  test('score one half, balanced, whoever flags everything or nothing', () => {
    expect(answers(90, 10, 0, 0).balanced.value).toBe(0.5);
    expect(answers(0, 0, 90, 10).balanced.value).toBe(0.5);
  });

  test('have no precision where nothing is flagged, and no F1 where nothing is labelled', () => {
    expect(answers(0, 0, 5, 5).precision.value).toBeNull();
    expect(answers(0, 0, 5, 5).f1.value).toBe(0);
    expect(answers(0, 3, 0, 5).f1.value).toBeNull();
    expect(answers(0, 3, 0, 5).balanced.value).toBeNull();
  });

  test('are surer the more there are', () => {
    const width = (k: number) => {
      const { balanced } = answers(8 * k, 3 * k, 2 * k, 7 * k);
      return balanced.high - balanced.low;
    };
    expect(width(10)).toBeLessThan(width(1));
  });

  test('are counted into the right cell', () => {
    const so = counted(
      counted(counted(counted(NO_ANSWERS, true, true), true, false), false, true),
      false,
      false,
    );
    expect(so).toEqual({ tp: 1, fp: 1, fn: 1, tn: 1 });
    expect(counted(so, false, true)).toEqual({ tp: 1, fp: 2, fn: 1, tn: 1 });
    expect(counted(so, true, false)).toEqual({ tp: 1, fp: 1, fn: 2, tn: 1 });
  });
});

test('the mean of two shares is as wide as both make it', () => {
  const sure = wilson(500, 1000);
  const few = wilson(5, 10);
  const { low, high } = meanOf(sure, few);
  expect(high - low).toBeGreaterThan((few.high - few.low) / 2);
  expect(high - low).toBeLessThan(few.high - few.low);
});
