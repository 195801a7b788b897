/** A browser that remembers what it was asked, and lets a test raise its events. */
import { vi } from 'vitest';

type Listener = (...given: unknown[]) => unknown;

function event() {
  const listeners: Listener[] = [];
  return {
    listeners,
    addListener: (listener: Listener) => void listeners.push(listener),
    removeListener: (listener: Listener) => void listeners.splice(listeners.indexOf(listener), 1),
    raise: (...given: unknown[]) => listeners.map((listener) => listener(...given)),
  };
}

export const OWN_ID = 'own-extension-id';
export const OWN_URL = 'chrome-extension://own-extension-id/';

export function browserDouble() {
  const stored: Record<string, unknown> = {};
  const done = () => Promise.resolve();
  const onChanged = event();
  return {
    stored,
    storage: {
      local: {
        get: vi.fn((key: string) => Promise.resolve(key in stored ? { [key]: stored[key] } : {})),
        set: vi.fn((items: Record<string, unknown>) => {
          const changes = Object.fromEntries(
            Object.entries(items).map(([key, newValue]) => [key, { oldValue: stored[key], newValue }]),
          );
          Object.assign(stored, items);
          onChanged.raise(changes, 'local');
          return Promise.resolve();
        }),
      },
      onChanged,
    },
    runtime: {
      id: OWN_ID,
      onInstalled: event(),
      onStartup: event(),
      onMessage: event(),
      getURL: (path: string) => `${OWN_URL}${path}`,
      getManifest: () => ({
        content_scripts: [
          { matches: ['https://x.com/*', 'https://twitter.com/*'] },
          { matches: ['https://x.com/*', 'https://twitter.com/*'] },
        ],
      }),
      openOptionsPage: vi.fn(done),
    },
    permissions: {
      contains: vi.fn(() => Promise.resolve(true)),
      request: vi.fn(() => Promise.resolve(true)),
      onAdded: event(),
      onRemoved: event(),
    },
    contextMenus: { create: vi.fn(), removeAll: vi.fn(done), onClicked: event() },
    tabs: {
      query: vi.fn((): Promise<unknown[]> => Promise.resolve([])),
      create: vi.fn(done),
      reload: vi.fn(done),
      sendMessage: vi.fn((): Promise<unknown> => Promise.resolve(undefined)),
    },
    action: { setBadgeText: vi.fn(done), setTitle: vi.fn(done), setBadgeBackgroundColor: vi.fn(done) },
    i18n: { getMessage: (key: string, values: string[] = []) => [key, ...values].join(' ').trim() },
  };
}

export type BrowserDouble = ReturnType<typeof browserDouble>;
