/** Everything back to how it came, with a way back from that too. */
import { useState } from 'preact/hooks';
import { DEFAULT_SETTINGS, type Settings } from '../../shared/settings';
import type { SettingsPatch } from '../shared/settings-store';
import { text } from '../shared/text';

interface Props {
  readonly settings: Settings;
  readonly change: (patch: SettingsPatch) => void;
}

/** Every known key of a settings record; unknown ones are nobody's to touch. */
function known({ enabled, policy, dates, rules, marks, dial, leaveAlone, paused }: Settings): SettingsPatch {
  return { enabled, policy, dates, rules, marks, dial, leaveAlone, paused };
}

export function Defaults({ settings, change }: Props) {
  const words = text.options;
  const [before, setBefore] = useState<Settings | null>(null);
  return (
    <section aria-labelledby="defaults">
      <h2 id="defaults">{words.defaults}</h2>
      <p class="hint">{words.defaultsHint}</p>
      <p class="here">
        <button
          type="button"
          onClick={() => {
            setBefore(settings);
            change(known(DEFAULT_SETTINGS));
          }}
        >
          {words.defaults}
        </button>
        <span role="status">{before && words.restored}</span>
        {before && (
          <button
            type="button"
            onClick={() => {
              change(known(before));
              setBefore(null);
            }}
          >
            {words.undo}
          </button>
        )}
      </p>
    </section>
  );
}
