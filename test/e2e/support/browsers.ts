import { findBrowser, howToInstall, type BrowserKind } from '../../../scripts/find-browser.mjs';

/** The browser to test with. A missing one is a loud skip; with CI or REQUIRE_BROWSER set it is a failure. */
export function browserPath(kind: BrowserKind): string | null {
  const found = findBrowser(kind);
  if (found) return found;
  if (process.env['CI'] || process.env['REQUIRE_BROWSER']) throw new Error(howToInstall(kind));
  console.warn(`SKIPPED: ${howToInstall(kind)}`);
  return null;
}
