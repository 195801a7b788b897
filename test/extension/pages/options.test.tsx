/** The options: every control goes to storage and comes back from it. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CLAUSE_IDS, CLAUSES, ruleOf, RULES } from '../../../src/engine/clauses';
import { DEFAULT_SETTINGS, parseSettings, RULE_MODES } from '../../../extension/shared/settings';
import { browserDouble, type BrowserDouble } from './browser-double';
import { click, control, draw, enter, settle, undraw, useBrowser, wordsOf } from './support';

let browser: BrowserDouble;

async function options(): Promise<HTMLElement> {
  const { Options } = await import('../../../extension/pages/options/options');
  return draw(<Options />);
}

const stored = () => browser.stored['settings'] as Record<string, unknown>;
const ruleCard = (root: Element, rule: string): HTMLElement =>
  root.querySelector<HTMLElement>(`[aria-labelledby="rule-${rule}"]`)!;
const sketchIn = (root: Element): string => root.querySelector('.sketch')?.className ?? '';
const section = (root: Element, id: string): HTMLElement =>
  root.querySelector<HTMLElement>(`section[aria-labelledby="${id}"]`)!;

beforeEach(() => {
  vi.useFakeTimers();
  browser = browserDouble();
  useBrowser(browser);
});
afterEach(() => {
  undraw();
  vi.useRealTimers();
});

describe('rules', () => {
  it('offers four ways for each of the ten rules, with a name, a sentence and a sketch', async () => {
    const root = await options();
    for (const rule of RULES) {
      const card = ruleCard(root, rule);
      expect(wordsOf(card.querySelector('h3')).length).toBeGreaterThan(5);
      expect(wordsOf(card.querySelector('p')).length).toBeGreaterThan(30);
      expect([...card.querySelectorAll('input')].map(({ value }) => value)).toEqual(RULE_MODES);
      expect(wordsOf(card.querySelector('legend'))).toContain(wordsOf(card.querySelector('h3')));
    }
    expect(root.querySelectorAll('.rule')).toHaveLength(RULES.length);
  });

  it('writes one rule and keeps the others, also those of a later version', async () => {
    browser.stored['settings'] = {
      v: 1,
      rules: { 'self-harm': 'badge', 'rule-of-later': 'collapse' },
      later: true,
    };
    const root = await options();
    await click(ruleCard(root, 'violent-threats'), 'Off');
    expect(stored()).toEqual({
      v: 1,
      rules: { 'self-harm': 'badge', 'rule-of-later': 'collapse', 'violent-threats': 'off' },
      later: true,
    });
  });

  it('shows in the sketch what is then drawn', async () => {
    const root = await options();
    const card = ruleCard(root, 'violent-threats');
    expect(sketchIn(card)).toContain('interstitial');
    await click(card, 'Badge');
    expect(sketchIn(card)).toContain('chip');
    await click(card, 'Collapse');
    expect(sketchIn(card)).toContain('collapsed');
    await click(card, 'Off');
    expect(sketchIn(card)).toContain('off');
  });

  it('promises no cover where no clause of the rule may be covered on a real post', async () => {
    const root = await options();
    for (const rule of RULES) {
      const card = ruleCard(root, rule);
      const lives = CLAUSE_IDS.filter((clause) => ruleOf(clause) === rule).map(
        (clause) => CLAUSES[clause].live,
      );
      const mayCover = lives.includes('cover');
      expect(sketchIn(card).includes('interstitial'), rule).toBe(mayCover);
      expect(card.querySelector('.hint') === null, rule).toBe(mayCover);
    }
  });

  it('draws every label in the sketches as simulated', async () => {
    const root = await options();
    for (const label of root.querySelectorAll('.sketch-cover, .sketch-row, .sketch-mark'))
      expect(wordsOf(label).toLowerCase()).toContain('simulated');
  });
});

describe('everything else', () => {
  it('comes back as it was written', async () => {
    let root = await options();
    await click(root, 'Labels');
    await enter(root, 'Rules of', '2019-06-27');
    await click(root, 'As of the post’s date');
    await click(root, 'Only the clearest');
    await click(root, 'Assessed, no notice');
    await click(root, 'Cannot tell');
    await click(ruleCard(root, 'hateful-conduct'), 'Badge');
    await enter(root, 'Account', '@Somebody_1');
    await click(root, 'Add');

    root = await options();
    expect((control(root, 'Labels') as HTMLInputElement).checked).toBe(false);
    expect((control(root, 'Rules of') as HTMLSelectElement).value).toBe('2019-06-27');
    expect((control(root, 'As of the post’s date') as HTMLInputElement).checked).toBe(true);
    expect((control(root, 'Only the clearest') as HTMLInputElement).checked).toBe(true);
    expect((control(root, 'Assessed, no notice') as HTMLInputElement).checked).toBe(false);
    expect((control(root, 'Cannot tell') as HTMLInputElement).checked).toBe(true);
    expect((control(ruleCard(root, 'hateful-conduct'), 'Badge') as HTMLInputElement).checked).toBe(true);
    expect(wordsOf(section(root, 'leave-alone'))).toContain('@Somebody_1');
    expect(parseSettings(stored())).toEqual({
      ...DEFAULT_SETTINGS,
      enabled: false,
      policy: '2019-06-27',
      dates: 'as-of-date',
      dial: 'clearest',
      marks: { ...DEFAULT_SETTINGS.marks, assessed: false, cannotTell: true },
      rules: { ...DEFAULT_SETTINGS.rules, 'hateful-conduct': 'badge' },
      leaveAlone: [{ id: null, handle: 'Somebody_1' }],
    });
  });

  it('loses no change when two controls are used at once', async () => {
    const root = await options();
    control(ruleCard(root, 'terrorism'), 'Off').click();
    control(ruleCard(root, 'self-harm'), 'Badge').click();
    control(root, 'What is likely').click();
    await settle();
    expect(stored()).toMatchObject({ rules: { terrorism: 'off', 'self-harm': 'badge' }, dial: 'likely' });
  });

  it('follows a change made elsewhere, such as in the popup', async () => {
    const root = await options();
    await browser.storage.local.set({ settings: { enabled: false } });
    await settle();
    expect((control(root, 'Labels') as HTMLInputElement).checked).toBe(false);
  });

  it('says "Saved" after a change and not before', async () => {
    const root = await options();
    const status = root.querySelector('.save')!;
    expect(wordsOf(status)).toBe('');
    expect(status.getAttribute('role')).toBe('status');
    await click(root, 'Cannot tell');
    expect(wordsOf(status)).toBe('Saved');
  });

  it('repairs a broken record instead of showing nothing', async () => {
    browser.stored['settings'] = { rules: 'all', dial: 11, leaveAlone: [{ handle: 3 }], paused: null };
    const root = await options();
    expect(root.querySelectorAll('.rule')).toHaveLength(RULES.length);
    await click(ruleCard(root, 'terrorism'), 'Off');
    expect(parseSettings(stored()).rules.terrorism).toBe('off');
  });
});

describe('lists', () => {
  const add = async (root: Element, typed: string) => {
    await enter(root, 'Account', typed);
    await click(root, 'Add');
  };

  it.each([
    ['@somebody', 'somebody'],
    ['  somebody ', 'somebody'],
    ['https://x.com/somebody', 'somebody'],
    ['twitter.com/somebody/status/1?s=20', 'somebody'],
  ])('takes %s for the handle %s', async (typed, handle) => {
    const root = await options();
    await add(root, typed);
    expect(stored()['leaveAlone']).toEqual([{ id: null, handle }]);
    expect((control(root, 'Account') as HTMLInputElement).value).toBe('');
  });

  it.each(['', '@', 'two words', 'sixteen_letters_', '<b>x</b>'])(
    'says why %j is no handle and writes nothing',
    async (typed) => {
      const root = await options();
      await add(root, typed);
      expect(wordsOf(root.querySelector('.problem'))).toContain('1 to 15');
      expect(control(root, 'Account').getAttribute('aria-invalid')).toBe('true');
      expect(browser.storage.local.set).not.toHaveBeenCalled();
    },
  );

  it('does not list an account twice, whatever the case', async () => {
    browser.stored['settings'] = { leaveAlone: [{ id: '42', handle: 'Somebody' }] };
    const root = await options();
    await add(root, '@somebody');
    expect(wordsOf(root.querySelector('.problem'))).toContain('on the list already');
    expect(browser.storage.local.set).not.toHaveBeenCalled();
  });

  it('takes an account and a site off again', async () => {
    browser.stored['settings'] = {
      leaveAlone: [
        { id: '42', handle: 'Somebody' },
        { id: null, handle: 'other' },
      ],
      paused: ['x.com', 'twitter.com'],
    };
    const root = await options();
    await click(root, 'Remove: Label @Somebody again');
    await click(root, 'Resume on x.com');
    expect(stored()).toMatchObject({ leaveAlone: [{ id: null, handle: 'other' }], paused: ['twitter.com'] });
  });
});

describe('defaults', () => {
  const before = { v: 1, enabled: false, dial: 'clearest', paused: ['x.com'], later: 'kept' };

  it('restores every choice and both lists, keeps what it does not know, and can be undone', async () => {
    browser.stored['settings'] = structuredClone(before);
    const root = await options();
    await click(root, 'Restore defaults');
    expect(parseSettings(stored())).toEqual({ ...DEFAULT_SETTINGS, later: 'kept' });
    expect(wordsOf(section(root, 'defaults'))).toContain('Defaults restored.');
    await click(root, 'Undo');
    expect(parseSettings(stored())).toEqual(parseSettings(before));
  });
});
