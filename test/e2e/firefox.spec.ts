/** The same reader in Firefox. Playwright is only the runner here: Puppeteer drives Firefox over WebDriver BiDi. */
import path from 'node:path';
import { expect, test } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { browserPath } from './support/browsers';
import { BASIC } from './support/fake-x/posts';
import { respond, SITE } from './support/fake-x/server';

const executablePath = browserPath('firefox');
test.skip(!executablePath, 'no Firefox');
test.describe.configure({ mode: 'serial', timeout: 120_000 });

const ID = 'public-interest-notice@extension.invalid';
const UUID = '5b1a2f3e-0000-4000-8000-000000000001'; // pins the otherwise random moz-extension:// host

let browser: Browser;

test.beforeAll(async () => {
  browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: executablePath!,
    headless: true,
    args: ['--remote-allow-system-access'], // else moz-extension:// is "not allowed"
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
      'dom.security.trusted_types.enabled': true,
    },
  });
  await browser.installExtension(path.resolve('dist/firefox-e2e')); // unpacked, unsigned, temporary
});

test.afterAll(() => browser?.close());

async function open(query = ''): Promise<{ page: Page; errors: string[] }> {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error instanceof Error ? error.message : String(error)));
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const answer = SITE.test(request.url()) ? request.respond(respond(request.url())) : request.continue();
    answer.catch(() => {});
  });
  await page.goto(`https://x.com/home?${query}`);
  await page.evaluate(() => window.rig.loaded);
  return { page, errors };
}

/** Kinds of the labels by tweet id, in the order of the page; quotes left out. */
const kinds = (page: Page) =>
  page.$$eval('article[data-testid=tweet]', (articles) =>
    articles.map((article) => {
      const host = [...article.children].find((child) => child.localName === 'pin-label');
      return host?.shadowRoot?.querySelector('.label')?.getAttribute('data-kind') ?? null;
    }),
  );

const press = (page: Page, act: string) =>
  page.click(`>>> article:first-of-type > pin-label button[data-act=${act}]`).catch(async () => {
    const handle = await page.evaluateHandle((name) => {
      const host = document.querySelector('article > pin-label')!;
      return host.shadowRoot!.querySelector(`button[data-act=${name}]`)!;
    }, act);
    await (handle.asElement() as unknown as { click(): Promise<void> }).click();
  });
const textShown = (page: Page) =>
  page.$eval('article [data-testid=tweetText]', (text) => text.getClientRects().length > 0);

for (const generation of ['legacy', 'mixed', 'modern'])
  test(`every post of the ${generation} data gets its label, and ordinary accounts none`, async () => {
    const { page, errors } = await open(`generation=${generation}`);
    const expected = BASIC.map(({ label, spec }) => (spec.ad || label === 'not-assessed' ? null : label));
    await expect.poll(() => kinds(page)).toEqual(expected);
    expect(errors).toEqual([]);
    await page.close();
  });

test('notice: View, Hide again, Why', async () => {
  const { page, errors } = await open();
  await expect.poll(async () => (await kinds(page))[0]).toBe('interstitial');
  expect(await textShown(page)).toBe(false);
  await press(page, 'view');
  await expect.poll(() => textShown(page)).toBe(true);
  await press(page, 'hide');
  await expect.poll(() => textShown(page)).toBe(false);
  await press(page, 'why');
  await expect
    .poll(() => page.$eval('article > pin-label', (host) => host.shadowRoot!.textContent))
    .toMatch(/29 May 2020/);
  expect(errors).toEqual([]);
  await page.close();
});

test('For you: one row; a quote is covered inside its post', async () => {
  const { page } = await open('operation=HomeTimeline');
  await expect.poll(async () => (await kinds(page))[0]).toBe('downrank-marker');
  await page.close();
  const { page: home } = await open();
  await expect
    .poll(() =>
      home.$$eval('article [role=link] pin-label', (hosts) =>
        hosts.map((h) => h.shadowRoot!.querySelector('.label')!.getAttribute('data-kind')),
      ),
    )
    .toEqual(['interstitial']);
  await home.close();
});

test('the popup’s switch removes every label and brings the words back; once more covers them again', async () => {
  const { page, errors } = await open();
  await expect.poll(async () => (await kinds(page))[0]).toBe('interstitial');
  const popup = await browser.newPage();
  popup.goto(`moz-extension://${UUID}/extension/pages/popup/index.html`, { timeout: 0 }).catch(() => {}); // never resolves
  const toggle = () =>
    popup
      .evaluate(() => {
        const control = document.querySelector<HTMLElement>('header [role=switch]');
        control?.click();
        return control !== null;
      })
      .catch(() => false);
  await expect.poll(toggle, { timeout: 15_000 }).toBe(true);
  await expect.poll(() => page.$$eval('pin-label, [data-pin]', (drawn) => drawn.length)).toBe(0);
  expect(await textShown(page)).toBe(true);
  expect(await toggle()).toBe(true);
  await expect.poll(async () => (await kinds(page))[0]).toBe('interstitial');
  expect(errors).toEqual([]);
  await popup.close();
  await page.close();
});

for (const reuse of ['fresh', 'move', 'inplace'])
  test(`500 posts, cells ${reuse}: covered in the first painted frame, no stale cover`, async () => {
    const { page, errors } = await open(`set=long&reuse=${reuse}`);
    const seen = await page.evaluate(() => window.rig.scrollThrough());
    expect(seen).toMatchObject({ offendingShown: 10, uncovered: [], stale: [] });
    expect(errors).toEqual([]);
    await page.close();
  });

for (const [name, words] of [
  ['popup', /What if|as if/i],
  ['options', /Cover/],
  ['welcome', /simulated/i],
  ['demo', /Drawn on this page/i],
] as const)
  test(`${name} opens`, async () => {
    const page = await browser.newPage();
    page.goto(`moz-extension://${UUID}/extension/pages/${name}/index.html`, { timeout: 0 }).catch(() => {}); // never resolves
    await expect
      .poll(() => page.evaluate(() => document.body.innerText).catch(() => ''), { timeout: 15_000 })
      .toMatch(words);
    await page.close();
  });
