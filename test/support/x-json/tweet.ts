import { user, type Generation, type Json, type UserSpec } from './user';

export interface TweetJsonSpec {
  readonly id: string;
  /** As X sends it: `&`, `<` and `>` are escaped by the builder. */
  readonly text: string;
  readonly author?: UserSpec;
  /** In place of the author's user object (a stub, an unavailable user, nothing). */
  readonly userResult?: unknown;
  readonly generation?: Generation;
  readonly lang?: string;
  /** "Wed Aug 05 19:32:24 +0000 2026"; null leaves it out. */
  readonly createdAt?: string | null;
  readonly replyTo?: string;
  /** Kinds of attached media; each puts its t.co link at the end of the text. */
  readonly media?: readonly ('photo' | 'video' | 'animated_gif')[];
  readonly card?: string;
  /** A long post: the full text; `text` is what `full_text` holds of it. */
  readonly note?: string;
  /** A result object of the quoted tweet, bare or wrapped. */
  readonly quoted?: Json;
  /** A result object of the reposted tweet. */
  readonly retweeted?: Json;
}

const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** One `Tweet` result. */
export function tweet(spec: TweetJsonSpec): Json {
  const author = spec.author ?? { id: '900', handle: 'invented', followers: 1234 };
  const links = (spec.media ?? []).map(
    (_, index) => `https://t.co/media${spec.id}${index === 0 ? '' : index}`,
  );
  const quotedId = idOf(spec.quoted);
  const quoteLink = spec.quoted ? [`https://t.co/quote${spec.id}`] : [];
  const media = (spec.media ?? []).map((type, index) => ({
    type,
    url: links[index],
    id_str: `${spec.id}${index}`,
  }));
  const words = [escape(spec.text), ...quoteLink, ...links.slice(0, 1)]
    .filter((part) => part !== '')
    .join(' ');
  return {
    __typename: 'Tweet',
    rest_id: spec.id,
    core: {
      user_results: { result: 'userResult' in spec ? spec.userResult : user(author, spec.generation) },
    },
    views: { count: '10', state: 'EnabledWithCount' },
    ...(spec.note === undefined
      ? {}
      : {
          note_tweet: {
            is_expandable: true,
            note_tweet_results: { result: { id: 'Tm90', text: escape(spec.note) } },
          },
        }),
    ...(spec.quoted ? { quoted_status_result: { result: spec.quoted } } : {}),
    ...(spec.card ? { card: { rest_id: 'card://1', legacy: { name: spec.card, binding_values: [] } } } : {}),
    legacy: {
      ...(spec.createdAt === null ? {} : { created_at: spec.createdAt ?? 'Wed Aug 05 19:32:24 +0000 2026' }),
      full_text: words,
      display_text_range: [0, [...escape(spec.text)].length],
      lang: spec.lang ?? 'en',
      id_str: spec.id,
      user_id_str: author.id,
      conversation_id_str: spec.id,
      entities: {
        media,
        user_mentions: [{ id_str: '901', screen_name: 'mentioned', name: 'Mentioned' }],
        urls: [],
      },
      ...(media.length > 0 ? { extended_entities: { media } } : {}),
      ...(spec.replyTo === undefined
        ? {}
        : { in_reply_to_screen_name: spec.replyTo, in_reply_to_status_id_str: '1' }),
      ...(quotedId === null
        ? {}
        : {
            is_quote_status: true,
            quoted_status_id_str: quotedId,
            quoted_status_permalink: { url: quoteLink[0] },
          }),
      ...(spec.retweeted ? { retweeted_status_result: { result: spec.retweeted } } : {}),
    },
  };
}

/** The visibility wrapper: the tweet inside has no type name. */
export function limited(result: Json): Json {
  const { __typename: _name, ...inner } = result;
  return {
    __typename: 'TweetWithVisibilityResults',
    limitedActionResults: {
      limited_actions: [{ action: 'Reply', prompt: { __typename: 'CtaLimitedActionPrompt' } }],
    },
    tweet: inner,
  };
}

/** A plain repost: the outer text is a cut copy, and the outer author only passed it on. */
export function repost(id: string, by: UserSpec, inner: Json, generation?: Generation): Json {
  return tweet({
    id,
    author: by,
    text: 'RT @invented: The begin',
    retweeted: inner,
    ...(generation ? { generation } : {}),
  });
}

export const tombstone: Json = {
  __typename: 'TweetTombstone',
  tombstone: {
    __typename: 'TextTombstone',
    text: { rtl: false, text: 'This post is unavailable.', entities: [] },
  },
};

function idOf(result: Json | undefined): string | null {
  const tweetObject = (result?.['tweet'] ?? result) as Json | undefined;
  return typeof tweetObject?.['rest_id'] === 'string' ? tweetObject['rest_id'] : null;
}
