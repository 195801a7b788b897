import type { Json } from './user';

const instructionsAt: Readonly<Record<string, readonly string[]>> = {
  HomeTimeline: ['home', 'home_timeline_urt'],
  HomeLatestTimeline: ['home', 'home_timeline_urt'],
  TweetDetail: ['threaded_conversation_with_injections_v2'],
  SearchTimeline: ['search_by_raw_query', 'search_timeline', 'timeline'],
  UserTweets: ['user', 'result', 'timeline', 'timeline'],
  Followers: ['user', 'result', 'timeline', 'timeline'],
  ListLatestTweetsTimeline: ['list', 'tweets_timeline', 'timeline'],
};

/** The address of an operation; `variables` as X puts them into the query. */
export function graphqlUrl(operation: string, variables: object = {}, host = 'x.com'): string {
  const query = `variables=${encodeURIComponent(JSON.stringify(variables))}&features=%7B%7D`;
  return `https://${host}/i/api/graphql/AbC_d-123/${operation}?${query}`;
}

export function tweetEntry(result: Json, id: string, promoted = false): Json {
  const itemContent = {
    itemType: 'TimelineTweet',
    __typename: 'TimelineTweet',
    tweet_results: { result },
    tweetDisplayType: 'Tweet',
    ...(promoted ? { promotedMetadata: { advertiser_results: {}, impressionId: '1' } } : {}),
  };
  const entryId = promoted ? `promoted-tweet-${id}-1a2b` : `tweet-${id}`;
  return { entryId, sortIndex: '1', content: { entryType: 'TimelineTimelineItem', itemContent } };
}

export function userEntry(result: Json, id: string): Json {
  return {
    entryId: `user-${id}`,
    sortIndex: '1',
    content: {
      entryType: 'TimelineTimelineItem',
      itemContent: { itemType: 'TimelineUser', user_results: { result } },
    },
  };
}

/** A thread: several tweets in one entry. */
export function moduleEntry(results: readonly Json[], id: string): Json {
  const items = results.map((result, index) => ({
    entryId: `conversationthread-${id}-tweet-${index}`,
    item: { itemContent: { itemType: 'TimelineTweet', tweet_results: { result } } },
  }));
  return {
    entryId: `conversationthread-${id}`,
    sortIndex: '1',
    content: { entryType: 'TimelineTimelineModule', items },
  };
}

/** A whole response. A pinned tweet stands only in an instruction of its own. */
export function timelineResponse(operation: string, entries: readonly Json[], pinned?: Json): Json {
  const instructions = [
    { type: 'TimelineClearCache' },
    ...(pinned ? [{ type: 'TimelinePinEntry', entry: pinned }] : []),
    { type: 'TimelineAddEntries', entries },
  ];
  const path = instructionsAt[operation] ?? ['timeline'];
  const content = path.reduceRight<Json>((inner, key) => ({ [key]: inner }), { instructions });
  return { data: content };
}

/** The notifications of the older interface: flat users and tweets by id, keyed instructions. */
export function notificationsResponse(users: readonly Json[], tweets: readonly Json[]): Json {
  const byId = (items: readonly Json[]) =>
    Object.fromEntries(items.map((item) => [String(item['id_str']), item]));
  return {
    globalObjects: { users: byId(users), tweets: byId(tweets), notifications: {} },
    timeline: { id: 'AAAA', instructions: [{ clearCache: {} }, { addEntries: { entries: [] } }] },
  };
}

export function flatTweet(id: string, userId: string, text: string): Json {
  return {
    id_str: id,
    user_id_str: userId,
    full_text: text,
    created_at: 'Wed Aug 05 19:32:24 +0000 2026',
    lang: 'en',
    entities: { user_mentions: [{ id_str: '901', screen_name: 'mentioned', name: 'Mentioned' }] },
  };
}
