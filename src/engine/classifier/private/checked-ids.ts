/** National numbers with check digits, by country: wrong digits are no such number. Each expects digits only. */
import { passesLuhn } from './card';

const at = (digits: string, i: number): number => digits.charCodeAt(i) - 48;
const weighed = (digits: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, i) => sum + weight * at(digits, i), 0);
const isOneDigit = (digits: string): boolean => /^(\d)\1*$/.test(digits);

// The dihedral group of the pentagon: Verhoeff's scheme finds every single slip and every swap.
const TIMES = [
  '0123456789', '1234067895', '2340178956', '3401289567', '4012395678', '5987604321', '6598710432', '7659821043', '8765932104', '9876543210',
]; // prettier-ignore
const TURNS = [
  '0123456789', '1576283094', '5803796142', '8916043527', '9453126870', '4286573901', '2793806415', '7046913258',
]; // prettier-ignore

/** The check digit of Indian numbers (J. Verhoeff, 1969). */
export function passesVerhoeff(digits: string): boolean {
  let state = 0;
  for (let i = 0; i < digits.length; i++) {
    const turned = at(TURNS[i % 8] ?? '', at(digits, digits.length - 1 - i));
    state = at(TIMES[state] ?? '', turned);
  }
  return digits.length > 0 && state === 0;
}

/** India, Aadhaar: twelve digits, the first 2 to 9. */
export const isAadhaar = (digits: string): boolean =>
  /^[2-9]\d{11}$/.test(digits) && !isOneDigit(digits) && passesVerhoeff(digits);

/** Canada, social insurance number: nine digits, Luhn, not from 0 or 8. */
export const isSin = (digits: string): boolean => /^[1-79]\d{8}$/.test(digits) && passesLuhn(digits);

/** Brazil, CPF: eleven digits, the last two by weights modulo 11. */
export function isCpf(digits: string): boolean {
  if (!/^\d{11}$/.test(digits) || isOneDigit(digits)) return false;
  const check = (weights: readonly number[]): number => ((weighed(digits, weights) * 10) % 11) % 10;
  return (
    check([10, 9, 8, 7, 6, 5, 4, 3, 2]) === at(digits, 9) &&
    check([11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) === at(digits, 10)
  );
}

/** France, number of the register (NIR): sex, year, month, place, order; the last two are 97 less the rest by 97. */
export function isNir(digits: string): boolean {
  if (!/^[12]\d{2}(?:0[1-9]|1[0-2]|[2-9]\d)\d{10}$/.test(digits)) return false;
  let rest = 0;
  for (let i = 0; i < 13; i++) rest = (rest * 10 + at(digits, i)) % 97;
  return 97 - rest === Number(digits.slice(13));
}

/** Netherlands, BSN: nine digits, the eleven test. */
export const isBsn = (digits: string): boolean =>
  /^\d{9}$/.test(digits) && !isOneDigit(digits) && weighed(digits, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0;

/** Poland, PESEL: birth date and check digit. */
export const isPesel = (digits: string): boolean =>
  /^\d{2}(?:[02468][1-9]|[13579][0-2])(?:0[1-9]|[12]\d|3[01])\d{5}$/.test(digits) &&
  weighed(digits, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 === 0;

const DNI = 'TRWAGMYFPDXBNJZSQVHLCKE';
/** Spain, DNI: eight digits and the letter of their rest by 23. */
export const isDni = (text: string): boolean =>
  /^\d{8}[A-Z]$/.test(text) && DNI[Number(text.slice(0, 8)) % 23] === text[8];

/** Great Britain, national insurance number: two letters that are issued, six digits, A to D. */
export const isNino = (text: string): boolean =>
  /^(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z](?!0{6})\d{6}[A-D]$/.test(text);
