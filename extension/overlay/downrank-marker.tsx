/** One row that marks the place of a post which would not have been shown here. */
import { Action } from './action';
import { Byline } from './byline';
import { DownIcon } from './icons';
import type { LabelProps } from './label-props';
import { WhyButton } from './why-button';

export function DownrankMarker(props: LabelProps) {
  const { words, acceptUntrusted, on } = props;
  return (
    <section class="cover row" role="group" aria-labelledby="sentence" aria-describedby="note">
      <DownIcon />
      <div class="said">
        <p class="sentence" id="sentence" dir="auto">
          {words.sentence}
        </p>
        <p class="note" id="note" dir="auto">
          {words.note}
        </p>
        <Byline author={words.author} />
        {words.record && <p class="record">{words.record}</p>}
      </div>
      <div class="actions">
        <WhyButton {...props} />
        <Action
          act="view"
          class="strong"
          expanded={false}
          describedBy="sentence"
          acceptUntrusted={acceptUntrusted}
          onAct={on.view}
        >
          {words.does.show}
        </Action>
      </div>
    </section>
  );
}
