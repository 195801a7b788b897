/** "Why": on every label. */
import { Action } from './action';
import { OpenIcon } from './icons';
import { PANEL, type LabelProps } from './label-props';

export function WhyButton({ words, story, acceptUntrusted, on }: LabelProps) {
  return (
    <Action
      act="why"
      class={story ? 'plain open' : 'plain'}
      expanded={story !== null}
      controls={PANEL}
      describedBy="sentence"
      acceptUntrusted={acceptUntrusted}
      onAct={on.why}
    >
      {words.does.why}
      <OpenIcon />
    </Action>
  );
}
