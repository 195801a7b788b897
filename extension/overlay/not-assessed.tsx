/** The words were not read: another language, or a video that words do not decide. */
import { NotAssessedIcon } from './icons';
import type { LabelProps } from './label-props';
import { Mark } from './mark';

export function NotAssessed(props: LabelProps) {
  return <Mark {...props} icon={<NotAssessedIcon />} />;
}
