import type { Media, Tweet } from '../../engine/types';
import { at, first, handle, id, isObject, text, type JsonObject } from './json';
import { parseCreatedAt, timeOfId } from './time';

/** Longer texts are cut and marked as truncated. X's own limit is 25,000 characters. */
export const MAX_TEXT = 30_000;

/** A tweet with the id of its author, who is looked up when the whole response is read. */
export interface FoundTweet {
  readonly tweet: Omit<Tweet, 'author'>;
  readonly authorId: string | null;
}

/**
 * One tweet object of X's GraphQL (`fields` is its `legacy`), or a flat one of the older interface (`fields` is the
 * object itself). Null where it has no id or no text, and for a plain repost: the reposted tweet stands for itself,
 * and the repost's own text is a cut copy of it.
 */
export function readTweet(object: JsonObject, fields: JsonObject): FoundTweet | null {
  const tweetId = id(object['rest_id']) ?? id(fields['id_str']);
  const full = fields['full_text'];
  if (tweetId === null || typeof full !== 'string') return null;
  if (isObject(fields['retweeted_status_result']) || id(fields['retweeted_status_id_str']) !== null)
    return null;
  const note = text(at(object, 'note_tweet.note_tweet_results.result.text'));
  const words = unescapeText(withoutTrailingLinks(note ?? full, fields));
  const cut =
    (note === null && isObject(object['note_tweet'])) ||
    isObject(object['article']) ||
    fields['truncated'] === true;
  const language = text(fields['lang']);
  return {
    tweet: {
      id: tweetId,
      text: words.slice(0, MAX_TEXT),
      truncated: cut || words.length > MAX_TEXT,
      lang: language !== null && /^[A-Za-z-]{2,12}$/.test(language) ? language : null,
      createdAt: parseCreatedAt(fields['created_at']) ?? timeOfId(tweetId),
      media: mediaOf(object, fields),
      replyTo: handle(fields['in_reply_to_screen_name']),
      quotedId: quotedIdOf(object, fields),
    },
    authorId: id(at(object, 'core.user_results.result.rest_id')) ?? id(fields['user_id_str']),
  };
}

function quotedIdOf(object: JsonObject, fields: JsonObject): string | null {
  return (
    first(object, id, 'quoted_status_result.result.rest_id', 'quoted_status_result.result.tweet.rest_id') ??
    first(fields, id, 'quoted_status_id_str') ??
    first(object, id, 'quotedRefResult.result.rest_id')
  );
}

function mediaOf(object: JsonObject, fields: JsonObject): readonly Media[] {
  const found: Media[] = [];
  const add = (kind: Media) => {
    if (!found.includes(kind)) found.push(kind);
  };
  for (const medium of mediaList(fields)) add(at(medium, 'type') === 'photo' ? 'photo' : 'video');
  const card = first(object, text, 'card.legacy.name', 'card.name');
  if (card !== null) add(/^poll/.test(card) ? 'poll' : 'card');
  return found;
}

function mediaList(fields: JsonObject): readonly unknown[] {
  const media = at(fields, 'extended_entities.media') ?? at(fields, 'entities.media');
  return Array.isArray(media) ? media.slice(0, 20) : [];
}

/**
 * Cuts the t.co links of attached media and of the quoted tweet off the end, as the page does. By the link itself:
 * `display_text_range` counts code points of the escaped text and includes the link in some tweets.
 */
function withoutTrailingLinks(words: string, fields: JsonObject): string {
  const links = [at(fields, 'quoted_status_permalink.url')];
  for (const medium of mediaList(fields)) links.push(at(medium, 'url'));
  let rest = words;
  for (let again = true; again;) {
    again = false;
    for (const link of links) {
      const short = text(link);
      if (short === null || !rest.endsWith(short)) continue;
      rest = rest.slice(0, -short.length).trimEnd();
      again = true;
    }
  }
  return rest;
}

/** X escapes exactly three characters. `&amp;` last, so that `&amp;lt;` stays the four characters the author typed. */
function unescapeText(words: string): string {
  return words.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
}
