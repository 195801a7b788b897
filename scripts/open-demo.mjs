/** Opens the demo in Chromium with the extension loaded: a window that stays, or pictures where there is no display. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const BY_HAND = `Load it by hand: open chrome://extensions, switch on "Developer mode", choose "Load unpacked" and take the
folder dist/chrome. Or set CHROMIUM_PATH to a Chromium. Or: npm run demo -- --serve`;

/** Pictures that are taken without a display: name, size, and what is chosen on the page first. */
const PICTURES = [
  { name: 'following', hash: '#/following', width: 1280, height: 1500, choose: {} },
  { name: 'for-you', hash: '#/for-you', width: 1280, height: 1500, choose: {} },
  { name: 'profile', hash: '#/profile/dov_harrick', width: 1280, height: 1500, choose: {} },
  { name: 'black', hash: '#/following', width: 1280, height: 1500, choose: { theme: 'black' } },
  { name: 'right-to-left', hash: '#/following', width: 1280, height: 1500, choose: { direction: 'rtl' } },
  { name: 'narrow', hash: '#/following', width: 360, height: 1500, choose: {} },
];

const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const isRoot = () => process.getuid?.() === 0;

/**
 * @param {{ browser: string, extension: string, page: string, pictures: string }} options
 * @returns {Promise<void>} resolves when the window is closed, or the pictures are written
 */
export async function openDemo({ browser, extension, page, pictures }) {
  const { chromium } = await import('playwright-core');
  const folder = path.resolve(extension);
  const headless = !hasDisplay();
  // Not below a hidden folder and not in /tmp: a browser from a snap sees neither.
  fs.mkdirSync(pictures, { recursive: true });
  const profile = fs.mkdtempSync(path.join(path.resolve(pictures), 'profile-'));
  const launch = (/** @type {boolean} */ chromiumSandbox) =>
    chromium.launchPersistentContext(profile, {
      executablePath: browser,
      headless,
      chromiumSandbox,
      viewport: headless ? { width: 1280, height: 1500 } : null,
      args: [
        `--disable-extensions-except=${folder}`,
        `--load-extension=${folder}`,
        '--no-first-run',
        '--disable-background-networking',
      ],
    });
  const forget = () => fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  process.once('exit', forget);

  // Root and some containers have no sandbox; the page is our own and loads nothing.
  const context = isRoot() ? await launch(false) : await launch(true).catch(() => launch(false));
  const worker =
    context.serviceWorkers()[0] ??
    (await context.waitForEvent('serviceworker', { timeout: 15_000 }).catch(() => null));
  if (!worker) {
    await context.close();
    throw new Error(
      `${browser} did not load the extension; branded Chrome no longer does so from the command line.\n${BY_HAND}`,
    );
  }
  const address = `chrome-extension://${new URL(worker.url()).host}${page}`;
  if (headless) {
    await takePictures(context, address, pictures);
    await context.close();
    return;
  }
  const tab = context.pages()[0] ?? (await context.newPage());
  await tab.goto(address);
  await tab.bringToFront();
  console.log(`The demo is open in ${path.basename(browser)}. Close the window to end.`);
  await new Promise((done) => context.once('close', done));
}

/** @param {import('playwright-core').BrowserContext} context @param {string} address @param {string} folder */
async function takePictures(context, address, folder) {
  console.log(`No display${os.platform() === 'linux' ? ' ($DISPLAY is not set)' : ''}: taking pictures.`);
  for (const { name, hash, width, height, choose } of PICTURES) {
    const tab = await context.newPage();
    await tab.setViewportSize({ width, height });
    await tab.goto(address + hash);
    for (const [field, value] of Object.entries(choose))
      await tab.check(`input[name="${field}"][value="${value}"]`, { force: true });
    await tab.waitForSelector('[data-outcome][data-count]', { state: 'attached' });
    const file = path.join(folder, `${name}.png`);
    await tab.screenshot({ path: file, animations: 'disabled' });
    await tab.close();
    console.log(file);
  }
  console.log('To look at the page itself: npm run demo -- --serve');
}
