/** What the reader states about a text, and the facts that follow from it. */
import type { Facts, OfficeKind, Known, Tweet } from '../../../src/engine/types';

export const OFFICES = ['unknown', 'holder', 'candidate', 'nominee', 'none'] as const satisfies readonly (
  OfficeKind | 'none' | 'unknown'
)[];

export interface Question {
  readonly text: string;
  readonly office: (typeof OFFICES)[number];
  readonly verified: 'yes' | 'no' | 'unknown';
  /** As typed. */
  readonly followers: string;
}

export const UNKNOWN_AUTHOR = { office: 'unknown', verified: 'unknown', followers: '' } as const;
export const OFFICIAL = { office: 'holder', verified: 'yes', followers: '250,000' } as const;
export const ORDINARY = { office: 'none', verified: 'no', followers: '' } as const;

/** A count as people type it (`250,000`, `250 000`); null where it is none. */
export function followersIn(typed: string): number | null {
  const digits = typed.replace(/[\s,.'’_]/g, '');
  const count = /^\d{1,12}$/.test(digits) ? Number(digits) : null;
  return count;
}

const byReader = <T>(value: T): Known<T> => ({ known: true, value, basis: 'reader', source: null });

/** The text as a tweet of an author nobody knows. */
export function tweetOf(text: string): Tweet {
  const author = {
    id: null,
    handle: null,
    name: null,
    followers: null,
    verified: null,
    badge: null,
    office: null,
  };
  return {
    id: null,
    text,
    truncated: false,
    lang: null,
    createdAt: null,
    author,
    media: [],
    replyTo: null,
    quotedId: null,
  };
}

/** Facts with what the reader stated put in their place. What is not stated stays unknown. */
export function stated(facts: Facts, { office, verified, followers }: Omit<Question, 'text'>): Facts {
  const count = followersIn(followers);
  const noDates = { title: null, from: null, to: null, country: null };
  return {
    ...facts,
    ...(office === 'unknown'
      ? {}
      : { office: byReader(office === 'none' ? null : { kind: office, ...noDates }) }),
    ...(verified === 'unknown' ? {} : { verified: byReader(verified === 'yes') }),
    ...(count === null ? {} : { followers: byReader(count) }),
  };
}
