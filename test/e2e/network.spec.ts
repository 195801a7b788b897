/** Nothing leaves the browser: the traffic with the extension is the traffic without it. */
import type { Page } from '@playwright/test';
import { closeOwnPages, expect, launchChromium, test } from './support/chromium';

async function traffic(dir: string | null): Promise<string[]> {
  const { context, close } = await launchChromium(dir);
  const asked: string[] = [];
  try {
    await closeOwnPages(context);
    context.on('request', (request) => {
      if (/^https?:|^wss?:/.test(request.url())) asked.push(`${request.method()} ${request.url()}`);
    });
    const page: Page = await context.newPage();
    await page.goto('https://x.com/home?set=long');
    await page.evaluate(() => window.rig.loaded);
    await page.evaluate(() => window.rig.scrollThrough());
    if (dir) {
      const id = new URL(context.serviceWorkers()[0]!.url()).host;
      for (const name of ['popup', 'options', 'welcome', 'demo', 'assess']) {
        const own = await context.newPage();
        await own.goto(`chrome-extension://${id}/extension/pages/${name}/index.html`);
        await own.close();
      }
    }
    return asked.sort();
  } finally {
    await close();
  }
}

test('with the extension not one request more', async () => {
  const [withIt, without] = [await traffic('dist/chrome'), await traffic(null)];
  expect(without.length).toBeGreaterThan(10);
  expect(withIt).toEqual(without);
});
