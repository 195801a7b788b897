/** Figures as text, the same in the terminal and in docs/quality.md. */
import type { Interval, Share } from '../../measure/interval';

/** `.73`, `1.00`, `-` where there is nothing to measure. */
export const figure = (value: number | null | undefined, digits = 2): string =>
  value == null ? '-' : value.toFixed(digits).replace(/^0(?=\.)/, '');

/** `.73 (.61 to .83)`. */
export const withInterval = ({ value, low, high }: Interval, digits = 2): string =>
  value === null ? '-' : `${figure(value, digits)} (${figure(low, digits)} to ${figure(high, digits)})`;

/** `0.06 %`. */
export const percent = (share: number, digits = 2): string => `${(share * 100).toFixed(digits)} %`;

/** `7 of 3998: 0.18 % (0.08 to 0.36)`. */
export const shareOf = ({ hits, of, value, low, high }: Share): string =>
  value === null
    ? `${hits} of ${of}`
    : `${hits} of ${of}: ${percent(hits / of)} (${(low * 100).toFixed(2)} to ${(high * 100).toFixed(2)})`;

/** `+.05`, `-.02`; empty where either side is missing. */
export function gain(ours: number | null | undefined, theirs: number | undefined, digits = 2): string {
  if (ours == null || theirs === undefined) return '';
  const difference = Number(ours.toFixed(digits)) - theirs;
  return `${difference < -1e-9 ? '-' : '+'}${figure(Math.abs(difference), digits)}`;
}
