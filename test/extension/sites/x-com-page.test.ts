import { beforeEach, describe, expect, test } from 'vitest';
import { adapterFor, ADAPTERS } from '../../../extension/sites';
import { xCom } from '../../../extension/sites/x.com';
import { fillPage, profileData, unavailableArticle } from '../../support/x-dom';
import { quote, spec } from '../../support/x-read';

beforeEach(() => document.body.replaceChildren());

describe('finding tweets', () => {
  test('in an added subtree finds each once, headings and unavailable posts not at all', () => {
    const heading = document.createElement('h2');
    const { root, cells } = fillPage(document, [
      spec,
      heading,
      unavailableArticle(document),
      null,
      { ...spec, id: '2' },
    ]);
    expect(xCom.tweetElements(root).map((element) => xCom.readId(element))).toEqual([spec.id, '2']);
    expect(xCom.tweetElements(document)).toHaveLength(2);
    expect(xCom.tweetElements(cells.children[2] as Node)).toEqual([]);
  });

  test('from a node deep inside finds the tweet around it, text nodes included', () => {
    const { root } = fillPage(document, [{ ...spec, quote }]);
    const article = xCom.tweetElements(root)[0];
    const deep = root.querySelector('[data-testid="tweetText"] span')?.firstChild as Node;
    expect(deep.nodeType).toBe(3);
    expect(xCom.tweetElements(deep)).toEqual([article]);
    expect(xCom.tweetElements(root.querySelector('[data-testid="like"]') as Node)).toEqual([article]);
  });

  test('in what is no element finds nothing', () => {
    expect(xCom.tweetElements(document.createComment('x'))).toEqual([]);
    expect(xCom.tweetElements(document.createTextNode('x'))).toEqual([]);
  });

  test('an article that is no tweet gives no facts', () => {
    expect(xCom.readTweet(unavailableArticle(document))).toBeNull();
    expect(xCom.readTweet(document.createElement('article'))).toBeNull();
    const empty = document.createElement('article');
    empty.setAttribute('data-testid', 'tweet');
    expect(xCom.readTweet(empty)).toBeNull();
    expect(xCom.readId(empty)).toBeNull();
  });
});

describe('the page', () => {
  test.each([
    ['https://x.com/home', 'home-ranked'],
    ['https://x.com/', 'home-ranked'],
    ['https://twitter.com/MinisterX', 'profile'],
    ['https://x.com/MinisterX/with_replies', 'profile'],
    ['https://x.com/MinisterX/status/123', 'permalink'],
    ['https://mobile.twitter.com/MinisterX/status/123?s=20', 'permalink'],
    ['https://x.com/i/status/123', 'permalink'],
    ['https://x.com/i/web/status/123', 'permalink'],
    ['https://x.com/search?q=plan', 'search-top'],
    ['https://x.com/search?q=plan&f=live', 'search-latest'],
    ['https://x.com/hashtag/plan', 'search-top'],
    ['https://x.com/explore/tabs/news', 'explore'],
    ['https://x.com/i/trending/123', 'explore'],
    ['https://x.com/notifications/mentions', 'notification'],
    ['https://x.com/i/lists/123', 'list'],
    ['https://x.com/i/bookmarks', 'list'],
    ['https://x.com/i/communities/123', 'list'],
    ['https://x.com/compose/post', 'list'],
  ])('%s is the surface %s', (url, surface) => {
    expect(xCom.surface(new URL(url))).toBe(surface);
  });

  test.each([
    'https://x.com/home',
    'https://twitter.com/a',
    'https://mobile.x.com/',
    'https://mobile.twitter.com/',
    'https://www.twitter.com/',
  ])('%s is read by this adapter', (url) => expect(adapterFor(new URL(url))).toBe(xCom));

  test.each([
    'https://notx.com/',
    'https://x.com.example.org/',
    'https://platform.twitter.com/',
    'file:///x.com/home',
    'about:blank',
  ])('%s is not', (url) => expect(xCom.matches(new URL(url))).toBe(false));

  test.each([
    ['light', 'rgb(255, 255, 255)'],
    ['high-contrast', 'rgb(5, 5, 5)'],
    ['dim', 'rgb(21, 32, 43)'],
  ] as const)('states its background in the %s theme', (theme, colour) => {
    fillPage(document, [spec], { theme });
    expect(xCom.background(document)).toBe(colour);
    document.body.removeAttribute('style');
    expect(xCom.background(document)).toBeNull();
  });

  test('states a profile’s exact followers, not whom it follows', () => {
    document.body.append(profileData(document, { handle: 'MinisterX', id: '11', followers: 510_445 }));
    expect(xCom.followersOnPage(document)).toEqual({ handle: 'MinisterX', id: '11', followers: 510_445 });
  });

  test.each([
    '',
    'not json',
    'null',
    '[]',
    '{"mainEntity":{"additionalName":"a"}}',
    '{"mainEntity":{"additionalName":"a","interactionStatistic":[null]}}',
  ])('with the profile data %o states none', (data) => {
    const script = profileData(document, { handle: 'MinisterX', id: '11', followers: 1 });
    script.textContent = data;
    document.body.append(script);
    expect(xCom.followersOnPage(document)).toBeNull();
  });

  test('every adapter has an id of its own', () => {
    expect(new Set(ADAPTERS.map(({ id }) => id)).size).toBe(ADAPTERS.length);
  });
});
