import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { operationOf, readResponse, recordsOf } from '../../src/formats/x-graphql';
import {
  GENERATIONS,
  graphqlUrl,
  limited,
  timelineResponse,
  tweet,
  tweetEntry,
  type Json,
} from '../support/x-json';

const NAMES = [
  '__typename', 'rest_id', 'id_str', 'core', 'user_results', 'result', 'legacy', 'full_text', 'screen_name', 'followers_count',
  'relationship_counts', 'followers', 'verification', 'verified_type', 'note_tweet', 'tweet', 'retweeted_status_result',
  'quoted_status_result', 'extended_entities', 'media', 'url', 'created_at', 'promotedMetadata', 'tweet_results', 'card', 'name',
]; // prettier-ignore

/** Trees out of X's own keys: far likelier to hit a reader's corner than any JSON. */
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 8 },
    fc.oneof(
      fc.string(),
      fc.integer(),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.constantFrom('User', 'Tweet', '1', 'Government'),
    ),
    fc.dictionary(fc.constantFrom(...NAMES), tie('tree'), { maxKeys: 6 }),
    fc.array(tie('tree'), { maxLength: 3 }),
  ),
}));

const generation = fc.constantFrom(...GENERATIONS);
const followers = fc.option(fc.nat({ max: 1e9 }), { nil: undefined });

describe('the mapper', () => {
  test('never throws, and gives only well-formed records, whatever the response holds', () => {
    fc.assert(
      fc.property(fc.oneof(tree, fc.anything(), fc.jsonValue()), (json) => {
        const { tweets, authors, promoted } = readResponse(json);
        for (const { id, text, author, media } of tweets) {
          expect(id).toMatch(/^\d{1,20}$/);
          expect(typeof text).toBe('string');
          expect(new Set(media).size).toBe(media.length);
          expectCount(author.followers);
        }
        for (const { id, handle, followers } of authors) {
          expect(id).toMatch(/^\d{1,20}$/);
          expect(handle).toMatch(/^\w{1,15}$/);
          expectCount(followers);
        }
        for (const id of promoted) expect(id).toMatch(/^\d{1,20}$/);
      }),
      { numRuns: 1500 },
    );
  });

  test('never invents followers: a tweet’s author has exactly the count that its user object states', () => {
    fc.assert(
      fc.property(generation, followers, fc.boolean(), (gen, count, wrapped) => {
        const author = { id: '11', handle: 'somebody', ...(count === undefined ? {} : { followers: count }) };
        const inner = tweet({ id: '5', text: 'Hello', author, generation: gen });
        const response = timelineResponse('HomeTimeline', [
          tweetEntry(wrapped ? limited(inner) : inner, '5'),
        ]);
        expect(readResponse(response).tweets[0]?.author.followers).toBe(count ?? null);
      }),
    );
  });

  test('follows neither endless depth nor a circle', () => {
    let deep: Json = tweet({ id: '5', text: 'Too deep' });
    for (let level = 0; level < 20_000; level += 1) deep = { deep };
    expect(readResponse(deep).tweets).toEqual([]);
    const circle: Record<string, unknown> = { tweet: tweet({ id: '5', text: 'In a circle' }) };
    circle['again'] = circle;
    circle['more'] = [circle, circle];
    expect(readResponse({ a: circle })).toMatchObject({ tweets: [{ id: '5' }] });
  });

  test('survives accessors and proxies that throw', () => {
    const trap = new Proxy({}, { get: () => raise(), ownKeys: () => raise() });
    expect(readResponse({ a: trap })).toEqual({ tweets: [], promoted: [], authors: [] });
    expect(recordsOf(trap, graphqlUrl('HomeTimeline'))).toBeNull();
  });

  test('the address reader never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.webUrl({ withQueryParameters: true })),
        (url) => void operationOf(url),
      ),
    );
  });

  test('the same response gives the same bytes', () => {
    fc.assert(
      fc.property(tree, (json) => {
        expect(JSON.stringify(readResponse(json))).toBe(JSON.stringify(readResponse(json)));
      }),
    );
  });
});

function expectCount(value: number | null): void {
  if (value !== null) expect(Number.isInteger(value) && value >= 0).toBe(true);
}

function raise(): never {
  throw new Error('trap');
}
