/** Invented people and posts of the imitation of x.com. Known to the server (JSON) and to the page (DOM). */
import type { TweetSpec } from '../../../support/x-dom';
import type { UserSpec } from '../../../support/x-json';

export interface Post {
  readonly spec: TweetSpec;
  readonly author: UserSpec;
  /** What the label must be on Following; null: nothing is drawn. */
  readonly label: string | null;
}

const minister: UserSpec = {
  id: '5001',
  handle: 'MinisterVale',
  name: 'Minister Vale',
  followers: 510_445,
  type: 'Government',
};
const mayor: UserSpec = {
  id: '5002',
  handle: 'MayorOrin',
  name: 'Mayor Orin',
  followers: 62_906,
  type: 'Government',
};
const citizen: UserSpec = { id: '5003', handle: 'just_someone', name: 'Just Someone', followers: 812 };

/** 19 digits, rising; the time in the id is of 2026. */
const id = (n: number) => String(2_012_000_000_000_000_000n + BigInt(n) * 1_000_000_007n);

/** A wish of harm: covered on live pages whoever its target is. */
export const OFFENDING = 'I hope you get cancer and die.';
const CALM = 'Our budget for schools and roads is on the table. Read it and tell us what is missing.';

const post = (
  n: number,
  author: UserSpec,
  text: string,
  label: string | null,
  more: Partial<TweetSpec> = {},
): Post => ({
  author,
  label,
  spec: {
    id: id(n),
    handle: author.handle,
    name: author.name ?? '',
    badge: author.type === 'Government' ? 'government' : 'none',
    text,
    ...more,
  },
});

const quoted = post(90, minister, OFFENDING, 'interstitial');

export const BASIC: readonly Post[] = [
  post(1, minister, OFFENDING, 'interstitial'),
  post(2, minister, CALM, 'tick'),
  post(3, citizen, OFFENDING, null),
  post(4, mayor, OFFENDING, null),
  post(5, minister, 'Look at this.', 'tick', { quote: quoted.spec }),
  post(6, minister, 'Nobody wants you here. Kill yourself.', 'tombstone'),
  post(
    7,
    minister,
    `<img src=x onerror="document.title='hurt'"> ${OFFENDING} <b>bold</b> {{x}} \u202Egnp`,
    'interstitial',
  ),
  post(8, minister, OFFENDING, null, { ad: true }),
  post(9, minister, '', 'not-assessed', { media: ['video'] }),
];

/** 500 posts, 10 of them to be covered; every other official's post is calm, and citizens use the same words. */
export const LONG: readonly Post[] = Array.from({ length: 500 }, (_, n) => {
  if (n % 50 === 25) return post(1000 + n, minister, `${OFFENDING} No. ${n}`, 'interstitial');
  if (n % 7 === 0) return post(1000 + n, minister, `${CALM} No. ${n}`, 'tick');
  return post(1000 + n, citizen, n % 5 === 0 ? `${OFFENDING} No. ${n}` : `An ordinary day, no. ${n}.`, null);
});

export const SETS = { basic: BASIC, long: LONG } as const;
export type SetName = keyof typeof SETS;
export const PAGE_SIZE = 35;
export const quotedPost = quoted;
