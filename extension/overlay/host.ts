/**
 * The one element that we append to a tweet: an unknown element without children of its own, whose shadow root holds
 * the label. Nothing that happens inside reaches X; nothing of X's styles reaches inside.
 */
import { render, type ComponentChild } from 'preact';
import type { Theme } from '../shared/theme';
import css from './overlay.css?inline';

/** Named in page.css too: what it hides is every child of the tweet but this one. */
export const HOST_TAG = 'pin-label';

/** Only the page scripts' view differs: in a closed root they see nothing. */
const ROOT_MODE: ShadowRootMode = import.meta.env.MODE === 'production' ? 'closed' : 'open';

const KEPT_INSIDE = [
  ...['click', 'dblclick', 'auxclick', 'contextmenu', 'mousedown', 'mouseup'],
  ...['pointerdown', 'pointerup', 'pointercancel', 'touchstart', 'touchend', 'touchcancel'],
  ...['input', 'change', 'focusin', 'focusout'],
] as const;

const KEY_EVENTS = ['keydown', 'keypress', 'keyup'] as const;
/** What presses a button. Every other key is X's: its shortcuts go on working after the focus came to a label. */
const KEPT_KEYS: readonly string[] = ['Enter', ' '];

export interface Host {
  readonly element: HTMLElement;
  readonly draw: (content: ComponentChild) => void;
  readonly look: (theme: Theme, dir: 'ltr' | 'rtl') => void;
  /** First element inside that matches; for focus. */
  readonly find: (selector: string) => HTMLElement | null;
  /** The element inside that has the focus. */
  readonly focused: () => Element | null;
  readonly remove: () => void;
}

let sheet: CSSStyleSheet | null = null;

/** One constructed sheet for all labels. A page's CSP has no say over it. */
function sharedSheet(): CSSStyleSheet {
  if (sheet === null) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
  }
  return sheet;
}

/** Makes a host; the caller appends it. `signal` ends its listeners. */
export function createHost(doc: Document, signal: AbortSignal): Host {
  const element = doc.createElement(HOST_TAG);
  const root = element.attachShadow({ mode: ROOT_MODE });
  root.adoptedStyleSheets = [sharedSheet()];
  const container = doc.createElement('div');
  container.className = 'pin';
  container.lang = 'en';
  for (const type of KEPT_INSIDE) {
    container.addEventListener(type, (event) => event.stopPropagation(), { passive: true, signal });
  }
  for (const type of KEY_EVENTS) {
    const keep = (event: KeyboardEvent) => {
      // Answered inside (Escape closed the panel): not for X to answer again.
      if (KEPT_KEYS.includes(event.key) || event.defaultPrevented) event.stopPropagation();
    };
    container.addEventListener(type, keep, { passive: true, signal });
  }
  root.append(container);
  return {
    element,
    draw: (content) => render(content, container),
    look: (theme, dir) => {
      container.dataset['theme'] = theme;
      container.dir = dir;
    },
    find: (selector) => container.querySelector<HTMLElement>(selector),
    focused: () => root.activeElement,
    remove: () => {
      render(null, container);
      element.remove();
    },
  };
}
