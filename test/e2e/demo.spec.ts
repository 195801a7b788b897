/** `npm run demo -- --serve`: a plain page on which every outcome is drawn, without an extension and without a network. */
import { spawn } from 'node:child_process';
import { launchChromium, expect, test } from './support/chromium';

const OUTCOMES = [
  'interstitial',
  'downrank-marker',
  'tombstone',
  'chip',
  'excused',
  'tick',
  'cannot-tell',
  'not-assessed',
];

test('the served demo prints its address and draws each outcome at least once', async () => {
  const server = spawn('node', ['scripts/demo.mjs', '--serve', '--port', '0']);
  const address = await new Promise<string>((resolve, reject) => {
    let out = '';
    server.stdout.on('data', (data) => {
      out += String(data);
      const found = /Demo: (http:\S+)/.exec(out);
      if (found) resolve(found[1]!);
    });
    server.on('exit', (code) => reject(new Error(`the demo ended with ${code}: ${out}`)));
  });
  const { context, close } = await launchChromium(null);
  try {
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(address);
    const drawn = new Set<string>();
    const collect = async () => {
      for (const kind of await page
        .locator('pin-label .label')
        .evaluateAll((all) => all.map((l) => l.getAttribute('data-kind')!)))
        drawn.add(kind);
    };
    await expect(page.locator('pin-label').first()).toBeVisible();
    await collect();
    await page.getByText('For you', { exact: true }).first().click();
    await page.waitForTimeout(300);
    await collect();
    expect([...drawn].sort()).toEqual(expect.arrayContaining([...OUTCOMES].sort()));
    expect(errors).toEqual([]);
  } finally {
    await close();
    server.kill();
  }
});
