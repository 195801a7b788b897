import type { Author, Badge } from '../../engine/types';
import { at, count, first, handle, id, isObject, text } from './json';

/**
 * One user object of X, in any of its three generations (all in `legacy`; names moved to `core`; no `legacy` at all)
 * or flat as in notifications. Missing fields are null: X moved the follower count before, and reading 0 then would
 * have turned every official into an ordinary account.
 */
export function readUser(user: unknown): Author {
  return {
    id: first(user, id, 'rest_id', 'id_str'),
    handle: first(user, handle, 'core.screen_name', 'legacy.screen_name', 'screen_name'),
    name: first(user, text, 'core.name', 'legacy.name', 'name')?.slice(0, 200) ?? null,
    followers: first(
      user,
      count,
      'relationship_counts.followers',
      'legacy.followers_count',
      'legacy.normal_followers_count',
      'followers_count',
    ),
    // X's `verified` is false on everybody since 2023 and its tick is sold: neither is the verified of 2019.
    verified: null,
    badge: badgeOf(user),
    office: null,
  };
}

/** Does the object say enough to stand as an author of its own? Stubs share the type name and carry a name at most. */
export function isFullUser(author: Author): boolean {
  return author.handle !== null && author.followers !== null;
}

function badgeOf(user: unknown): Badge | null {
  const type = first(
    user,
    text,
    'verification.verified_type',
    'legacy.verified_type',
    'verified_type',
    'ext_verified_type',
  );
  if (type === 'Government') return 'government';
  if (type === 'Business') return 'business';
  // The type is left out where there is none. That reads as "none" only where the type's own place is there.
  const placed =
    isObject(at(user, 'verification')) || first(user, bool, 'legacy.verified', 'verified') !== null;
  if (type !== null || !placed) return null;
  const paid = first(user, bool, 'is_blue_verified', 'ext_is_blue_verified');
  return paid === null ? null : paid ? 'blue' : 'none';
}

function bool(value: unknown): boolean | null {
  return typeof value === 'boolean' ? value : null;
}
