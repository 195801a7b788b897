/** One observer for the whole page. It says which tweets may have changed; what that means is look.ts's business. */
import { guarded } from '../shared/errors';
import type { SiteAdapter } from '../sites/types';
import { ATTRIBUTE } from './label';

export interface Watcher {
  readonly signal: AbortSignal;
  /** An element that was looked at before. */
  readonly isKnown: (node: Node) => boolean;
  /** Tweets in or around what has changed. Called in the microtask after the change, before anything is painted. */
  readonly onTweets: (elements: ReadonlySet<HTMLElement>) => void;
  /** The page has stated its account's followers: tweets that waited for it can be decided. */
  readonly onFacts: () => void;
  /** Colours or direction of the page may have changed. */
  readonly onLook: () => void;
  readonly onError: (error: unknown) => void;
}

/** `href` and `datetime` change when a cell is used again for another tweet; ours when the page takes it away. */
const ATTRIBUTES = ['href', 'datetime', ATTRIBUTE];
const LOOKS = ['style', 'class', 'dir', 'data-theme'];

export function watchPage(doc: Document, adapter: SiteAdapter, watcher: Watcher): void {
  const { signal, isKnown, onTweets, onFacts, onLook, onError } = watcher;
  let body: HTMLElement | null = null;

  /** The known tweet around a node: a walk of parents, no search of the page. */
  function around(node: Node | null): HTMLElement | null {
    for (let at = node; at !== null; at = at.parentNode) if (isKnown(at)) return at as HTMLElement;
    return null;
  }

  function read(records: readonly MutationRecord[]): void {
    const touched = new Set<HTMLElement>();
    let looks = false;
    let facts = false;
    for (const { type, target, addedNodes, attributeName } of records) {
      if (type === 'attributes' && attributeName !== null && !ATTRIBUTES.includes(attributeName)) {
        looks = true;
        continue;
      }
      const inside = around(target);
      if (inside !== null) touched.add(inside);
      else if (type === 'childList') {
        for (const node of addedNodes) {
          if (node.nodeType !== 1) continue;
          for (const element of adapter.tweetElements(node)) touched.add(element);
          facts ||= adapter.statesFollowers(node);
        }
      }
    }
    if (doc.body !== body) {
      watchLooks();
      looks = true;
    }
    if (looks) onLook();
    if (facts) onFacts();
    onTweets(touched);
  }

  const observer = new MutationObserver((records) => {
    guarded(() => read(records), onError);
    observer.takeRecords(); // our own: everything above was synchronous
  });

  function watchLooks(): void {
    body = doc.body;
    for (const element of [doc.documentElement, body]) {
      if (element) observer.observe(element, { attributes: true, attributeFilter: LOOKS });
    }
  }

  observer.observe(doc, { childList: true, subtree: true, characterData: true, attributeFilter: ATTRIBUTES });
  watchLooks();
  signal.addEventListener('abort', () => observer.disconnect());
}
