/** The same measuring in headless Chromium: one script, on a page without a network. */
import { chromium } from 'playwright-core';
import { findBrowser } from './find-browser.mjs';
import type * as bench from './bench-run';
import type { Input, Result } from './bench-run';

const PAGE = 'http://bench.localhost/';

/** The result in Chromium, or null where there is none. */
export async function runInChromium(script: string, input: Input): Promise<Result | null> {
  const executablePath = findBrowser('chromium');
  if (executablePath === null) return null;
  const browser = await chromium.launch({ executablePath, headless: true });
  try {
    const page = await browser.newPage();
    // A page that shares its process with nobody gets a clock of 5 microseconds instead of 100.
    await page.route('**/*', (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        headers: {
          'cross-origin-opener-policy': 'same-origin',
          'cross-origin-embedder-policy': 'require-corp',
        },
        body: '<!doctype html><title>bench</title>',
      }),
    );
    await page.goto(PAGE);
    await page.addScriptTag({ content: script });
    return await page.evaluate(
      (given) => (globalThis as unknown as { bench: typeof bench }).bench.run(given),
      input,
    );
  } finally {
    await browser.close();
  }
}
