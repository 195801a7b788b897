/** Nothing is drawn on this post of itself; the reader asked why. */
import { UnknownIcon } from './icons';
import type { LabelProps } from './label-props';
import { Mark } from './mark';

export function Asked(props: LabelProps) {
  return <Mark {...props} icon={<UnknownIcon />} />;
}
