import { describe, expect, test } from 'vitest';
import { xCom } from '../../../extension/sites/x.com';
import { buildArticle, buildCell, type TweetSpec } from '../../support/x-dom';
import { quote, read, spec } from '../../support/x-read';

describe('a quote', () => {
  test('is a tweet of its own, and lends the outer tweet nothing', () => {
    const tweet = read({ badge: 'none', quote });
    expect(tweet).toMatchObject({ handle: 'MinisterX', badge: 'none', text: spec.text, media: [] });
    expect(tweet?.quote).toMatchObject({
      id: null,
      handle: 'SomeBody',
      name: 'Some Body',
      badge: 'blue',
      text: 'Quoted words 👍',
      lang: 'fr',
      media: [],
      quote: null,
    });
    expect(tweet?.element.contains(tweet.quote?.element ?? null)).toBe(true);
  });

  test('with a photo gives its id, which is not the outer tweet’s', () => {
    expect(read({ quote: { ...quote, media: ['photo'] } })).toMatchObject({
      id: spec.id,
      media: [],
      quote: { id: '777', media: ['photo'] },
    });
  });

  test('with a video makes no advertisement of either', () => {
    expect(read({ quote: { ...quote, media: ['video'] } })).toMatchObject({
      ad: false,
      media: [],
      quote: { ad: false, media: ['video'] },
    });
  });

  test('under a media-only tweet does not become its text', () => {
    expect(read({ text: '', media: ['photo'], quote })).toMatchObject({
      text: '',
      lang: null,
      media: ['photo'],
    });
  });

  test('that is unavailable is no quote, no text and no tweet', () => {
    const cell = buildCell(document, { ...spec, quote: 'unavailable' });
    expect(xCom.tweetElements(cell)).toHaveLength(1);
    expect(xCom.readTweet(xCom.tweetElements(cell)[0] as HTMLElement)).toMatchObject({
      quote: null,
      text: spec.text,
      id: spec.id,
    });
  });
});

describe('the id', () => {
  const id = (more: Partial<TweetSpec>) => xCom.readId(buildArticle(document, { ...spec, ...more }));

  test('comes from the link around the time', () => {
    expect(id({})).toBe(spec.id);
  });

  test('comes from the statistics when that link is gone', () => {
    expect(id({ without: ['permalink'] })).toBe(spec.id);
    expect(read({ without: ['permalink'] })?.id).toBe(spec.id);
  });

  test('comes from the tweet’s own photo when both are gone', () => {
    expect(id({ without: ['permalink', 'analytics'], media: ['photo'] })).toBe(spec.id);
  });

  test('is unknown rather than the quoted tweet’s', () => {
    expect(id({ without: ['permalink', 'analytics'], quote: { ...quote, media: ['photo'] } })).toBeNull();
  });

  test('is unknown rather than that of a link to another’s video', () => {
    const article = buildArticle(document, { ...spec, without: ['permalink', 'analytics'] });
    const link = document.createElement('a');
    link.setAttribute('href', '/SomeBody/status/999/video/1');
    article.append(link);
    expect(xCom.readId(article)).toBeNull();
  });

  test('of a reply to oneself with links in its text is still the own one', () => {
    const article = buildArticle(document, spec);
    const link = document.createElement('a');
    link.setAttribute('href', '/MinisterX/status/111');
    article.prepend(link);
    expect(xCom.readId(article)).toBe(spec.id);
  });

  test('follows a cell that X reuses for another tweet', () => {
    const cell = buildCell(document, spec);
    const article = xCom.tweetElements(cell)[0] as HTMLElement;
    article.replaceChildren(...buildArticle(document, { ...spec, id: '42', handle: 'Other' }).childNodes);
    expect(xCom.readId(article)).toBe('42');
  });
});
