/** What is known of the tab that the popup was opened on. */
import browser from 'webextension-polyfill';
import type { Message, PageState } from '../../shared/messages';
import { siteHost } from '../../shared/places';

export type TabView =
  | { readonly kind: 'loading' }
  /** Not x.com, or an address that the browser does not tell us. */
  | { readonly kind: 'elsewhere' }
  /** x.com, and nobody answers: the tab is older than the extension. */
  | { readonly kind: 'silent'; readonly tabId: number; readonly host: string }
  | { readonly kind: 'page'; readonly tabId: number; readonly host: string; readonly state: PageState };

/** A content script of an earlier version may still answer, in its own words. */
function asPageState(value: unknown): PageState | null {
  if (typeof value !== 'object' || value === null) return null;
  const { counts, host } = value as Partial<PageState>;
  return typeof host === 'string' && typeof counts === 'object' && counts !== null
    ? (value as PageState)
    : null;
}

/** Asks the active tab. Never rejects. */
export async function lookAtTab(): Promise<TabView> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true }).catch(() => []);
  const host = siteHost(tab?.url);
  if (tab?.id === undefined || host === null) return { kind: 'elsewhere' };
  const question: Message = { type: 'popup-content/state' };
  const answer: unknown = await browser.tabs.sendMessage(tab.id, question, { frameId: 0 }).catch(() => null);
  const state = asPageState(answer);
  return state ? { kind: 'page', tabId: tab.id, host, state } : { kind: 'silent', tabId: tab.id, host };
}

/** Asks for a fresh load; the popup closes by itself. */
export async function reloadTab(tabId: number): Promise<void> {
  await browser.tabs.reload(tabId);
  window.close();
}
