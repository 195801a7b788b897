/** Two buttons about this page: pause the site, leave the account alone. */
import type { Settings } from '../../shared/settings';
import type { SettingsPatch } from '../shared/settings-store';
import { isLeftAlone, withAccount, withoutAccount } from '../shared/accounts';
import { fill } from '../../shared/words';
import { text } from '../shared/text';
import type { TabView } from './tab';

interface Props {
  readonly view: TabView;
  readonly settings: Settings;
  readonly change: (patch: SettingsPatch) => void;
}

export function Here({ view, settings, change }: Props) {
  if (view.kind !== 'page' && view.kind !== 'silent') return null;
  const words = text.popup;
  const { host } = view;
  const paused = settings.paused.includes(host);
  const account = view.kind === 'page' ? view.state.account : null;
  const alone = account !== null && isLeftAlone(settings.leaveAlone, account);
  return (
    <div class="here">
      <button
        type="button"
        onClick={() =>
          change({
            paused: paused ? settings.paused.filter((one) => one !== host) : [...settings.paused, host],
          })
        }
      >
        {fill(paused ? words.resume : words.pause, { host })}
      </button>
      {account && (
        <button
          type="button"
          onClick={() =>
            change({
              leaveAlone: alone
                ? withoutAccount(settings.leaveAlone, account)
                : withAccount(settings.leaveAlone, account),
            })
          }
        >
          {fill(alone ? words.unleave : words.leave, { handle: account.handle })}
        </button>
      )}
    </div>
  );
}
