/** One tweet out of what X's data says and what the page shows. Contradiction makes a fact unknown, never a guess. */
import type { Author, Badge, Tweet } from '../../src/engine/types';
import type { PageTweet } from '../sites/types';

const NOBODY: Author = {
  id: null,
  handle: null,
  name: null,
  followers: null,
  verified: null,
  badge: null,
  office: null,
};

/** The fuller of two accounts of one author: a stub never takes anything away. Newer values win. */
export function mergeAuthors(old: Author, fresh: Author): Author {
  return {
    id: fresh.id ?? old.id,
    handle: fresh.handle ?? old.handle,
    name: fresh.name ?? old.name,
    followers: fresh.followers ?? old.followers,
    verified: fresh.verified ?? old.verified,
    badge: fresh.badge ?? old.badge,
    office: fresh.office ?? old.office,
  };
}

/** Two records of one tweet. Where they name different authors, the newer one stands alone. */
export function mergeRecords(old: Tweet, fresh: Tweet): Tweet {
  const [a, b] = [old.author, fresh.author];
  if (a.id !== null && b.id !== null && a.id !== b.id) return fresh;
  const keepText = fresh.truncated && !old.truncated;
  return {
    ...fresh,
    text: keepText ? old.text : fresh.text,
    truncated: keepText ? false : fresh.truncated,
    lang: fresh.lang ?? old.lang,
    createdAt: fresh.createdAt ?? old.createdAt,
    media: fresh.media.length > 0 ? fresh.media : old.media,
    replyTo: fresh.replyTo ?? old.replyTo,
    quotedId: fresh.quotedId ?? old.quotedId,
    author: mergeAuthors(a, b),
  };
}

/**
 * What is decided: X's data for text and followers, the page for what the data lacks.
 * @param author What is known of the author from other records; null where nothing is.
 */
export function mergeTweet(page: PageTweet, record: Tweet | null, author: Author | null): Tweet {
  // Data about somebody else (forged or misread) says nothing about this author.
  const data = record !== null && isOf(record.author, page.handle) ? record : null;
  const known = author !== null && isOf(author, page.handle) ? author : null;
  const shown: Author = { ...NOBODY, handle: page.handle, name: page.name, badge: page.badge };
  const sources = [known, shown, data?.author ?? null].filter((source) => source !== null);
  const whole = sources.reduce(mergeAuthors);
  const cut = data !== null && data.truncated && !page.truncated && page.text !== '';
  const words = data === null || cut ? page : data;
  return {
    id: page.id ?? data?.id ?? null,
    text: words.text,
    truncated: words.truncated,
    lang: data?.lang ?? page.lang,
    createdAt: data?.createdAt ?? page.createdAt,
    author: oneBadge(sources) ? whole : { ...whole, badge: null, verified: null },
    media: data !== null && data.media.length > 0 ? data.media : page.media,
    replyTo: data?.replyTo ?? page.replyTo,
    quotedId: data?.quotedId ?? page.quote?.id ?? null,
  };
}

/** Where either side names no handle there is nothing to contradict. */
const isOf = (author: Author, handle: string | null): boolean =>
  author.handle === null || handle === null || author.handle.toLowerCase() === handle.toLowerCase();

/** Do all that name a badge name the same one? If not it is unknown, and with it what hangs on it. */
const oneBadge = (authors: readonly Author[]): boolean =>
  new Set(authors.map((author): Badge | null => author.badge).filter((badge) => badge !== null)).size <= 1;
