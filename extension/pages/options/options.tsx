/** The options: rule by rule on one side, everything else on the other. */
import { Colophon } from '../shared/links';
import { Masthead } from '../shared/masthead';
import { Permission } from '../shared/permission';
import { SaveStatus } from '../shared/save-status';
import { Switch } from '../shared/switch';
import { text } from '../shared/text';
import { useSettings } from '../shared/use-settings';
import { Version } from '../shared/version';
import { Defaults } from './defaults';
import { LeaveAlone, PausedSites } from './lists';
import { Dial, Marks } from './marks';
import { Rules } from './rules';

export function Options() {
  const { settings, ready, save, writes, change } = useSettings();
  const part = { settings, change };
  return (
    <>
      <Masthead {...text.options} />
      <SaveStatus save={save} writes={writes} />
      <main>
        <Permission />
        {ready && (
          <div class="columns">
            <Rules {...part} />
            <div class="aside">
              <section aria-labelledby="version">
                <h2 id="version">{text.options.version}</h2>
                <Switch
                  label={text.settings.enabled}
                  checked={settings.enabled}
                  onChange={(enabled) => change({ enabled })}
                />
                <Version {...part} />
              </section>
              <Dial {...part} />
              <Marks {...part} />
              <LeaveAlone {...part} />
              <PausedSites {...part} />
              <Defaults {...part} />
            </div>
          </div>
        )}
      </main>
      <Colophon pages={['demo', 'assess', 'welcome']} />
    </>
  );
}
