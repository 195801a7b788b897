/** Telephone numbers: the North American form, the international form, and a loose local form. */
import { digitsOf, shapesOf } from './shape';
import type { Shape } from './shape';

/** Toll-free and premium codes: never somebody's own line. */
const PUBLIC_CODES: ReadonlySet<string> = new Set([
  '800',
  '822',
  '833',
  '844',
  '855',
  '866',
  '877',
  '888',
  '900',
]);

/** Country codes by first digits, enough to tell a phone number from any other long number after a plus sign. */
const COUNTRY_CODE =
  /^(?:1|7|2(?:0|7|1[1-38]|[2-689]\d)|3(?:[0-469]|5\d|7\d|8\d)|4(?:[013-9]|2\d)|5(?:[1-8]|0\d|9\d)|6(?:[0-6]|7\d|8\d|9\d)|8(?:[1246]|0\d|5\d|7\d|8\d)|9(?:[0-58]|6\d|7\d|9\d))/;

/** Is this a North American number that could be somebody's own: area and exchange 200 to 999, not toll free. */
export function isNorthAmerican(text: string): boolean {
  const all = digitsOf(text);
  const digits = all.length === 11 && all.startsWith('1') ? all.slice(1) : all;
  return /^[2-9]\d{2}[2-9]\d{6}$/.test(digits) && !PUBLIC_CODES.has(digits.slice(0, 3));
}

/** Is this an international number: plus sign, country code, 8 to 15 digits (E.164), not toll free. */
export function isInternational(text: string): boolean {
  const digits = digitsOf(text);
  if (digits.length < 8 || digits.length > 15 || !COUNTRY_CODE.test(digits)) return false;
  return !(digits.startsWith('1') && digits.length === 11) || isNorthAmerican(digits);
}

const NORTH_AMERICAN =
  /(?<![\d/.$#+-])(?:1[-. ])?\(?[2-9]\d{2}\)?[-. ]{0,2}[2-9]\d{2}[-. ]?\d{4}(?![\d/%]|[.-]\d)/g;
const INTERNATIONAL = /(?<![\w+])\+\d[\d().\- ]{6,20}\d(?![\d/])/g;
// Seven to eleven digits in at least two groups: counts only where the words speak of somebody's phone.
const LOCAL = /(?<![\d/.$#,+-])\(?0?\d{2,5}\)?(?:[-. ]\d{2,6}){1,4}(?![\d/%]|[.,-]\d)/g;

const isLocal = (text: string): boolean => {
  const { length } = digitsOf(text);
  return (
    length >= 7 &&
    length <= 12 &&
    !/^(?:19|20)\d\d-\d\d-\d\d/.test(text) &&
    !PUBLIC_CODES.has(digitsOf(text).slice(0, 3))
  );
};

/** Telephone numbers that can be recognised without their words. */
export const findPhones = (text: string): readonly Shape[] => [
  ...shapesOf(text, NORTH_AMERICAN, isNorthAmerican),
  ...shapesOf(text, INTERNATIONAL, isInternational),
];

/** Digits that are a telephone number only if the words next to them say so. */
export const findLocalPhones = (text: string): readonly Shape[] => shapesOf(text, LOCAL, isLocal);
