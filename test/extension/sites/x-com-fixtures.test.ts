// @vitest-environment jsdom
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { xCom } from '../../../extension/sites/x.com';
import type { PageTweet } from '../../../extension/sites';
import expected from '../../fixtures-expected/dom.json';
import { fixtureFolder } from '../../support/fixtures';

const folder = fixtureFolder('dom');
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const load = (file: string) =>
  new DOMParser().parseFromString(readFileSync(path.join(folder ?? '', file), 'utf8'), 'text/html');

const facts = (tweet: PageTweet) => ({
  id: tweet.id,
  handle: tweet.handle,
  badge: tweet.badge,
  createdAt: tweet.createdAt === null ? null : new Date(tweet.createdAt).toISOString(),
  media: tweet.media,
  textSha256: sha256(tweet.text),
});

describe.skipIf(folder === null)('saved pages of X', () => {
  test.each(Object.entries(expected))('%s: every tweet, with the right facts', (file, tweets) => {
    const doc = load(file);
    const found = xCom.tweetElements(doc).map((element) => {
      const tweet = xCom.readTweet(element);
      if (tweet === null) throw new Error('an article could not be read');
      expect(xCom.readId(element)).toBe(tweet.id);
      expect(tweet).toMatchObject({ ad: false, replyTo: null, truncated: false });
      return { ...facts(tweet), focused: tweet.focused, quote: tweet.quote && facts(tweet.quote) };
    });
    expect(found).toEqual(tweets);
  });

  test('a profile page states its exact followers and its background', () => {
    const doc = load('xingest/okx.html');
    expect(xCom.followersOnPage(doc)).toEqual({
      handle: 'okx',
      id: '867617849208037377',
      followers: 5_696_964,
    });
    expect(xCom.background(doc)).toBe('rgb(255, 255, 255)');
  });

  test.each([
    'legacy/postlight-parser_twitter.com_2016.html',
    'mastodon/defuddle_mastodon.social_status.html',
  ])('%s, of another markup, has no tweet for this adapter', (file) =>
    expect(xCom.tweetElements(load(file))).toEqual([]),
  );
});
