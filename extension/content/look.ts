/** One look at one element: which tweet does it show now, and what belongs on it? */
import type { Engine, Surface } from '../../src/engine';
import { guarded } from '../shared/errors';
import type { Settings } from '../shared/settings';
import type { PageTweet, SiteAdapter } from '../sites/types';
import { mayBeInScope } from './author-test';
import type { Decider } from './decider';
import { chooseDrawing } from './drawing';
import { createLabel, type Label, type LabelContext } from './label';
import { mergeTweet } from './merge';
import type { RecordStore } from './record-store';
import type { Reading, SelfCheck } from './self-check';
import type { Tally } from './tally';
import { isLeftAlone, keyOf } from './tweet-key';

export interface LookContext {
  readonly adapter: SiteAdapter;
  readonly engine: Engine;
  readonly store: RecordStore;
  readonly tally: Tally;
  readonly check: SelfCheck;
  readonly decider: Decider;
  readonly label: LabelContext;
  readonly settings: () => Settings;
  readonly active: () => boolean;
  readonly round: () => number;
  readonly surface: (id: string | null, focused: boolean) => Surface;
  readonly onError: (error: unknown) => void;
}

export interface Look {
  readonly at: (element: HTMLElement) => void;
  readonly isKnown: (node: Node) => boolean;
  /** Opens the Why panel of the tweet around an element. */
  readonly why: (element: Element | null) => boolean;
  readonly restyle: () => void;
  /** Lets go of labels whose element has left the page. */
  readonly sweep: () => void;
  readonly clear: () => void;
}

/** What we know of an element of X's. It holds no node, so that nothing keeps a cell alive. */
interface Entry {
  id: string | null;
  reading: Reading | null;
  outer: Label | null;
  quote: Label | null;
}

export function createLook(context: LookContext): Look {
  const { adapter, engine, store, tally, check, decider, settings, active, onError } = context;
  const entries = new WeakMap<Node, Entry>();
  const live = new Set<Entry>();

  function drop(entry: Entry): void {
    for (const label of [entry.outer, entry.quote]) guarded(() => label?.remove(), onError);
    entry.outer = entry.quote = null;
    live.delete(entry);
  }

  function count(entry: Entry, reading: Reading): void {
    check.count(reading, entry.reading);
    entry.reading = reading;
  }

  function at(element: HTMLElement): void {
    const known = entries.get(element);
    const entry: Entry = known ?? { id: null, reading: null, outer: null, quote: null };
    if (!known) entries.set(element, entry);
    guarded(
      () => look(element, entry),
      (error) => {
        drop(entry);
        onError(error);
      },
    );
  }

  function look(element: HTMLElement, entry: Entry): void {
    const id = adapter.readId(element);
    if (id !== entry.id) {
      drop(entry);
      if (entry.id !== null) entry.reading = null; // another tweet counts anew
      entry.id = id;
    }
    if (id !== null && store.isOrdinary(id) && store.quotesOrdinary(id)) {
      // The usual end: an ordinary account, known from X's own data.
      count(entry, 'read');
      if (store.seeOrdinary(id, context.round())) tally.pass();
      return;
    }
    const page = adapter.readTweet(element);
    if (page?.ad || (id !== null && store.isPromoted(id))) return drop(entry);
    if (page === null || page.id === null) {
      count(entry, 'unreadable');
      return drop(entry);
    }
    count(entry, page.handle === null && store.tweet(page.id)?.author.handle == null ? 'no-author' : 'read');
    entry.outer = place(entry.outer, page, context.surface(page.id, page.focused));
    entry.quote =
      page.quote === null ? letGo(entry.quote) : place(entry.quote, quoteOf(page, page.quote), 'quote');
    if (entry.outer === null && entry.quote === null) live.delete(entry);
    else live.add(entry);
  }

  /** X does not say the id of a quoted tweet on the page; the data does. */
  function quoteOf(page: PageTweet, quote: PageTweet): PageTweet {
    return { ...quote, id: quote.id ?? store.tweet(page.id)?.quotedId ?? store.quotedBy(page.id) };
  }

  function letGo(label: Label | null): null {
    label?.remove();
    return null;
  }

  function mergedOf(page: PageTweet) {
    const tweet = mergeTweet(page, store.tweet(page.id), store.author(page.handle));
    if (tweet.author.followers !== null || !mayBeInScope(tweet, engine)) return tweet;
    const told = adapter.followersOnPage(page.element.ownerDocument);
    if (told === null || told.handle.toLowerCase() !== tweet.author.handle?.toLowerCase()) return tweet;
    return {
      ...tweet,
      author: { ...tweet.author, id: tweet.author.id ?? told.id, followers: told.followers },
    };
  }

  /** The label that belongs on one tweet, or null; the one before is taken away where it does not. */
  function place(before: Label | null, page: PageTweet, surface: Surface): Label | null {
    const key = keyOf(page);
    const tweet = mergedOf(page);
    if (!mayBeInScope(tweet, engine)) {
      // X's data is silent and the page shows its badge, or none: remember only that this is an ordinary account.
      const pageDecides = page.badge !== null && page.quote === null && store.tweet(page.id) === null;
      if (page.id !== null && pageDecides) {
        store.putOrdinary(page.id, tweet.quotedId);
        if (store.seeOrdinary(page.id, context.round())) tally.pass();
      } else if (surface !== 'quote') tally.note(key, 'ordinary');
      return before?.isAskedFor(key) ? before : letGo(before);
    }
    if (!active()) return letGo(before);
    const decided = decider.decide(tweet, settings());
    const leftAlone = isLeftAlone(tweet.author, settings());
    const { drawing, fate } = chooseDrawing(decided.policy, decided.decision, surface, {
      settings: settings(),
      live: context.label.live,
    });
    tally.note(key, leftAlone ? 'none' : fate);
    if (drawing === null || leftAlone) return before?.isAskedFor(key) ? before : letGo(before);
    const label =
      before?.element === page.element ? before : (letGo(before), createLabel(page.element, context.label));
    label.show({ id: key, decided, drawing, surface });
    return label;
  }

  function why(asked: Element | null): boolean {
    const element = asked && adapter.tweetElements(asked).find((one) => one.contains(asked));
    const outer = element ? adapter.readTweet(element) : null;
    const entry = element && entries.get(element);
    if (!active() || !element || !outer || outer.ad || !entry) return false;
    const inQuote = outer.quote?.element.contains(asked) ? outer.quote : null;
    const page = inQuote ? quoteOf(outer, inQuote) : outer;
    const slot = inQuote ? 'quote' : 'outer';
    const surface = inQuote ? 'quote' : context.surface(page.id, page.focused);
    const label = entry[slot] ?? createLabel(page.element, context.label);
    if (entry[slot] === null) {
      const decided = decider.decide(mergedOf(page), settings());
      const { decision } = decided;
      const drawing = { kind: 'asked', limitedEngagement: false, collapsed: false, decision } as const;
      label.show({ id: keyOf(page), decided, drawing, surface });
      entry[slot] = label;
      live.add(entry);
    }
    label.openWhy();
    return true;
  }

  return {
    at,
    isKnown: (node) => entries.has(node),
    why,
    restyle: () => {
      for (const entry of live) for (const label of [entry.outer, entry.quote]) label?.restyle();
    },
    sweep: () => {
      for (const entry of [...live]) {
        const element = (entry.outer ?? entry.quote)?.element;
        if (element && !element.isConnected) drop(entry);
      }
    },
    clear: () => [...live].forEach(drop),
  };
}
