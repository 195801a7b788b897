/** What a synthetic tweet shows. All people and texts are invented. */
export type BadgeSpec = 'government' | 'business' | 'blue' | 'none' | 'unknown';

export interface PersonSpec {
  readonly handle: string;
  readonly name: string;
  readonly badge?: BadgeSpec;
  /** Handle of the organisation whose small picture stands beside the name. */
  readonly affiliate?: string;
  readonly locked?: boolean;
}

export interface BodySpec {
  /** Absent or empty: a media-only tweet. */
  readonly text?: string;
  readonly lang?: string;
  readonly media?: readonly ('photo' | 'video' | 'card' | 'poll')[];
  /** ISO 8601, UTC. Default: 2026-01-15T12:00:00.000Z. */
  readonly time?: string;
  /** Short form of the time as X shows it. */
  readonly timeText?: string;
}

export interface QuoteSpec extends PersonSpec, BodySpec {
  readonly id: string;
}

export interface TweetSpec extends PersonSpec, BodySpec {
  readonly id: string;
  /** The tweet of a status page. */
  readonly focused?: boolean;
  /** The long text is cut, with a button to show all. */
  readonly showMore?: boolean;
  readonly replyTo?: string;
  readonly quote?: QuoteSpec | 'unavailable';
  readonly pinned?: boolean;
  readonly repostedBy?: { readonly handle: string; readonly name: string };
  /** An advertisement: no time, no permalink, and a wrapper around the article. */
  readonly ad?: boolean;
  /** Leaves out X's ways to the id and the handle one by one, as after a change of the markup. */
  readonly without?: readonly ('permalink' | 'analytics' | 'avatar' | 'name-links')[];
}
