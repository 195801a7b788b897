/** What the tap passes on: the least that a decision needs, and nothing of the viewer. */
import type { Author, Surface, Tweet } from '../engine/types';

/**
 * One batch of records from one response of X. `surface` is what the operation's name tells; null where it does
 * not (a tweet may then be shown anywhere).
 */
export interface Records {
  readonly operation: string;
  readonly surface: Surface | null;
  /** Tweets, retweeted and quoted ones as tweets of their own. */
  readonly tweets: readonly Tweet[];
  /** Ids of tweets that the response marks as advertisements. */
  readonly promoted: readonly string[];
  /** Full users that author none of the tweets (profiles, lists). Stubs are left out. */
  readonly authors: readonly Author[];
}
