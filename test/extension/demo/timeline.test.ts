/** The data of the demo: whole, and clearly nobody's. */
import { describe, expect, it } from 'vitest';
import { isClauseId } from '../../../src/engine';
import { hashOf, parseRoute, postsOf, routeOfPath } from '../../../extension/pages/demo/route';
import { recordsOf } from '../../../extension/pages/demo/records';
import { author, authorOf, post, timeline } from '../../../extension/pages/demo/timeline';
import { demoEngine } from './demo-engine';

const TWITTER_EPOCH = 1288834974657n;

describe('timeline.json', () => {
  it('has more than thirty posts, each with an author, an expectation and a lesson', () => {
    expect(timeline.posts.length).toBeGreaterThan(30);
    for (const item of timeline.posts) {
      expect(authorOf(item).handle, item.key).toMatch(/^\w{1,15}$/);
      expect(timeline.outcomes, item.key).toHaveProperty([item.expected.outcome]);
      expect(item.expected.clause === null || isClauseId(item.expected.clause), item.key).toBe(true);
      expect(item.teaches, item.key).toMatch(/^.{20,}[.)]$/s);
      if (item.quotes) expect(post(item.quotes)).toBeDefined();
      if (item.replyTo) expect(post(item.replyTo)).toBeDefined();
      if (item.repostedBy) expect(author(item.repostedBy)).toBeDefined();
    }
  });

  it('has ids of nineteen digits that fit the time of posting, as on Twitter', () => {
    for (const { id, createdAt, key } of timeline.posts) {
      expect(id, key).toMatch(/^\d{19}$/);
      expect(Number((BigInt(id) >> 22n) + TWITTER_EPOCH), key).toBe(Date.parse(createdAt));
    }
    expect(new Set(timeline.posts.map(({ id }) => id)).size).toBe(timeline.posts.length);
  });

  it('runs from new to old, and nothing answers or quotes what comes after it', () => {
    const times = timeline.posts.map(({ createdAt }) => Date.parse(createdAt));
    expect(times).toEqual([...times].sort((a, b) => b - a));
    for (const item of timeline.posts) {
      const earlier = item.quotes ?? item.replyTo;
      if (earlier)
        expect(Date.parse(post(earlier).createdAt), item.key).toBeLessThan(Date.parse(item.createdAt));
    }
  });

  it('names no account that the roster knows', () => {
    const { roster } = demoEngine();
    for (const { handle } of Object.values(timeline.authors))
      expect(roster?.isPublicHandle(handle) ?? false, handle).toBe(false);
  });

  it('has several parties, countries and kinds of office', () => {
    const people = Object.values(timeline.authors);
    const kinds = (key: 'party' | 'country' | 'kind') =>
      new Set(people.map((person) => person[key]).filter(Boolean)).size;
    expect([kinds('party') >= 4, kinds('country') >= 3, kinds('kind')]).toEqual([true, true, 5]);
  });
});

describe('records', () => {
  it('tell what x.com’s data would tell, the quoted post included, and mark the advertisement', () => {
    const records = recordsOf(timeline.posts, 'home-latest');
    expect(new Set(records.tweets.map(({ id }) => id)).size).toBe(records.tweets.length);
    const quoting = timeline.posts.find((item) => item.quotes);
    expect(recordsOf(quoting ? [quoting] : [], 'profile').tweets).toHaveLength(2);
    expect(records.promoted).toEqual(timeline.posts.filter((item) => item.ad).map(({ id }) => id));
  });

  it('leave unknown followers unknown', () => {
    const unknown = recordsOf(timeline.posts, 'profile').tweets.filter(
      (tweet) => tweet.author.followers === null,
    );
    expect(unknown.length).toBeGreaterThan(0);
  });
});

describe('routes', () => {
  it.each(['#/following', '#/for-you', '#/profile/elda_corvin'])('%s leads back to itself', (hash) => {
    expect(hashOf(parseRoute(hash))).toBe(hash);
  });

  it.each(['', '#', '#/profile/nobody_at_all', '#/status/1', '#/<b>'])(
    'falls back to the timeline on "%s"',
    (hash) => {
      expect(parseRoute(hash)).toEqual({ name: 'following' });
    },
  );

  it('shows a post with what it answers before it and what answers it after', () => {
    const answer = timeline.posts.find((item) => item.replyTo);
    const route = routeOfPath(`/someone/status/${answer?.id}`);
    expect(route && postsOf(route).map(({ key }) => key)).toEqual([answer?.replyTo, answer?.key]);
  });

  it('shows on a profile what its owner wrote or passed on, and nothing else', () => {
    for (const { handle } of Object.values(timeline.authors)) {
      for (const item of postsOf({ name: 'profile', handle })) {
        const owner = item.repostedBy
          ? [author(item.repostedBy).handle, authorOf(item).handle]
          : [authorOf(item).handle];
        expect(owner, item.key).toContain(handle);
      }
    }
  });
});
