/** The assess page: what the reader states becomes facts, what is not stated stays unknown. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import june from '../../../assets/policies/2019-06-27.json';
import october from '../../../assets/policies/2019-10-15.json';
import engineWords from '../../../assets/languages/en/engine.json';
import { parsePolicy, type Classification, type Facts, type Signal, type Tweet } from '../../../src/engine';
import { followersIn, stated, tweetOf } from '../../../extension/pages/assess/question';
import { segmentsOf } from '../../../extension/pages/assess/segments';
import type { Judge } from '../../../extension/pages/assess/judge';
import { browserDouble, type BrowserDouble } from './browser-double';
import { click, draw, enter, settle, undraw, useBrowser, wordsOf } from './support';

/** The page waits this long after the last key. */
const TYPED = 250;

const WISH = 'I hope something heavy falls on that man.';
const OFFICE = { known: false, missing: 'office' } as const;

function readingOf(text: string): Classification {
  const found = text.indexOf('hope');
  const signal: Signal = {
    clause: 'abusive-behavior/wish-of-harm',
    score: 0.9,
    band: 'likely',
    stance: 'asserted',
    target: { kind: 'person', categories: [] },
    spans: [
      { start: found, end: text.length - 10, role: 'predicate' },
      { start: text.length - 9, end: text.length, role: 'target' },
    ],
    cap: 'cover',
    because: [],
  };
  const flagged = found >= 0;
  return {
    assessed: true,
    notAssessed: null,
    flagged,
    band: flagged ? 'likely' : 'none',
    signals: flagged ? [signal] : [],
    withheld: [],
    contexts: [],
  };
}

const factsOf = ({ text }: Tweet): Facts => ({
  tweetId: null,
  createdAt: null,
  office: OFFICE,
  verified: { known: false, missing: 'verified' },
  followers: { known: false, missing: 'followers' },
  reading: readingOf(text),
});

const judge: Judge = {
  policies: [parsePolicy(june, '2019-06-27.json'), parsePolicy(october, '2019-10-15.json')],
  model: { sha256: 'f'.repeat(64) },
  facts: vi.fn(factsOf),
};

let browser: BrowserDouble;

async function assess(given = '', by: Judge = judge): Promise<HTMLElement> {
  const { Assess } = await import('../../../extension/pages/assess/assess');
  const root = await draw(<Assess judge={by} words={engineWords} given={given} />);
  await settle(TYPED);
  return root;
}

const headline = (root: Element) => wordsOf(root.querySelector('.outcome h2'));

beforeEach(() => {
  vi.useFakeTimers();
  browser = browserDouble();
  useBrowser(browser);
});
afterEach(() => {
  undraw();
  vi.useRealTimers();
});

describe('the decision', () => {
  it('of a text whose author is not known is "cannot tell", and names what is missing', async () => {
    const root = await assess(WISH);
    expect(headline(root)).toBe('Cannot tell');
    expect(wordsOf(root.querySelector('.story'))).toMatch(/office.*verified.*followers/);
  });

  it('is a notice once the reader states an official in scope, and says on whose word', async () => {
    const root = await assess(WISH);
    await click(root, 'Holds one');
    await click(root, 'Yes');
    await enter(root, 'Followers', '250 000');
    await settle(TYPED);
    expect(headline(root)).toBe('Notice');
    expect(wordsOf(root.querySelector('.story'))).toContain('stated by you');
  });

  it('is not harsher and no notice for an account at or under the limit', async () => {
    const root = await assess(WISH);
    await click(root, 'Fill in: an official in scope');
    await enter(root, 'Followers', '100000');
    await settle(TYPED);
    expect(headline(root)).toBe('Removal');
    await enter(root, 'Followers', '');
    await settle(TYPED);
    expect(headline(root)).toBe('Cannot tell');
  });

  it('tells beside it what the same words would mean for an official and for an ordinary account', async () => {
    const root = await assess(WISH);
    const others = wordsOf(root.querySelector('.others'));
    expect(others).toMatch(/official in scope ?Notice/);
    expect(others).toMatch(/ordinary account ?Removal.*Nothing is drawn/);
  });

  it('of harmless words is that no rule reads on them, whoever wrote them', async () => {
    const root = await assess('The road opens on Monday.');
    await click(root, 'Fill in: an official in scope');
    await settle(TYPED);
    expect(headline(root)).toBe('No rule reads on it');
    expect(root.querySelector('mark')).toBeNull();
  });

  it('always stands under the word simulated', async () => {
    const root = await assess(WISH);
    expect(wordsOf(root.querySelector('.outcome'))).toMatch(/Simulated.*neither Twitter nor X/);
  });

  it('follows the text and the version as they change', async () => {
    const root = await assess();
    expect(wordsOf(root.querySelector('.result'))).toContain('appears here');
    await enter(root, 'Text', WISH);
    await enter(root, 'Rules of', '2019-06-27');
    await settle(TYPED);
    expect(wordsOf(root.querySelector('.outcome'))).toContain('27 June 2019');
  });

  it('begins with the version that the reader has chosen, and with the default for one that is not there', async () => {
    browser.stored['settings'] = { policy: '2019-06-27' };
    expect(wordsOf((await assess(WISH)).querySelector('.outcome'))).toContain('27 June 2019');
    browser.stored['settings'] = { policy: '1999-01-01' };
    expect(wordsOf((await assess(WISH)).querySelector('.outcome'))).toContain('15 October 2019');
  });

  it('says that it failed when the reading fails, and goes on with the next text', async () => {
    const facts = (tweet: Tweet) => {
      if (tweet.text === 'bad') throw new Error('broken model');
      return factsOf(tweet);
    };
    const root = await assess('bad', { ...judge, facts });
    expect(wordsOf(root.querySelector('[role=alert]'))).toContain('broken model');
    await enter(root, 'Text', WISH);
    await settle(TYPED);
    expect(headline(root)).toBe('Cannot tell');
  });

  it('writes no setting and sends no message', async () => {
    await assess(WISH);
    expect(browser.storage.local.set).not.toHaveBeenCalled();
    expect(browser.tabs.sendMessage).not.toHaveBeenCalled();
  });
});

