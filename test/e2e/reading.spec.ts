/** A reader on x.com, in Chromium, with the built extension under a strict policy and trusted types. */
import type { BrowserContext, Page } from '@playwright/test';
import { expect, test, watchTrouble } from './support/chromium';
import { BASIC } from './support/fake-x/posts';

const at = (n: number) => BASIC[n]!.spec.id;
const article = (page: Page, id: string) =>
  page.locator('article', { has: page.locator(`a[href$="/status/${id}"] time`) });
const label = (page: Page, id: string) => article(page, id).locator('> pin-label');

async function open(
  context: BrowserContext,
  query = '',
  host = 'x.com',
): Promise<{ page: Page; trouble: string[] }> {
  const page = await context.newPage();
  const trouble = watchTrouble(page);
  await page.goto(`https://${host}/home?${query}`);
  await page.evaluate(() => window.rig.loaded);
  return { page, trouble };
}

for (const host of ['x.com', 'twitter.com', 'mobile.x.com'])
  for (const generation of ['legacy', 'mixed', 'modern'])
    test(`on ${host} every post of the ${generation} data gets its label, and ordinary accounts none`, async ({
      extension,
    }) => {
      const { page, trouble } = await open(extension, `generation=${generation}`, host);
      for (const { spec, label: expected } of BASIC) {
        if (spec.ad) continue;
        const drawn = label(page, spec.id);
        if (expected === null || expected === 'not-assessed') await expect(drawn).toHaveCount(0);
        else await expect(drawn.locator('.label')).toHaveAttribute('data-kind', expected);
      }
      await expect(page.locator('[data-testid=placementTracking] > article > pin-label')).toHaveCount(0);
      expect(trouble).toEqual([]);
      await page.close();
    });

test('the notice says what rule, that it is simulated, and opens, explains and covers again', async ({
  extension,
}) => {
  const { page, trouble } = await open(extension);
  const notice = label(page, at(0));
  const text = article(page, at(0)).locator('[data-testid=tweetText]');
  await expect(text).toBeHidden();
  await expect(notice).toContainText('abusive behavior');
  await expect(notice).toContainText(/simulated/i);

  await notice.getByRole('button', { name: 'Why' }).click();
  await expect(notice).toContainText('I hope you get cancer and die.');
  await expect(notice.locator('mark').first()).toBeVisible();
  await expect(notice).toContainText('29 May 2020');
  await expect(text).toBeHidden();
  await notice.getByRole('button', { name: 'Close' }).first().click();

  await notice.getByRole('button', { name: 'View' }).click();
  await expect(text).toBeVisible();
  await expect(article(page, at(0)).locator('[data-testid=like]')).toHaveCSS('opacity', '0.38');
  await article(page, at(0)).locator('[data-testid=like]').click(); // dimmed, and still X's own button
  await notice.getByRole('button', { name: 'Hide again' }).click();
  await expect(text).toBeHidden();
  expect(page.url()).toContain('/home');
  expect(trouble).toEqual([]);
  await page.close();
});

test('with the focus in a label X keeps its shortcuts, and what presses our buttons stays ours', async ({
  extension,
}) => {
  const { page } = await open(extension);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.evaluate(() => {
    const heard: string[] = [];
    document.addEventListener('keydown', ({ key }) => heard.push(key));
    document.addEventListener('click', () => heard.push('click'));
    Object.assign(window, { heard });
  });
  const notice = label(page, at(0));
  await notice.getByRole('button', { name: 'View' }).focus();
  await page.keyboard.press('Enter');
  await expect(notice.getByRole('button', { name: 'Hide again' })).toBeFocused();
  await page.keyboard.press('j');
  expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual(['j']);
  await expect(notice.locator('button .icon').first()).toHaveCSS('transition-property', 'none');

  const like = article(page, at(0)).locator('[data-testid=like]');
  const share = article(page, at(0)).locator('div[role=group] > :last-child > button');
  for (const button of [like, share]) {
    await expect(button).toHaveCSS('opacity', '0.38');
    await button.focus();
    await expect(button).toHaveCSS('opacity', '1');
  }
  await page.close();
});

test('on For you the same post is one row that says it would not be shown', async ({ extension }) => {
  const { page } = await open(extension, 'operation=HomeTimeline');
  const marker = label(page, at(0));
  await expect(marker.locator('.label')).toHaveAttribute('data-kind', 'downrank-marker');
  await expect(marker).toContainText(/would not be shown/i);
  await marker.getByRole('button', { name: 'Show' }).click();
  await expect(article(page, at(0)).locator('[data-testid=tweetText]')).toBeVisible();
  await page.close();
});

test('a quoted post is covered inside the post that quotes it', async ({ extension }) => {
  const { page } = await open(extension);
  const outer = article(page, at(4));
  await expect(outer.locator('[data-testid=tweetText]').first()).toBeVisible();
  await expect(outer.locator('[role=link] pin-label .label')).toHaveAttribute('data-kind', 'interstitial');
  await expect(outer.locator('[role=link] [data-testid=tweetText]')).toBeHidden();
  await outer.locator('[role=link] pin-label').getByRole('button', { name: 'View' }).click();
  await expect(outer.locator('[role=link] [data-testid=tweetText]')).toBeVisible();
  await page.close();
});

test('a red line draws a tombstone that names it', async ({ extension }) => {
  const { page } = await open(extension);
  await expect(label(page, at(5))).toContainText(/self-harm/i);
  await expect(label(page, at(5)).locator('.label')).toHaveAttribute('data-kind', 'tombstone');
  await page.close();
});

test('markup in a post is text in every label', async ({ extension }) => {
  const { page, trouble } = await open(extension);
  await label(page, at(6)).getByRole('button', { name: 'Why' }).click();
  await expect(label(page, at(6))).toContainText('<b>bold</b>');
  await expect(page).toHaveTitle('Home');
  expect(trouble).toEqual([]);
  await page.close();
});

test('switching off removes every label and brings the words back; switching on covers them again', async ({
  extension,
}) => {
  const { page } = await open(extension);
  await expect(label(page, at(0))).toHaveCount(1);
  const worker = extension.serviceWorkers()[0]!;
  const set = (enabled: boolean) =>
    worker.evaluate((on) => chrome.storage.local.set({ settings: { v: 1, enabled: on } }), enabled);
  await set(false);
  await expect(page.locator('pin-label')).toHaveCount(0);
  await expect(page.locator('[data-pin], [inert]')).toHaveCount(0);
  await expect(article(page, at(0)).locator('[data-testid=tweetText]')).toBeVisible();
  await set(true);
  await expect(label(page, at(0))).toHaveCount(1);
  await page.close();
});

test('on X’s nodes there is at most one attribute of ours and inert', async ({ extension }) => {
  const { page } = await open(extension);
  await expect(label(page, at(0))).toHaveCount(1);
  const found = await page.evaluate(() => {
    const odd = new Set<string>();
    for (const node of document.querySelectorAll('article, article *')) {
      if (node.localName === 'pin-label') {
        if (node.childNodes.length) odd.add('children in the host');
        continue;
      }
      for (const { name } of node.attributes) if (/pin/.test(name)) odd.add(name);
    }
    return {
      odd: [...odd],
      hosts: Math.max(
        ...[...document.querySelectorAll('article')].map(
          (a) => [...a.children].filter((c) => c.localName === 'pin-label').length,
        ),
      ),
    };
  });
  expect(found).toEqual({ odd: ['data-pin'], hosts: 1 });
  await page.close();
});
