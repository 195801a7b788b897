/** Messages between the parts of the extension, named by direction. Everything else is refused. */
import type { Decision, Surface } from '../../src/engine/types';

/** What the popup shows of a page. Counts are of tweets now known on the page, each tweet once. */
export interface PageState {
  readonly host: string;
  readonly surface: Surface;
  readonly active: boolean;
  readonly counts: {
    readonly seen: number;
    readonly assessed: number;
    readonly notice: number;
    readonly downrank: number;
    readonly removal: number;
    readonly chip: number;
    readonly excused: number;
    readonly cannotTell: number;
    readonly notAssessed: number;
  };
  /** One line of the self-check, as a message key; null: all is well. */
  readonly trouble: 'articles-unreadable' | 'facts-unreadable' | 'no-page-data' | 'error' | null;
  /** Author of the focused tweet or profile, for "leave this account alone". */
  readonly account: { readonly id: string | null; readonly handle: string } | null;
}

export type Message =
  | { readonly type: 'popup-content/state' } // answered with PageState
  | { readonly type: 'background-content/why' } // open the Why panel of the tweet last right-clicked
  | { readonly type: 'content-background/badge'; readonly labelled: number; readonly trouble: boolean }
  | { readonly type: 'content-background/open'; readonly page: 'demo' | 'options' | 'welcome' };

const OWN_PAGES = ['demo', 'options', 'welcome'] as const satisfies readonly OwnPage[];
type OwnPage = Extract<Message, { type: 'content-background/open' }>['page'];

/** Narrows an incoming message with all its fields, or null where it is not one of ours. Nothing else is passed on. */
export function asMessage(value: unknown): Message | null {
  if (typeof value !== 'object' || value === null) return null;
  const given = value as Readonly<Record<string, unknown>>;
  const type = Object.hasOwn(given, 'type') ? given['type'] : null;
  switch (type) {
    case 'popup-content/state':
    case 'background-content/why':
      return { type };
    case 'content-background/badge': {
      const { labelled, trouble } = given;
      if (typeof labelled !== 'number' || !Number.isSafeInteger(labelled) || labelled < 0) return null;
      return typeof trouble === 'boolean' ? { type, labelled, trouble } : null;
    }
    case 'content-background/open': {
      const page = OWN_PAGES.find((known) => known === given['page']);
      return page ? { type, page } : null;
    }
    default:
      return null;
  }
}

export type { Decision };
