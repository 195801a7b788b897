import { el, icon, wrap, type Child, type Maker } from './element';
import { withPictures } from './names';
import type { BodySpec, TweetSpec } from './spec';

const RTL = /[\u0590-\u08FF]/;

/** The text element; null for a media-only tweet. Mentions, hashtags and links become links. */
export function textElement(doc: Maker, spec: BodySpec, clamped = false): HTMLElement | null {
  if (!spec.text) return null;
  const parts = spec.text.split(/(@\w{1,15}|#\w+|https?:\/\/\S+)/);
  const children = parts.filter((part) => part !== '').map((part) => textPart(doc, part));
  const attributes = {
    dir: RTL.test(spec.text) ? 'rtl' : 'auto',
    lang: spec.lang ?? 'en',
    'data-testid': 'tweetText',
  };
  const element = el(doc, 'div', attributes, ...children);
  if (clamped) element.style.setProperty('-webkit-line-clamp', '10');
  return element;
}

function textPart(doc: Maker, part: string): Child {
  if (/^@\w/.test(part)) {
    const link = el(doc, 'a', { dir: 'ltr', href: `/${part.slice(1)}`, role: 'link' }, part);
    return el(doc, 'div', { class: 'r-xoduu5' }, el(doc, 'span', {}, link));
  }
  if (/^#\w/.test(part)) {
    const link = el(
      doc,
      'a',
      { dir: 'ltr', href: `/hashtag/${part.slice(1)}?src=hashtag_click`, role: 'link' },
      part,
    );
    return el(doc, 'span', {}, link);
  }
  const url = /^(https?:\/\/)(\S+)$/.exec(part);
  if (!url) return el(doc, 'span', {}, ...withPictures(doc, part));
  const hidden = el(doc, 'span', { 'aria-hidden': 'true' }, url[1]);
  return el(doc, 'a', { dir: 'ltr', href: 'https://t.co/synthetic00', role: 'link' }, hidden, url[2]);
}

/** Photos are links with the tweet's id; videos stand in an inner `placementTracking` that is no advertisement. */
export function mediaElements(doc: Maker, spec: BodySpec & { id: string; handle: string }): HTMLElement[] {
  return (spec.media ?? []).map((kind) => {
    if (kind === 'photo') {
      const photo = el(
        doc,
        'div',
        { 'aria-label': 'Image', 'data-testid': 'tweetPhoto' },
        el(doc, 'img', { alt: 'Image' }),
      );
      const href = `/${spec.handle}/status/${spec.id}/photo/1`;
      return wrap(doc, 3, el(doc, 'a', { href, role: 'link' }, wrap(doc, 2, photo)));
    }
    if (kind === 'video') {
      const player = el(
        doc,
        'div',
        { 'data-testid': 'videoPlayer' },
        el(doc, 'div', { 'data-testid': 'videoComponent' }),
      );
      const placed = el(doc, 'div', { 'data-testid': 'placementTracking' }, player);
      return wrap(doc, 3, el(doc, 'div', { 'data-testid': 'tweetPhoto' }, wrap(doc, 2, placed)));
    }
    const poll =
      kind === 'poll' && el(doc, 'div', { 'data-testid': 'cardPoll' }, el(doc, 'span', {}, 'Yes 50%'));
    const layout =
      kind === 'card' &&
      el(
        doc,
        'div',
        { 'data-testid': 'card.layoutLarge.media' },
        el(doc, 'a', { href: 'https://t.co/card' }, 'example.org'),
      );
    return wrap(doc, 2, el(doc, 'div', { 'data-testid': 'card.wrapper' }, poll, layout));
  });
}

/** Reply, repost, like, statistics, bookmark, share, in X's order. */
export function actionBar(doc: Maker, spec: TweetSpec): HTMLElement {
  const button = (testid: string | null, label: string, path: string, count: string) =>
    el(
      doc,
      'div',
      {},
      el(
        doc,
        'button',
        { 'aria-label': label, role: 'button', 'data-testid': testid, type: 'button' },
        el(
          doc,
          'div',
          { dir: 'ltr' },
          wrap(doc, 1, icon(doc, path)),
          wrap(doc, 1, el(doc, 'span', { 'data-testid': 'app-text-transition-container' }, count)),
        ),
      ),
    );
  const statistics =
    !spec.without?.includes('analytics') &&
    !spec.ad &&
    el(
      doc,
      'div',
      {},
      el(
        doc,
        'a',
        {
          href: `/${spec.handle}/status/${spec.id}/analytics`,
          'aria-label': 'View post analytics',
          role: 'link',
        },
        icon(doc, 'M8.75 21V3h2v18z'),
      ),
    );
  return el(
    doc,
    'div',
    { 'aria-label': '3 replies, 2 reposts, 5 likes', role: 'group', id: `id__bar${spec.id}` },
    button(
      'reply',
      '3 Replies. Reply',
      'M1.751 10c0-4.42 3.584-8 8.005-8h4.366c4.49 0 8.129 3.64 8.129 8.13z',
      '3',
    ),
    button('retweet', '2 reposts. Repost', 'M4.5 3.88l4.432 4.14-1.364 1.46L5.5 7.55V16h6v2h-8V7.55z', '2'),
    button('like', '5 Likes. Like', 'M16.697 5.5c-1.222-.06-2.679.51-3.89 2.16z', '5'),
    statistics,
    button('bookmark', 'Bookmark', 'M4 4.5C4 3.12 5.119 2 6.5 2h11z', ''),
    button(null, 'Share post', 'M12 2.59l5.7 5.7-1.41 1.42z', ''),
  );
}
