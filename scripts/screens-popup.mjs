/** The popup needs the extension's own interface: a picture from the loaded extension, over a tab that is told to it. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';

const TAB = 7;

/**
 * Answers as a content script would, with the figures of the demo. Runs in the popup's page before its own script.
 * @param {{ tab: number, counts: Record<string, number> }} told
 */
function tell({ tab, counts }) {
  const active = { id: tab, url: 'https://x.com/home', active: true };
  const state = {
    host: 'x.com',
    surface: 'home-latest',
    active: true,
    counts,
    trouble: null,
    account: null,
  };
  const { tabs } = globalThis.chrome;
  const answer = (/** @type {unknown} */ value) =>
    Object.assign((/** @type {unknown[]} */ ...args) => {
      const reply = args.at(-1);
      if (typeof reply === 'function') reply(value);
      return Promise.resolve(value);
    }, {});
  Object.defineProperty(tabs, 'query', { value: answer([active]) });
  Object.defineProperty(tabs, 'sendMessage', { value: answer(state) });
}

/** The demo's outcomes under the popup's names. @param {Record<string, number>} drawn */
function countsOf(drawn) {
  const total = Object.values(drawn).reduce((sum, count) => sum + count, 0);
  return {
    seen: total,
    assessed: total - (drawn.none ?? 0) - (drawn['not-assessed'] ?? 0),
    notice: drawn.interstitial ?? 0,
    downrank: drawn['downrank-marker'] ?? 0,
    removal: drawn.tombstone ?? 0,
    chip: drawn.chip ?? 0,
    excused: drawn.excused ?? 0,
    cannotTell: drawn['cannot-tell'] ?? 0,
    notAssessed: drawn['not-assessed'] ?? 0,
  };
}

/**
 * Takes the pictures of the popup.
 * @param {{ executablePath: string, figures: Record<string, number>, popups: readonly import('./screens-list.mjs').PagePicture[], write: (name: string, bytes: Buffer) => void }} options
 * @returns {Promise<void>}
 */
export async function withPopup({ executablePath, figures, popups, write }) {
  const extension = path.resolve('dist/chrome');
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'pin-screens-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    chromiumSandbox: false,
    deviceScaleFactor: 2,
    viewport: { width: 360, height: 600 },
    args: [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`, '--no-first-run'],
  });
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    for (const { name, width, dark } of popups) {
      const page = await context.newPage();
      await page.setViewportSize({ width, height: 200 }); // as high as what is in it
      await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' });
      await page.addInitScript(tell, { tab: TAB, counts: countsOf(figures) });
      await page.goto(`chrome-extension://${new URL(worker.url()).host}/extension/pages/popup/index.html`);
      await page.locator('.counts').waitFor();
      write(name, await page.screenshot({ animations: 'disabled', fullPage: true }));
      await page.close();
    }
  } finally {
    await context.close();
    fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
