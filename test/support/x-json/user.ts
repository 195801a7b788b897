/** The three generations of X's user object: to January 2025, to April 2026, from August 2026. */
export const GENERATIONS = ['legacy', 'mixed', 'modern'] as const;
export type Generation = (typeof GENERATIONS)[number];

export interface UserSpec {
  readonly id: string;
  readonly handle: string;
  readonly name?: string;
  /** Leave out: the response does not say. */
  readonly followers?: number;
  readonly type?: 'Government' | 'Business';
  readonly blue?: boolean;
}

export type Json = { readonly [key: string]: unknown };

/** One full `User` object. `verified` is false on everybody, as in every real response. */
export function user(spec: UserSpec, generation: Generation = 'modern'): Json {
  const head = { __typename: 'User', id: `VXNlcjo${spec.id}`, rest_id: spec.id };
  const rest = { is_blue_verified: spec.blue ?? false, affiliates_highlighted_label: {} };
  const type = spec.type ? { verified_type: spec.type } : {};
  const names = {
    screen_name: spec.handle,
    name: spec.name ?? 'Invented Person',
    created_at: 'Tue May 26 10:00:00 +0000 2015',
  };
  const counts =
    spec.followers === undefined
      ? {}
      : { followers_count: spec.followers, normal_followers_count: spec.followers };
  if (generation === 'legacy') {
    const legacy = {
      ...names,
      ...counts,
      ...type,
      verified: false,
      friends_count: 7,
      description: '',
      location: '',
    };
    return { ...head, ...rest, legacy };
  }
  const verification = { verified: false, ...type };
  const shared = {
    ...head,
    ...rest,
    core: names,
    verification,
    privacy: { protected: false },
    location: { location: '' },
  };
  if (generation === 'mixed') return { ...shared, legacy: { ...counts, friends_count: 7, description: '' } };
  const relations =
    spec.followers === undefined ? { following: 7 } : { followers: spec.followers, following: 7 };
  return {
    ...shared,
    relationship_counts: relations,
    tweet_counts: { tweets: 9 },
    profile_bio: { description: '' },
  };
}

/** Objects that share the type name and say next to nothing. */
export const STUBS = {
  owner: (): Json => ({ __typename: 'User', timeline: {} }),
  facepile: (): Json => ({
    __typename: 'User',
    id: 'VXNlcjox',
    avatar: { image_url: 'https://example.org/a.jpg' },
  }),
  conversationOwner: (handle: string): Json => ({ __typename: 'User', core: { screen_name: handle } }),
  mentioned: (id: string, handle: string): Json => ({
    __typename: 'User',
    rest_id: id,
    core: { screen_name: handle },
  }),
  member: (id: string, handle: string): Json => ({
    __typename: 'User',
    rest_id: id,
    core: { screen_name: handle, name: 'Invented Person' },
    is_blue_verified: false,
    verification: { verified: false },
  }),
};

export const unavailableUser: Json = {
  __typename: 'UserUnavailable',
  message: 'User is not available',
  reason: 'NoReason',
};

/** The flat user of notifications. */
export function flatUser(spec: UserSpec): Json {
  return {
    id: Number(spec.id),
    id_str: spec.id,
    screen_name: spec.handle,
    name: spec.name ?? 'Invented Person',
    ...(spec.followers === undefined ? {} : { followers_count: spec.followers }),
    verified: false,
    ...(spec.type ? { ext_verified_type: spec.type } : {}),
    ext_is_blue_verified: spec.blue ?? false,
  };
}
