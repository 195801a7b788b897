/** Small questions about one tweet on the page. */
import type { Author } from '../../src/engine';
import type { Settings } from '../shared/settings';
import type { PageTweet } from '../sites/types';

/** X does not tell the id of every quoted tweet. */
export const keyOf = (page: PageTweet): string => page.id ?? `@${page.handle}: ${page.text}`;

/** Did the reader ask for no labels on this account? */
export function isLeftAlone(author: Pick<Author, 'id' | 'handle'>, { leaveAlone }: Settings): boolean {
  return leaveAlone.some(
    ({ id, handle }) =>
      (id !== null && author.id !== null && id === author.id) ||
      (author.handle !== null && handle.toLowerCase() === author.handle.toLowerCase()),
  );
}
