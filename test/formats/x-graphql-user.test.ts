import { describe, expect, test } from 'vitest';
import { readResponse } from '../../src/formats/x-graphql';
import {
  flatTweet,
  flatUser,
  GENERATIONS,
  notificationsResponse,
  STUBS,
  timelineResponse,
  tweet,
  tweetEntry,
  unavailableUser,
  user,
  userEntry,
  type Json,
} from '../support/x-json';

const minister = {
  id: '11',
  handle: 'MinisterX',
  name: 'The Minister',
  followers: 510_445,
  type: 'Government',
} as const;
const read = (...entries: Json[]) => readResponse(timelineResponse('HomeTimeline', entries));
const authorOf = (result: Json) => read(tweetEntry(result, '5')).tweets[0]?.author;

describe.each(GENERATIONS)('the %s user object', (generation) => {
  test('gives handle, name, followers and the grey badge of a government account', () => {
    const author = authorOf(tweet({ id: '5', text: 'Hello', author: minister, generation }));
    expect(author).toEqual({
      id: '11',
      handle: 'MinisterX',
      name: 'The Minister',
      followers: 510_445,
      verified: null,
      badge: 'government',
      office: null,
    });
  });

  test('without a follower count leaves the count unknown, never 0', () => {
    const { followers: _none, ...uncounted } = minister;
    expect(authorOf(tweet({ id: '5', text: 'Hello', author: uncounted, generation }))?.followers).toBeNull();
  });

  test('keeps a true count of 0', () => {
    expect(
      authorOf(tweet({ id: '5', text: 'Hello', author: { ...minister, followers: 0 }, generation }))
        ?.followers,
    ).toBe(0);
  });

  test('reads a government account that also has the paid flag as government', () => {
    const author = authorOf(
      tweet({ id: '5', text: 'Hello', author: { ...minister, blue: true }, generation }),
    );
    expect(author?.badge).toBe('government');
  });

  test.each([
    [{ type: 'Business', blue: true }, 'business'],
    [{ blue: true }, 'blue'],
    [{ blue: false }, 'none'],
  ] as const)('reads %o as %s', (badge, expected) => {
    const author = { id: '12', handle: 'somebody', followers: 5, ...badge };
    expect(authorOf(tweet({ id: '5', text: 'Hello', author, generation }))?.badge).toBe(expected);
  });

  test('never takes the paid tick for the verification of 2019', () => {
    const author = authorOf(
      tweet({ id: '5', text: 'Hello', author: { ...minister, blue: true }, generation }),
    );
    expect(author?.verified).toBeNull();
  });

  test('is listed where it authors no tweet, as in lists of followers', () => {
    expect(read(userEntry(user(minister, generation), '11')).authors).toMatchObject([
      { id: '11', followers: 510_445 },
    ]);
  });
});

describe('a user object that says too little', () => {
  test('has an unknown badge where the place of its type is gone, as after a move of the field', () => {
    const { verification: _moved, ...rest } = user({
      id: '11',
      handle: 'MinisterX',
      followers: 9,
      blue: false,
    });
    expect(authorOf(tweet({ id: '5', text: 'Hello', userResult: rest }))?.badge).toBeNull();
  });

  test('has an unknown badge where the type is one that nobody knows', () => {
    const odd = {
      ...user({ id: '11', handle: 'MinisterX', followers: 9 }),
      verification: { verified_type: 'Municipal' },
    };
    expect(authorOf(tweet({ id: '5', text: 'Hello', userResult: odd }))?.badge).toBeNull();
  });

  test.each([
    ['owner', STUBS.owner()],
    ['facepile', STUBS.facepile()],
    ['conversation owner', STUBS.conversationOwner('MinisterX')],
    ['mentioned', STUBS.mentioned('11', 'MinisterX')],
    ['member', STUBS.member('11', 'MinisterX')],
    ['unavailable', unavailableUser],
  ])('is no author of its own: %s', (_name, stub) => {
    expect(read(userEntry(stub, '11')).authors).toEqual([]);
  });

  test.each([
    ['before', (stub: Json, full: Json) => [stub, full]],
    ['after', (stub: Json, full: Json) => [full, stub]],
  ] as const)('does not overwrite a fuller record that comes %s it', (_order, order) => {
    const entries = order(
      userEntry(STUBS.member('11', 'MinisterX'), '11'),
      tweetEntry(tweet({ id: '5', text: 'Hi', author: minister }), '5'),
    );
    expect(read(...entries).tweets[0]?.author).toMatchObject({ followers: 510_445, badge: 'government' });
  });

  test('leaves a tweet whose author is unavailable with an unknown author, by id alone', () => {
    const author = authorOf(tweet({ id: '5', text: 'Hello', author: minister, userResult: unavailableUser }));
    expect(author).toEqual({
      id: '11',
      handle: null,
      name: null,
      followers: null,
      verified: null,
      badge: null,
      office: null,
    });
  });

  test('with an id given as a number is refused: the number has lost digits', () => {
    const numbered = { ...user(minister), rest_id: 11 };
    expect(read(userEntry(numbered, '11')).authors).toEqual([]);
  });
});

test('flat users of notifications give their tweets an author', () => {
  const response = notificationsResponse([flatUser(minister)], [flatTweet('5', '11', 'Hello &amp; goodbye')]);
  expect(readResponse(response).tweets).toMatchObject([
    {
      id: '5',
      text: 'Hello & goodbye',
      author: { handle: 'MinisterX', followers: 510_445, badge: 'government' },
    },
  ]);
});
