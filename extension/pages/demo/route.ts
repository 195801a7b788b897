/** Which surface the page shows, kept in the address after `#` so that it can be linked. */
import {
  authorByHandle,
  authorOf,
  post,
  postById,
  timeline,
  type DemoPost,
  type DemoSurface,
} from './timeline';

export type Route =
  | { readonly name: 'following' | 'for-you' }
  | { readonly name: 'profile'; readonly handle: string }
  | { readonly name: 'status'; readonly id: string };

const SURFACES = {
  following: 'home-latest',
  'for-you': 'home-ranked',
  profile: 'profile',
  status: 'permalink',
} as const satisfies Record<Route['name'], DemoSurface>;

export const surfaceOf = (route: Route): DemoSurface => SURFACES[route.name];

/** Reads `#/for-you`, `#/profile/<handle>`, `#/status/<id>`; anything else is the Following timeline. */
export function parseRoute(hash: string): Route {
  const [, name, value = ''] = hash.replace(/^#/, '').split('/');
  if (name === 'for-you') return { name };
  if (name === 'profile' && authorByHandle(value)) return { name, handle: value };
  if (name === 'status' && postById(value)) return { name, id: value };
  return { name: 'following' };
}

export function hashOf(route: Route): string {
  if (route.name === 'profile') return `#/profile/${route.handle}`;
  return route.name === 'status' ? `#/status/${route.id}` : `#/${route.name}`;
}

/** A path of the site (`/handle`, `/handle/status/123`) as a route of the demo; null where it leads elsewhere. */
export function routeOfPath(path: string): Route | null {
  const [, handle = '', status, id = ''] = path.split('/');
  if (status === 'status') return postById(id) ? { name: 'status', id } : null;
  return !status && authorByHandle(handle) ? { name: 'profile', handle } : null;
}

/** Posts in the order in which the surface shows them. */
export function postsOf(route: Route): readonly DemoPost[] {
  if (route.name === 'profile') return timeline.posts.filter((item) => isOnProfile(item, route.handle));
  if (route.name !== 'status') return timeline.posts;
  const focused = postById(route.id);
  if (!focused) return [];
  const before = focused.replyTo ? [post(focused.replyTo)] : [];
  return [...before, focused, ...timeline.posts.filter((item) => item.replyTo === focused.key)];
}

function isOnProfile(item: DemoPost, handle: string): boolean {
  const own = authorOf(item).handle === handle && !item.ad;
  return own || (item.repostedBy !== undefined && timeline.authors[item.repostedBy]?.handle === handle);
}
