/** The settings as state of a page: read once, followed, changed by patches. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { DEFAULT_SETTINGS, type Settings } from '../../shared/settings';
import { patchSettings, readSettings, watchSettings, type SettingsPatch } from './settings-store';

export type SaveState = 'idle' | 'saved' | 'failed';

export interface SettingsHandle {
  /** The defaults until storage has answered. */
  readonly settings: Settings;
  /** False until storage has answered: controls wait, so that nothing is drawn that is not so. */
  readonly ready: boolean;
  readonly save: SaveState;
  /** How many writes ended well: for a status line that must speak again for the same words. */
  readonly writes: number;
  readonly change: (patch: SettingsPatch) => void;
}

export function useSettings(): SettingsHandle {
  const [settings, setSettings] = useState<Settings>(DEFAULT_SETTINGS);
  const [ready, setReady] = useState(false);
  const [save, setSave] = useState<SaveState>('idle');
  const [writes, setWrites] = useState(0);

  useEffect(() => {
    const stop = watchSettings(setSettings);
    readSettings()
      .then(setSettings)
      .catch(() => setSave('failed'))
      .finally(() => setReady(true));
    return stop;
  }, []);

  const change = useCallback((patch: SettingsPatch) => {
    patchSettings(patch)
      .then((next) => {
        setSettings(next);
        setSave('saved');
        setWrites((count) => count + 1);
      })
      .catch(() => {
        setSettings((now) => ({ ...now })); // draw again: the control shows what was not stored
        setSave('failed');
      });
  }, []);

  return { settings, ready, save, writes, change };
}
