import type { Author } from '../../engine/types';
import { first, id, isObject, type JsonObject } from './json';
import { readTweet, type FoundTweet } from './tweet';
import { isFullUser, readUser } from './user';

const MAX_DEPTH = 80;
const MAX_NODES = 500_000;
const MAX_FOUND = 2_000;

/** What lies in a response, by id, in the response's order. */
export interface Found {
  readonly tweets: Map<string, FoundTweet>;
  readonly users: Map<string, Author>;
  readonly promoted: Set<string>;
}

/**
 * Collects tweets and users wherever they lie. Paths move from month to month, the objects themselves seldom do, so
 * nothing here knows a path or the type name of a tweet: inside a visibility wrapper a tweet has none.
 */
export function walk(json: unknown): Found {
  const found: Found = { tweets: new Map(), users: new Map(), promoted: new Set() };
  let nodes = 0;

  const visit = (value: unknown, depth: number): void => {
    if (!isObject(value) || depth > MAX_DEPTH || ++nodes > MAX_NODES) return;
    if (Array.isArray(value)) {
      for (const item of value) visit(item, depth + 1);
      return;
    }
    const legacy = value['legacy'];
    const isTweet = isObject(legacy) && typeof legacy['full_text'] === 'string';
    if (isTweet) addTweet(found, value, legacy);
    else if (typeof value['full_text'] === 'string') addTweet(found, value, value);
    else addUser(found, value);
    if (isObject(value['promotedMetadata'])) addPromoted(found, value);
    for (const key of Object.keys(value)) {
      // The inner fields of a tweet look like a flat tweet: go on with what lies in them.
      if (isTweet && key === 'legacy') for (const inner of Object.values(legacy)) visit(inner, depth + 2);
      else visit(value[key], depth + 1);
    }
  };

  visit(json, 0);
  return found;
}

function addTweet(found: Found, object: JsonObject, fields: JsonObject): void {
  const read = readTweet(object, fields);
  const tweetId = read?.tweet.id;
  if (!read || !tweetId || found.tweets.size >= MAX_FOUND) return;
  const known = found.tweets.get(tweetId);
  if (!known || (known.tweet.truncated && !read.tweet.truncated)) found.tweets.set(tweetId, read);
}

function addUser(found: Found, object: JsonObject): void {
  // Users mentioned in a text are flat too, and have no count.
  if (object['__typename'] !== 'User' && !('followers_count' in object)) return;
  const author = readUser(object);
  if (author.id === null) return;
  const known = found.users.get(author.id);
  // A stub never overwrites a fuller reading.
  if (known ? !isFullUser(known) && isFullUser(author) : found.users.size < MAX_FOUND) {
    found.users.set(author.id, author);
  }
}

function addPromoted(found: Found, item: JsonObject): void {
  const tweetId = first(item, id, 'tweet_results.result.rest_id', 'tweet_results.result.tweet.rest_id');
  if (tweetId !== null && found.promoted.size < MAX_FOUND) found.promoted.add(tweetId);
}
