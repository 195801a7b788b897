/** Draws one of our pages into the test's document, with a browser that remembers. */
import { render, type ComponentChild } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import type { PageState } from '../../../extension/shared/messages';
import type { BrowserDouble } from './browser-double';

// The first test of a file loads the page's modules, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

let current: BrowserDouble;
const browserNow = new Proxy({}, { get: (_target, part) => current[part as keyof BrowserDouble] });

/** Puts the double in the place of the real browser. The modules of a page are loaded once and see each test's own. */
export function useBrowser(browser: BrowserDouble): void {
  current = browser;
  vi.doMock('webextension-polyfill', () => ({ default: browserNow }));
}

/** Lets promises and effects run, and so many milliseconds of the test's clock pass. */
export const settle = (milliseconds = 0): Promise<void> =>
  act(async () => {
    if (vi.isFakeTimers()) await vi.advanceTimersByTimeAsync(milliseconds);
    else await new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
  });

/** Draws and waits until storage and tab have answered. */
export async function draw(page: ComponentChild): Promise<HTMLElement> {
  undraw();
  const root = document.createElement('div');
  document.body.append(root);
  await act(() => render(page, root));
  await settle();
  return root;
}

export function undraw(): void {
  for (const root of [...document.body.children]) render(null, root);
  document.body.replaceChildren();
}

/** The visible words, white space evened out. */
export const wordsOf = (element: Element | null): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** A control by its accessible name: a button's words or aria-label, or an input's label. */
export function control(root: Element, name: string | RegExp): HTMLElement {
  const fits = (text: string | null) =>
    text !== null && (typeof name === 'string' ? text === name : name.test(text));
  const found = [...root.querySelectorAll<HTMLElement>('button, a, input, select, textarea')].filter(
    (element) => {
      const label = element.closest('label');
      const own = label?.querySelector('.switch-label, .choice-name, .field-label') ?? label ?? element;
      return fits(element.getAttribute('aria-label') ?? wordsOf(own));
    },
  );
  if (found.length !== 1) throw new Error(`${found.length} controls are called ${name}`);
  return found[0]!;
}

export async function click(root: Element, name: string | RegExp): Promise<void> {
  control(root, name).click();
  await settle();
}

/** Types into a field, or chooses in a list. */
export async function enter(root: Element, name: string | RegExp, value: string): Promise<void> {
  const field = control(root, name) as HTMLInputElement;
  field.value = value;
  field.dispatchEvent(new Event(field.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }));
  await settle();
}

export function pageState(over: Partial<PageState> = {}): PageState {
  return {
    host: 'x.com',
    surface: 'home-latest',
    active: true,
    counts: {
      seen: 1214,
      assessed: 19,
      notice: 2,
      downrank: 5,
      removal: 1,
      chip: 3,
      excused: 7,
      cannotTell: 4,
      notAssessed: 6,
    },
    trouble: null,
    account: { id: '42', handle: 'MayorOfNowhere' },
    ...over,
  };
}
