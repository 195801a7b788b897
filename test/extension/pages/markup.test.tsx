/** Markup that every page must have: axe as far as a document without layout allows, and the heads of the HTML files. */
import fs from 'node:fs';
import axe from 'axe-core';
import type { ComponentChild } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { browserDouble, type BrowserDouble } from './browser-double';
import { draw, pageState, undraw, useBrowser } from './support';

let browser: BrowserDouble;

const PAGES: Record<string, () => Promise<ComponentChild>> = {
  popup: async () => {
    const { Popup } = await import('../../../extension/pages/popup/popup');
    return <Popup />;
  },
  options: async () => {
    const { Options } = await import('../../../extension/pages/options/options');
    return <Options />;
  },
  welcome: async () => {
    const { Welcome } = await import('../../../extension/pages/welcome/welcome');
    return <Welcome />;
  },
};

beforeEach(() => {
  browser = browserDouble();
  browser.tabs.query.mockResolvedValue([{ id: 7, url: 'https://x.com/home' }]);
  browser.tabs.sendMessage.mockResolvedValue(pageState({ trouble: 'no-page-data' }));
  browser.stored['settings'] = { leaveAlone: [{ id: null, handle: 'somebody' }], paused: ['x.com'] };
  useBrowser(browser);
});
afterEach(undraw);

describe.each(Object.keys(PAGES))('%s', (name) => {
  it('has no fault that axe can find without layout', async () => {
    document.documentElement.lang = 'en';
    document.title = name;
    await draw(await PAGES[name]!());
    const { violations, passes } = await axe.run(document, {
      rules: { 'color-contrast': { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(passes.length).toBeGreaterThan(8);
  }, 30_000);

  it('has one heading of the first order, and skips no order', async () => {
    const root = await draw(await PAGES[name]!());
    const orders = [...root.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => Number(tagName[1]));
    expect(orders.filter((order) => order === 1)).toHaveLength(1);
    orders.forEach((order, i) => expect(order - (orders[i - 1] ?? 0)).toBeLessThanOrEqual(1));
  });

  it('uses no id twice', async () => {
    const root = await draw(await PAGES[name]!());
    const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });
});

describe.each(['popup', 'options', 'welcome', 'assess'])('%s/index.html', (name) => {
  const html = fs.readFileSync(`extension/pages/${name}/index.html`, 'utf8');

  it('states language, direction, title and both colour schemes', () => {
    expect(html).toMatch(/<html lang="en" dir="ltr">/);
    expect(html).toMatch(/<title>[^<]*Public Interest Notice<\/title>/);
    expect(html).toContain('content="light dark"');
  });

  it('asks for nothing from elsewhere and holds no inline script or style', () => {
    expect(html).not.toMatch(/https?:|\/\/[a-z]/);
    expect(html).not.toMatch(/<style|style=|<script(?![^>]*src=)/);
  });
});

it('keeps the popup free of the engine, so that it is there at once', () => {
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    const code = fs.readFileSync(file, 'utf8');
    for (const [, kind, path] of code.matchAll(/^(?:import|export) (type )?[^;]*?from '(\.[^']+)';/gms)) {
      if (kind) continue;
      const base = new URL(path!, `file://${file.startsWith('/') ? '' : `${process.cwd()}/`}${file}`)
        .pathname;
      const found = [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`].find(
        (one) => fs.existsSync(one) && fs.statSync(one).isFile(),
      );
      if (found?.endsWith('.ts') || found?.endsWith('.tsx')) visit(found);
    }
  };
  visit('extension/pages/popup/index.tsx');
  const engine = [...seen]
    .filter((file) => file.includes('src/engine/'))
    .map((file) => file.slice(file.indexOf('src/engine/')));
  expect(engine).toEqual(['src/engine/clauses.ts']);
});
