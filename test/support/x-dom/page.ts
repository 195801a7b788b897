import { buildArticle } from './article';
import { el, wrap, type Child, type Maker } from './element';
import type { TweetSpec } from './spec';

/** A cell of the timeline: absolutely positioned, recycled by X. An advertisement gets its wrapper here. */
export function buildCell(doc: Maker, content: TweetSpec | Node | null, y = 0): HTMLElement {
  const spec = content !== null && !('nodeType' in content) ? content : null;
  const inside = spec ? buildArticle(doc, spec) : (content as Node | null);
  const placed = spec?.ad ? el(doc, 'div', { 'data-testid': 'placementTracking' }, inside) : inside;
  const cell = el(doc, 'div', { 'data-testid': 'cellInnerDiv' }, wrap(doc, 2, placed));
  cell.style.setProperty('transform', `translateY(${y}px)`);
  cell.style.setProperty('position', 'absolute');
  cell.style.setProperty('width', '100%');
  return cell;
}

export interface Timeline {
  /** The whole: `#react-root`. */
  readonly root: HTMLElement;
  /** The element whose children are the cells. */
  readonly cells: HTMLElement;
}

/** A column with a timeline of these tweets (or other nodes, each in a cell). */
export function buildTimeline(
  doc: Maker,
  items: readonly (TweetSpec | Node | null)[],
  label = 'Timeline: Your Home Timeline',
): Timeline {
  const cells = el(doc, 'div', {}, ...items.map((item, index) => buildCell(doc, item, index * 300)));
  cells.style.setProperty('position', 'relative');
  cells.style.setProperty('min-height', `${items.length * 300}px`);
  const section = el(
    doc,
    'section',
    { role: 'region', 'aria-labelledby': 'accessible-list-0' },
    el(doc, 'h1', { dir: 'ltr', 'aria-level': '1', role: 'heading' }, 'Your Home Timeline'),
    el(doc, 'div', { 'aria-label': label }, cells),
  );
  const column = el(
    doc,
    'div',
    { 'data-testid': 'primaryColumn' },
    el(doc, 'div', { 'aria-label': 'Home timeline' }, wrap(doc, 3, section)),
  );
  const root = el(
    doc,
    'div',
    { id: 'react-root' },
    wrap(doc, 3, el(doc, 'main', { role: 'main' }, wrap(doc, 3, column))),
  );
  return { root, cells };
}

export type Theme = 'light' | 'dark' | 'high-contrast' | 'dim';

const BACKGROUND: Readonly<Record<Theme, string>> = {
  light: 'rgb(255, 255, 255)',
  dark: 'rgb(0, 0, 0)',
  'high-contrast': 'rgb(5, 5, 5)',
  dim: 'rgb(21, 32, 43)',
};

/** Puts a timeline into a document, with the theme on the body as X states it. */
export function fillPage(
  doc: Document,
  items: readonly (TweetSpec | Node | null)[],
  options: { readonly theme?: Theme; readonly lang?: string; readonly dir?: 'ltr' | 'rtl' } = {},
): Timeline {
  const timeline = buildTimeline(doc, items);
  doc.documentElement.setAttribute('lang', options.lang ?? 'en');
  doc.documentElement.setAttribute('dir', options.dir ?? 'ltr');
  doc.body.style.backgroundColor = BACKGROUND[options.theme ?? 'light'];
  doc.body.replaceChildren(timeline.root);
  return timeline;
}

/** The profile page's data for search engines, with the exact count. */
export function profileData(
  doc: Maker,
  profile: { handle: string; id: string; followers: number },
): HTMLElement {
  const counter = (type: string, count: number) => ({
    '@type': 'InteractionCounter',
    interactionType: `https://schema.org/${type}`,
    userInteractionCount: count,
  });
  const data = {
    '@context': 'http://schema.org',
    '@type': 'ProfilePage',
    mainEntity: {
      '@type': 'Person',
      additionalName: profile.handle,
      identifier: profile.id,
      interactionStatistic: [
        counter('SubscribeAction', 12),
        counter('FollowAction', profile.followers),
        counter('WriteAction', 345),
      ],
    },
  };
  const attributes = { type: 'application/ld+json', 'data-testid': 'UserProfileSchema-test' };
  return el(doc, 'script', attributes, JSON.stringify(data) satisfies Child);
}
