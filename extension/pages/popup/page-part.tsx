/** The part of the popup that speaks of the page it was opened on. */
import type { Settings } from '../../shared/settings';
import { fill } from '../../shared/words';
import { text } from '../shared/text';
import { Counts } from './counts';
import { reloadTab, type TabView } from './tab';

interface Props {
  readonly view: TabView;
  readonly settings: Settings;
}

export function PagePart({ view, settings }: Props) {
  const words = text.popup;
  if (!settings.enabled) return <p class="lead">{words.off}</p>;
  switch (view.kind) {
    case 'loading':
      return <p class="lead">{words.loading}</p>;
    case 'elsewhere':
      return (
        <>
          <p class="lead">{words.elsewhere}</p>
          <p class="hint">{words.elsewhereHint}</p>
        </>
      );
    case 'silent':
      return (
        <div class="alert">
          <p>{words.silent}</p>
          <p class="hint">{words.silentHint}</p>
          <button type="button" class="primary" onClick={() => void reloadTab(view.tabId)}>
            {words.reload}
          </button>
        </div>
      );
    case 'page':
      return (
        <>
          {view.state.trouble && <p class="alert">{words.troubles[view.state.trouble]}</p>}
          {settings.paused.includes(view.host) ? (
            <p class="lead">{fill(words.pausedHere, { host: view.host })}</p>
          ) : (
            <Counts counts={view.state.counts} />
          )}
        </>
      );
  }
}
