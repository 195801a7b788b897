/** Stands in place of a post that would have been removed. It can be opened: nothing was removed. */
import { Action } from './action';
import { Byline } from './byline';
import { TombstoneIcon } from './icons';
import type { LabelProps } from './label-props';
import { WhyButton } from './why-button';

export function Tombstone(props: LabelProps) {
  const { words, acceptUntrusted, on } = props;
  return (
    <section class="cover slab" role="group" aria-labelledby="kicker" aria-describedby="sentence">
      <p class="kicker" id="kicker">
        <TombstoneIcon />
        <span>{words.kicker}</span>
      </p>
      <Byline author={words.author} />
      <p class="sentence" id="sentence" dir="auto">
        {words.sentence}
      </p>
      {words.note && <p class="note">{words.note}</p>}
      {words.record && <p class="record">{words.record}</p>}
      <div class="actions">
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
        <WhyButton {...props} />
      </div>
    </section>
  );
}
