import { el, svgEl, wrap, type Child, type Maker } from './element';
import type { BadgeSpec, PersonSpec, TweetSpec } from './spec';

/** Begins as X's own drawings do, and goes on as a plain disc with a tick. */
const DISC = 's-9.4-4.2-9.4-9.4 4.2-9.4 9.4-9.4 9.4 4.2 9.4 9.4z';
const TICK = 'M9.7 14.9l-3.5-3.5 1.3-1.3 2.1 2.2 4.6-5.1 1.4 1.3z';
const BLUE = `M20.396 11c-.018 5.2-4.2 9.4-9.4 9.4${DISC}${TICK}`;
const GREY = `M12.05 2.056c-.568-.608-1.532-.608-2.1 0l-7.4 4v9l8.4 5 8.4-5v-9z${TICK}`;
const GOLD = 'M13.324 3.848L11 1 8.676 3.848l-6 2v8L11 21l8.3-7.1v-8z';

let drawn = 0;

/** The badge beside a name; all three carry the same, translated label. */
export function badgeSvg(doc: Maker, badge: BadgeSpec, label = 'Verified account'): Element | null {
  if (badge === 'none') return null;
  const paths: Child[] = [];
  if (badge === 'blue') paths.push(svgEl(doc, 'path', { d: BLUE, fill: null }));
  if (badge === 'unknown') paths.push(svgEl(doc, 'path', { d: 'M1 1h20v20H1z' }));
  if (badge === 'government') {
    paths.push(
      svgEl(doc, 'path', { 'clip-rule': 'evenodd', d: GREY, fill: '#829aab', 'fill-rule': 'evenodd' }),
    );
  }
  if (badge === 'business') {
    const n = String((drawn += 1));
    const gradient = (id: string, colour: string) =>
      svgEl(
        doc,
        'linearGradient',
        { id, gradientUnits: 'userSpaceOnUse' },
        svgEl(doc, 'stop', { 'stop-color': colour }),
      );
    paths.push(gradient(`${n}-a`, '#f4e72a'), gradient(`${n}-b`, '#f9e87f'));
    paths.push(
      svgEl(
        doc,
        'g',
        { 'clip-rule': 'evenodd', 'fill-rule': 'evenodd' },
        svgEl(doc, 'path', { d: GOLD, fill: `url(#${n}-a)` }),
        svgEl(doc, 'path', { d: 'M13.101 4.533L11 2z', fill: `url(#${n}-b)` }),
        svgEl(doc, 'path', { d: TICK, fill: '#d18800' }),
      ),
    );
  }
  const attributes = {
    viewBox: '0 0 22 22',
    'aria-label': label,
    role: 'img',
    'data-testid': 'icon-verified',
  };
  return svgEl(doc, 'svg', { ...attributes, width: '18', height: '18' }, svgEl(doc, 'g', {}, ...paths));
}

export function avatar(doc: Maker, handle: string, linked: boolean): HTMLElement {
  const picture = el(
    doc,
    'div',
    { 'aria-label': 'Square profile picture' },
    el(doc, 'img', { alt: '', draggable: 'true' }),
  );
  const inner = linked
    ? el(doc, 'a', { href: `/${handle}`, role: 'link' }, wrap(doc, 2, picture))
    : el(doc, 'div', { 'aria-hidden': 'true', role: 'presentation', tabindex: '-1' }, wrap(doc, 2, picture));
  const container = el(doc, 'div', { 'data-testid': `UserAvatar-Container-${handle}` }, wrap(doc, 3, inner));
  return el(doc, 'div', { 'data-testid': 'Tweet-User-Avatar' }, wrap(doc, 1, container));
}

/** The name block. In a quote nothing in it is a link; on a focused tweet the time stands elsewhere. */
export function nameBlock(
  doc: Maker,
  person: PersonSpec,
  linked: boolean,
  time: Child,
  label?: string,
): HTMLElement {
  const to = (...children: Child[]) =>
    linked
      ? el(doc, 'a', { href: `/${person.handle}`, role: 'link' }, ...children)
      : el(doc, 'div', {}, ...children);
  const affiliate =
    person.affiliate !== undefined &&
    el(
      doc,
      'div',
      { tabindex: '0', role: 'link' },
      wrap(doc, 2, el(doc, 'img', { alt: '', draggable: 'false' })),
    );
  const lock =
    person.locked === true &&
    svgEl(
      doc,
      'svg',
      { viewBox: '0 0 24 24', 'data-testid': 'icon-lock' },
      svgEl(doc, 'path', { d: 'M17.5 7H17v-.25z' }),
    );
  const marks = el(doc, 'span', {}, badgeSvg(doc, person.badge ?? 'none', label), lock, affiliate);
  const name = el(doc, 'span', {}, el(doc, 'span', {}, ...withPictures(doc, person.name)));
  const handle = to(el(doc, 'div', { dir: 'ltr' }, el(doc, 'span', {}, `@${person.handle}`)));
  handle.setAttribute('tabindex', '-1');
  const dot = el(doc, 'div', { dir: 'ltr', 'aria-hidden': 'true' }, el(doc, 'span', {}, '·'));
  return el(
    doc,
    'div',
    { 'data-testid': 'User-Name' },
    wrap(
      doc,
      2,
      to(el(doc, 'div', {}, el(doc, 'div', { dir: 'ltr' }, name), el(doc, 'div', { dir: 'ltr' }, marks))),
    ),
    wrap(doc, 2, el(doc, 'div', {}, handle), time ? dot : null, time ? el(doc, 'div', {}, time) : null),
  );
}

export function timeElement(doc: Maker, spec: Pick<TweetSpec, 'time' | 'timeText'>): HTMLElement {
  return el(doc, 'time', { datetime: spec.time ?? '2026-01-15T12:00:00.000Z' }, spec.timeText ?? 'Jan 15');
}

/** Text with emoji as pictures, as X draws it. */
export function withPictures(doc: Maker, text: string): Child[] {
  return text
    .split(
      /((?:\p{Regional_Indicator}{2}|\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier}|\u200D\p{Extended_Pictographic})*))/u,
    )
    .filter((part) => part !== '')
    .map((part) =>
      /^(?:\p{Regional_Indicator}|\p{Extended_Pictographic})/u.test(part)
        ? el(doc, 'img', { alt: part, draggable: 'false', title: part })
        : part,
    );
}
