/** Assessed, no notice: very small, so that unmarked does not mean cleared. */
import { TickIcon } from './icons';
import type { LabelProps } from './label-props';
import { Mark } from './mark';

export function Tick(props: LabelProps) {
  return <Mark {...props} icon={<TickIcon />} />;
}
