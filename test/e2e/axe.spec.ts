/** Machine-checkable accessibility of what we draw and of our pages, in both colour schemes and from right to left. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './support/chromium';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const short = (violations: Awaited<ReturnType<AxeBuilder['analyze']>>['violations']) =>
  violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`);

for (const theme of ['light', 'dark'] as const)
  for (const dir of ['ltr', 'rtl'] as const)
    test(`labels and Why panel on a ${theme} ${dir} page`, async ({ extension }) => {
      const page = await extension.newPage();
      await page.goto(`https://x.com/home?theme=${theme}&dir=${dir}`);
      await page.evaluate(() => window.rig.loaded);
      const first = page.locator('pin-label').first();
      await first.getByRole('button', { name: 'Why' }).click();
      await expect(first.locator('mark').first()).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).include('pin-label').withTags(RULES).analyze();
      expect(short(violations)).toEqual([]);
      await page.close();
    });

for (const name of ['popup', 'options', 'welcome', 'assess', 'demo'])
  for (const colorScheme of ['light', 'dark'] as const)
    test(`${name} in ${colorScheme}`, async ({ extension, extensionId }) => {
      const page = await extension.newPage();
      await page.emulateMedia({ colorScheme });
      const errors: string[] = [];
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      page.on('pageerror', (error) => errors.push(error.message));
      await page.goto(`chrome-extension://${extensionId}/extension/pages/${name}/index.html`);
      await expect(page.locator('h1').first()).toBeVisible();
      const axe = new AxeBuilder({ page }).withTags(RULES);
      // The demo imitates X's own markup; what we answer for there is ours: the labels and the frame around.
      if (name === 'demo') axe.exclude('article[data-testid=tweet] > :not(pin-label)');
      const { violations } = await axe.analyze();
      expect(short(violations)).toEqual([]);
      expect(errors).toEqual([]);
      await page.close();
    });
