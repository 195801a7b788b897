/** Under a post that the reader has opened: how to cover it again, and why some buttons look switched off. */
import { Action } from './action';
import { DownIcon, NoticeIcon, TombstoneIcon } from './icons';
import type { LabelProps } from './label-props';
import { WhyButton } from './why-button';

const iconOf = (kind: LabelProps['kind']) =>
  kind === 'tombstone' ? TombstoneIcon : kind === 'downrank-marker' ? DownIcon : NoticeIcon;

export function ViewedBar(props: LabelProps) {
  const { words, acceptUntrusted, on } = props;
  const Icon = iconOf(props.kind);
  const [opened = '', ...reasons] = words.viewed;
  return (
    <section class="bar" role="group" aria-labelledby="sentence">
      <Icon />
      <div class="said">
        <p id="sentence" dir="auto">
          {opened}
        </p>
        {reasons.map((reason) => (
          <p class="note" dir="auto" key={reason}>
            {reason}
          </p>
        ))}
      </div>
      <div class="actions">
        <WhyButton {...props} />
        <Action
          act="hide"
          expanded={true}
          describedBy="sentence"
          acceptUntrusted={acceptUntrusted}
          onAct={on.hide}
        >
          {words.does.hide}
        </Action>
      </div>
    </section>
  );
}
