/** Times as data sets write them. Nothing is guessed: a time without a zone is refused. */
import { dayNumber, monthLength } from '../engine/facts/days';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** ISO 8601 with a zone; seconds and fractions may be left out, `T` may be a space. A day alone is its first moment, UTC. */
const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(?:([Zz])|([+-])(\d{2}):?(\d{2})))?$/;

/** Twitter's own: `Wed Oct 10 20:19:24 +0000 2018`. */
const TWITTER =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) ([A-Z][a-z]{2}) (\d{1,2}) (\d{2}):(\d{2}):(\d{2}) ([+-])(\d{2}):?(\d{2}) (\d{4})$/;

/** Milliseconds since 1970, UTC; null where the text is no time of either form. */
export function parseTime(text: string): number | null {
  const iso = ISO.exec(text);
  if (iso) {
    const [
      ,
      year,
      month,
      day,
      hour = '0',
      minute = '0',
      second = '0',
      fraction = '',
      ,
      sign = '+',
      h = '0',
      m = '0',
    ] = iso;
    const ms = Number(fraction.padEnd(3, '0').slice(0, 3));
    return moment([year, month, day, hour, minute, second].map(Number), ms, offset(sign, h, m));
  }
  const own = TWITTER.exec(text);
  if (!own) return null;
  const [, name = '', day, hour, minute, second, sign = '+', h = '0', m = '0', year] = own;
  const month = MONTHS.indexOf(name) + 1;
  return moment([Number(year), month, ...[day, hour, minute, second].map(Number)], 0, offset(sign, h, m));
}

/** Minutes east of Greenwich; null where there is no such zone. */
function offset(sign: string, hours: string, minutes: string): number | null {
  const [h, m] = [Number(hours), Number(minutes)];
  if (h > 23 || m > 59) return null;
  return (sign === '-' ? -1 : 1) * (h * 60 + m);
}

function moment(parts: readonly number[], ms: number, zone: number | null): number | null {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts;
  if (month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) return null;
  // 23:59:60 is a leap second: the clock of tweets repeats the second before.
  if (zone === null || hour > 23 || minute > 59 || second > 60 || (second === 60 && minute !== 59))
    return null;
  const minutes = dayNumber(year, month, day) * 1440 + hour * 60 + minute - zone;
  return (minutes * 60 + Math.min(second, 59)) * 1000 + ms;
}
