/** The background script: who may speak to it, what it opens, what the button shows. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import manifest from '../../manifest.json';
import messages from '../../assets/public/_locales/en/messages.json';
import { browserDouble, OWN_ID, OWN_URL, type BrowserDouble } from './pages/browser-double';

let browser: BrowserDouble;

/** Loads the script anew, as the browser does whenever it wakes it. */
async function wake(): Promise<void> {
  vi.resetModules();
  vi.doMock('webextension-polyfill', () => ({ default: browser }));
  await import('../../extension/background');
}

/** Lets promises run to their end. */
const settle = () => new Promise((resolve) => setTimeout(resolve));

const fromPage = { id: OWN_ID, url: 'https://x.com/home', frameId: 0, tab: { id: 7, index: 2 } };
const badge = { type: 'content-background/badge', labelled: 3, trouble: false };

const send = async (message: unknown, sender: unknown = fromPage) => {
  const answers = browser.runtime.onMessage.raise(message, sender);
  await settle();
  return answers;
};

beforeEach(async () => {
  browser = browserDouble();
  await wake();
});

describe('messages', () => {
  it('shows the number of labels on the button of the tab they are in', async () => {
    await send(badge);
    expect(browser.action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '3' });
    expect(browser.action.setTitle).toHaveBeenCalledWith({ tabId: 7, title: 'titleCount 3' });
  });

  it('says trouble with a sign and in words, not by colour alone', async () => {
    await send({ ...badge, trouble: true });
    expect(browser.action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '!' });
    expect(browser.action.setTitle).toHaveBeenCalledWith({ tabId: 7, title: 'titleTrouble 3' });
  });

  it('gives the tab back to the general badge when nothing is labelled', async () => {
    await send({ ...badge, labelled: 0 });
    expect(browser.action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: null });
  });

  it('keeps a great number within the four characters of a badge', async () => {
    await send({ ...badge, labelled: 12_345 });
    expect(browser.action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '999+' });
  });

  it.each([
    ['another extension', { ...fromPage, id: 'foreign' }],
    ['a sender without an id', { ...fromPage, id: undefined }],
    ['a page that is not X', { ...fromPage, url: 'https://evil.example/x.com/' }],
    ['a host that only begins like X', { ...fromPage, url: 'https://x.com.evil.example/' }],
    ['an address without encryption', { ...fromPage, url: 'http://x.com/home' }],
    ['a frame inside a page', { ...fromPage, frameId: 4 }],
    ['a sender without a tab', { ...fromPage, tab: undefined }],
    ['a sender without an address', { ...fromPage, url: undefined }],
  ])('does nothing for %s', async (_who, sender) => {
    await send(badge, sender);
    await send({ type: 'content-background/open', page: 'options' }, sender);
    expect(browser.action.setBadgeText).not.toHaveBeenCalled();
    expect(browser.runtime.openOptionsPage).not.toHaveBeenCalled();
  });

  it.each([
    ['no object', 'content-background/badge'],
    ['null', null],
    ['an unknown type', { type: 'content-background/settings', enabled: false }],
    ['a type that it sends itself', { type: 'background-content/why' }],
    [
      'a type from the prototype',
      Object.create({ type: 'content-background/badge', labelled: 1, trouble: false }),
    ],
    ['a negative count', { ...badge, labelled: -1 }],
    ['a count that is text', { ...badge, labelled: '3' }],
    ['a count that is no number', { ...badge, labelled: NaN }],
    ['trouble that is no boolean', { ...badge, trouble: 'yes' }],
    ['a page that is not ours', { type: 'content-background/open', page: 'https://evil.example' }],
    ['a page that only the menu opens', { type: 'content-background/open', page: 'assess' }],
  ])('does nothing for a message that is %s', async (_what, message) => {
    await send(message);
    expect(browser.action.setBadgeText).not.toHaveBeenCalled();
    expect(browser.tabs.create).not.toHaveBeenCalled();
    expect(browser.tabs.sendMessage).not.toHaveBeenCalled();
  });

  it('answers nobody and writes no setting, whatever it is sent', async () => {
    const answers = await send(badge);
    await send({ type: 'settings', enabled: false });
    expect(answers).toEqual([undefined]);
    expect(browser.storage.local.set).not.toHaveBeenCalled();
  });

  it('opens our own pages for our own script, and for our own demo page', async () => {
    await send({ type: 'content-background/open', page: 'welcome' });
    await send(
      { type: 'content-background/open', page: 'options' },
      { ...fromPage, url: `${OWN_URL}extension/pages/demo/index.html` },
    );
    expect(browser.tabs.create).toHaveBeenCalledWith({ url: `${OWN_URL}extension/pages/welcome/index.html` });
    expect(browser.runtime.openOptionsPage).toHaveBeenCalledOnce();
  });
});

