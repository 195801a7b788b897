import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';

type Listener = (...args: never[]) => unknown;
const at = { message: [] as Listener[], changed: [] as Listener[] };
const sent: unknown[] = [];
let stored: Record<string, unknown> = {};

vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      id: 'ours',
      onMessage: { addListener: (listener: Listener) => at.message.push(listener) },
      sendMessage: (message: unknown) => Promise.resolve(void sent.push(message)),
    },
    storage: {
      local: { get: () => Promise.resolve(stored) },
      onChanged: { addListener: (listener: Listener) => at.changed.push(listener) },
    },
  },
}));

const MARK = Symbol.for('public-interest-notice');
const world = globalThis as { [MARK]?: true };

async function load(href: string): Promise<void> {
  window.location.href = href;
  vi.resetModules();
  await import('../../../extension/content/content.iife');
  // Engine and overlay are loaded when the page's own scripts may already run.
  await vi.waitFor(
    async () => {
      if (at.message.length > 0) expect((await ask({ type: 'popup-content/state' }))[0]).toBeDefined();
    },
    { timeout: 20_000, interval: 20 },
  );
}

const ask = (message: unknown, sender: unknown = { id: 'ours' }) =>
  Promise.all(
    at.message.map((listener) => (listener as (a: unknown, b: unknown) => unknown)(message, sender)),
  );

beforeEach(() => {
  window.dispatchEvent(new Event('pagehide'));
  delete world[MARK];
  at.message.length = at.changed.length = 0;
  stored = {};
});
afterAll(() => void window.dispatchEvent(new Event('pagehide')));

describe('the content script', () => {
  it('starts on x.com with the stored settings and answers the popup', async () => {
    stored = { settings: { v: 1, enabled: false } };
    await load('https://x.com/home');
    const [state] = await ask({ type: 'popup-content/state' });
    expect(state).toMatchObject({ host: 'x.com', active: false, trouble: null });
  });

  it('starts once, however often it is injected', async () => {
    await load('https://x.com/home');
    await load('https://x.com/home');
    expect(at.message).toHaveLength(1);
  });

  it('does nothing on a site it does not know', async () => {
    await load('https://example.org/');
    expect(at.message).toHaveLength(0);
    expect(world[MARK]).toBeUndefined();
  });

  it('answers nobody but the extension, and no other question', async () => {
    await load('https://x.com/home');
    expect(await ask({ type: 'popup-content/state' }, { id: 'stranger' })).toEqual([undefined]);
    expect(await ask({ type: 'something/else' })).toEqual([undefined]);
    expect(await ask(null)).toEqual([undefined]);
  });

  it('follows changed settings', async () => {
    await load('https://x.com/home');
    const change = (settings: unknown, area = 'local') =>
      at.changed.forEach((listener) =>
        (listener as (a: unknown, b: string) => void)({ settings: { newValue: settings } }, area),
      );
    const active = async () =>
      ((await ask({ type: 'popup-content/state' }))[0] as { active: boolean }).active;
    expect(await active()).toBe(true);
    change({ enabled: false }, 'sync');
    expect(await active()).toBe(true);
    change({ enabled: false });
    expect(await active()).toBe(false);
    change('nonsense');
    expect(await active()).toBe(true);
  });

  it('ends with the page, but not when the page goes into the back-forward cache', async () => {
    await load('https://x.com/home');
    window.dispatchEvent(Object.assign(new Event('pagehide'), { persisted: true }));
    expect((await ask({ type: 'popup-content/state' }))[0]).toBeDefined();
    window.dispatchEvent(Object.assign(new Event('pagehide'), { persisted: false }));
    expect((await ask({ type: 'popup-content/state' }))[0]).toBeUndefined();
  });
});
