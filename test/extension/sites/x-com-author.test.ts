import { describe, expect, test } from 'vitest';
import { xCom } from '../../../extension/sites/x.com';
import { badgeSvg, buildArticle, type BadgeSpec } from '../../support/x-dom';
import { read, spec } from '../../support/x-read';

describe('the author', () => {
  test('of a repost is the author, not who passed it on', () => {
    expect(read({ repostedBy: { handle: 'passer_by', name: '@SomeoneElse' } })).toMatchObject({
      handle: 'MinisterX',
      replyTo: null,
    });
  });

  test('of a pinned tweet is read as ever', () => {
    expect(read({ pinned: true })).toMatchObject({ handle: 'MinisterX', id: spec.id });
  });

  test('is not the handle that somebody took as a display name', () => {
    expect(read({ name: '@RealPresident' })).toMatchObject({ handle: 'MinisterX', name: '@RealPresident' });
  });

  test('keeps badge and handle beside the picture of an affiliated organisation, which is no quote', () => {
    expect(read({ affiliate: 'Ministry' })).toMatchObject({
      handle: 'MinisterX',
      badge: 'government',
      quote: null,
    });
  });

  test.each(['avatar', 'name-links', 'permalink'] as const)('is still known without the %s', (part) => {
    expect(read({ without: [part] })?.handle).toBe('MinisterX');
  });

  test('is unknown where the signs contradict each other, never a guess', () => {
    const article = buildArticle(document, { ...spec, without: ['permalink'] });
    article
      .querySelector('[data-testid^="UserAvatar-Container-"]')
      ?.setAttribute('data-testid', 'UserAvatar-Container-Other');
    expect(xCom.readTweet(article)?.handle ?? null).toBeNull();
  });

  test('is what two of three signs say', () => {
    const article = buildArticle(document, spec);
    article
      .querySelector('[data-testid^="UserAvatar-Container-"]')
      ?.setAttribute('data-testid', 'UserAvatar-Container-unknown1');
    expect(xCom.readTweet(article)?.handle).toBe('MinisterX');
  });
});

describe('the badge', () => {
  test.each<[BadgeSpec, string | null]>([
    ['government', 'government'],
    ['business', 'business'],
    ['blue', 'blue'],
    ['none', 'none'],
    ['unknown', null],
  ])('%s reads as %s', (badge, expected) => {
    expect(read({ badge })?.badge).toBe(expected);
  });

  test('of a protected account without a badge is "none": the lock is no badge', () => {
    expect(read({ badge: 'none', locked: true })?.badge).toBe('none');
  });

  test('is known by its drawing when X renames its test hook', () => {
    const article = buildArticle(document, spec);
    article.querySelector('[data-testid="icon-verified"]')?.setAttribute('data-testid', 'icon-checkmark');
    expect(xCom.readTweet(article)?.badge).toBe('government');
  });

  test('is unknown, not "none", when hook and drawing are both new', () => {
    const article = buildArticle(document, { ...spec, badge: 'unknown' });
    article.querySelector('[data-testid="icon-verified"]')?.removeAttribute('data-testid');
    expect(xCom.readTweet(article)?.badge).toBeNull();
  });

  test('is unknown where there is no name block', () => {
    const article = buildArticle(document, spec);
    article.querySelector('[data-testid="User-Name"]')?.remove();
    expect(xCom.readTweet(article)).toMatchObject({ badge: null, handle: 'MinisterX' });
  });

  test('in a card below the text is not the author’s', () => {
    const article = buildArticle(document, { ...spec, badge: 'none', media: ['card'] });
    const mark = badgeSvg(document, 'government');
    if (mark) article.querySelector('[data-testid="card.wrapper"]')?.append(mark);
    expect(xCom.readTweet(article)?.badge).toBe('none');
  });
});