describe('installation', () => {
  it('opens the welcome page once, on the first install and on no update', async () => {
    for (const reason of ['update', 'browser_update', 'shared_module_update'])
      browser.runtime.onInstalled.raise({ reason });
    await settle();
    expect(browser.tabs.create).not.toHaveBeenCalled();
    browser.runtime.onInstalled.raise({ reason: 'install' });
    await settle();
    expect(browser.tabs.create).toHaveBeenCalledOnce();
    expect(browser.tabs.create).toHaveBeenCalledWith({ url: `${OWN_URL}extension/pages/welcome/index.html` });
  });

  it('creates the menus after clearing old ones, so that an update does not fail on a double', async () => {
    browser.runtime.onInstalled.raise({ reason: 'update' });
    await settle();
    expect(browser.contextMenus.removeAll).toHaveBeenCalledOnce();
    const created = browser.contextMenus.create.mock.calls.map(([entry]) => entry as Record<string, unknown>);
    expect(created.map(({ id }) => id)).toEqual(['assess', 'why']);
    expect(created[0]).not.toHaveProperty('documentUrlPatterns');
    expect(created[1]).toMatchObject({ documentUrlPatterns: ['https://x.com/*', 'https://twitter.com/*'] });
  });

  it('has its listeners in the same turn in which it is loaded, or the browser would lose the event that woke it', () => {
    const { runtime, contextMenus, storage } = browser;
    for (const { listeners } of [
      runtime.onInstalled,
      runtime.onStartup,
      runtime.onMessage,
      contextMenus.onClicked,
      storage.onChanged,
    ])
      expect(listeners).toHaveLength(1);
  });
});

describe('menus', () => {
  const click = async (info: object, tab?: object) => {
    browser.contextMenus.onClicked.raise(info, tab);
    await settle();
  };

  it('hands the selected text to the assess page behind the #, where no browser sends it anywhere', async () => {
    const text = 'A & B = "C" # 100% ?\nünï 🇺🇳';
    await click({ menuItemId: 'assess', selectionText: text }, { id: 7, index: 2 });
    const [{ url, index }] = browser.tabs.create.mock.calls[0] as unknown as [{ url: string; index: number }];
    const address = new URL(url);
    expect(address.search).toBe('');
    expect(address.pathname).toBe('/extension/pages/assess/index.html');
    expect(new URLSearchParams(address.hash.slice(1)).get('text')).toBe(text);
    expect(index).toBe(3);
  });

  it('survives a broken emoji and cuts a whole book', async () => {
    await click({ menuItemId: 'assess', selectionText: `\ud83d ${'x'.repeat(50_000)}` }, { id: 7, index: 0 });
    const [{ url }] = browser.tabs.create.mock.calls[0] as unknown as [{ url: string }];
    expect(new URLSearchParams(new URL(url).hash.slice(1)).get('text')).toHaveLength(10_000);
  });

  it('asks the page itself, in its top frame, why', async () => {
    await click({ menuItemId: 'why' }, { id: 7, index: 2 });
    expect(browser.tabs.sendMessage).toHaveBeenCalledWith(
      7,
      { type: 'background-content/why' },
      { frameId: 0 },
    );
  });

  it('stays quiet where the page has no script of ours', async () => {
    browser.tabs.sendMessage.mockRejectedValueOnce(new Error('Receiving end does not exist'));
    await expect(click({ menuItemId: 'why' }, { id: 7, index: 2 })).resolves.toBeUndefined();
    await click({ menuItemId: 'why' });
    expect(browser.tabs.sendMessage).toHaveBeenCalledOnce();
  });
});

describe('the button without a page', () => {
  const general = () =>
    browser.action.setBadgeText.mock.lastCall as unknown as [{ text: string; tabId?: number }];

  it('says "off" when the reader switches it off, and nothing when it is on', async () => {
    await browser.storage.local.set({ settings: { enabled: false } });
    await settle();
    expect(general()[0]).toEqual({ text: 'badgeOff' });
    await browser.storage.local.set({ settings: { enabled: true } });
    await settle();
    expect(general()[0]).toEqual({ text: '' });
  });

  it('asks for attention at start and as soon as the browser takes the access back', async () => {
    browser.permissions.contains.mockResolvedValue(false);
    browser.runtime.onStartup.raise();
    await settle();
    expect(browser.permissions.contains).toHaveBeenCalledWith({
      origins: ['https://x.com/*', 'https://twitter.com/*'],
    });
    expect(general()[0]).toEqual({ text: '!' });
    browser.permissions.contains.mockResolvedValue(true);
    browser.permissions.onAdded.raise();
    await settle();
    expect(general()[0]).toEqual({ text: '' });
  });
});

describe('messages.json', () => {
  it('has every word that manifest and background ask for, within the limits of the stores', () => {
    const asked = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key ?? '');
    const spoken = [
      'menuAssess',
      'menuWhy',
      'titleCount',
      'titleTrouble',
      'badgeOff',
      'titleOff',
      'titlePermission',
    ];
    expect(Object.keys(messages).sort()).toEqual([...new Set([...asked, ...spoken])].sort());
    expect(messages.extName.message.length).toBeLessThanOrEqual(45);
    expect(messages.extShortName.message.length).toBeLessThanOrEqual(12);
    expect(messages.extDescription.message.length).toBeLessThanOrEqual(132);
    expect(messages.badgeOff.message.length).toBeLessThanOrEqual(4);
  });
});
