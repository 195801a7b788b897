/** What a site adapter must answer. One folder per site; the list is in index.ts. */
import type { Badge, Media, Surface } from '../../src/engine/types';

/** Facts of one tweet as the page shows them. `null`: the page does not tell. */
export interface PageTweet {
  /** The element that stands for the tweet; our host is appended to it. */
  readonly element: HTMLElement;
  readonly id: string | null;
  readonly handle: string | null;
  readonly name: string | null;
  readonly badge: Badge | null;
  readonly text: string;
  readonly lang: string | null;
  /** Milliseconds since 1970, UTC. */
  readonly createdAt: number | null;
  readonly media: readonly Media[];
  readonly replyTo: string | null;
  readonly truncated: boolean;
  /** An advertisement: left alone. */
  readonly ad: boolean;
  /** The tweet that a status page is about. */
  readonly focused: boolean;
  /** The quoted tweet; `element` is its block inside the outer element. */
  readonly quote: PageTweet | null;
}

export interface SiteAdapter {
  readonly id: string;
  /** Does this adapter read the page at this address? */
  readonly matches: (url: URL) => boolean;
  /** Elements of tweets in or around a changed node, without duplicates. Cheap: runs on every mutation. */
  readonly tweetElements: (node: Node) => readonly HTMLElement[];
  /** Id of the tweet an element shows now; one look-up, for the first pass over a changed element. */
  readonly readId: (element: HTMLElement) => string | null;
  /** All facts, or null where the element is no readable tweet. Never throws. */
  readonly readTweet: (element: HTMLElement) => PageTweet | null;
  /** Surface by the address alone; the operation that delivered a tweet is better where it is known. */
  readonly surface: (url: URL) => Surface;
  /** Exact follower count where the page states one (a profile's own data). */
  readonly followersOnPage: (
    doc: Document,
  ) => { handle: string; id: string | null; followers: number } | null;
  /** Does an added node hold what `followersOnPage` reads? The page may state it after its tweets. */
  readonly statesFollowers: (node: Node) => boolean;
  /** The page's background colour as CSS text, for the theme; null where it states none. */
  readonly background: (doc: Document) => string | null;
}
