/** A small imitation of x.com for the overlay's tests: articles in X's structure, read by the real adapter. */
import { xCom } from '../../../extension/sites/x.com';
import { startOverlay, type OverlayOptions } from '../../../extension/content/overlay-controller';
import { DEFAULT_SETTINGS, type Settings } from '../../../extension/shared/settings';
import type { Author, Classification, Tweet } from '../../../src/engine';
import type { Records } from '../../../src/formats/types';
import { engineOf, OFFICIAL, QUIET, reading, tweet, type EngineOptions } from '../overlay/support';

export const BAD = 'hope garbo falls ill soon';
export const GOOD = 'the bridge opens on monday';

/** Reads BAD as a clear wish of harm, everything else as nothing. */
export const read = ({ text }: Tweet): Classification =>
  text === BAD ? reading('abusive-behavior/wish-of-harm') : QUIET;

const el = (tag: string, attributes: Record<string, string> = {}, ...children: (Node | string)[]) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
};

interface Shown {
  readonly id: string;
  readonly text: string;
  readonly author?: Pick<Author, 'handle' | 'name' | 'badge'>;
  readonly quote?: Node;
}

/** X's grey badge, by which officials are known. */
function greyBadge(): Element {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('data-testid', 'icon-verified');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('fill', '#829aab');
  path.setAttribute('d', 'M12.05 2.056c-.568-.608-1.532-.608-2.1 0z');
  svg.append(path);
  return svg;
}

const names = ({ handle, name, badge }: Pick<Author, 'handle' | 'name' | 'badge'>) =>
  el(
    'div',
    { 'data-testid': 'User-Name' },
    el('div', {}, name ?? '', ...(badge === 'government' ? [greyBadge()] : [])),
    el('div', {}, `@${handle}`),
  );

/** An article as X inserts it. */
export function article({ id, text, author = OFFICIAL, quote }: Shown): HTMLElement {
  const handle = author.handle!;
  const time = el(
    'a',
    { href: `/${handle}/status/${id}` },
    el('time', { datetime: '2019-10-20T10:00:00.000Z' }, '20 Oct'),
  );
  return el(
    'article',
    { 'data-testid': 'tweet', role: 'article', tabindex: '0' },
    el(
      'div',
      {},
      el('div', { 'data-testid': `UserAvatar-Container-${handle}` }),
      names(author),
      el('a', { href: `/${handle}` }, ''),
      time,
      el('div', { 'data-testid': 'tweetText', lang: 'en', dir: 'auto' }, text),
      ...(quote ? [quote] : []),
      el('div', { role: 'group' }, el('button', { 'data-testid': 'like' }, 'like')),
    ),
  );
}

export function quoteBlock(
  text: string,
  author: Pick<Author, 'handle' | 'name' | 'badge'> = OFFICIAL,
): HTMLElement {
  return el(
    'div',
    { role: 'link', tabindex: '0' },
    el('div', {}, el('div', { 'data-testid': `UserAvatar-Container-${author.handle}` }), names(author)),
    el('div', { 'data-testid': 'tweetText', lang: 'en' }, text),
  );
}

/** Makes an article show another tweet, as a reused cell does. */
export function reuse(element: HTMLElement, next: Shown): void {
  const fresh = article(next);
  element.firstElementChild!.replaceWith(fresh.firstElementChild!);
}

export const records = (tweets: readonly Tweet[], more: Partial<Records> = {}): Records => ({
  operation: 'HomeLatestTimeline',
  surface: 'home-latest',
  tweets,
  promoted: [],
  authors: [],
  ...more,
});

export const settingsWith = (more: Partial<Settings>): Settings => ({ ...DEFAULT_SETTINGS, ...more });

/** The observer's callback is a microtask: what is there after one is there before the next frame. */
export const beforePaint = () => Promise.resolve();

export interface Stage {
  readonly overlay: ReturnType<typeof startOverlay>;
  readonly asked: readonly string[];
  readonly end: () => void;
  readonly list: HTMLElement;
}

export function stage(options: Partial<OverlayOptions> & Partial<EngineOptions> = {}): Stage {
  document.body.replaceChildren();
  const list = el('main');
  document.body.append(list);
  const engine = engineOf({ read: options.read ?? read, record: options.record ?? null });
  const life = new AbortController();
  const overlay = startOverlay({
    document,
    adapter: xCom,
    engine,
    settings: DEFAULT_SETTINGS,
    live: true,
    signal: life.signal,
    acceptUntrusted: true,
    ...options,
  });
  return { overlay, asked: engine.asked, end: () => life.abort(), list };
}

/** What is drawn on an element. */
export function drawn(element: Element) {
  const host = [...element.children].find((child) => child.localName === 'pin-label') ?? null;
  const root = host?.shadowRoot ?? null;
  return {
    host,
    kind: element.getAttribute('data-pin'),
    text: root?.textContent ?? '',
    button: (act: string) => root?.querySelector<HTMLElement>(`button[data-act="${act}"]`) ?? null,
    root,
  };
}

export { tweet };
