import type { Surface } from '../../../src/engine/types';

/**
 * The surface by the address alone. /home is ranked unless the operation that delivered a tweet says otherwise: "For
 * you" and "Following" share the address. What has no surface of its own in the policy (bookmarks, communities) is
 * shown as a list is: the reader asked for exactly these tweets.
 */
export function surfaceOf(url: URL): Surface {
  const [first = '', second = '', third = ''] = url.pathname.split('/').filter(Boolean);
  if (first === '' || first === 'home') return 'home-ranked';
  if (first === 'search' || first === 'hashtag') {
    return url.searchParams.get('f') === 'live' ? 'search-latest' : 'search-top';
  }
  if (first === 'explore') return 'explore';
  if (first === 'notifications') return 'notification';
  if (second === 'status' && /^\d+$/.test(third)) return 'permalink';
  if (first === 'i') {
    if (second === 'trending' || second === 'events' || second === 'topics') return 'explore';
    if (/^\/i\/(web\/)?status\/\d/.test(url.pathname)) return 'permalink';
    return 'list';
  }
  if (second === 'lists' || second === 'communities' || APP.has(first)) return 'list';
  return 'profile';
}

/** First parts of paths that are not handles. */
const APP = new Set([
  'messages',
  'settings',
  'compose',
  'intent',
  'jobs',
  'login',
  'logout',
  'tos',
  'privacy',
]);
