/**
 * Draws the toolbar icons from assets/icon.svg: `node scripts/make-icons.mjs`. Needs a Chromium
 * (CHROMIUM_PATH, else /usr/bin/chromium). The PNGs are committed, so a build needs no browser.
 */
import fs from 'node:fs';
import { chromium } from 'playwright-core';

const SIZES = [16, 32, 48, 128];
const svg = fs.readFileSync(new URL('../assets/icon.svg', import.meta.url), 'utf8');
const folder = new URL('../assets/public/icons/', import.meta.url);
fs.mkdirSync(folder, { recursive: true });

const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const browser = await chromium.launch({ executablePath, chromiumSandbox: false });
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  await page.screenshot({ path: new URL(`${size}.png`, folder).pathname, omitBackground: true });
  console.log(`assets/public/icons/${size}.png`);
}
await browser.close();
