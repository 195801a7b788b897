import { describe, expect, it } from 'vitest';
import { mergeAuthors, mergeRecords, mergeTweet } from '../../../extension/content/merge';
import type { PageTweet } from '../../../extension/sites/types';
import { OFFICIAL, tweet } from '../overlay/support';

const page = (more: Partial<PageTweet> = {}): PageTweet => ({
  element: document.createElement('article'),
  id: '1',
  handle: 'Elda_Corvin',
  name: 'Elda',
  badge: null,
  text: 'short on the page',
  lang: 'en',
  createdAt: 5,
  media: ['photo'],
  replyTo: null,
  truncated: true,
  ad: false,
  focused: false,
  quote: null,
  ...more,
});

describe('one tweet out of page and data', () => {
  it('takes text and followers from the data, and from the page what the data lacks', () => {
    const merged = mergeTweet(
      page(),
      tweet({ id: '1', text: 'the whole text', lang: null, createdAt: null }),
      null,
    );
    expect(merged).toMatchObject({
      text: 'the whole text',
      truncated: false,
      lang: 'en',
      createdAt: 5,
      media: ['photo'],
    });
    expect(merged.author).toMatchObject({ followers: 2_140_300, handle: 'elda_corvin', badge: 'government' });
  });

  it('takes the page’s text where the data is cut off and the page is not', () => {
    const record = tweet({ id: '1', text: 'the who', truncated: true });
    expect(mergeTweet(page({ truncated: false }), record, null).text).toBe('short on the page');
    expect(mergeTweet(page({ truncated: true }), record, null).text).toBe('the who');
  });

  it('without data knows what the page shows, and nothing more: unknown is not zero', () => {
    expect(mergeTweet(page({ badge: 'government' }), null, null).author).toEqual({
      id: null,
      handle: 'Elda_Corvin',
      name: 'Elda',
      followers: null,
      verified: null,
      badge: 'government',
      office: null,
    });
  });

  it('fills in the author from another tweet’s data', () => {
    expect(mergeTweet(page(), null, OFFICIAL).author.followers).toBe(2_140_300);
  });

  it('two different badges make badge and verification unknown, wherever they come from', () => {
    const unknown = { badge: null, verified: null };
    expect(mergeTweet(page({ badge: 'none' }), tweet({ id: '1' }), null).author).toMatchObject(unknown);
    expect(mergeTweet(page({ badge: 'blue' }), null, OFFICIAL).author).toMatchObject(unknown);
  });

  it('uses no data about somebody else', () => {
    const merged = mergeTweet(page({ handle: 'stranger' }), tweet({ id: '1' }), OFFICIAL);
    expect(merged.text).toBe('short on the page');
    expect(merged.author).toMatchObject({ handle: 'stranger', followers: null, office: null });
  });
});

describe('several records of one thing', () => {
  it('a stub takes nothing away from a full author', () => {
    const stub = { ...OFFICIAL, followers: null, verified: null, badge: null, office: null, name: null };
    expect(mergeAuthors(OFFICIAL, stub)).toEqual(OFFICIAL);
    expect(mergeAuthors(OFFICIAL, { ...OFFICIAL, followers: 9 }).followers).toBe(9);
  });

  it('a cut text does not replace a whole one', () => {
    const whole = tweet({ text: 'the whole text' });
    expect(mergeRecords(whole, tweet({ text: 'the who', truncated: true }))).toMatchObject({
      text: 'the whole text',
      truncated: false,
    });
    expect(mergeRecords(whole, tweet({ text: 'edited' })).text).toBe('edited');
  });

  it('records that name different authors are not mixed', () => {
    const other = tweet({ author: { ...OFFICIAL, id: '2', followers: null } });
    expect(mergeRecords(tweet(), other)).toBe(other);
  });
});
