/** International bank account numbers: length by country (IBAN registry, ISO 13616) and the mod 97 check. */
import type { Shape } from './shape';

const LENGTHS: Readonly<Record<string, number>> = {
  AD: 24, AE: 23, AL: 28, AT: 20, AZ: 28, BA: 20, BE: 16, BG: 22, BH: 22, BR: 29, BY: 28, CH: 21, CR: 22, CY: 28,
  CZ: 24, DE: 22, DK: 18, DO: 28, EE: 20, EG: 29, ES: 24, FI: 18, FO: 18, FR: 27, GB: 22, GE: 22, GI: 23, GL: 18,
  GR: 27, GT: 28, HR: 21, HU: 28, IE: 22, IL: 23, IQ: 23, IS: 26, IT: 27, JO: 30, KW: 30, KZ: 20, LB: 28, LC: 32,
  LI: 21, LT: 20, LU: 20, LV: 21, LY: 25, MC: 27, MD: 24, ME: 22, MK: 19, MR: 27, MT: 31, MU: 30, NL: 18, NO: 15,
  PK: 24, PL: 28, PS: 29, PT: 25, QA: 29, RO: 24, RS: 22, SA: 24, SC: 31, SE: 24, SI: 19, SK: 24, SM: 27, ST: 25,
  SV: 28, TL: 23, TN: 24, TR: 26, UA: 29, VA: 22, VG: 24, XK: 20,
}; // prettier-ignore

/** Letters count as 10 to 35; the rest of the division by 97 is taken digit by digit, so no big numbers. */
function rest97(compact: string): number {
  let rest = 0;
  for (const char of compact) {
    const code = char.charCodeAt(0);
    rest = code >= 65 ? (rest * 100 + code - 55) % 97 : (rest * 10 + code - 48) % 97;
  }
  return rest;
}

/** Is this an IBAN: country, length and check digits. Spaces are allowed, letter case does not matter. */
export function isIban(text: string): boolean {
  const compact = text.replace(/ /g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]+$/.test(compact)) return false;
  return (
    compact.length === LENGTHS[compact.slice(0, 2)] && rest97(compact.slice(4) + compact.slice(0, 4)) === 1
  );
}

/** End of the first `length` characters that are not spaces, or -1 when the text is shorter. */
function endOf(text: string, start: number, length: number): number {
  let left = length;
  for (let i = start; i < text.length; i++) {
    if (text[i] !== ' ' && --left === 0) return i + 1;
  }
  return -1;
}

/** IBANs in a text. The country tells the length, so words that follow are not swallowed. */
export function findIbans(text: string): readonly Shape[] {
  const found: Shape[] = [];
  for (const match of text.matchAll(/(?<![a-z0-9])[a-z]{2}\d{2}(?= ?[a-z0-9]{4})/gi)) {
    const length = LENGTHS[match[0].slice(0, 2).toUpperCase()];
    const end = length === undefined ? -1 : endOf(text, match.index, length);
    if (end > 0 && !/[a-z0-9]/i.test(text[end] ?? ' ') && isIban(text.slice(match.index, end))) {
      found.push({ start: match.index, end });
    }
  }
  return found;
}
