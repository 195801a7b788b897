/** The bundled timeline: invented authors and posts, with the outcome that each is meant to show. */
import type {
  Badge,
  ClauseId,
  Enforcement,
  Media,
  OfficeKind,
  Scope,
  Status,
  TreatmentKind,
} from '../../../src/engine';
import data from '../../../assets/demo/timeline.json';

/** Surfaces that the demo can show. */
export type DemoSurface = 'home-latest' | 'home-ranked' | 'profile' | 'permalink';

export interface DemoAuthor {
  readonly id: string;
  readonly handle: string;
  readonly name: string;
  readonly country: string;
  readonly party: string | null;
  readonly office: string | null;
  /** What the page's data tells about the office; null tells nothing (a candidate whom no list names). */
  readonly kind: OfficeKind | null;
  readonly verified: boolean | null;
  readonly badge: Badge;
  readonly followers: number | null;
}

export interface Expected {
  /** Key of `outcomes`, which says what is drawn on each surface. */
  readonly outcome: string;
  readonly enforcement: Enforcement;
  readonly status: Status;
  readonly scope: Scope;
  readonly clause: ClauseId | null;
}

export interface DemoPost {
  readonly key: string;
  readonly id: string;
  /** Key of `authors`. */
  readonly author: string;
  readonly createdAt: string;
  readonly lang: string;
  readonly text: string;
  readonly media?: readonly Media[];
  readonly mediaLabel?: string;
  /** Key of the post it quotes, or answers. */
  readonly quotes?: string;
  readonly replyTo?: string;
  /** Key of the author who passed it on. */
  readonly repostedBy?: string;
  readonly ad?: boolean;
  /** Number of characters shown before *Show more*. */
  readonly cut?: number;
  /** Replies, reposts, likes. */
  readonly counts: readonly number[];
  readonly expected: Expected;
  readonly teaches: string;
}

export interface Timeline {
  readonly outcomes: Readonly<Record<string, Readonly<Record<DemoSurface, TreatmentKind>>>>;
  readonly authors: Readonly<Record<string, DemoAuthor>>;
  readonly posts: readonly DemoPost[];
}

export const timeline = data as unknown as Timeline;

const byKey = new Map(timeline.posts.map((post) => [post.key, post]));
const byId = new Map(timeline.posts.map((post) => [post.id, post]));
const byHandle = new Map(
  Object.values(timeline.authors).map((author) => [author.handle.toLowerCase(), author]),
);

/** Throws on an unknown key: the timeline is our own, a gap is a mistake in it. */
export function authorOf(post: DemoPost): DemoAuthor {
  return author(post.author);
}

export function author(key: string): DemoAuthor {
  const found = timeline.authors[key];
  if (!found) throw new Error(`timeline.json: no author "${key}"`);
  return found;
}

export function post(key: string): DemoPost {
  const found = byKey.get(key);
  if (!found) throw new Error(`timeline.json: no post "${key}"`);
  return found;
}

export const postById = (id: string): DemoPost | null => byId.get(id) ?? null;

export const authorByHandle = (handle: string): DemoAuthor | null =>
  byHandle.get(handle.toLowerCase()) ?? null;
