/** Real saved pages, where they are at hand: the built extension finds and decides their tweets. */
import fs from 'node:fs';
import path from 'node:path';
import type { PageState } from '../../extension/shared/messages';
import { expect, launchChromium, test } from './support/chromium';

const FOLDER = path.resolve('../shared/fixtures/dom');
const present = fs.existsSync(FOLDER);
if (!present) console.warn('SKIPPED: saved pages are not at hand, the synthetic ones stand in for them');
test.skip(!present, 'no saved pages');

const PAGES = [
  { file: 'xingest/okx.html', address: 'https://x.com/okx', tweets: 6 },
  { file: 'tweetyoink/x-tweet-sample.html', address: 'https://x.com/some/status/1', tweets: 1 },
  { file: 'tweetyoink/x-tweet-quote.html', address: 'https://x.com/home', tweets: 2 },
  // A quoted tweet of an ordinary account that states no id is read, and not counted: it cannot be told from another.
  { file: 'tweetyoink/x-tweet-quote-video.html', address: 'https://x.com/home', tweets: 1 },
];

test('every tweet of the saved pages is found and decided', async () => {
  const { context, close } = await launchChromium('dist/chrome');
  try {
    for (const { file, address, tweets } of PAGES) {
      const body = fs.readFileSync(path.join(FOLDER, file), 'utf8');
      const html = body.includes('<body')
        ? body
        : `<!doctype html><html lang="en"><body>${body}</body></html>`;
      const page = await context.newPage();
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await page.route('**/*', (route) =>
        route.request().url() === address
          ? route.fulfill({
              status: 200,
              contentType: 'text/html; charset=utf-8',
              headers: {
                'content-security-policy':
                  "default-src 'none'; style-src 'unsafe-inline'; require-trusted-types-for 'script'",
              },
              body: html,
            })
          : route.abort(),
      );
      await page.goto(address);
      const worker = context.serviceWorkers()[0]!;
      const state = () =>
        worker.evaluate(async () => {
          for (const tab of await chrome.tabs.query({ active: true })) {
            const answer: unknown = await chrome.tabs
              .sendMessage(tab.id!, { type: 'popup-content/state' })
              .catch(() => null);
            if (answer) return answer;
          }
          return null;
        }) as Promise<PageState | null>;
      await page.bringToFront();
      await expect.poll(async () => (await state())?.counts.seen, { message: file }).toBe(tweets);
      const { counts, trouble, active } = (await state())!;
      expect(active, file).toBe(true);
      expect(trouble, file).toBeNull();
      expect(counts.assessed + counts.cannotTell + counts.notAssessed, file).toBeLessThanOrEqual(counts.seen);
      expect(errors, file).toEqual([]);
      await page.close();
    }
  } finally {
    await close();
  }
});
