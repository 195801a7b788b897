/** Numbers of identity documents: US social security, and forms that count only next to the document's name. */
import { isCard } from './card';
import { isAadhaar, isBsn, isCpf, isDni, isNino, isNir, isPesel, isSin } from './checked-ids';
import { digitsOf, shapesOf } from './shape';
import type { Shape } from './shape';

/** Numbers that were printed in advertisements and never belonged to anybody after. */
const ADVERTISED: ReadonlySet<string> = new Set(['078051120', '219099999', '457555462']);

/**
 * Could this be a US social security number: area not 000, 666 or 900 to 999, no part all zeros
 * (Social Security Administration, number randomisation since 2011).
 */
export function isSsn(text: string): boolean {
  const digits = digitsOf(text);
  if (digits.length !== 9 || ADVERTISED.has(digits)) return false;
  const area = digits.slice(0, 3);
  return (
    area !== '000' &&
    area !== '666' &&
    area < '900' &&
    digits.slice(3, 5) !== '00' &&
    digits.slice(5) !== '0000'
  );
}

/** Social security numbers written in their groups of 3, 2 and 4. */
export const findSsns = (text: string): readonly Shape[] =>
  shapesOf(text, /(?<![\d/.-])\d{3}([- ])\d{2}\1\d{4}(?![\d/]|-\d)/g, isSsn);

/** Runs of nine digits that could be a social security number: meaningful only after "social security number". */
export const findPlainSsns = (text: string): readonly Shape[] =>
  shapesOf(text, /(?<![\d/.#-])\d{9}(?![\d/-])/g, isSsn);

const GROUPED: readonly (readonly [RegExp, (digits: string) => boolean])[] = [
  [/(?<![\d/.$€£+-])\d{4}[ -]?\d{4}[ -]?\d{4}(?![\d/]|[.-]\d)/g, isAadhaar],
  [/(?<![\d/.$€£+-])\d{3}[ -]?\d{3}[ -]?\d{3}(?![\d/]|[.-]\d)/g, (digits) => isSin(digits) || isBsn(digits)],
  [/(?<![\d/$€£+-])\d{3}\.?\d{3}\.?\d{3}-?\d{2}(?![\d/])/g, (digits) => isCpf(digits) || isPesel(digits)],
  [/(?<![\d/.$€£+-])[12] ?\d{2} ?\d{2} ?\d{2} ?\d{3} ?\d{3} ?\d{2}(?![\d/])/g, isNir],
];
const LETTERED: readonly (readonly [RegExp, (text: string) => boolean])[] = [
  [/(?<![\w/])\d{8}-?[A-Za-z](?!\w)/g, isDni],
  [/(?<![\w/])[A-Za-z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-Da-d](?!\w)/g, isNino],
];

/** National numbers whose check digits are right. */
export const findCheckedIds = (text: string): readonly Shape[] => [
  ...GROUPED.flatMap(([form, isRight]) => shapesOf(text, form, (match) => isRight(digitsOf(match)))),
  ...LETTERED.flatMap(([form, isRight]) =>
    shapesOf(text, form, (match) => isRight(match.replace(/[ -]/g, '').toUpperCase())),
  ),
];

/** Numbers as documents carry them: meaningful only after the document's name. At least six digits. */
export const findDocumentNumbers = (text: string): readonly Shape[] =>
  shapesOf(
    text,
    /(?<![\w/.#@-])[A-Z]{0,3}[- ]?\d(?:[ .-]?[\dA-Z]){5,14}(?![\w/])/g,
    (match) => digitsOf(match).length >= 6 && !isCard(match),
  );
