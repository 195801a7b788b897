/** The page is built like x.com: the real adapter reads it, and the real overlay labels it. */
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { settingsOf, type Choices } from '../../../extension/pages/demo/choices';
import { Demo } from '../../../extension/pages/demo/demo';
import { Feed } from '../../../extension/pages/demo/feed';
import { drawnOn, KINDS, outcomeOf } from '../../../extension/pages/demo/outcome';
import { parseRoute, postsOf, surfaceOf, type Route } from '../../../extension/pages/demo/route';
import { createStage, type Stage } from '../../../extension/pages/demo/stage';
import { authorOf, post, postById, timeline } from '../../../extension/pages/demo/timeline';
import { cutText } from '../../../extension/pages/demo/text';
import { xCom } from '../../../extension/sites/x.com';
import { demoEngine } from './demo-engine';

const engine = demoEngine();
const choices: Choices = {
  policy: '2019-10-15',
  dates: 'what-if',
  theme: 'white',
  direction: 'ltr',
  marks: true,
  careful: false,
  lessons: false,
};
/** Fifty posts and their labels are much for a simulated page on a busy machine. */
vi.setConfig({ testTimeout: 60_000 });

const tick = () => new Promise((resolve) => setTimeout(resolve));

let root: HTMLElement;
let stage: Stage | null = null;
beforeEach(() => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
});
afterEach(() => {
  stage?.close();
  stage = null;
  render(null, root);
});

const articles = () => [...document.querySelectorAll<HTMLElement>('article[data-testid="tweet"]')];
const read = (element: HTMLElement) => xCom.readTweet(element);

const ROUTES: readonly Route[] = [
  { name: 'following' },
  { name: 'for-you' },
  { name: 'profile', handle: 'mira_tannow' },
  { name: 'status', id: post('threat-private').id },
  { name: 'status', id: post('quote').id },
];

describe.each(ROUTES.map((route) => [JSON.stringify(route), route] as const))(
  'the adapter of x.com on %s',
  (_name, route) => {
    beforeEach(() => render(<Feed route={route} lessons={false} />, root));

    it('finds every post once, in order, with its id and handle', () => {
      const posts = postsOf(route);
      expect(xCom.tweetElements(document.body)).toEqual(articles());
      expect(articles().map((article) => xCom.readId(article))).toEqual(posts.map(({ id }) => id));
      expect(articles().map((article) => read(article)?.handle)).toEqual(
        posts.map((item) => authorOf(item).handle),
      );
    });

    it('reads badge, words, time, language, media, answer and advertisement as they are', () => {
      for (const article of articles()) {
        const page = read(article);
        const item = postById(page?.id ?? '');
        if (!page || !item) throw new Error('unreadable');
        const person = authorOf(item);
        expect(page.badge, item.key).toBe(person.badge);
        expect(page.name, item.key).toBe(person.name);
        expect(page.text, item.key).toBe(item.cut ? cutText(item.text, item.cut) : item.text);
        expect(page.truncated, item.key).toBe(item.cut !== undefined);
        expect(page.createdAt, item.key).toBe(Date.parse(item.createdAt));
        expect(page.media, item.key).toEqual(item.media ?? []);
        expect(page.ad, item.key).toBe(item.ad ?? false);
        expect(page.focused, item.key).toBe(route.name === 'status' && item.id === route.id);
        if (item.text) expect(page.lang, item.key).toBe(item.lang);
      }
    });

    it('reads a quoted post as a post of its own', () => {
      for (const article of articles()) {
        const page = read(article);
        const quoted = postById(page?.id ?? '')?.quotes;
        expect(page?.quote?.handle ?? null).toBe(quoted ? authorOf(post(quoted)).handle : null);
        expect(page?.quote?.text ?? null).toBe(quoted ? post(quoted).text : null);
      }
    });
  },
);

describe('the page', () => {
  const open = (hash: string, change: Partial<Choices> = {}) => {
    const first = { route: parseRoute(hash), choices: { ...choices, ...change } };
    const running = createStage(engine);
    stage = running;
    running.open(first.route, first.choices);
    render(<Demo engine={engine} stage={running} first={first} />, root);
    return { ...first, stage: running };
  };
  const countOf = (kind: string): number =>
    Number(document.querySelector<HTMLElement>(`[data-outcome="${kind}"]`)?.dataset['count']);

  it.each(['#/following', '#/for-you', '#/profile/elda_corvin', `#/status/${post('threat-private').id}`])(
    'draws on %s what it says that it draws',
    async (hash) => {
      const { route, choices: chosen } = open(hash);
      await tick();
      const view = { surface: surfaceOf(route), settings: settingsOf(chosen), live: false };
      for (const item of postsOf(route)) {
        const drawn = document.querySelector(`#post-${item.id} article`)?.getAttribute('data-pin') ?? 'none';
        expect(drawn, item.key).toBe(outcomeOf(engine, item, view));
      }
      const labels = [...document.querySelectorAll('[data-pin]')].map((element) =>
        element.getAttribute('data-pin'),
      );
      for (const kind of KINDS.filter((one) => one !== 'none')) {
        expect(countOf(kind), kind).toBe(labels.filter((label) => label === kind).length);
      }
    },
  );

  it('shows every outcome on the two timelines together', () => {
    const kinds = (hash: string) => {
      const route = parseRoute(hash);
      const view = { surface: surfaceOf(route), settings: settingsOf(choices), live: false };
      return drawnOn(engine, postsOf(route), view).map(({ kind }) => kind);
    };
    expect(new Set([...kinds('#/following'), ...kinds('#/for-you')])).toEqual(new Set(KINDS));
  });

  it('never shows a covered post’s words beside its cover', async () => {
    open('#/following');
    await tick();
    for (const article of document.querySelectorAll('[data-pin="interstitial"], [data-pin="tombstone"]')) {
      const visible = [...article.children].filter((child) => child.localName === 'pin-label');
      expect(visible).toHaveLength(1);
    }
  });

  it('says that everybody is invented, and that nothing of it was done by Twitter or X', () => {
    open('#/following');
    expect(document.querySelector('header')?.textContent).toMatch(
      /invented.*Simulated; neither Twitter nor X did this/s,
    );
  });

  it('decides a long post by all its words, before and after it is opened', async () => {
    open(`#/status/${post('long').id}`);
    await tick();
    const article = document.querySelector('article');
    expect(article?.getAttribute('data-pin')).toBe('interstitial');
    const words = () => article?.querySelector('[data-testid="tweetText"]')?.textContent;
    expect(words()).not.toContain('I hope');
    document.querySelector<HTMLElement>('[data-testid="tweet-text-show-more-link"]')?.click();
    await tick();
    expect(words()).toBe(post('long').text);
    expect(article?.getAttribute('data-pin')).toBe('interstitial');
  });

  it('takes the labels of one surface away when another is opened', async () => {
    const { stage: running } = open('#/following');
    await tick();
    expect(document.querySelectorAll('[data-pin="interstitial"]').length).toBeGreaterThan(1);
    running.open({ name: 'for-you' }, choices);
    await tick();
    expect(document.querySelectorAll('[data-pin="interstitial"]')).toHaveLength(1); // the quoted one stays covered
    expect(document.querySelectorAll('[data-pin="downrank-marker"]').length).toBeGreaterThan(1);
    expect(document.querySelectorAll('pin-label')).toHaveLength(
      document.querySelectorAll('[data-pin]').length,
    );
  });

  it('opens every lesson at once', () => {
    open('#/following', { lessons: true });
    expect(document.querySelectorAll('details.lesson[open]')).toHaveLength(timeline.posts.length);
  });
});
