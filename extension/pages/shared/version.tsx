/** Which policy version, and whether dates count. Used by the popup and the options. */
import type { Settings } from '../../shared/settings';
import { dayInWords, fill } from '../../shared/words';
import { Choice } from './choice';
import { POLICY_NAMES, type PolicyName } from './policies';
import type { SettingsPatch } from './settings-store';
import { text } from './text';

interface Props {
  readonly settings: Settings;
  readonly change: (patch: SettingsPatch) => void;
}

/** Name and days of a version, as one sentence. */
export function describePolicy(policy: PolicyName): string {
  const values = {
    name: policy.name,
    from: dayInWords(policy.from),
    to: policy.to ? dayInWords(policy.to) : '',
  };
  return fill(policy.to ? text.settings.inForce : text.settings.inForceSince, values);
}

export function Version({ settings, change }: Props) {
  const words = text.settings;
  const chosen = POLICY_NAMES.find((policy) => policy.id === settings.policy);
  const byDate = settings.dates === 'as-of-date';
  return (
    <div class="version">
      <label class="field">
        <span class="field-label">{words.policy}</span>
        <select
          value={settings.policy}
          disabled={byDate}
          aria-describedby="version-hint"
          onChange={(event) => change({ policy: event.currentTarget.value })}
        >
          {POLICY_NAMES.map((policy) => (
            <option key={policy.id} value={policy.id}>
              {dayInWords(policy.id)}
            </option>
          ))}
        </select>
      </label>
      <p class="hint" id="version-hint">
        {byDate ? words.policyByDate : chosen ? describePolicy(chosen) : settings.policy}
      </p>
      <Choice
        legend={words.dates}
        quiet
        name="dates"
        look="list"
        value={settings.dates}
        items={[
          { value: 'what-if', name: words['what-if'], means: words['what-ifHint'] },
          { value: 'as-of-date', name: words['as-of-date'], means: words['as-of-dateHint'] },
        ]}
        onChange={(dates) => change({ dates })}
      />
    </div>
  );
}
