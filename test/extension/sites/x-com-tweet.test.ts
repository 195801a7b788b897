import { describe, expect, test } from 'vitest';
import { xCom } from '../../../extension/sites/x.com';
import { buildArticle } from '../../support/x-dom';
import { quote, read, spec } from '../../support/x-read';

describe('an ordinary tweet', () => {
  test('is read with all its facts', () => {
    const tweet = read({ time: '2026-02-03T04:05:06.000Z', lang: 'en' });
    expect(tweet).toMatchObject({
      id: '1983128852952998358',
      handle: 'MinisterX',
      name: 'The Minister 🏛️',
      badge: 'government',
      text: 'We will act on this today. https://example.org/plan #plan',
      lang: 'en',
      createdAt: Date.UTC(2026, 1, 3, 4, 5, 6),
      media: [],
      replyTo: null,
      truncated: false,
      ad: false,
      focused: false,
      quote: null,
    });
    expect(tweet?.element.tagName).toBe('ARTICLE');
  });

  test('keeps its emoji, which X draws as pictures', () => {
    expect(read({ text: 'Enough 🙄 is ✋🏽 enough 🇫🇷' })?.text).toBe('Enough 🙄 is ✋🏽 enough 🇫🇷');
  });

  test('keeps its line breaks', () => {
    expect(read({ text: 'One\n\nTwo' })?.text).toBe('One\n\nTwo');
  });

  test('in a right-to-left script is read in logical order', () => {
    expect(read({ text: 'شكرا لكم جميعا', lang: 'ar' })).toMatchObject({
      text: 'شكرا لكم جميعا',
      lang: 'ar',
    });
  });

  test('that is media alone has no text', () => {
    expect(read({ text: '', media: ['photo'] })).toMatchObject({
      text: '',
      lang: null,
      media: ['photo'],
      id: spec.id,
    });
  });

  test.each([
    [['photo'], ['photo']],
    [['video'], ['video']],
    [
      ['photo', 'video'],
      ['photo', 'video'],
    ],
    [['card'], ['card']],
    [['poll'], ['poll']],
  ] as const)('with %o has the media %o', (media, expected) => {
    expect(read({ media })?.media).toEqual(expected);
  });

  test('that X cuts is marked as truncated', () => {
    expect(read({ showMore: true })?.truncated).toBe(true);
  });

  test('that answers somebody says whom; mentions in its text do not', () => {
    expect(read({ replyTo: 'SomeBody' })?.replyTo).toBe('SomeBody');
    expect(read({ text: '@SomeBody see this' })?.replyTo).toBeNull();
  });

  test('with its own video is no advertisement, although X marks the video alike', () => {
    expect(read({ media: ['video'] })?.ad).toBe(false);
  });

  test('in X’s advertisement wrapper is one', () => {
    expect(read({ ad: true })?.ad).toBe(true);
  });

  test('of a status page is focused, with its id from the time below the text', () => {
    expect(read({ focused: true })).toMatchObject({ focused: true, id: spec.id, handle: 'MinisterX' });
  });

  test('of a status page with a quote above its own time has its own id', () => {
    expect(read({ focused: true, quote: { ...quote, media: ['photo'] } })).toMatchObject({
      id: spec.id,
      quote: { id: '777' },
    });
  });
});

test(
  'a page broken at any one place never throws, and never gives a wrong id or handle',
  { timeout: 60_000 },
  () => {
    const whole = {
      ...spec,
      quote: { ...quote, media: ['photo'] },
      replyTo: 'SomeBody',
      media: ['photo'],
    } as const;
    const intact = [...buildArticle(document, whole).querySelectorAll('*')];
    for (const [index, element] of intact.entries()) {
      if (element.closest('button')) continue; // the adapter reads nothing of them
      for (const damage of element.attributes.length > 0 ? ['remove', 'strip'] : ['remove']) {
        const article = buildArticle(document, whole);
        const victim = article.querySelectorAll('*')[index];
        if (damage === 'remove') victim?.remove();
        else for (const { name } of [...(victim?.attributes ?? [])]) victim?.removeAttribute(name);
        const tweet = xCom.readTweet(article);
        expect(tweet?.id ?? spec.id).toBe(spec.id);
        expect(tweet?.handle ?? 'MinisterX').toBe('MinisterX');
        // With its drawing gone a badge cannot be told from none; the quote's badge is still not the author's.
        const drawn = article.querySelector('path[fill="#829aab"], path[d^="M12.05 2.056c"]') !== null;
        expect([null, drawn ? 'government' : 'none']).toContain(tweet?.badge ?? null);
      }
    }
  },
);
