/**
 * X's own responses to records. Pure; reads every generation of the user object; never throws, never writes to what
 * it reads. Used by the tap in the page and by everybody who has saved responses.
 */
import type { Tweet } from '../../engine/types';
import type { Records } from '../types';
import { operationOf } from './operation';
import { isFullUser, readUser } from './user';
import { walk } from './walk';

export { operationOf, type Operation } from './operation';
export { parseCreatedAt, timeOfId } from './time';
export { MAX_TEXT } from './tweet';
export { readUser } from './user';

type Content = Pick<Records, 'tweets' | 'promoted' | 'authors'>;

/** Everything readable in a parsed response, wherever it lies. Empty lists where there is nothing. */
export function readResponse(json: unknown): Content {
  try {
    const { tweets, users, promoted } = walk(json);
    const writers = new Set<string | null>();
    const list: Tweet[] = [];
    for (const { tweet, authorId } of tweets.values()) {
      writers.add(authorId);
      const author = authorId === null ? undefined : users.get(authorId);
      list.push({ ...tweet, author: author ?? readUser({ rest_id: authorId }) });
    }
    const authors = [...users.values()].filter((user) => isFullUser(user) && !writers.has(user.id));
    return { tweets: list, promoted: [...promoted], authors };
  } catch {
    return { tweets: [], promoted: [], authors: [] };
  }
}

/**
 * Records of the response that came from `url`. Null where the address is none of X's interface, and where the
 * response holds no tweet and no user.
 */
export function recordsOf(json: unknown, url: string): Records | null {
  const operation = operationOf(url);
  if (operation === null) return null;
  const content = readResponse(json);
  if (content.tweets.length + content.promoted.length + content.authors.length === 0) return null;
  return { operation: operation.name, surface: operation.surface, ...content };
}
