/** The popup: what it says of the page, and what its controls write. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseSettings } from '../../../extension/shared/settings';
import { browserDouble, type BrowserDouble } from './browser-double';
import { click, control, draw, enter, pageState, settle, undraw, useBrowser, wordsOf } from './support';

let browser: BrowserDouble;

async function popup(): Promise<HTMLElement> {
  const { Popup } = await import('../../../extension/pages/popup/popup');
  return draw(<Popup />);
}

/** The popup over a page of x.com that answers with this. */
async function over(answer: unknown): Promise<HTMLElement> {
  browser.tabs.query.mockResolvedValue([{ id: 7, url: 'https://x.com/home' }]);
  browser.tabs.sendMessage.mockResolvedValue(answer);
  return popup();
}

const stored = () => browser.stored['settings'] as Record<string, unknown>;

beforeEach(() => {
  vi.useFakeTimers();
  browser = browserDouble();
  useBrowser(browser);
});
afterEach(() => {
  undraw();
  vi.useRealTimers();
});

describe('what it says', () => {
  it('shows every count of the page under its name', async () => {
    const root = await over(pageState());
    const rows = [...root.querySelectorAll('.counts > div')].map((row) => [
      wordsOf(row.querySelector('dt')),
      wordsOf(row.querySelector('dd')),
    ]);
    expect(rows).toEqual([
      ['Notices', '2'],
      ['Ranked down', '5'],
      ['Removals', '1'],
      ['May fall under', '3'],
      ['Excused', '7'],
      ['Cannot tell', '4'],
      ['Not assessed', '6'],
    ]);
    expect(wordsOf(root)).toContain('Posts seen: 1,214. Assessed: 19.');
  });

  it('follows the page while it is open', async () => {
    const root = await over(pageState());
    browser.tabs.sendMessage.mockResolvedValue(pageState({ counts: { ...pageState().counts, notice: 9 } }));
    await settle(1100);
    expect(wordsOf(root.querySelector('.counts dd'))).toBe('9');
  });

  it.each(['articles-unreadable', 'facts-unreadable', 'no-page-data', 'error'] as const)(
    'says the trouble "%s" in one line of words',
    async (trouble) => {
      const root = await over(pageState({ trouble }));
      const alert = root.querySelector('.alert');
      expect(wordsOf(alert).length).toBeGreaterThan(30);
      expect(wordsOf(alert)).not.toContain(trouble);
    },
  );

  it('offers to reload a tab that is older than the extension', async () => {
    browser.tabs.query.mockResolvedValue([{ id: 7, url: 'https://x.com/home' }]);
    browser.tabs.sendMessage.mockRejectedValue(new Error('Receiving end does not exist'));
    const root = await popup();
    await click(root, 'Reload this tab');
    expect(browser.tabs.reload).toHaveBeenCalledWith(7);
  });

  it('takes an answer in unknown words for no answer', async () => {
    const root = await over({ host: 'x.com', labels: 3 });
    expect(wordsOf(root)).toContain('Reload this tab');
  });

  it.each([[undefined], ['https://example.org/x.com'], ['https://x.com.example/'], ['chrome://extensions']])(
    'says on %s that this is not X, and asks the page nothing',
    async (url) => {
      browser.tabs.query.mockResolvedValue([{ id: 7, url }]);
      const root = await popup();
      expect(wordsOf(root)).toContain('This page is not on x.com');
      expect(browser.tabs.sendMessage).not.toHaveBeenCalled();
      expect(root.querySelector('.counts')).toBeNull();
    },
  );

  it('shows no account button where the page names none', async () => {
    const root = await over(pageState({ account: null }));
    expect(wordsOf(root)).not.toContain('Leave @');
  });

  it('draws a hostile handle as text', async () => {
    const handle = '<img src=x onerror=alert(1)>';
    const root = await over(pageState({ account: { id: null, handle } }));
    expect(root.querySelector('img')).toBeNull();
    expect(wordsOf(root)).toContain(handle);
  });

  it('always says that the labels are simulated and that nothing leaves the browser', async () => {
    const root = await popup();
    expect(wordsOf(root.querySelector('footer'))).toMatch(/Simulated.*Nothing leaves your browser/);
  });
});

