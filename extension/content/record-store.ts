/** What the page has told so far, bounded. Ordinary accounts leave no more than an id behind. */
import type { Author, Surface, Tweet } from '../../src/engine/types';
import { boundedMap } from './bounded-map';
import { mergeAuthors, mergeRecords } from './merge';

const TWEETS = 2_000;
const AUTHORS = 500;

export interface RecordStore {
  /** Keeps a tweet, merged with what was known of it. */
  readonly putTweet: (tweet: Tweet, surface: Surface | null) => Tweet;
  readonly tweet: (id: string | null) => Tweet | null;
  readonly putAuthor: (author: Author) => void;
  readonly author: (handle: string | null) => Author | null;
  /** Surfaces on which a tweet was delivered, latest last. */
  readonly delivered: (id: string) => readonly Surface[];
  /** Notes a tweet of an account without an office; what is known of the tweet itself is dropped. */
  readonly putOrdinary: (id: string, quotedId: string | null) => void;
  readonly isOrdinary: (id: string) => boolean;
  /** True the first time that a tweet noted as ordinary is seen in this round (a round is an address). */
  readonly seeOrdinary: (id: string, round: number) => boolean;
  /** Does an ordinary tweet quote one that may need a label? */
  readonly quotesOrdinary: (id: string) => boolean;
  /** Id of the tweet that an ordinary one quotes. */
  readonly quotedBy: (id: string | null) => string | null;
  readonly putPromoted: (id: string) => void;
  readonly isPromoted: (id: string) => boolean;
}

export function createRecordStore(limit: number = TWEETS): RecordStore {
  const tweets = boundedMap<string, Tweet>(limit);
  const surfaces = boundedMap<string, readonly Surface[]>(limit);
  const authors = boundedMap<string, Author>(AUTHORS);
  const ordinary = boundedMap<string, number>(limit); // id -> last round in which it was seen
  const quotes = boundedMap<string, string>(limit);
  const promoted = boundedMap<string, true>(AUTHORS);

  return {
    putTweet: (tweet, surface) => {
      if (tweet.id === null) return tweet;
      const old = tweets.get(tweet.id);
      const merged = old ? mergeRecords(old, tweet) : tweet;
      tweets.set(tweet.id, merged);
      ordinary.delete(tweet.id);
      if (surface !== null) {
        const before = surfaces.get(tweet.id) ?? [];
        if (before.at(-1) !== surface)
          surfaces.set(tweet.id, [...before.filter((one) => one !== surface), surface]);
      }
      return merged;
    },
    tweet: (id) => (id === null ? null : (tweets.get(id) ?? null)),
    putAuthor: (author) => {
      if (author.handle === null) return;
      const key = author.handle.toLowerCase();
      const old = authors.get(key);
      authors.set(
        key,
        old && (old.id === author.id || author.id === null) ? mergeAuthors(old, author) : author,
      );
    },
    author: (handle) => (handle === null ? null : (authors.get(handle.toLowerCase()) ?? null)),
    delivered: (id) => surfaces.get(id) ?? [],
    putOrdinary: (id, quotedId) => {
      tweets.delete(id);
      surfaces.delete(id);
      if (!ordinary.has(id)) ordinary.set(id, 0);
      if (quotedId !== null) quotes.set(id, quotedId);
    },
    isOrdinary: (id) => ordinary.has(id),
    seeOrdinary: (id, round) => {
      if (!ordinary.has(id) || ordinary.get(id) === round) return false;
      ordinary.set(id, round);
      return true;
    },
    quotesOrdinary: (id) => {
      const quoted = quotes.get(id);
      return quoted === undefined || ordinary.has(quoted);
    },
    quotedBy: (id) => (id === null ? null : (quotes.get(id) ?? null)),
    putPromoted: (id) => promoted.set(id, true),
    isPromoted: (id) => promoted.has(id),
  };
}
