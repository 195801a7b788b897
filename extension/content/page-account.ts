/** Whose page is this? For "leave this account alone". */
import type { Surface } from '../../src/engine';
import type { PageState } from '../shared/messages';
import type { SiteAdapter } from '../sites/types';
import type { RecordStore } from './record-store';

/** Author of the focused tweet, or the profile that is shown; null elsewhere. */
export function pageAccount(
  doc: Document,
  adapter: SiteAdapter,
  store: RecordStore,
  surface: Surface,
): PageState['account'] {
  const handle =
    surface === 'permalink' ? focusedHandle(doc, adapter) : surface === 'profile' ? profileHandle(doc) : null;
  if (handle === null) return null;
  const told = adapter.followersOnPage(doc);
  const id = told?.handle.toLowerCase() === handle.toLowerCase() ? told.id : null;
  return { handle, id: store.author(handle)?.id ?? id };
}

function focusedHandle(doc: Document, adapter: SiteAdapter): string | null {
  for (const element of adapter.tweetElements(doc)) {
    const tweet = adapter.readTweet(element);
    if (tweet?.focused) return tweet.handle;
  }
  return null;
}

const profileHandle = (doc: Document): string | null =>
  /^\/(\w{1,15})(?:\/|$)/.exec(doc.location.pathname)?.[1] ?? null;
