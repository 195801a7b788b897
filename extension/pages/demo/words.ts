/** The demo's own words, and how numbers and times are written in them. */
import words from '../../../assets/languages/en/demo.json';

export { fill } from '../../shared/words';

export const W = words;

const whole = new Intl.NumberFormat('en');
const short = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 });
const day = new Intl.DateTimeFormat('en', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const moment = new Intl.DateTimeFormat('en', { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });

export const number = (value: number): string => whole.format(value);
export const compact = (value: number): string => short.format(value);
export const date = (iso: string): string => day.format(new Date(iso));
export const time = (iso: string): string => `${moment.format(new Date(iso))} · ${date(iso)}`;
