import { actionBar, mediaElements, textElement } from './body';
import { el, icon, wrap, type Child, type Maker } from './element';
import { avatar, nameBlock, timeElement } from './names';
import type { QuoteSpec, TweetSpec } from './spec';

/** One tweet as x.com draws it: `article[data-testid=tweet]`, without its cell. */
export function buildArticle(doc: Maker, spec: TweetSpec): HTMLElement {
  const without = (part: 'permalink' | 'avatar' | 'name-links') => spec.without?.includes(part) === true;
  const link =
    !spec.ad &&
    !without('permalink') &&
    el(
      doc,
      'a',
      {
        href: `/${spec.handle}/status/${spec.id}`,
        dir: 'ltr',
        'aria-label': spec.timeText ?? 'Jan 15',
        role: 'link',
      },
      timeElement(doc, spec),
    );
  const caret = el(
    doc,
    'button',
    {
      'aria-expanded': 'false',
      'aria-haspopup': 'menu',
      'aria-label': 'More',
      role: 'button',
      'data-testid': 'caret',
    },
    icon(doc, 'M3 12c0-1.1.9-2 2-2s2 .9 2 2-.9 2-2 2-2-.9-2-2z'),
  );
  const header = wrap(
    doc,
    2,
    wrap(doc, 3, nameBlock(doc, spec, !without('name-links'), spec.focused ? null : link)),
    wrap(doc, 2, caret),
  );
  const picture = wrap(doc, 1, without('avatar') ? null : avatar(doc, spec.handle, true));
  const content: Child[] = [
    replyLine(doc, spec),
    wrap(doc, 1, textElement(doc, spec)),
    spec.showMore === true &&
      el(
        doc,
        'button',
        { type: 'button', 'data-testid': 'tweet-text-show-more-link' },
        el(doc, 'span', {}, 'Show more'),
      ),
    ...mediaElements(doc, spec),
    quoteOf(doc, spec),
    spec.focused === true && wrap(doc, 4, link),
    wrap(doc, 2, actionBar(doc, spec)),
  ];
  // A focused tweet's text spans the whole width, below the avatar.
  const parts = spec.focused
    ? [wrap(doc, 1, picture, header), ...content]
    : [wrap(doc, 1, picture, wrap(doc, 1, header, ...content))];
  return el(
    doc,
    'article',
    {
      'aria-labelledby': `id__a${spec.id} id__b${spec.id}`,
      role: 'article',
      tabindex: spec.focused ? '-1' : '0',
      'data-testid': 'tweet',
    },
    wrap(doc, 2, wrap(doc, 2, socialLine(doc, spec)), ...parts),
  );
}

/** "This post is unavailable.": an article that is no tweet, in a cell or in place of a quote. */
export function unavailableArticle(doc: Maker, words = 'This post is unavailable.'): HTMLElement {
  return el(
    doc,
    'article',
    { role: 'article', tabindex: '-1' },
    wrap(doc, 4, el(doc, 'div', { dir: 'ltr' }, el(doc, 'span', {}, words))),
  );
}

function socialLine(doc: Maker, spec: TweetSpec): Child {
  const mark = { dir: 'ltr', 'data-testid': 'socialContext' };
  if (spec.pinned) {
    return wrap(
      doc,
      2,
      icon(doc, 'M7 4.5C7 3.12 8.12 2 9.5 2h5z'),
      wrap(doc, 2, el(doc, 'div', mark, 'Pinned')),
    );
  }
  if (!spec.repostedBy) return null;
  const { handle, name } = spec.repostedBy;
  const words = el(doc, 'span', mark, el(doc, 'span', {}, name), ' reposted');
  return wrap(
    doc,
    2,
    icon(doc, 'M4.75 3.79l4.603 4.3-1.706 1.82z'),
    wrap(doc, 2, el(doc, 'a', { href: `/${handle}`, dir: 'ltr', role: 'link' }, words)),
  );
}

function replyLine(doc: Maker, spec: TweetSpec): Child {
  if (spec.replyTo === undefined) return null;
  const link = el(
    doc,
    'a',
    { href: `/${spec.replyTo}`, dir: 'ltr', role: 'link' },
    el(doc, 'span', {}, `@${spec.replyTo}`),
  );
  return wrap(doc, 1, el(doc, 'div', { dir: 'ltr' }, 'Replying to ', el(doc, 'div', {}, link)));
}

function quoteOf(doc: Maker, spec: TweetSpec): Child {
  if (spec.quote === undefined) return null;
  if (spec.quote === 'unavailable') return wrap(doc, 2, unavailableArticle(doc));
  const word = el(doc, 'div', { dir: 'ltr' }, el(doc, 'span', {}, 'Quote'));
  return el(
    doc,
    'div',
    { 'aria-labelledby': `id__q${spec.id} id__r${spec.id}`, id: `id__s${spec.id}` },
    wrap(doc, 1, word, quoteBlock(doc, spec.quote)),
  );
}

function quoteBlock(doc: Maker, quote: QuoteSpec): HTMLElement {
  const time = el(
    doc,
    'div',
    { dir: 'ltr', 'aria-label': quote.timeText ?? 'Jan 15' },
    timeElement(doc, quote),
  );
  return el(
    doc,
    'div',
    { tabindex: '0', role: 'link' },
    wrap(
      doc,
      2,
      wrap(doc, 3, avatar(doc, quote.handle, false), wrap(doc, 1, nameBlock(doc, quote, false, time))),
    ),
    wrap(doc, 1, textElement(doc, quote, true)),
    ...mediaElements(doc, quote),
  );
}
