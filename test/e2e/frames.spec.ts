/**
 * 500 posts with 10 notices, scrolled through one cell a frame: what offends is covered in the first frame that shows
 * it, and no cover stays on another post, however the page makes and reuses its cells.
 */
import { expect, test, watchTrouble, launchChromium, closeOwnPages } from './support/chromium';

const MODES = [
  { reuse: 'fresh', render: 'task', generation: 'modern' },
  { reuse: 'move', render: 'microtask', generation: 'mixed' },
  { reuse: 'inplace', render: 'macrotask', generation: 'legacy' },
] as const;

for (const { reuse, render, generation } of MODES)
  test(`cells ${reuse}, rendered in the ${render} of the answer, ${generation} data: covered in the first painted frame`, async ({
    extension,
  }) => {
    const page = await extension.newPage();
    const trouble = watchTrouble(page);
    await page.goto(`https://x.com/home?set=long&reuse=${reuse}&render=${render}&generation=${generation}`);
    await page.evaluate(() => window.rig.loaded);
    const seen = await page.evaluate(() => window.rig.scrollThrough());
    expect(seen.offendingShown).toBe(10);
    expect(seen.uncovered).toEqual([]);
    expect(seen.stale).toEqual([]);
    expect(trouble).toEqual([]);
    await page.close();
  });

test('the same with the background script stopped', async () => {
  const { context, close } = await launchChromium('dist/chrome-e2e');
  try {
    await closeOwnPages(context);
    const page = await context.newPage();
    const trouble = watchTrouble(page);
    await page.goto('https://x.com/home?set=long&reuse=move');
    await page.evaluate(() => window.rig.loaded);
    const session = await context.newCDPSession(page);
    const workers = async () => {
      const { targetInfos } = await session.send('Target.getTargets');
      return targetInfos.filter(
        ({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension:'),
      );
    };
    expect(await workers()).toHaveLength(1);
    for (const { targetId } of await workers()) await session.send('Target.closeTarget', { targetId });
    await expect.poll(workers).toHaveLength(0);
    const seen = await page.evaluate(() => window.rig.scrollThrough());
    expect(seen).toMatchObject({ offendingShown: 10, uncovered: [], stale: [] });
    expect(trouble).toEqual([]);
  } finally {
    await close();
  }
});
