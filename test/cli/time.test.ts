import { expect, test } from 'vitest';
import { parseTime } from '../../src/io/time';

test.each([
  ['2019-10-15T12:34:56Z', '2019-10-15T12:34:56.000Z'],
  ['2019-10-15T12:34:56.789Z', '2019-10-15T12:34:56.789Z'],
  ['2019-10-15T12:34:56.7891234+02:00', '2019-10-15T10:34:56.789Z'],
  ['2019-10-15 12:34:56-0530', '2019-10-15T18:04:56.000Z'],
  ['2019-10-15T12:34Z', '2019-10-15T12:34:00.000Z'],
  ['2020-02-29', '2020-02-29T00:00:00.000Z'],
  ['2016-12-31T23:59:60Z', '2016-12-31T23:59:59.000Z'],
  ['Wed Oct 10 20:19:24 +0000 2018', '2018-10-10T20:19:24.000Z'],
  ['Sun Mar 01 00:10:00 +0530 2020', '2020-02-29T18:40:00.000Z'],
])('%s is %s', (text, iso) => {
  expect(new Date(parseTime(text) ?? NaN).toISOString()).toBe(iso);
});

test.each([
  ['a time without a zone', '2019-10-15T12:34:56'],
  ['no day of the calendar', '2019-02-29T00:00:00Z'],
  ['no month', '2019-13-01'],
  ['hour 24', '2019-10-15T24:00:00Z'],
  ['a zone beyond the day', '2019-10-15T12:00:00+24:00'],
  ['seconds since 1970', '1571142896'],
  ['a day in words', 'October 15, 2019'],
  ['an unknown month', 'Wed Okt 10 20:19:24 +0000 2018'],
  ['something after it', '2019-10-15T12:34:56Zulu'],
  ['nothing', ''],
])('%s is no time', (_why, text) => {
  expect(parseTime(text)).toBeNull();
});
