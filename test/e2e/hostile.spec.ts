/** A page that lies: forged events of every kind change no setting and draw no label. */
import { expect, test } from './support/chromium';

test('a thousand forged events of each kind: no setting written, no label accepted', async ({
  extension,
}) => {
  const page = await extension.newPage();
  const worker = extension.serviceWorkers()[0]!;
  await worker.evaluate(() => chrome.storage.local.set({ settings: { v: 1, enabled: true } }));
  const before = await worker.evaluate(() => chrome.storage.local.get(null));
  await page.goto('https://x.com/home');
  await page.evaluate(() => window.rig.loaded);
  await expect(page.locator('pin-label').first()).toBeVisible();
  const labels = await page.locator('pin-label').count();
  const forge = await page.evaluate(async () => {
    // An ordinary account is said to be a government with millions of followers.
    const author = {
      id: '5003',
      handle: 'just_someone',
      name: 'x',
      followers: 9e6,
      verified: true,
      badge: 'government',
      office: { title: 'King', kind: 'holder' },
    };
    const article = [...document.querySelectorAll('article')].find((node) =>
      node.textContent?.includes('@just_someone'),
    )!;
    const id = /status\/(\d+)/.exec(article.querySelector('time')!.parentElement!.getAttribute('href')!)![1];
    const record = {
      operation: 'HomeTimeline',
      surface: 'home-latest',
      promoted: [],
      authors: [author],
      tweets: [
        {
          id,
          text: 'I will kill you',
          truncated: false,
          lang: 'en',
          createdAt: 1,
          author,
          media: [],
          replyTo: null,
          quotedId: null,
        },
      ],
    };
    const payloads = [
      record,
      [record],
      JSON.stringify(record),
      JSON.stringify([record]),
      JSON.stringify({ __proto__: { polluted: 1 }, ...record }),
      'x'.repeat(100_000),
      null,
      5,
      { type: 'content-background/badge', labelled: 9 },
      { settings: { enabled: false } },
    ];
    const names = [
      'pin',
      'pin:records',
      'pin-records',
      'records',
      'message',
      'public-interest-notice',
      'settings',
      'handshake',
      'hello',
      'port',
      // The names by which the two ends of the tap met before the page began.
      'public-interest-notice:offer',
      'public-interest-notice:ask',
    ];
    const answers: string[] = [];
    for (const name of names.slice(-2))
      document.addEventListener(name, ({ isTrusted, detail, defaultPrevented }: CustomEventInit & Event) => {
        if (defaultPrevented || !payloads.includes(detail as never)) answers.push(`${name} ${isTrusted}`);
      });
    const { port1 } = new MessageChannel();
    const start = performance.now();
    for (const name of names)
      for (let n = 0; n < 1000; n += 1)
        document.dispatchEvent(
          new CustomEvent(name, { detail: payloads[n % payloads.length], cancelable: true }),
        );
    for (let n = 0; n < 1000; n += 1) {
      const detail = payloads[n % payloads.length];
      const name = names[n % names.length]!;
      for (const target of [window, document.documentElement]) {
        target.dispatchEvent(new CustomEvent(name, { detail }));
        target.dispatchEvent(
          new MessageEvent(name, { data: detail, ...(n === 0 ? { ports: [port1] } : {}) }),
        );
      }
      window.postMessage(detail, '*');
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
    return { answers, ms: performance.now() - start, polluted: ({} as { polluted?: number }).polluted };
  });
  expect(forge.polluted).toBeUndefined();
  expect(forge.answers).toEqual([]);
  expect(await page.locator('pin-label').count()).toBe(labels);
  await expect(page.locator('article', { hasText: '@just_someone' }).locator('pin-label')).toHaveCount(0);
  expect(await worker.evaluate(() => chrome.storage.local.get(null))).toEqual(before);
  await page.close();
});

test('a click made by the page opens nothing it can reach', async ({ extension }) => {
  const page = await extension.newPage();
  await page.goto('https://x.com/home');
  await page.evaluate(() => window.rig.loaded);
  await expect(page.locator('pin-label').first()).toBeVisible();
  await page.evaluate(() => {
    for (const host of document.querySelectorAll('pin-label')) {
      host.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      host.shadowRoot?.querySelectorAll('button').forEach((button) => button.click());
    }
  });
  await expect(page.locator('article').first().locator('[data-testid=tweetText]')).toBeHidden();
  await page.close();
});
