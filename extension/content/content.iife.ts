/**
 * The content script: one per page, in its own world, from the start of the document.
 *
 *   X's page                    this script                                       the reader
 *   --------                    -----------                                       ----------
 *   response of X ──tap──► page-channel ─► record-store ─► decider (engine) ┐
 *                                                                           │ decided before it is shown
 *   React inserts ──observer──► watch ─► look ─► merge ─► decider ──────────┤
 *   an article                             │                                ▼
 *                                          │                             drawing (policy, surface, settings)
 *   cell used again ───────────────────────┤                                │
 *                                          ▼                                ▼
 *                                    label removed                     label ─► overlay ─► cover, row, chip, tick
 *                                                                                             │ View, Why, Hide again
 *   storage.local ──settings──► apply                                                         ▼
 *   popup ──popup-content/state──► state()          menu ──background-content/why──► openWhy()
 *
 * Nothing thrown here reaches the page. Settings are read from storage and never from what a page says.
 */
import browser, { type Runtime } from 'webextension-polyfill';
import type { Engine } from '../../src/engine';
import type { Records } from '../../src/formats/types';
import { guarded, isOrphaned } from '../shared/errors';
import { asMessage, type Message } from '../shared/messages';
import { parseSettings, SETTINGS_KEY } from '../shared/settings';
import { adapterFor } from '../sites';
import { load } from './load';
import type { Overlay } from './overlay-controller';
import { openPageChannel } from './page-channel';

/** Batches that may wait for the settings: the first screen has one or two. */
const WAITING = 50;

const MARK = Symbol.for('public-interest-notice');
const world = globalThis as { [MARK]?: true };

const report = (error: unknown): void => {
  if (!isOrphaned(error)) console.debug('Public Interest Notice:', error);
};

function run(): void {
  const adapter = adapterFor(new URL(location.href));
  if (adapter === null || world[MARK]) return;
  world[MARK] = true;

  const life = new AbortController();
  let overlay: Overlay | null = null;
  let waiting: Records[] = [];

  // At once: the name has to be handed over before the page's first script runs.
  openPageChannel((records) => {
    if (overlay) overlay.receive(records);
    else if (waiting.length < WAITING) waiting.push(records);
  }, life.signal);

  const send = (message: Message): void => {
    guarded(() => void browser.runtime.sendMessage(message).catch(end), end);
  };

  /** The extension was taken away under us: what is on the page goes too. */
  function end(error: unknown): void {
    if (isOrphaned(error) && browser.runtime.id === undefined) life.abort();
    else report(error);
  }

  browser.runtime.onMessage.addListener((value: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id || life.signal.aborted) return undefined;
    const message = asMessage(value);
    if (message?.type === 'popup-content/state')
      return overlay ? Promise.resolve(overlay.state()) : undefined;
    if (message?.type === 'background-content/why') overlay?.openWhy(null);
    return undefined;
  });

  browser.storage.onChanged.addListener((changes, area) => {
    const change = area === 'local' ? changes[SETTINGS_KEY] : undefined;
    if (change) overlay?.apply(parseSettings(change.newValue));
  });

  // A page that goes into the back-forward cache comes back as it was.
  window.addEventListener('pagehide', (event) => {
    if (!event.persisted) life.abort();
  });

  /** Makes the engine ready while the page is idle, a slice at a time, so that the first official need not wait. */
  function warmUp(engine: Engine): void {
    if (life.signal.aborted || typeof requestIdleCallback !== 'function') return;
    requestIdleCallback((idle) => {
      let ready = false;
      do ready = guarded(() => engine.prepare(), report) ?? true;
      while (!ready && idle.timeRemaining() > 8);
      if (!ready) warmUp(engine);
    });
  }

  async function start(): Promise<void> {
    // Loaded while the browser fetches the settings.
    const loading = [browser.storage.local.get(SETTINGS_KEY), load()] as const;
    const [stored, { engine, startOverlay }] = await Promise.all(loading);
    if (life.signal.aborted || adapter === null) return;
    overlay = startOverlay({
      document,
      adapter,
      engine,
      settings: parseSettings(stored[SETTINGS_KEY]),
      live: true,
      signal: life.signal,
      onChange: ({ labelled, trouble }) => send({ type: 'content-background/badge', labelled, trouble }),
      openPage: (page) => send({ type: 'content-background/open', page }),
    });
    for (const records of waiting) overlay.receive(records);
    waiting = [];
    warmUp(engine);
  }
  start().catch(report);
}

guarded(run, report);
