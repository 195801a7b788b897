/**
 * The background script: badge, welcome page, two menu entries. It keeps no state, since the browser ends it at will;
 * every listener is registered synchronously at top level, so that it is there when the browser starts it again.
 */
import browser, { type Menus, type Runtime, type Tabs } from 'webextension-polyfill';
import { asMessage, type Message } from './shared/messages';
import { mayReadSites, pageAddress, siteHost, sitePatterns } from './shared/places';
import { parseSettings, SETTINGS_KEY } from './shared/settings';

/** Selected text beyond this many UTF-16 units is cut: a tweet is far shorter, and addresses have limits. */
const LONGEST_TEXT = 10_000;

/** A tab that is gone, or a page without our script: nothing to do, nothing to report. */
const ignore = (): void => {};

// --------------------------------------------------------------------------------------------- installation

browser.runtime.onInstalled.addListener((details) => {
  void createMenus();
  void showDefaultBadge();
  if (details.reason === 'install') void browser.tabs.create({ url: pageAddress('welcome') });
});
browser.runtime.onStartup.addListener(() => void showDefaultBadge());
browser.permissions.onAdded.addListener(() => void showDefaultBadge());
browser.permissions.onRemoved.addListener(() => void showDefaultBadge());
browser.storage.onChanged.addListener((changes, area) => {
  if (area === 'local' && SETTINGS_KEY in changes) void showDefaultBadge();
});

// ---------------------------------------------------------------------------------------------------- menus

async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: 'assess',
    title: browser.i18n.getMessage('menuAssess'),
    contexts: ['selection'],
  });
  browser.contextMenus.create({
    id: 'why',
    title: browser.i18n.getMessage('menuWhy'),
    contexts: ['page', 'link', 'image', 'video', 'selection'],
    documentUrlPatterns: sitePatterns(),
  });
}

browser.contextMenus.onClicked.addListener((info: Menus.OnClickData, tab?: Tabs.Tab) => {
  if (info.menuItemId === 'assess') openAssess(info.selectionText ?? '', tab);
  if (info.menuItemId === 'why' && tab?.id !== undefined) {
    const message: Message = { type: 'background-content/why' };
    browser.tabs.sendMessage(tab.id, message, { frameId: 0 }).catch(ignore);
  }
});

/** The text travels behind `#`, which no browser sends anywhere. */
function openAssess(text: string, tab: Tabs.Tab | undefined): void {
  const fragment = new URLSearchParams({ text: text.slice(0, LONGEST_TEXT) });
  const next = tab ? { index: tab.index + 1 } : {};
  void browser.tabs.create({ url: `${pageAddress('assess')}#${fragment}`, ...next });
}

// ------------------------------------------------------------------------------------------------- messages

browser.runtime.onMessage.addListener((value: unknown, sender: Runtime.MessageSender) => {
  const tab = ownTab(sender);
  const message = asMessage(value);
  if (tab === null || message === null) return undefined;
  if (message.type === 'content-background/badge') void showTabBadge(tab, message.labelled, message.trouble);
  if (message.type === 'content-background/open') openPage(message.page);
  return undefined; // no answer: what comes from pages gets nothing back
});

/** The tab of a message by our own script in a top frame of x.com or of our own pages, else null. */
function ownTab(sender: Runtime.MessageSender): number | null {
  if (sender.id !== browser.runtime.id || sender.tab?.id === undefined || sender.frameId !== 0) return null;
  const own = sender.url?.startsWith(browser.runtime.getURL('')) ?? false;
  return own || siteHost(sender.url) !== null ? sender.tab.id : null;
}

function openPage(page: 'demo' | 'options' | 'welcome'): void {
  if (page === 'options') void browser.runtime.openOptionsPage();
  else void browser.tabs.create({ url: pageAddress(page) });
}

// ---------------------------------------------------------------------------------------------------- badge

/** Badge of one tab. The browser forgets it by itself when the tab goes to another page. */
async function showTabBadge(tabId: number, labelled: number, trouble: boolean): Promise<void> {
  // null: the tab shows again what applies to every tab
  const text = trouble ? '!' : labelled === 0 ? null : labelled > 999 ? '999+' : String(labelled);
  const title = trouble ? 'titleTrouble' : text === null ? 'extName' : 'titleCount';
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setTitle({ tabId, title: browser.i18n.getMessage(title, [String(labelled)]) }),
    browser.action.setBadgeBackgroundColor({ tabId, color: trouble ? '#9a3412' : '#16324f' }),
  ]).catch(ignore);
}

/** Badge of every tab that has none of its own: missing permission, switched off, or nothing. */
async function showDefaultBadge(): Promise<void> {
  const stored = await browser.storage.local.get(SETTINGS_KEY);
  const [text, title] = !(await mayReadSites())
    ? ['!', 'titlePermission']
    : parseSettings(stored[SETTINGS_KEY]).enabled
      ? ['', 'extName']
      : [browser.i18n.getMessage('badgeOff'), 'titleOff'];
  await Promise.all([
    browser.action.setBadgeText({ text }),
    browser.action.setTitle({ title: browser.i18n.getMessage(title) }),
    browser.action.setBadgeBackgroundColor({ color: '#5b5b5b' }),
  ]).catch(ignore);
}
