import type { Surface } from '../../engine/types';
import { at } from './json';

/** What the address of a response tells. */
export interface Operation {
  readonly name: string;
  readonly surface: Surface | null;
}

/** Operation names stay while query ids change weekly. What is missing here may be shown anywhere: surface unknown. */
const OPERATIONS: Readonly<Partial<Record<Surface, string>>> = {
  'home-ranked': 'HomeTimeline',
  'home-latest': 'HomeLatestTimeline',
  list: 'ListLatestTweetsTimeline ListRankedTweetsTimeline ListSearchTimeline',
  permalink: 'TweetDetail TweetResultByRestId ModeratedTimeline',
  profile: 'UserTweets UserTweetsAndReplies UserMedia UserHighlightsTweets UserArticlesTweets Likes',
  explore: 'ExplorePage ExploreSidebar GenericTimelineById TrendHistory',
  notification: 'NotificationsTimeline notifications',
};
const SURFACES = new Map<string, Surface>();
for (const [surface, names] of Object.entries(OPERATIONS)) {
  for (const name of names.split(' ')) SURFACES.set(name, surface as Surface);
}

/** Name and surface of a request to X's interface; null for every other address. */
export function operationOf(url: string): Operation | null {
  const match =
    /^https:\/\/(?:[\w-]+\.)*(?:x|twitter)\.com\/(?:i\/api\/)?(?:graphql\/[\w-]+\/(\w{1,80})|2\/(notifications)\/)/.exec(
      url,
    );
  const name = match?.[1] ?? match?.[2];
  if (name === undefined) return null;
  return { name, surface: name === 'SearchTimeline' ? searchSurface(url) : (SURFACES.get(name) ?? null) };
}

function searchSurface(url: string): Surface | null {
  const variables = /[?&]variables=([^&#]*)/.exec(url)?.[1];
  if (variables === undefined) return null;
  try {
    const product = at(JSON.parse(decodeURIComponent(variables)), 'product');
    return product === 'Latest' ? 'search-latest' : product === 'Top' ? 'search-top' : null;
  } catch {
    return null;
  }
}
