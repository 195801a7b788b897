import { describe, expect, test } from 'vitest';
import { MAX_TEXT, readResponse } from '../../src/formats/x-graphql';
import {
  limited,
  moduleEntry,
  repost,
  timelineResponse,
  tombstone,
  tweet,
  tweetEntry,
  user,
  type Json,
  type TweetJsonSpec,
} from '../support/x-json';

const author = { id: '11', handle: 'MinisterX', followers: 510_445, type: 'Government' } as const;
const other = { id: '12', handle: 'passer_by', followers: 3 };
const read = (...entries: Json[]) => readResponse(timelineResponse('TweetDetail', entries));
const one = (spec: Partial<TweetJsonSpec>) =>
  read(tweetEntry(tweet({ id: '5', text: 'Hello', author, ...spec }), '5')).tweets[0];

describe('the text', () => {
  test('is unescaped, once', () => {
    expect(one({ text: 'Fish & chips < 5 > 3, typed &lt; itself' })?.text).toBe(
      'Fish & chips < 5 > 3, typed &lt; itself',
    );
  });

  test('is the whole of a long post, not its cut beginning', () => {
    const note = `${'A long beginning. '.repeat(20)}And the end.`;
    expect(one({ text: note.slice(0, 275), note })).toMatchObject({ text: note, truncated: false });
  });

  test('is marked as truncated where a long post comes without its whole text', () => {
    const cut = { ...tweet({ id: '5', text: 'Only the begin' }), note_tweet: { is_expandable: true } };
    expect(read(tweetEntry(cut, '5')).tweets[0]?.truncated).toBe(true);
  });

  test('is marked as truncated where the tweet carries a long-form article', () => {
    const article = { ...tweet({ id: '5', text: 'x.com/i/article/1' }), article: { article_results: {} } };
    expect(read(tweetEntry(article, '5')).tweets[0]?.truncated).toBe(true);
  });

  test('loses the links of its media and of its quote, and no other link', () => {
    const quoted = tweet({ id: '6', text: 'Quoted' });
    expect(one({ text: 'See https://t.co/other', media: ['photo'], quoted })?.text).toBe(
      'See https://t.co/other',
    );
  });

  test('of a media-only tweet is empty', () => {
    expect(one({ text: '', media: ['video'] })).toMatchObject({ text: '', media: ['video'] });
  });

  test('keeps the mentions at its start, and tells whom it answers', () => {
    expect(one({ text: '@passer_by No.', replyTo: 'passer_by' })).toMatchObject({
      text: '@passer_by No.',
      replyTo: 'passer_by',
    });
  });

  test('beyond all limits is cut and marked', () => {
    const long = one({ note: 'word '.repeat(10_000) });
    expect(long).toMatchObject({ truncated: true });
    expect(long?.text).toHaveLength(MAX_TEXT);
  });
});

describe('the date', () => {
  test('is X’s own, in UTC', () => {
    expect(one({ createdAt: 'Thu Feb 29 23:59:58 +0000 2024' })?.createdAt).toBe(
      Date.UTC(2024, 1, 29, 23, 59, 58),
    );
  });

  test('comes from the id where the field is missing', () => {
    // The id of a real tweet of 29 May 2020, 04:53 UTC.
    expect(one({ id: '1266231100780744704', createdAt: null })?.createdAt).toBe(
      Date.UTC(2020, 4, 29, 4, 53, 14, 519),
    );
  });

  test('is unknown for an old id without the field', () => {
    expect(one({ id: '20', createdAt: null })?.createdAt).toBeNull();
  });
});

test.each([
  [{ media: ['photo', 'photo'] }, ['photo']],
  [{ media: ['animated_gif'] }, ['video']],
  [{ card: 'poll2choice_text_only' }, ['poll']],
  [{ card: 'summary_large_image' }, ['card']],
  [{}, []],
] as const)('media of %o is %o', (spec, media) => {
  expect(one(spec as Partial<TweetJsonSpec>)?.media).toEqual(media);
});

