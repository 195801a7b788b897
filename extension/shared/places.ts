/** Where the extension works and where its own pages are. The manifest is the only list of hosts. */
import browser from 'webextension-polyfill';

export type PageName = 'popup' | 'options' | 'welcome' | 'demo' | 'assess';

/** Address of one of our own pages. */
export function pageAddress(name: PageName): string {
  return browser.runtime.getURL(`extension/pages/${name}/index.html`);
}

/** Match patterns of the pages that our content scripts run on, each once. */
export function sitePatterns(): string[] {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  return [...new Set(scripts.flatMap((script) => script.matches ?? []))];
}

/** Host of a page that our content scripts run on (`x.com`), else null. */
export function siteHost(address: string | undefined): string | null {
  if (!address || !URL.canParse(address)) return null;
  const { origin, host } = new URL(address);
  return sitePatterns().includes(`${origin}/*`) ? host : null;
}

/** May the extension read the sites it was made for? Firefox lets readers take that back. */
export function mayReadSites(): Promise<boolean> {
  return browser.permissions.contains({ origins: sitePatterns() });
}