describe('the missing permission', () => {
  it('asks for it straight from the click, and says what came of it', async () => {
    browser.permissions.contains.mockResolvedValue(false);
    const root = await popup();
    control(root, 'Allow on x.com and twitter.com').click();
    expect(browser.permissions.request).toHaveBeenCalledWith({
      origins: ['https://x.com/*', 'https://twitter.com/*'],
    });
    await settle();
    expect(wordsOf(root.querySelector('.alert'))).toContain('Reload open tabs');
  });

  it('keeps the button when the reader declines', async () => {
    browser.permissions.contains.mockResolvedValue(false);
    browser.permissions.request.mockResolvedValue(false);
    const root = await popup();
    await click(root, 'Allow on x.com and twitter.com');
    expect(wordsOf(root.querySelector('.alert'))).toContain('Not allowed');
    expect(control(root, 'Allow on x.com and twitter.com')).toBeTruthy();
  });
});

describe('what it writes', () => {
  const before = {
    v: 1,
    dial: 'likely',
    laterVersion: { kept: [1, 2] },
    rules: { 'self-harm': 'badge', 'rule-of-later': 'off' },
    leaveAlone: [{ id: null, handle: 'first' }],
    paused: ['twitter.com'],
  };
  beforeEach(() => {
    browser.stored['settings'] = structuredClone(before);
  });

  it('turns the labels off and on, and touches nothing else', async () => {
    const root = await over(pageState());
    await click(root, 'Labels');
    expect(stored()).toEqual({ ...before, enabled: false });
    expect(wordsOf(root)).toContain('Switched off');
    await click(root, 'Labels');
    expect(stored()).toEqual({ ...before, enabled: true });
  });

  it('chooses the version and the kind of dates', async () => {
    const root = await over(pageState());
    await enter(root, 'Rules of', '2019-06-27');
    await click(root, 'As of the post’s date');
    expect(stored()).toEqual({ ...before, policy: '2019-06-27', dates: 'as-of-date' });
    expect((control(root, 'Rules of') as HTMLSelectElement).disabled).toBe(true);
  });

  it('pauses this site and resumes it, leaving other sites paused', async () => {
    const root = await over(pageState());
    await click(root, 'Pause on x.com');
    expect(stored()).toEqual({ ...before, paused: ['twitter.com', 'x.com'] });
    expect(wordsOf(root)).toContain('Paused on x.com');
    await click(root, 'Resume on x.com');
    expect(stored()['paused']).toEqual(['twitter.com']);
  });

  it('leaves the account of the page alone, by id, and takes it back', async () => {
    const root = await over(pageState());
    await click(root, 'Leave @MayorOfNowhere alone');
    expect(stored()).toEqual({
      ...before,
      leaveAlone: [...before.leaveAlone, { id: '42', handle: 'MayorOfNowhere' }],
    });
    await click(root, 'Label @MayorOfNowhere again');
    expect(stored()['leaveAlone']).toEqual(before.leaveAlone);
  });

  it('says so when the browser refuses to write, and shows what is really stored', async () => {
    const root = await over(pageState());
    browser.storage.local.set.mockRejectedValue(new Error('quota'));
    for (const _try of ['first', 'second']) {
      await click(root, 'Labels');
      expect(wordsOf(root.querySelector('[role=alert]'))).toContain('Could not be saved');
      expect((control(root, 'Labels') as HTMLInputElement).checked).toBe(true);
    }
  });

  it('writes nothing by being opened', async () => {
    await over(pageState());
    expect(browser.storage.local.set).not.toHaveBeenCalled();
    expect(parseSettings(stored()).dial).toBe('likely');
  });
});