describe('tweets inside tweets', () => {
  test('a repost stands as the reposted tweet alone, whole and by its own author', () => {
    const inner = tweet({ id: '6', text: 'All of what was said, not the cut copy', author });
    const found = read(tweetEntry(repost('5', other, inner), '5'));
    expect(found.tweets).toMatchObject([
      { id: '6', text: 'All of what was said, not the cut copy', author: { handle: 'MinisterX' } },
    ]);
    expect(found.authors).toMatchObject([{ handle: 'passer_by' }]);
  });

  test('a reposted tweet is found inside a visibility wrapper', () => {
    const inner = limited(tweet({ id: '6', text: 'Limited', author }));
    expect(read(tweetEntry(repost('5', other, inner), '5')).tweets).toMatchObject([{ id: '6' }]);
  });

  test.each([
    ['bare', (inner: Json) => inner],
    ['in a visibility wrapper', limited],
  ])('a quoted tweet, %s, is a tweet of its own, named by the outer one', (_name, dress) => {
    const quoted = dress(tweet({ id: '6', text: 'Quoted', author }));
    const found = read(tweetEntry(tweet({ id: '5', text: 'Look', author: other, quoted }), '5'));
    expect(found.tweets).toMatchObject([
      { id: '5', quotedId: '6', author: { handle: 'passer_by' } },
      { id: '6', quotedId: null, author: { handle: 'MinisterX', followers: 510_445 } },
    ]);
  });

  test('a limited tweet, which has no type name inside its wrapper, is not lost', () => {
    expect(read(tweetEntry(limited(tweet({ id: '5', text: 'Limited', author })), '5')).tweets).toMatchObject([
      { id: '5' },
    ]);
  });

  test('a second-level quote that is a bare id is no tweet', () => {
    const outer = {
      ...tweet({ id: '5', text: 'Look' }),
      quotedRefResult: { result: { __typename: 'Tweet', rest_id: '6' } },
    };
    expect(read(tweetEntry(outer, '5')).tweets).toMatchObject([{ id: '5', quotedId: '6' }]);
  });

  test('a tombstone is nothing', () => {
    expect(read(tweetEntry(tombstone, '5'))).toEqual({ tweets: [], promoted: [], authors: [] });
  });
});

describe('where tweets lie', () => {
  test('in threads, in the pinned place, and under paths that nobody has seen yet', () => {
    const pinned = tweetEntry(tweet({ id: '1', text: 'Pinned' }), '1');
    const thread = moduleEntry([tweet({ id: '2', text: 'One' }), tweet({ id: '3', text: 'Two' })], '2');
    const known = readResponse(timelineResponse('UserTweets', [thread], pinned));
    expect(known.tweets.map(({ id }) => id)).toEqual(['1', '2', '3']);
    expect(readResponse({ data: { brand: { new: [[{ path: thread }]] } } }).tweets).toHaveLength(2);
  });

  test('a tweet that was just posted has no type name and is found', () => {
    const { __typename: _none, ...posted } = tweet({ id: '5', text: 'Just now', author });
    expect(
      readResponse({ data: { create_tweet: { tweet_results: { result: posted } } } }).tweets,
    ).toMatchObject([{ id: '5' }]);
  });

  test('advertisements are named, limited ones too, and the others are not', () => {
    const found = read(
      tweetEntry(tweet({ id: '5', text: 'Buy' }), '5', true),
      tweetEntry(limited(tweet({ id: '6', text: 'Buy more' })), '6', true),
      tweetEntry(tweet({ id: '7', text: 'Hello' }), '7'),
    );
    expect(found.promoted).toEqual(['5', '6']);
  });

  test('a tweet that comes twice is one tweet, its author’s standing from the fuller place', () => {
    const cut = tweet({ id: '5', text: 'Hello', userResult: { __typename: 'User', rest_id: '11' } });
    const found = read(tweetEntry(cut, '5'), tweetEntry(tweet({ id: '5', text: 'Hello', author }), '5'));
    expect(found.tweets).toMatchObject([{ id: '5', author: { followers: 510_445 } }]);
  });

  test('users mentioned in a text are not taken for authors', () => {
    expect(read(tweetEntry(tweet({ id: '5', text: '@mentioned hi', author }), '5')).authors).toEqual([]);
  });

  test('a tweet without an author object keeps the author’s id', () => {
    const { core: _gone, ...bare } = tweet({ id: '5', text: 'Hello', author });
    expect(read(tweetEntry(bare, '5')).tweets).toMatchObject([
      { author: { id: '11', handle: null, followers: null } },
    ]);
  });

  test('reading changes nothing in the response', () => {
    const response = timelineResponse('HomeTimeline', [
      tweetEntry(tweet({ id: '5', text: 'Hi &', author }), '5'),
      user(other),
    ]);
    const before = JSON.stringify(response);
    readResponse(deepFreeze(response));
    expect(JSON.stringify(response)).toBe(before);
  });
});

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) deepFreeze(inner);
  return Object.freeze(value);
}
