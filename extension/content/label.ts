/**
 * One label on one tweet: the host, our attribute on X's element, and what the reader opened. It knows how to put
 * itself back where the page took it away, but only so often: a page that fights us is left its peace.
 */
import { h } from 'preact';
import type { Engine, Surface } from '../../src/engine';
import { createHost, type Host } from '../overlay/host';
import { Label as LabelView } from '../overlay/label';
import { describeLabel, describeWhy, type Subject } from '../shared/describe';
import { guarded } from '../shared/errors';
import type { Theme } from '../shared/theme';
import type { BoundedMap } from './bounded-map';
import type { Decided } from './decider';
import type { Drawing } from './drawing';

export const ATTRIBUTE = 'data-pin';

/** Times per second that a removed host or attribute is put back. */
const REPAIRS = 5;
const SECOND = 1_000;

export interface LabelContext {
  readonly document: Document;
  readonly engine: Engine;
  readonly live: boolean;
  readonly look: () => { readonly theme: Theme; readonly dir: 'ltr' | 'rtl' };
  /** Tweets that the reader has opened, by id: X takes cells away and brings them back. */
  readonly viewed: BoundedMap<string, true>;
  readonly openPage: ((page: 'welcome') => void) | null;
  /** Clicks made by scripts count. Only for tests. */
  readonly acceptUntrusted: boolean;
  /** An error in an answer to the reader's click: told, never thrown into the page. */
  readonly onError: (error: unknown) => void;
}

export interface LabelInput {
  readonly id: string;
  readonly decided: Decided;
  readonly drawing: Drawing;
  readonly surface: Surface;
}

export interface Label {
  readonly element: HTMLElement;
  /** Draws this, unless it is drawn already. */
  readonly show: (input: LabelInput) => void;
  /** The reader asked why nothing is drawn on this tweet, and the answer still stands there. */
  readonly isAskedFor: (id: string) => boolean;
  readonly restyle: () => void;
  /** Opens the Why panel and moves the focus there. */
  readonly openWhy: () => void;
  readonly remove: () => void;
}

export function createLabel(element: HTMLElement, context: LabelContext): Label {
  const ended = new AbortController();
  let host: Host | null = null;
  let input: LabelInput | null = null;
  let why = false;
  let repairs: number[] = [];
  let later: ReturnType<typeof setTimeout> | null = null;

  const isViewed = () => input !== null && context.viewed.has(input.id);

  function stateOf({ drawing }: LabelInput): string {
    if (!COVERS.has(drawing.kind) || !isViewed()) return drawing.kind;
    return drawing.limitedEngagement ? 'viewed-limited' : 'viewed';
  }

  /** Attribute and host where they belong. */
  function attach(): void {
    if (input === null || ended.signal.aborted) return;
    const state = stateOf(input);
    if (element.getAttribute(ATTRIBUTE) !== state) element.setAttribute(ATTRIBUTE, state);
    if (host !== null && host.element.parentNode !== element) element.append(host.element);
  }

  function repair(): void {
    if (later !== null || input === null || host === null) return;
    if (host.element.parentNode === element && element.getAttribute(ATTRIBUTE) === stateOf(input)) return;
    const now = Date.now();
    repairs = repairs.filter((time) => now - time < SECOND);
    if (repairs.length < REPAIRS) {
      repairs.push(now);
      attach();
    } else {
      later = setTimeout(() => {
        later = null;
        safely(attach);
      }, SECOND / REPAIRS);
    }
  }

  function draw(): void {
    if (input === null) return;
    host ??= createHost(context.document, ended.signal);
    const { theme, dir } = context.look();
    host.look(theme, dir);
    attach();
    const subject = subjectOf(input, context);
    host.draw(
      h(LabelView, {
        words: describeLabel(subject),
        kind: input.drawing.kind,
        viewed: isViewed(),
        story: why ? describeWhy(subject) : null,
        acceptUntrusted: context.acceptUntrusted,
        on: {
          view: () => safely(() => setViewed(true)),
          hide: () => safely(() => setViewed(false)),
          why: () => safely(toggleWhy),
          learn: () => safely(learn),
        },
      }),
    );
  }

  const safely = (act: () => void) => void guarded(act, context.onError);

  const focus = (selector: string, preventScroll = true) => host?.find(selector)?.focus({ preventScroll });

  function setViewed(viewed: boolean): void {
    if (input === null) return;
    if (viewed) context.viewed.set(input.id, true);
    else context.viewed.delete(input.id);
    draw();
    focus(viewed ? '[data-act="hide"]' : '[data-act="view"]');
  }

  function toggleWhy(): void {
    why = !why;
    if (!why && input?.drawing.kind === 'asked') return label.remove();
    draw();
    focus('[data-act="why"]');
  }

  function learn(): void {
    if (context.openPage) context.openPage('welcome');
    else if (!why) toggleWhy();
  }

  const label: Label = {
    element,
    show: (next) => {
      if (input !== null && isSame(input, next)) return repair();
      if (input?.id !== next.id) why = false;
      input = next;
      try {
        draw();
      } catch (error) {
        label.remove(); // a cover without its words would hide a post for nothing
        throw error;
      }
    },
    isAskedFor: (id) => input?.id === id && input.drawing.kind === 'asked' && why,
    restyle: () => {
      const { theme, dir } = context.look();
      host?.look(theme, dir);
    },
    openWhy: () => {
      why = true;
      draw();
      focus('[data-panel]', false);
    },
    remove: () => {
      ended.abort();
      if (later !== null) clearTimeout(later);
      element.removeAttribute(ATTRIBUTE);
      host?.remove();
      host = null;
      input = null;
    },
  };
  return label;
}

/** Nothing that is drawn has changed. */
const isSame = (a: LabelInput, b: LabelInput): boolean =>
  a.id === b.id &&
  a.decided === b.decided &&
  a.surface === b.surface &&
  a.drawing.kind === b.drawing.kind &&
  a.drawing.collapsed === b.drawing.collapsed &&
  a.drawing.decision.clause === b.drawing.decision.clause;

const COVERS: ReadonlySet<string> = new Set(['interstitial', 'downrank-marker', 'tombstone']);

const subjectOf = ({ decided, drawing, surface }: LabelInput, { engine, live }: LabelContext): Subject => ({
  ...decided,
  decision: drawing.decision,
  kind: drawing.kind,
  collapsed: drawing.collapsed,
  limitedEngagement: drawing.limitedEngagement,
  surface,
  live,
  record: engine.recordFor(decided.tweet),
});
