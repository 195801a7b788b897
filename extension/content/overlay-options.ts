/** What the overlay is started with, and what it answers to. */
import type { Engine, Surface } from '../../src/engine';
import type { Records } from '../../src/formats/types';
import type { PageState } from '../shared/messages';
import type { Settings } from '../shared/settings';
import type { SiteAdapter } from '../sites/types';

export interface OverlayOptions {
  readonly document: Document;
  readonly adapter: SiteAdapter;
  readonly engine: Engine;
  readonly settings: Settings;
  /** A real page: every sentence conditional, and no clause goes further than it was measured to. */
  readonly live: boolean;
  /** Instead of the surface by data and address. */
  readonly surfaceOverride?: Surface;
  readonly signal: AbortSignal;
  /** Told, not too often, when the numbers of the badge have changed. */
  readonly onChange?: (now: { readonly labelled: number; readonly trouble: boolean }) => void;
  /** Opens a page of the extension; where it cannot, "Learn more" opens the Why panel. */
  readonly openPage?: (page: 'welcome') => void;
  /** Clicks made by scripts count. Only for tests. */
  readonly acceptUntrusted?: boolean;
}

export interface Overlay {
  /** Data of the page, before the page renders it. */
  readonly receive: (records: Records) => void;
  readonly state: () => PageState;
  readonly apply: (settings: Settings) => void;
  /**
   * Opens the Why panel of the tweet around an element; null: of the one last right-clicked. An ordinary account's
   * tweet is read only now, because the reader asks. False: there is no tweet.
   */
  readonly openWhy: (element: Element | null) => boolean;
}
