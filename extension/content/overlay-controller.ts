/**
 * What the content script does with one page: watch it, find tweets, decide, draw, and take away again what no longer
 * belongs. Everything between a change of the page and the label on it is synchronous.
 */
import type { Surface, Tweet } from '../../src/engine';
import { guarded } from '../shared/errors';
import type { PageState } from '../shared/messages';
import { themeOf, type Theme } from '../shared/theme';
import { mayBeInScope } from './author-test';
import { boundedMap } from './bounded-map';
import { createDecider } from './decider';
import type { LabelContext } from './label';
import { createLook } from './look';
import { mergeAuthors } from './merge';
import type { Overlay, OverlayOptions } from './overlay-options';
import { pageAccount } from './page-account';
import { createRecordStore } from './record-store';
import { createSelfCheck } from './self-check';
import { surfaceOf } from './surface';
import { createTally } from './tally';
import { createTeller } from './teller';
import { watchPage } from './watch';

export type { Overlay, OverlayOptions } from './overlay-options';

/** Tweets opened by the reader, remembered while cells come and go. */
const VIEWED = 500;
/** After this many tweets without any data the popup says so. */
const NO_DATA_AFTER = 8;

export function startOverlay(options: OverlayOptions): Overlay {
  const { document: doc, adapter, engine, signal } = options;
  const store = createRecordStore();
  const tally = createTally();
  const check = createSelfCheck();
  const decider = createDecider(engine);
  let settings = options.settings;
  let failed = false;
  let dataSeen = false;
  let address = doc.location.href;
  let round = 1;
  let theme: Theme = themeOf(
    guarded(
      () => adapter.background(doc),
      () => {},
    ) ?? null,
  );
  let lastAsked: WeakRef<Element> | null = null;

  const onError = (error: unknown) => {
    failed = true;
    console.debug('Public Interest Notice: a tweet was left alone after an error.', error);
  };
  const host = () => doc.location.hostname;
  const wanted = () => settings.enabled && !settings.paused.includes(host());
  const active = () => wanted() && check.trouble() === null && !signal.aborted;
  const pathSurface = (): Surface =>
    options.surfaceOverride ??
    guarded(() => adapter.surface(new URL(doc.location.href)), onError) ??
    'permalink';

  const context: LabelContext = {
    document: doc,
    engine,
    live: options.live,
    look: () => ({ theme, dir: doc.documentElement.dir === 'rtl' ? 'rtl' : 'ltr' }),
    viewed: boundedMap(VIEWED),
    openPage: options.openPage ?? null,
    acceptUntrusted: options.acceptUntrusted ?? false,
    onError,
  };
  const look = createLook({
    adapter,
    engine,
    store,
    tally,
    check,
    decider,
    label: context,
    settings: () => settings,
    active,
    round: () => round,
    surface: (id, focused) =>
      options.surfaceOverride ?? surfaceOf(id === null ? [] : store.delivered(id), pathSurface(), focused),
    onError,
  });

  /** A new address is a new page to the reader: counts begin anew. */
  function noticeAddress(): void {
    if (doc.location.href === address) return;
    address = doc.location.href;
    round += 1;
    tally.reset();
    lookAtAll();
  }

  function lookAtAll(): void {
    const elements = guarded(() => adapter.tweetElements(doc), onError) ?? [];
    for (const element of elements) look.at(element);
  }

  function settle(): void {
    if (!active()) look.clear();
    look.sweep();
    tell();
  }

  function trouble(): PageState['trouble'] {
    if (!wanted()) return null;
    return (
      check.trouble() ??
      (failed ? 'error' : options.live && !dataSeen && tally.seen() >= NO_DATA_AFTER ? 'no-page-data' : null)
    );
  }

  const step = (work: () => void) => void guarded(work, onError);
  const tell = createTeller(
    () => ({ labelled: active() ? tally.labelled() : 0, trouble: trouble() !== null }),
    options.onChange ?? null,
    signal,
  );

  watchPage(doc, adapter, {
    signal,
    isKnown: look.isKnown,
    onTweets: (elements) =>
      step(() => {
        noticeAddress();
        for (const element of elements) look.at(element);
        settle();
      }),
    onFacts: () => step(lookAtAll),
    onLook: () =>
      step(() => {
        theme = themeOf(adapter.background(doc));
        look.restyle();
      }),
    onError,
  });
  doc.addEventListener(
    'contextmenu',
    (event) => {
      const target = event.composedPath()[0];
      if (target instanceof Element) lastAsked = new WeakRef(target);
    },
    { capture: true, passive: true, signal },
  );
  signal.addEventListener('abort', () => {
    step(look.clear);
  });
  step(() => {
    lookAtAll();
    settle();
  });

  return {
    receive: (records) =>
      step(() => {
        dataSeen = true;
        for (const id of records.promoted) store.putPromoted(id);
        for (const author of records.authors) store.putAuthor(author);
        for (const tweet of records.tweets) step(() => keep(tweet, records.surface));
        lookAtAll();
        settle();
      }),
    state: () => ({
      host: host(),
      surface: pathSurface(),
      active: active(),
      counts: tally.counts(),
      trouble: trouble(),
      account: guarded(() => pageAccount(doc, adapter, store, pathSurface()), onError) ?? null,
    }),
    apply: (next) =>
      step(() => {
        settings = next;
        tally.reset();
        round += 1;
        lookAtAll();
        settle();
      }),
    openWhy: (element) => guarded(() => look.why(element ?? lastAsked?.deref() ?? null), onError) ?? false,
  };

  /** Author before text: what cannot be in scope is forgotten at once, what can be is decided before it is shown. */
  function keep(tweet: Tweet, surface: Surface | null): void {
    if (tweet.id === null) return;
    const told = store.author(tweet.author.handle);
    const author =
      told !== null && told.id === tweet.author.id ? mergeAuthors(told, tweet.author) : tweet.author;
    const official = mayBeInScope({ ...tweet, author }, engine);
    // Without a word about the badge only the page can tell.
    if (!official && author.badge !== null) return store.putOrdinary(tweet.id, tweet.quotedId);
    const whole = store.putTweet({ ...tweet, author }, surface);
    if (!official) return;
    store.putAuthor(author);
    if (active()) decider.decide(whole, settings);
  }
}
