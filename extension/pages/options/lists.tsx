/** Accounts left alone and paused sites. */
import { useState } from 'preact/hooks';
import type { Settings } from '../../shared/settings';
import { handleIn, isLeftAlone, withAccount, withoutAccount } from '../shared/accounts';
import type { SettingsPatch } from '../shared/settings-store';
import { fill } from '../../shared/words';
import { text } from '../shared/text';

interface Props {
  readonly settings: Settings;
  readonly change: (patch: SettingsPatch) => void;
}

export function LeaveAlone({ settings, change }: Props) {
  const words = text.options;
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState('');
  const list = settings.leaveAlone;

  const add = () => {
    const handle = handleIn(typed);
    const account = handle === null ? null : { id: null, handle };
    if (account === null) return setProblem(words.handleWrong);
    if (isLeftAlone(list, account)) return setProblem(fill(words.handleThere, { handle: account.handle }));
    change({ leaveAlone: withAccount(list, account) });
    setProblem('');
    setTyped('');
  };

  return (
    <section aria-labelledby="leave-alone">
      <h2 id="leave-alone">{words.leaveAlone}</h2>
      <p class="hint">{words.leaveAloneHint}</p>
      {list.length === 0 && <p class="none">{words.leaveAloneNone}</p>}
      <ul class="list">
        {list.map((account) => (
          <li key={`${account.id} ${account.handle}`}>
            <bdi>@{account.handle}</bdi>
            <button
              type="button"
              aria-label={`${words.remove}: ${fill(words.removeAccount, { handle: account.handle })}`}
              onClick={() => change({ leaveAlone: withoutAccount(list, account) })}
            >
              {words.remove}
            </button>
          </li>
        ))}
      </ul>
      <form
        class="add"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <label class="field">
          <span class="field-label">{words.handle}</span>
          <input
            type="text"
            dir="ltr"
            autocomplete="off"
            spellcheck={false}
            placeholder="@handle"
            value={typed}
            aria-invalid={problem !== ''}
            aria-describedby="handle-problem"
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <button type="submit">{words.add}</button>
      </form>
      <p class="problem" id="handle-problem" role="status">
        {problem}
      </p>
    </section>
  );
}

export function PausedSites({ settings, change }: Props) {
  const words = text.options;
  return (
    <section aria-labelledby="paused">
      <h2 id="paused">{words.paused}</h2>
      {settings.paused.length === 0 && <p class="none">{words.pausedNone}</p>}
      <ul class="list">
        {settings.paused.map((host) => (
          <li key={host}>
            <bdi>{host}</bdi>
            <button
              type="button"
              aria-label={fill(words.removeSite, { host })}
              onClick={() => change({ paused: settings.paused.filter((one) => one !== host) })}
            >
              {words.resume}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
