/** What the tests of the x.com adapter share. */
import type { PageTweet } from '../../extension/sites';
import { xCom } from '../../extension/sites/x.com';
import { buildCell, type TweetSpec } from './x-dom';

/** A minister's tweet, and one quoted by it. */
export const spec: TweetSpec = {
  id: '1983128852952998358',
  handle: 'MinisterX',
  name: 'The Minister 🏛️',
  badge: 'government',
  text: 'We will act on this today. https://example.org/plan #plan',
};
export const quote = {
  id: '777',
  handle: 'SomeBody',
  name: 'Some Body',
  badge: 'blue',
  text: 'Quoted words 👍',
  lang: 'fr',
} as const;

/** Draws the tweet with these changes in the document, and reads it back. */
export function read(more: Partial<TweetSpec> = {}): PageTweet | null {
  const cell = buildCell(document, { ...spec, ...more });
  document.body.replaceChildren(cell);
  const article = xCom.tweetElements(cell)[0];
  return article ? xCom.readTweet(article) : null;
}
