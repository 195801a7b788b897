/** The table of telephone numbers is made from a library that changes every few weeks. */
import fs from 'node:fs';
import { expect, it } from 'vitest';
import { OUT, headsOf, phoneFormats } from '../../scripts/make-phone-formats';

it('the table of telephone numbers is the one that the installed metadata give', () => {
  expect(fs.readFileSync(OUT, 'utf8')).toBe(phoneFormats());
});

it('the table stays small: it travels in a content script', () => {
  expect(fs.statSync(OUT).size).toBeLessThan(12_000);
});

it('the first digits of a form are read as the form says', () => {
  expect([...headsOf('8(?:0[01]|7\\d?)3{2}')].sort()).toEqual(
    ['8003', '8013', '8733', ...[...'0123456789'].map((digit) => `87${digit}3`)]
      .filter((v, i, a) => a.indexOf(v) === i)
      .sort(),
  );
});
