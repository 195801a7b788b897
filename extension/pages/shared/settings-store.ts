/** Reads and writes the settings record. A write touches the keys it names and keeps every other, known or not. */
import browser from 'webextension-polyfill';
import { parseSettings, SETTINGS_KEY, type RuleMode, type Settings } from '../../shared/settings';
import type { RuleId } from '../../../src/engine/clauses';

/** What one control changes. `rules` and `marks` name only the entries that change. */
export type SettingsPatch = Partial<Omit<Settings, 'v' | 'rules' | 'marks'>> & {
  readonly rules?: Partial<Record<RuleId, RuleMode>>;
  readonly marks?: Partial<Settings['marks']>;
};

type Stored = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Stored =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

async function readStored(): Promise<Stored> {
  const stored = (await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY];
  return isRecord(stored) ? stored : {};
}

export async function readSettings(): Promise<Settings> {
  return parseSettings(await readStored());
}

/** The stored record with the patch laid over it; `rules` and `marks` entry by entry. */
export function withPatch(stored: Stored, patch: SettingsPatch): Record<string, unknown> {
  const next: Record<string, unknown> = { v: 1, ...stored };
  for (const [key, value] of Object.entries(patch)) {
    const before = stored[key];
    next[key] = isRecord(value) && isRecord(before) ? { ...before, ...value } : value;
  }
  return next;
}

/** Writes of this page wait for one another, so that none overwrites what the one before it read. */
let last: Promise<unknown> = Promise.resolve();

/** Writes a patch; resolves to the settings as they then are, rejects when the browser refuses. */
export function patchSettings(patch: SettingsPatch): Promise<Settings> {
  const write = last.then(async () => {
    const next = withPatch(await readStored(), patch);
    await browser.storage.local.set({ [SETTINGS_KEY]: next });
    return parseSettings(next);
  });
  last = write.catch(() => {});
  return write;
}

/** Calls back with the settings after every change, by whichever page; returns the function that stops it. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[SETTINGS_KEY];
    if (area === 'local' && change) onChange(parseSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
