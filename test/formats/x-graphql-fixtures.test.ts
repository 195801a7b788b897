import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Author, Tweet } from '../../src/engine/types';
import { readResponse } from '../../src/formats/x-graphql';
import expected from '../fixtures-expected/graphql.json';
import { fixtureFolder } from '../support/fixtures';

const folder = fixtureFolder('graphql');
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const digest = (lines: readonly string[]) => sha256([...lines].sort().join('\n'));
const load = (file: string): unknown => JSON.parse(readFileSync(path.join(folder ?? '', file), 'utf8'));

describe.skipIf(folder === null)('saved responses of X', () => {
  test.each(Object.entries(expected))(
    '%s: every full user and every tweet, with the right values',
    (file, facts) => {
      const { tweets, authors, promoted } = readResponse(load(path.join('twscrape', file)));
      const users = new Map<string | null, Author>();
      for (const author of [...authors, ...tweets.map((tweet) => tweet.author)]) users.set(author.id, author);
      expect([...users.values()].filter(({ followers }) => followers === null)).toEqual([]);
      const government = [...users.values()].filter(({ badge }) => badge === 'government');
      expect(byHandle(government)).toEqual(byHandle(facts.government));
      expect(users.size).toBe(facts.users);
      expect(digest([...users.values()].map((u) => [u.id, u.handle, u.badge, u.followers].join(' ')))).toBe(
        facts.usersSha256,
      );
      expect(tweets).toHaveLength(facts.tweets);
      expect(digest(tweets.map(lineOf))).toBe(facts.tweetsSha256);
      expect(promoted).toEqual(facts.promoted);
    },
  );

  test('single results cut from them read alike', () => {
    const read = (file: string) => readResponse(load(path.join('extracted', file))).tweets;
    expect(read('tweet_2026_government_over100k.json')[0]?.author).toMatchObject({
      handle: 'ZelenskyyUa',
      followers: 8_750_359,
    });
    expect(read('tweet_2026_government_under100k.json')[0]?.author).toMatchObject({
      badge: 'government',
      followers: 62_906,
    });
    expect(read('tweet_2026_note_tweet.json')[0]?.text.length).toBeGreaterThan(300);
    expect(read('tweet_2026_quote_of_visibility_wrapper.json')).toHaveLength(2);
    expect(read('user_unavailable.json')).toEqual([]);
  });
});

function byHandle(users: readonly { handle: string | null; followers: number | null }[]): object {
  return Object.fromEntries(users.map(({ handle, followers }) => [handle, followers])) as object;
}

function lineOf({ id, author, createdAt, text }: Tweet): string {
  const date = new Date(createdAt ?? 0).toUTCString(); // "Wed, 05 Aug 2026 19:32:24 GMT"
  const [, week, day, month, year, time] = /^(\w+), (\d+) (\w+) (\d+) ([\d:]+) GMT$/.exec(date) ?? [];
  return `${id} ${author.id} ${week} ${month} ${day} ${time} +0000 ${year} ${sha256(text)}`;
}
