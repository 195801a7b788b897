/** The interstitial: stands in place of a post that would have been behind a public-interest notice. */
import { Action } from './action';
import { Byline } from './byline';
import { NoticeIcon } from './icons';
import type { LabelProps } from './label-props';
import { WhyButton } from './why-button';

export function Notice(props: LabelProps) {
  const { words, acceptUntrusted, on } = props;
  return (
    <section class="cover paper" role="group" aria-labelledby="kicker" aria-describedby="sentence">
      <p class="kicker" id="kicker">
        <NoticeIcon />
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
          {words.does.view}
        </Action>
        <WhyButton {...props} />
        <Action act="learn" acceptUntrusted={acceptUntrusted} onAct={on.learn}>
          {words.does.learn}
        </Action>
      </div>
    </section>
  );
}
