/** The post may fall under a rule: never more than this where the reading is weak or not yet measured. */
import { ChipIcon } from './icons';
import type { LabelProps } from './label-props';
import { Mark } from './mark';

export function Chip(props: LabelProps) {
  return <Mark {...props} icon={<ChipIcon />} />;
}
