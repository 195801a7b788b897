/** Chromium with the unpacked extension, cut off from every network, and a local answer for x.com. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test as base, chromium, type BrowserContext, type Page } from '@playwright/test';
import { browserPath } from './browsers';
import { respond, SITE } from './fake-x/server';

const executablePath = browserPath('chromium');

export interface Fixtures {
  readonly extension: BrowserContext;
  readonly extensionId: string;
}

/** Starts a context of its own. `dir: null` starts the same browser without the extension. */
export async function launchChromium(
  dir: string | null,
): Promise<{ context: BrowserContext; close: () => Promise<void> }> {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'pin-e2e-'));
  const load = dir ? path.resolve(dir) : null;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: executablePath!,
    headless: true,
    chromiumSandbox: false, // needed as root
    viewport: { width: 900, height: 1000 },
    args: [
      ...(load ? [`--disable-extensions-except=${load}`, `--load-extension=${load}`] : []),
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1', // only what we answer exists
      '--disable-background-networking',
      '--no-first-run',
    ],
  });
  if (load && !context.serviceWorkers().length)
    await context.waitForEvent('serviceworker', { timeout: 15_000 }).catch(() => {
      throw new Error('Extension not loaded. Branded Chrome >= 137 ignores --load-extension: use Chromium');
    });
  await context.route(SITE, (route) => route.fulfill(respond(route.request().url())));
  const close = async () => {
    await context.close();
    fs.rmSync(profile, { recursive: true, force: true });
  };
  return { context, close };
}

/** Waits for the welcome page of a first install and closes it: a page behind it would paint no frames. */
export async function closeOwnPages(context: BrowserContext): Promise<void> {
  const own = (page: Page) => page.url().startsWith('chrome-extension:');
  if (!context.pages().some(own))
    await context.waitForEvent('page', { predicate: own, timeout: 5_000 }).catch(() => {});
  for (const page of context.pages()) if (own(page)) await page.close();
}

export const test = base.extend<object, Fixtures>({
  extension: [
    async ({}, use) => {
      const { context, close } = await launchChromium('dist/chrome-e2e');
      await closeOwnPages(context);
      await use(context);
      await close();
    },
    { scope: 'worker' },
  ],
  extensionId: [
    async ({ extension }, use) => {
      const worker = extension.serviceWorkers()[0] ?? (await extension.waitForEvent('serviceworker'));
      await use(new URL(worker.url()).host);
    },
    { scope: 'worker' },
  ],
});

test.skip(!executablePath, 'no Chromium');

/** Collects what would hurt the page: uncaught errors and policy violations. */
export function watchTrouble(page: Page): string[] {
  const trouble: string[] = [];
  page.on('pageerror', (error) => trouble.push(`pageerror: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('favicon'))
      trouble.push(`console: ${message.text()}`);
  });
  return trouble;
}

export { expect } from '@playwright/test';
