/** Payment cards: length and first digits as the issuers use them, and the Luhn check digit. */
import { digitsOf, shapesOf } from './shape';
import type { Shape } from './shape';

/** The check digit that all card numbers end with (ISO/IEC 7812-1). Expects digits only. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = digits.charCodeAt(digits.length - 1 - i) - 48;
    const doubled = digit * 2;
    sum += i % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
  }
  return digits.length > 0 && sum % 10 === 0;
}

interface Issuer {
  /** Range of the first digits, as many digits as `from` has. */
  readonly from: string;
  readonly to: string;
  readonly lengths: readonly number[];
}

const ISSUERS: readonly Issuer[] = [
  { from: '4', to: '4', lengths: [13, 16, 19] }, // Visa
  { from: '51', to: '55', lengths: [16] }, // Mastercard
  { from: '2221', to: '2720', lengths: [16] },
  { from: '34', to: '34', lengths: [15] }, // American Express
  { from: '37', to: '37', lengths: [15] },
  { from: '6011', to: '6011', lengths: [16, 19] }, // Discover
  { from: '644', to: '659', lengths: [16, 19] },
  { from: '300', to: '305', lengths: [14] }, // Diners
  { from: '36', to: '36', lengths: [14] },
  { from: '38', to: '39', lengths: [14] },
  { from: '3528', to: '3589', lengths: [16] }, // JCB
  { from: '2131', to: '2131', lengths: [15] },
  { from: '1800', to: '1800', lengths: [15] },
  { from: '62', to: '62', lengths: [16, 17, 18, 19] }, // UnionPay
  { from: '5018', to: '5020', lengths: [12, 16, 19] }, // Maestro
  { from: '6304', to: '6304', lengths: [12, 16, 19] },
  { from: '6759', to: '6763', lengths: [12, 16, 19] },
];

const issued = (digits: string): boolean =>
  ISSUERS.some(({ from, to, lengths }) => {
    const head = digits.slice(0, from.length);
    return lengths.includes(digits.length) && head >= from && head <= to;
  });

/** One digit over and over is a placeholder, not a card. */
const placeholder = (digits: string): boolean => /^(\d)\1*$/.test(digits);

/** Is this run of digits a card number: issuer, length and check digit. Spaces and hyphens are allowed. */
export function isCard(text: string): boolean {
  const digits = digitsOf(text);
  return issued(digits) && passesLuhn(digits) && !placeholder(digits);
}

/** Card numbers in a text. */
export const findCards = (text: string): readonly Shape[] =>
  shapesOf(text, /(?<![\d./@#+-])\d(?:[ -]?\d){11,18}(?![\d/])/g, isCard);
