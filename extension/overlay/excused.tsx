/** A rule reads on the post, and a listed context lifts it. */
import { ExcusedIcon } from './icons';
import type { LabelProps } from './label-props';
import { Mark } from './mark';

export function Excused(props: LabelProps) {
  return <Mark {...props} icon={<ExcusedIcon />} />;
}
