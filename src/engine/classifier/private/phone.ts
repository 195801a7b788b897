/** Telephone numbers: the international form, the North American one, and national forms that need their words. */
import { PHONE_FORMATS } from './phone-formats';
import { digitsOf, shapesOf } from './shape';
import type { Shape } from './shape';

interface Format {
  readonly prefix: string;
  readonly form: RegExp;
  /** First digits of lines that are nobody's own. */
  readonly open: readonly string[];
}

let formats: ReadonlyMap<string, Format> | null = null;

/** By country code. Made when the first number is seen. */
function byCode(): ReadonlyMap<string, Format> {
  formats ??= new Map(
    PHONE_FORMATS.trim()
      .split('\n')
      .map((line) => {
        const [code = '', prefix = '', form = '', open = ''] = line.split(' ');
        return [code, { prefix, form: new RegExp(`^(?:${form})$`), open: open.split(',').filter(Boolean) }];
      }),
  );
  return formats;
}

const isOwnLine = ({ form, open }: Format, national: string): boolean =>
  form.test(national) && !open.some((head) => national.startsWith(head));

/** Is this a North American number that could be somebody's own: area and exchange 200 to 999, not toll free. */
export function isNorthAmerican(text: string): boolean {
  const all = digitsOf(text);
  const digits = all.length === 11 && all.startsWith('1') ? all.slice(1) : all;
  const format = byCode().get('1');
  return /^[2-9]\d{2}[2-9]\d{6}$/.test(digits) && format !== undefined && isOwnLine(format, digits);
}

/**
 * Is this an international number that could be somebody's own: country code, length and first digits as that country has
 * them (E.164), not a free or premium line. A national prefix in brackets (`+44 (0)20`) does not count.
 */
export function isInternational(text: string): boolean {
  const digits = digitsOf(text.replace(/\((\d)\)/, '')).replace(/^00/, '');
  if (digits.length < 8 || digits.length > 15) return false;
  for (let length = 1; length <= 3; length++) {
    const format = byCode().get(digits.slice(0, length));
    if (format === undefined) continue;
    const national = digits.slice(length);
    return length === 1 && digits.startsWith('1') ? isNorthAmerican(digits) : isOwnLine(format, national);
  }
  return false;
}

/** Free, shared and premium lines, as most countries with the prefix 0 or 1 have them. */
const OPEN_LINE = /^(?:0?[389]00|0?80[0-9]|0?3[0347]{2}|0?84[2-5]|0?87[0-3]|0?90[0-9]|1800|1[39]00|0?118)/;

/** A number as it is dialled inside a country: some country has numbers of this form behind its national prefix. */
function isNational(digits: string): boolean {
  if (OPEN_LINE.test(digits)) return false;
  for (const format of byCode().values()) {
    const { prefix } = format;
    if (prefix !== '' && digits.startsWith(prefix) && isOwnLine(format, digits.slice(prefix.length)))
      return true;
  }
  return false;
}

const NORTH_AMERICAN =
  /(?<![\d/.$#+-])(?:1[-. ])?\(?[2-9]\d{2}\)?[-. ]{0,2}[2-9]\d{2}[-. ]?\d{4}(?![\d/%]|[.-]\d)/g;
const INTERNATIONAL = /(?<![\w+])(?:\+|00[- ]?(?=[1-9]))\d[\d().\-/ ]{6,20}\d(?![\d/])/g;
// Seven to twelve digits in groups, or in one run behind a 0: counts only where the words speak of somebody's phone.
const LOCAL =
  /(?<![\d/.$#,+-]|\d )\(?0?\d{2,5}\)?(?:[-. /]\d{2,6}){1,4}(?![\d/%]|[.,-]\d| \d)|(?<![\w/.$#,+-]|\d )0\d{8,11}(?![\d/%]|[.,-]\d| \d)/g;

const isLocal = (text: string): boolean => {
  const digits = digitsOf(text);
  const { length } = digits;
  if (length < 7 || length > 12 || /^(?:19|20)\d\d[-./]\d\d[-./]\d\d/.test(text)) return false;
  if (digits.startsWith('0')) return isNational(digits);
  return !OPEN_LINE.test(digits) && !/^8(?:00|22|33|44|55|66|77|88)/.test(digits);
};

/** Telephone numbers that can be recognised without their words. */
export const findPhones = (text: string): readonly Shape[] => [
  ...shapesOf(text, NORTH_AMERICAN, isNorthAmerican),
  ...shapesOf(text, INTERNATIONAL, isInternational),
];

/** Digits that are a telephone number only if the words next to them say so. */
export const findLocalPhones = (text: string): readonly Shape[] => shapesOf(text, LOCAL, isLocal);
