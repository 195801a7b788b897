/** One label: the cover, row, chip or tick of its kind, and the Why panel under it. */
import { Chip } from './chip';
import { CannotTell } from './cannot-tell';
import { Asked } from './asked';
import { DownrankMarker } from './downrank-marker';
import { Excused } from './excused';
import { PANEL, type LabelProps } from './label-props';
import { NotAssessed } from './not-assessed';
import { Notice } from './notice';
import { Tick } from './tick';
import { Tombstone } from './tombstone';
import { ViewedBar } from './viewed-bar';
import { WhyPanel } from './why/why-panel';

export function Label(props: LabelProps) {
  const { story, on, words, acceptUntrusted } = props;
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || story === null) return;
    event.preventDefault();
    on.why();
  };
  return (
    <div class={`label ${props.kind}`} data-kind={props.kind} onKeyDown={closeOnEscape}>
      <Face {...props} />
      <div id={PANEL} hidden={story === null}>
        {story && (
          <WhyPanel
            story={story}
            close={words.does.closeWhy}
            acceptUntrusted={acceptUntrusted}
            onClose={on.why}
          />
        )}
      </div>
    </div>
  );
}

function Face(props: LabelProps) {
  switch (props.kind) {
    case 'interstitial':
      return props.viewed ? <ViewedBar {...props} /> : <Notice {...props} />;
    case 'downrank-marker':
      return props.viewed ? <ViewedBar {...props} /> : <DownrankMarker {...props} />;
    case 'tombstone':
      return props.viewed ? <ViewedBar {...props} /> : <Tombstone {...props} />;
    case 'chip':
      return <Chip {...props} />;
    case 'excused':
      return <Excused {...props} />;
    case 'cannot-tell':
      return <CannotTell {...props} />;
    case 'not-assessed':
      return <NotAssessed {...props} />;
    case 'asked':
      return <Asked {...props} />;
    case 'tick':
      return <Tick {...props} />;
    case 'none':
      return null;
  }
}
