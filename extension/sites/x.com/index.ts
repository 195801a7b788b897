/** x.com and twitter.com as React draws them since 2019. */
import type { SiteAdapter } from '../types';
import { readIdOf } from './identity';
import { readTweet } from './read-tweet';
import { PROFILE_DATA, TWEET } from './selectors';
import { surfaceOf } from './surface';

const HOSTS = /^(?:www\.|mobile\.)?(?:x|twitter)\.com$/;

export const xCom: SiteAdapter = {
  id: 'x.com',
  matches: (url) => /^https?:$/.test(url.protocol) && HOSTS.test(url.hostname),

  tweetElements(node) {
    const element = node.nodeType === 3 ? node.parentElement : node;
    if (element === null || !('querySelectorAll' in element)) return [];
    const around = 'closest' in element ? (element as Element).closest<HTMLElement>(TWEET) : null;
    return around ? [around] : [...(element as ParentNode).querySelectorAll<HTMLElement>(TWEET)];
  },

  readId(element) {
    try {
      return readIdOf(element);
    } catch {
      return null;
    }
  },

  readTweet,
  surface: surfaceOf,
  followersOnPage,
  statesFollowers: (node) =>
    node.nodeType === 1 &&
    ((node as Element).matches(PROFILE_DATA) || (node as Element).querySelector(PROFILE_DATA) !== null),
  background: (doc) => doc.body?.style.backgroundColor || null,
};

/** The profile page's own data for search engines: the one place with the exact count. It names its account. */
function followersOnPage(doc: Document): { handle: string; id: string | null; followers: number } | null {
  try {
    const data = JSON.parse(doc.querySelector(PROFILE_DATA)?.textContent ?? 'null') as ProfileData | null;
    const { additionalName: handle, identifier: id, interactionStatistic: counts } = data?.mainEntity ?? {};
    if (typeof handle !== 'string' || !/^\w{1,15}$/.test(handle) || !Array.isArray(counts)) return null;
    for (const { interactionType, userInteractionCount: followers } of counts as Interaction[]) {
      // "Subscribe" counts those the account follows.
      if (!/FollowAction$/.test(String(interactionType)) || typeof followers !== 'number') continue;
      if (!Number.isInteger(followers) || followers < 0) return null;
      return { handle, id: typeof id === 'string' && /^\d{1,20}$/.test(id) ? id : null, followers };
    }
    return null;
  } catch {
    return null;
  }
}

interface Interaction {
  readonly interactionType?: unknown;
  readonly userInteractionCount?: unknown;
}

interface ProfileData {
  readonly mainEntity?: {
    readonly additionalName?: unknown;
    readonly identifier?: unknown;
    readonly interactionStatistic?: unknown;
  };
}
