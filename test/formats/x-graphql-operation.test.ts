import { describe, expect, test } from 'vitest';
import { operationOf, parseCreatedAt, recordsOf, timeOfId } from '../../src/formats/x-graphql';
import { graphqlUrl, timelineResponse, tweet, tweetEntry } from '../support/x-json';

describe('the operation', () => {
  test.each([
    ['HomeTimeline', 'home-ranked'],
    ['HomeLatestTimeline', 'home-latest'],
    ['ListLatestTweetsTimeline', 'list'],
    ['TweetDetail', 'permalink'],
    ['UserTweets', 'profile'],
    ['UserTweetsAndReplies', 'profile'],
    ['ExplorePage', 'explore'],
    ['GenericTimelineById', 'explore'],
    ['NotificationsTimeline', 'notification'],
    ['Bookmarks', null],
    ['constructor', null],
  ])('%s tells the surface %s', (name, surface) => {
    expect(operationOf(graphqlUrl(name))).toEqual({ name, surface });
  });

  test.each([
    ['Top', 'search-top'],
    ['Latest', 'search-latest'],
    ['People', null],
  ])('a search for %s is shown on %s', (product, surface) => {
    expect(operationOf(graphqlUrl('SearchTimeline', { rawQuery: 'x', product }))?.surface).toBe(surface);
  });

  test('words typed into the search box do not choose the surface', () => {
    const url = graphqlUrl('SearchTimeline', { rawQuery: '","product":"Top', product: 'Latest' });
    expect(operationOf(url)?.surface).toBe('search-latest');
  });

  test('a search whose variables are missing or broken has an unknown surface', () => {
    expect(operationOf('https://x.com/i/api/graphql/q/SearchTimeline')?.surface).toBeNull();
    expect(
      operationOf('https://x.com/i/api/graphql/q/SearchTimeline?variables=%E0%A4%A')?.surface,
    ).toBeNull();
  });

  test.each([
    ['https://api.x.com/graphql/q/TweetResultByRestId?variables=%7B%7D', 'permalink'],
    ['https://twitter.com/i/api/graphql/q/HomeTimeline', 'home-ranked'],
    ['https://mobile.twitter.com/i/api/graphql/q/HomeTimeline', 'home-ranked'],
    ['https://x.com/i/api/2/notifications/all.json?x=1', 'notification'],
  ])('is known at %s', (url, surface) => {
    expect(operationOf(url)?.surface).toBe(surface);
  });

  test.each([
    'https://example.org/i/api/graphql/q/HomeTimeline',
    'https://notx.com/i/api/graphql/q/HomeTimeline',
    'https://x.com.example.org/i/api/graphql/q/HomeTimeline',
    'http://x.com/i/api/graphql/q/HomeTimeline',
    'https://x.com/i/api/1.1/account/settings.json',
    'https://x.com/home',
    '',
  ])('is none of ours at %s', (url) => {
    expect(operationOf(url)).toBeNull();
    expect(
      recordsOf(timelineResponse('HomeTimeline', [tweetEntry(tweet({ id: '5', text: 'Hi' }), '5')]), url),
    ).toBeNull();
  });

  test('a response with no tweet and no user gives no records', () => {
    expect(
      recordsOf({ errors: [{ message: 'Rate limit exceeded' }] }, graphqlUrl('HomeTimeline')),
    ).toBeNull();
  });
});

describe('dates', () => {
  test('every day from 2006 to 2030 reads as the calendar has it', () => {
    const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
    for (let time = Date.UTC(2006, 2, 21, 1, 2, 3); time < Date.UTC(2030, 0, 1); time += 86_400_000) {
      const date = new Date(time);
      const [, day, month, year] = date.toUTCString().split(' ');
      const text = `${days[date.getUTCDay()]} ${month} ${day} 01:02:03 +0000 ${year}`;
      expect(parseCreatedAt(text), text).toBe(time);
    }
  });

  test.each([
    '2026-01-15T12:00:00Z',
    'Wed Foo 05 19:32:24 +0000 2026',
    'Wed Aug 05 19:32:24 +0200 2026',
    '',
    null,
    5,
    'Wed anF 05 19:32:24 +0000 2026',
  ])('%o is no date of X', (value) => expect(parseCreatedAt(value)).toBeNull());

  test('an id of the first years carries no time', () => {
    expect(timeOfId('29700859246')).toBeNull();
    expect(timeOfId('29700859247')).not.toBeNull();
    expect(timeOfId('not an id')).toBeNull();
  });
});
