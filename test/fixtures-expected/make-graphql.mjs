/**
 * Prints what saved responses hold, for graphql.json: `node make-graphql.mjs <folder of responses>`.
 *
 * On purpose it shares nothing with src/formats: it goes by type names and fixed places where the mapper goes by
 * shape, and cuts texts by `display_text_range` where the mapper cuts by links. Only figures, digests and the
 * handles of governments' accounts are printed, never a text.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const sha256 = (text) => createHash('sha256').update(text).digest('hex');
const digest = (lines) => sha256([...lines].sort().join('\n'));

function* objects(value) {
  if (Array.isArray(value)) for (const item of value) yield* objects(item);
  else if (value && typeof value === 'object') {
    yield value;
    for (const item of Object.values(value)) yield* objects(item);
  }
}

function words(tweet) {
  const note = tweet.note_tweet?.note_tweet_results?.result?.text;
  const { full_text: full, display_text_range: range, entities } = tweet.legacy;
  let text = note ?? [...full].slice(0, range[1]).join('').trimEnd();
  // In some tweets the range goes on to the end and includes the link of the media.
  const media = entities?.media?.[0]?.url;
  if (media && text.endsWith(media)) text = text.slice(0, -media.length).trimEnd();
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

const folder = process.argv[2];
const result = {};
for (const file of readdirSync(folder).sort()) {
  if (file === '__meta.json' || !file.endsWith('.json')) continue;
  const users = new Map();
  const tweets = new Map();
  const promoted = new Set();
  for (const object of objects(JSON.parse(readFileSync(path.join(folder, file), 'utf8')))) {
    if (object.__typename === 'User') {
      const followers = object.relationship_counts?.followers ?? object.legacy?.followers_count;
      const handle = object.core?.screen_name ?? object.legacy?.screen_name;
      // One response may count one account twice; the first count stands.
      if (object.rest_id && handle && typeof followers === 'number' && !users.has(object.rest_id)) {
        const type = object.verification?.verified_type ?? object.legacy?.verified_type;
        const badge = type ? type.toLowerCase() : object.is_blue_verified ? 'blue' : 'none';
        users.set(object.rest_id, { handle, badge, followers });
      }
    }
    if (object.core?.user_results && object.legacy?.full_text && !object.legacy.retweeted_status_result) {
      tweets.set(
        object.rest_id,
        `${object.legacy.user_id_str} ${object.legacy.created_at} ${sha256(words(object))}`,
      );
    }
    if (object.promotedMetadata) {
      const shown = object.tweet_results.result;
      promoted.add(shown.rest_id ?? shown.tweet.rest_id);
    }
  }
  result[file] = {
    users: users.size,
    usersSha256: digest(
      [...users].map(([id, { handle, badge, followers }]) => [id, handle, badge, followers].join(' ')),
    ),
    government: [...users.values()]
      .filter(({ badge }) => badge === 'government')
      .map(({ handle, followers }) => ({ handle, followers })),
    tweets: tweets.size,
    tweetsSha256: digest([...tweets].map(([id, rest]) => `${id} ${rest}`)),
    promoted: [...promoted],
  };
}
console.log(JSON.stringify(result, null, 2));
