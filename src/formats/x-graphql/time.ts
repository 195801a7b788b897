const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';
const DAY = 86_400_000;

/** X's "Wed Aug 05 19:32:24 +0000 2026" in milliseconds since 1970, UTC; null for anything else. */
export function parseCreatedAt(value: unknown): number | null {
  if (typeof value !== 'string') return null;
  const match = /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d\d) (\d\d):(\d\d):(\d\d) \+0000 (\d{4})$/.exec(value);
  if (match === null) return null;
  const month = MONTHS.indexOf(match[1] ?? '');
  if (month % 3 !== 0) return null;
  const days = daysSince1970(Number(match[6]), month / 3 + 1, Number(match[2]));
  return days * DAY + Number(match[3]) * 3_600_000 + Number(match[4]) * 60_000 + Number(match[5]) * 1000;
}

/** Ids made before November 2010 were plain numbers and carry no time. */
const FIRST_SNOWFLAKE = 29_700_859_247n;

/** The time inside a tweet's id, in milliseconds since 1970; null for ids that carry none. */
export function timeOfId(id: string | null): number | null {
  if (id === null || !/^\d{11,19}$/.test(id)) return null;
  const number = BigInt(id);
  return number < FIRST_SNOWFLAKE ? null : Number((number >> 22n) + 1_288_834_974_657n);
}

/** Days of the Gregorian calendar, by whole numbers: years are counted from March, so that the leap day comes last. */
function daysSince1970(year: number, month: number, day: number): number {
  const y = month > 2 ? year : year - 1;
  const dayOfYear = ((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) | 0;
  return y * 365 + ((y / 4) | 0) - ((y / 100) | 0) + ((y / 400) | 0) + dayOfYear + day - 719_469;
}
