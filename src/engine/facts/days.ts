/** Days as `YYYY-MM-DD`, in UTC, by integer arithmetic. Text of this form sorts as days do. */

const DAY_MS = 86_400_000;
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days in a month; `month` is 1 to 12. */
export function monthLength(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (MONTH_DAYS[month - 1] ?? 0);
}

/** Days from 1970-01-01 to a day of the Gregorian calendar; `month` 1 to 12. */
export function dayNumber(year: number, month: number, day: number): number {
  // Years are counted from March, so that the leap day is the last of its year.
  const y = month > 2 ? year : year - 1;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * 146_097 + yearOfEra * 365 + leapDays + dayOfYear - 719_468;
}

/** The UTC day of a time in milliseconds since 1970. */
export function dayOf(ms: number): string {
  const z = Math.floor(ms / DAY_MS) + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const m = Math.floor((5 * dayOfYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const day = dayOfYear - Math.floor((153 * m + 2) / 5) + 1;
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** Is this text a day of the calendar? */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month);
}

/** Days between two days, never negative. */
export function daysApart(a: string, b: string): number {
  const number = (day: string): number =>
    dayNumber(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)));
  return Math.abs(number(a) - number(b));
}

/** Start of Twitter's id scheme of November 2010, milliseconds since 1970. */
const ID_EPOCH = 1_288_834_974_657n;
const LAST = 2_208_988_800_000n; // 2040-01-01: a greater value is no id of a tweet

/**
 * Time of a tweet by its id, milliseconds since 1970: ids made since November 2010 hold it. Null for other ids:
 * numbers of a data set's own are shorter.
 */
export function timeOfId(id: string): number | null {
  if (!/^[1-9]\d{14,18}$/.test(id)) return null;
  const ms = (BigInt(id) >> 22n) + ID_EPOCH;
  return ms < LAST ? Number(ms) : null;
}