describe('the words it rests on', () => {
  it('are marked in the text, by role', async () => {
    const root = await assess(WISH);
    const marks = [...root.querySelectorAll('.marked mark')].map((mark) => [
      mark.className,
      mark.textContent,
    ]);
    expect(marks).toEqual([
      ['predicate', 'hope something heavy falls on'],
      ['target', 'that man.'],
    ]);
    expect(root.querySelector('.marked')?.textContent).toBe(WISH);
    expect(wordsOf(root.querySelector('.legend'))).toBe('what is saidabout whom');
  });

  it('draws markup in the text as text', async () => {
    const text = 'I hope <img src=x onerror=alert(1)> falls on that man.';
    const root = await assess(text);
    expect(root.querySelector('img')).toBeNull();
    expect(root.querySelector('.marked')?.textContent).toBe(text);
  });

  it('cuts overlapping and out-of-range spans without losing or doubling a letter', () => {
    const text = 'abcdef';
    const segments = segmentsOf(text, [
      { start: 0, end: 4, role: 'predicate' },
      { start: 2, end: 6, role: 'target' },
      { start: 4, end: 99, role: 'target' },
    ]);
    expect(segments).toEqual([
      { text: 'ab', roles: ['predicate'] },
      { text: 'cd', roles: ['predicate', 'target'] },
      { text: 'ef', roles: ['target'] },
    ]);
    expect(segmentsOf(text, []).map((segment) => segment.text)).toEqual([text]);
  });
});

describe('what the reader states', () => {
  it.each([
    ['250,000', 250_000],
    ['250 000', 250_000],
    ['0', 0],
    ['', null],
    ['many', null],
    ['-5', null],
    ['12k', null],
    ['1e9', null],
  ])('reads %j as %s followers: what is no count is unknown, never 0', (typed, count) => {
    expect(followersIn(typed)).toBe(count);
  });

  it('tells "none" from "unknown"', () => {
    const facts = factsOf(tweetOf(WISH));
    expect(stated(facts, { office: 'unknown', verified: 'unknown', followers: '' })).toEqual(facts);
    const none = stated(facts, { office: 'none', verified: 'no', followers: '12' });
    expect(none.office).toEqual({ known: true, value: null, basis: 'reader', source: null });
    expect(none.verified).toMatchObject({ known: true, value: false });
    expect(none.followers).toMatchObject({ known: true, value: 12 });
  });
});

describe('the text from the menu', () => {
  it('is taken from behind the # once, and is then gone from the address', async () => {
    const { takeText } = await import('../../../extension/pages/assess/fragment');
    const text = 'A & B # 100% ü\nsecond line';
    location.hash = `#${new URLSearchParams({ text })}`;
    expect(takeText()).toBe(text);
    expect(location.href).not.toContain('#');
    expect(takeText()).toBe('');
  });
});
