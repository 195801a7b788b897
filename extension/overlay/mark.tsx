/** A small mark under a post that stays as it is. The whole mark is the Why button. */
import type { ComponentChildren } from 'preact';
import { Action } from './action';
import { OpenIcon } from './icons';
import { PANEL, type LabelProps } from './label-props';

export function Mark({
  words,
  story,
  acceptUntrusted,
  on,
  icon,
}: LabelProps & { readonly icon: ComponentChildren }) {
  return (
    <div class="mark" role="group" aria-labelledby="sentence">
      <Action
        act="why"
        class={story ? 'whole open' : 'whole'}
        expanded={story !== null}
        controls={PANEL}
        acceptUntrusted={acceptUntrusted}
        onAct={on.why}
      >
        {icon}
        <span id="sentence" class="words" dir="auto">
          {words.sentence}
        </span>
        <span class="why">
          {words.does.why}
          <OpenIcon />
        </span>
      </Action>
      {words.record && <p class="record">{words.record}</p>}
    </div>
  );
}
