/**
 * Takes the pictures of docs/screens.md and README.md from the built demo, and writes the page that shows them.
 *
 *   node scripts/make-screens.mjs [name ...]     all pictures, or the named ones
 *
 * Needs a Chromium. Fonts differ between systems, so pictures are not compared by any test; that they are there is.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser, howToInstall } from './find-browser.mjs';
import { isFresh } from './fresh.mjs';
import { LABELS, PAGES } from './screens-list.mjs';
import { screensPage } from './screens-page.mjs';
import { withPopup } from './screens-popup.mjs';
import { serve } from './serve.mjs';

const FOLDER = 'docs/images';
/** Of one picture, in bytes. The repository carries them all. */
const LIMIT = 250_000;
/** Wide enough for the column beside the panels. */
const LABEL_VIEW = { width: 1280, height: 1800 };

/** @param {string} message @returns {never} */
function stop(message) {
  console.error(`make-screens: ${message}`);
  return process.exit(1);
}

for (const target of ['demo', 'chrome']) {
  if (isFresh(target)) continue;
  const { status } = spawnSync(process.execPath, ['scripts/build.mjs', target], { stdio: 'inherit' });
  if (status !== 0) stop(`the build of "${target}" failed (see above)`);
}
const executablePath = findBrowser('chromium') ?? stop(howToInstall('chromium'));
const wanted = new Set(process.argv.slice(2));
const isWanted = (/** @type {string} */ name) => wanted.size === 0 || wanted.has(name);
/** @type {{ posts: readonly { key: string, id: string }[] }} */
const timeline = JSON.parse(fs.readFileSync('assets/demo/timeline.json', 'utf8'));

fs.mkdirSync(FOLDER, { recursive: true });
const site = await serve({ root: 'dist/demo', home: '/', port: 0 });
const browser = await chromium.launch({ executablePath, headless: true, chromiumSandbox: false });
const address = (/** @type {string} */ page, hash = '') =>
  `http://127.0.0.1:${site.port}/extension/pages/${page}/index.html${hash}`;

/** A page of its own; everything that goes wrong in it ends the script. @param {import('playwright-core').BrowserContextOptions} options */
async function tab(options) {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  page.on('pageerror', (error) => stop(`error on ${page.url()}: ${error.message}`));
  return page;
}

/** @param {string} name @param {Buffer} bytes */
function write(name, bytes) {
  const file = path.join(FOLDER, `${name}.png`);
  if (bytes.length > LIMIT) stop(`${file} would have ${bytes.length} bytes, more than ${LIMIT}: crop it`);
  fs.writeFileSync(file, bytes);
  console.log(`${file} (${Math.round(bytes.length / 1000)} KB)`);
}

/** @param {import('./screens-list.mjs').Label} label @param {boolean} dark */
async function takeLabel(label, dark) {
  const name = dark ? `${label.name}-dark` : label.name;
  if (!isWanted(name)) return;
  const post =
    timeline.posts.find(({ key }) => key === label.post) ?? stop(`no post "${label.post}" in the timeline`);
  const page = await tab({
    viewport: LABEL_VIEW,
    deviceScaleFactor: label.scale,
    colorScheme: dark ? 'dark' : 'light',
  });
  await page.goto(address('demo', label.hash));
  const article = page.locator(`#post-${post.id} article[data-testid=tweet]`);
  await article.locator(`pin-label .label[data-kind="${label.kind}"]`).first().waitFor();
  for (const button of label.press) await article.getByRole('button', { name: button }).first().click();
  await page.mouse.move(0, 0);
  await page.evaluate(() => /** @type {HTMLElement | null} */ (document.activeElement)?.blur());
  const box = (await article.boundingBox()) ?? stop(`nothing of "${name}" is on the page`);
  // Whole pixels inside the article: a hairline of the post above would look like ours.
  const y = Math.ceil(box.y);
  const clip = {
    x: Math.ceil(box.x),
    y,
    width: Math.floor(box.width),
    height: Math.floor(box.y + box.height) - y,
  };
  write(name, await page.screenshot({ animations: 'disabled', clip, fullPage: true }));
  await page.context().close();
}

/** @param {import('./screens-list.mjs').PagePicture} picture */
async function takePage({ name, folder, hash, width, height, to, dark, direction, fill }) {
  if (!isWanted(name)) return;
  const page = await tab({
    viewport: { width, height: height ?? 600 },
    colorScheme: dark ? 'dark' : 'light',
    deviceScaleFactor: width < 400 ? 2 : 1,
  });
  await page.goto(address(folder, hash));
  await page.locator('h1').first().waitFor();
  if (direction === 'rtl') await page.check('input[name="direction"][value="rtl"]', { force: true });
  if (fill) {
    await page.locator('textarea').fill(fill);
    await page.locator('form.question button').click();
    await page.locator('.outcome.notice').waitFor();
    await page.mouse.move(0, 0);
  }
  await page.evaluate(() => scrollTo(0, 0));
  if (to)
    await page
      .locator(to)
      .first()
      .evaluate((one) => one.scrollIntoView({ block: 'start' }));
  if (to) await page.evaluate(() => scrollBy(0, -16)); // not hard against the edge
  write(name, await page.screenshot({ animations: 'disabled', fullPage: height === null }));
  await page.context().close();
}

/** What the demo says that it drew: the figures of the popup. */
async function figures() {
  const page = await tab({ viewport: LABEL_VIEW });
  await page.goto(address('demo', '#/following'));
  await page.locator('[data-outcome][data-count]').first().waitFor({ state: 'attached' });
  const counts = await page
    .locator('[data-outcome]')
    .evaluateAll((all) =>
      all.map((one) => [one.getAttribute('data-outcome'), Number(one.getAttribute('data-count'))]),
    );
  await page.context().close();
  return Object.fromEntries(counts);
}

for (const label of LABELS) {
  await takeLabel(label, false);
  await takeLabel(label, true);
}
const pages = PAGES.flat();
for (const picture of pages) if (picture.folder !== 'popup') await takePage(picture);
const popups = pages.filter(({ folder, name }) => folder === 'popup' && isWanted(name));
if (popups.length > 0) await withPopup({ executablePath, figures: await figures(), popups, write });
await browser.close();
await site.close();
fs.writeFileSync('docs/screens.md', screensPage());
console.log('docs/screens.md');
