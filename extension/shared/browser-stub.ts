/**
 * Stands in for webextension-polyfill where there is no extension: unit tests and the demo served as a plain page.
 * Storage lives in memory; messages have no answer.
 */
const memory = new Map<string, unknown>();
type Change = { oldValue?: unknown; newValue?: unknown };
const listeners = new Set<(changes: Record<string, Change>, area: string) => void>();

const local = {
  get: (key: string) => Promise.resolve(memory.has(key) ? { [key]: memory.get(key) } : {}),
  set: (items: Record<string, unknown>) => {
    const changes: Record<string, Change> = {};
    for (const [key, newValue] of Object.entries(items)) {
      changes[key] = { oldValue: memory.get(key), newValue };
      memory.set(key, newValue);
    }
    for (const listener of listeners) listener(changes, 'local');
    return Promise.resolve();
  },
};
const event = { addListener: () => {}, removeListener: () => {} };

const stub = {
  storage: {
    local,
    onChanged: {
      addListener: (listener: (changes: Record<string, Change>, area: string) => void) =>
        listeners.add(listener),
      removeListener: (listener: (changes: Record<string, Change>, area: string) => void) =>
        listeners.delete(listener),
    },
  },
  runtime: {
    id: undefined,
    onMessage: event,
    onInstalled: event,
    onStartup: event,
    sendMessage: () => Promise.resolve(undefined),
    getURL: (path: string) => path,
    getManifest: () => ({ version: '0.0.0' }),
    openOptionsPage: () => Promise.resolve(),
  },
  i18n: { getMessage: (key: string) => key, getUILanguage: () => 'en' },
  permissions: {
    contains: () => Promise.resolve(true),
    request: () => Promise.resolve(true),
    onAdded: event,
    onRemoved: event,
  },
  tabs: {
    query: () => Promise.resolve([]),
    sendMessage: () => Promise.resolve(undefined),
    create: () => Promise.resolve(),
    reload: () => Promise.resolve(),
  },
  contextMenus: { create: () => {}, removeAll: () => Promise.resolve(), onClicked: event },
  action: {
    setBadgeText: () => Promise.resolve(),
    setBadgeBackgroundColor: () => Promise.resolve(),
    setTitle: () => Promise.resolve(),
  },
};

export default stub;
