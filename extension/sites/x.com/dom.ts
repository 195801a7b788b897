/** Small readers of X's markup, shared by the parts of the adapter. */

/** A link to a profile or a tweet, on X's own hosts. */
export interface Link {
  readonly handle: string | null;
  readonly id: string | null;
  /** What follows the id: `analytics`, `photo/1`, or nothing. */
  readonly tail: string;
}

const STATUS =
  /^(?:https?:\/\/(?:\w+\.)?(?:x|twitter)\.com)?\/(\w{1,15})\/status\/(\d{1,20})(?:\/([\w/]*))?(?:[?#].*)?$/;
const PROFILE = /^(?:https?:\/\/(?:\w+\.)?(?:x|twitter)\.com)?\/(\w{1,15})\/?(?:[?#].*)?$/;

/** Reads `/handle/status/id...`; null for anything else. */
export function statusLink(link: Element | null): Link | null {
  const match = link?.tagName === 'A' ? STATUS.exec(link.getAttribute('href') ?? '') : null;
  if (!match) return null;
  // X also links /i/status/<id>.
  return { handle: match[1] === 'i' ? null : (match[1] ?? null), id: match[2] ?? null, tail: match[3] ?? '' };
}

/** Reads the handle of `/handle`; null for anything else. */
export function profileHandle(link: Element | null): string | null {
  return (link && PROFILE.exec(link.getAttribute('href') ?? '')?.[1]) ?? null;
}

/** The first match inside `scope` that does not lie in `except` (the quote's block). */
export function firstOutside(scope: Element, selector: string, except: Element | null): Element | null {
  if (except === null) return scope.querySelector(selector);
  for (const found of scope.querySelectorAll(selector)) if (!except.contains(found)) return found;
  return null;
}

/** Text as the reader sees it. X draws emoji as pictures: their `alt` is the character. */
export function visibleText(node: Node): string {
  if (node.nodeType === 3) return node.nodeValue ?? '';
  if (node.nodeName === 'IMG') return (node as Element).getAttribute('alt') ?? '';
  if (node.nodeName === 'BR') return '\n';
  let words = '';
  for (let child = node.firstChild; child !== null; child = child.nextSibling) words += visibleText(child);
  return words;
}
