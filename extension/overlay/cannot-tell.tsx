/** A fact that decides is missing. */
import { UnknownIcon } from './icons';
import type { LabelProps } from './label-props';
import { Mark } from './mark';

export function CannotTell(props: LabelProps) {
  return <Mark {...props} icon={<UnknownIcon />} />;
}
