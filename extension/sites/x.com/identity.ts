/** Whose tweet an element shows, and which: each by independent ways that must not contradict each other. */
import { firstOutside, profileHandle, statusLink, type Link } from './dom';
import { AVATAR, AVATAR_PREFIX, QUOTE, TEXT, USER_NAME } from './selectors';

/** The quoted tweet's block, or null. An unavailable quote is a nested article, not such a block. */
export function quoteBlock(element: Element): HTMLElement | null {
  for (const block of element.querySelectorAll<HTMLElement>(QUOTE))
    if (block.querySelector(USER_NAME)) return block;
  return null;
}

/**
 * The link around the tweet's own time. A quoted tweet's time stands in no link; links to statistics, photos and
 * media of others carry ids as well, so the first link to a status would be the wrong one.
 */
export function permalink(element: Element): { time: Element; link: Link } | null {
  for (const time of element.getElementsByTagName('time')) {
    const link = statusLink(time.parentElement);
    if (link && !insideQuote(time, element)) return { time, link };
  }
  return null;
}

/** On a focused tweet the quote comes before the tweet's own time. */
function insideQuote(node: Element, element: Element): boolean {
  const block = node.parentElement?.closest(QUOTE);
  return block != null && block !== element && element.contains(block);
}

/** By three signs: the avatar's name, the links of the name block, the permalink. Null where they contradict. */
export function readHandle(element: Element, quote: Element | null, own: Link | null): string | null {
  const avatar =
    firstOutside(element, AVATAR, quote)?.getAttribute('data-testid')?.slice(AVATAR_PREFIX.length) ?? null;
  const block = firstOutside(element, USER_NAME, quote);
  const linked = [...(block?.querySelectorAll('a[href]') ?? [])]
    .map(profileHandle)
    .find((name) => name !== null);
  const signs = [
    linked,
    avatar !== null && /^\w{1,15}$/.test(avatar) && avatar !== 'unknown' ? avatar : null,
    own?.handle,
  ];
  const known = signs.filter((sign): sign is string => typeof sign === 'string');
  const first = known[0];
  if (first === undefined) return null;
  const same = (a: string) => known.filter((b) => a.toLowerCase() === b.toLowerCase()).length;
  if (same(first) === known.length) return first;
  return known.find((sign) => same(sign) > 1) ?? null;
}

/** The id by the permalink, else by the author's own links inside the tweet, else by the address of its own page. */
export function readIdOf(element: HTMLElement): string | null {
  const own = permalink(element)?.link;
  return own ? own.id : idByOtherWays(element);
}

function idByOtherWays(element: HTMLElement): string | null {
  const quote = quoteBlock(element);
  const author = readHandle(element, quote, null)?.toLowerCase();
  const ids = new Set<string | null>();
  for (const anchor of element.querySelectorAll('a[href*="/status/"]')) {
    const link = quote?.contains(anchor) || anchor.closest(TEXT) ? null : statusLink(anchor);
    if (link?.tail && author !== undefined && link.handle?.toLowerCase() === author) {
      if (link.tail === 'analytics') return link.id;
      ids.add(link.id);
    }
  }
  if (ids.size > 0) return ids.size === 1 ? ([...ids][0] ?? null) : null;
  if (element.getAttribute('tabindex') !== '-1') return null;
  const page = /^\/(\w{1,15})\/status\/(\d{1,20})(?:\/|$)/.exec(
    element.ownerDocument.location?.pathname ?? '',
  );
  return page?.[1]?.toLowerCase() === author ? (page?.[2] ?? null) : null;
}
