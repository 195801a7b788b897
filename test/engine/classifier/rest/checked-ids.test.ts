/** Numbers here are the examples that registries and textbooks print, or were made for this test from the rule. */
import { describe, expect, it } from 'vitest';
import {
  isAadhaar,
  isBsn,
  isCpf,
  isDni,
  isNino,
  isNir,
  isPesel,
  isSin,
} from '../../../../src/engine/classifier/private/checked-ids';
import { findCheckedIds } from '../../../../src/engine/classifier/private/identity';
import { isInternational } from '../../../../src/engine/classifier/private/phone';

const CASES: readonly (readonly [string, (text: string) => boolean, string, string])[] = [
  ['Aadhaar', isAadhaar, '234567890124', '234567890123'],
  ['social insurance number', isSin, '046454286', '046454287'],
  ['CPF', isCpf, '52998224725', '52998224726'],
  ['NIR', isNir, '184127645108946', '184127645108947'],
  ['BSN', isBsn, '111222333', '111222334'],
  ['PESEL', isPesel, '44051401359', '44051401358'],
  ['DNI', isDni, '12345678Z', '12345678A'],
  ['national insurance number', isNino, 'AB123456C', 'QQ123456C'],
];

describe.each(CASES)('%s', (name, isRight, right, wrong) => {
  it('is known by its check', () =>
    expect([isRight(right), isRight(wrong)]).toEqual([name !== 'social insurance number', false]));
  it('of zeros is none', () => expect(isRight(right.replace(/\d/g, '0'))).toBe(false));
});

it('one wrong digit anywhere is found in an Aadhaar number', () => {
  const right = '234567890124';
  for (let i = 0; i < right.length; i++) {
    const wrong = right.slice(0, i) + ((Number(right[i]) + 1) % 10) + right.slice(i + 1);
    expect([wrong, isAadhaar(wrong)]).toEqual([wrong, false]);
  }
});

it('a checked number is found in its groups and not inside a longer one', () => {
  expect(findCheckedIds('her CPF 529.982.247-25 here')).toHaveLength(1);
  expect(findCheckedIds('order 1529.982.247-251')).toEqual([]);
});

describe('an international number', () => {
  it.each([
    '+44 20 7946 0018',
    '+49 (0)30 23125 014',
    '+33 1 99 00 34 12',
    '0061 491 570 156',
    '+353 20 912 0456',
  ])('%s could be a person’s', (number) => expect(isInternational(number)).toBe(true));
  it.each(['+44 800 555 011 1', '+1 888 555 0100', '+33 800 34 12 99', '+999 123 456 78', '+44 12'])(
    '%s is free, or no number',
    (number) => expect(isInternational(number)).toBe(false),
  );
});
