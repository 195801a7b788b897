/** The popup: the switch, what is on this page, which rules. No engine here, so that it is there at once. */
import { useEffect, useState } from 'preact/hooks';
import { Colophon } from '../shared/links';
import { Permission } from '../shared/permission';
import { Switch } from '../shared/switch';
import { text } from '../shared/text';
import { useSettings } from '../shared/use-settings';
import { Version } from '../shared/version';
import { Here } from './here';
import { PagePart } from './page-part';
import { lookAtTab, type TabView } from './tab';

/** Milliseconds between two looks at the page while the popup is open. */
const LOOK_AGAIN = 1000;

function useTab(): TabView {
  const [view, setView] = useState<TabView>({ kind: 'loading' });
  useEffect(() => {
    let open = true;
    const look = () => void lookAtTab().then((next) => open && setView(next));
    look();
    const timer = setInterval(look, LOOK_AGAIN);
    return () => {
      open = false;
      clearInterval(timer);
    };
  }, []);
  return view;
}

export function Popup() {
  const { settings, ready, save, change } = useSettings();
  const view = useTab();
  return (
    <>
      <header class="popup-head">
        <h1>{text.popup.title}</h1>
        {ready && (
          <Switch
            label={text.settings.enabled}
            checked={settings.enabled}
            onChange={(enabled) => change({ enabled })}
          />
        )}
      </header>
      <main>
        <Permission />
        {save === 'failed' && (
          <p class="alert" role="alert">
            {text.settings.failed}
          </p>
        )}
        {ready && (
          <>
            <section aria-labelledby="on-page">
              <h2 id="on-page">{text.popup.onPage}</h2>
              <PagePart view={view} settings={settings} />
              <Here view={view} settings={settings} change={change} />
            </section>
            <section aria-labelledby="rules">
              <h2 class="quiet" id="rules">
                {text.popup.rules}
              </h2>
              <Version settings={settings} change={change} />
            </section>
          </>
        )}
      </main>
      <Colophon pages={['demo', 'assess', 'options', 'welcome']} />
    </>
  );
}
