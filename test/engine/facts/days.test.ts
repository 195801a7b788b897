import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber, dayOf, daysApart, isDay, timeOfId } from '../../../src/engine/facts/days';

describe('days', () => {
  test('the day of a time is the UTC day, before and after 1970 alike', () => {
    fc.assert(
      fc.property(fc.integer({ min: -60_000_000_000_000, max: 60_000_000_000_000 }), (ms) => {
        expect(dayOf(ms)).toBe(new Date(ms).toISOString().slice(0, 10));
      }),
    );
  });

  test('the number of a day is that of the calendar', () => {
    fc.assert(
      fc.property(fc.integer({ min: -30_000, max: 60_000 }), (n) => {
        const [year = 0, month = 0, day = 0] = dayOf(n * 86_400_000)
          .split('-')
          .map(Number);
        expect(dayNumber(year, month, day)).toBe(n);
      }),
    );
  });

  test('only days of the calendar are days', () => {
    expect(['2020-02-29', '2000-02-29', '2019-12-31'].map(isDay)).toEqual([true, true, true]);
    expect(['2019-02-29', '1900-02-29', '2019-13-01', '2019-00-10', '2019-1-1', ''].some(isDay)).toBe(false);
  });

  test('the distance of two days does not depend on their order', () => {
    expect(daysApart('2019-07-15', '2020-07-15')).toBe(366);
    expect(daysApart('2020-07-15', '2019-07-15')).toBe(366);
  });

  test('the id of a tweet holds its time, and a number that is no such id holds none', () => {
    expect(dayOf(timeOfId('1150381394234941448') ?? 0)).toBe('2019-07-14');
    expect(
      ['1', '20', '123456789012', 'row-1150381394234941448', '9223372036854775807'].map(timeOfId),
    ).toEqual([null, null, null, null, null]);
  });
});
