import type { Media } from '../../../src/engine/types';
import type { PageTweet } from '../types';
import { readBadge } from './badge';
import { firstOutside, profileHandle, statusLink, visibleText } from './dom';
import { permalink, quoteBlock, readHandle, readIdOf } from './identity';
import { CARD, PHOTO, PLACEMENT, POLL, SHOW_MORE, TEXT, TWEET, USER_NAME, VIDEO } from './selectors';

/** All facts that an article states, or null where it is no tweet that can be read. Never throws. */
export function readTweet(element: HTMLElement): PageTweet | null {
  try {
    if (!element.matches(TWEET)) return null;
    const ad = element.closest(PLACEMENT) !== null;
    const quote = quoteBlock(element);
    const own = permalink(element);
    const tweet: PageTweet = {
      ...content(element, quote),
      id: own?.link.id ?? readIdOf(element),
      handle: readHandle(element, quote, own?.link ?? null),
      createdAt: timeOf(own?.time ?? null),
      replyTo: replyTo(element, quote),
      ad,
      focused: element.getAttribute('tabindex') === '-1',
      quote: quote && readQuote(quote, ad),
    };
    return tweet.id === null && tweet.handle === null ? null : tweet;
  } catch {
    return null;
  }
}

/** A quoted tweet: its name and time are no links, so the id is known only by its photos. */
function readQuote(block: HTMLElement, ad: boolean): PageTweet {
  const handle = readHandle(block, null, null);
  let id: string | null = null;
  for (const anchor of block.querySelectorAll('a[href*="/status/"]')) {
    const link = statusLink(anchor);
    if (link?.tail && link.handle !== null && link.handle.toLowerCase() === handle?.toLowerCase())
      id ??= link.id;
  }
  return {
    ...content(block, null),
    id,
    handle,
    createdAt: timeOf(block.querySelector('time')),
    replyTo: null,
    ad,
    focused: false,
    quote: null,
  };
}

type Content = Pick<PageTweet, 'element' | 'name' | 'badge' | 'text' | 'lang' | 'media' | 'truncated'>;

function content(element: HTMLElement, quote: Element | null): Content {
  const names = firstOutside(element, USER_NAME, quote);
  const text = firstOutside(element, TEXT, quote);
  return {
    element,
    name: (names?.firstElementChild && visibleText(names.firstElementChild).trim()) || null,
    badge: readBadge(names),
    text: text ? visibleText(text) : '',
    lang: text?.getAttribute('lang') || null,
    media: mediaOf(element, quote),
    truncated: firstOutside(element, SHOW_MORE, quote) !== null,
  };
}

function mediaOf(element: Element, quote: Element | null): readonly Media[] {
  const media: Media[] = [];
  // Videos stand inside an element named "photo".
  for (const frame of element.querySelectorAll(PHOTO)) {
    if (quote?.contains(frame) || frame.querySelector(VIDEO)) continue;
    media.push('photo');
    break;
  }
  if (firstOutside(element, VIDEO, quote)) media.push('video');
  const poll = firstOutside(element, POLL, quote) !== null;
  if (poll) media.push('poll');
  else if (firstOutside(element, CARD, quote)) media.push('card');
  return media;
}

/** "Replying to @handle" stands above the text, in the reader's language: known by a link that shows its own handle. */
function replyTo(element: Element, quote: Element | null): string | null {
  const text = firstOutside(element, TEXT, quote);
  for (const anchor of element.querySelectorAll('a[href^="/"]')) {
    const handle = profileHandle(anchor);
    if (handle === null || quote?.contains(anchor) || anchor.closest(USER_NAME)) continue;
    // From the text on there are only mentions.
    if (text && !(anchor.compareDocumentPosition(text) & 4 /* following */)) return null;
    if (visibleText(anchor).trim().toLowerCase() === `@${handle.toLowerCase()}`) return handle;
  }
  return null;
}

function timeOf(time: Element | null): number | null {
  const parsed = Date.parse(time?.getAttribute('datetime') ?? '');
  return Number.isNaN(parsed) ? null : parsed;
}
