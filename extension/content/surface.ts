/** Where a tweet is shown: the operation that delivered it says it best, the address next. */
import type { Surface } from '../../src/engine/types';

const isHome = (surface: Surface) => surface === 'home-ranked' || surface === 'home-latest';

/**
 * The surface of one tweet.
 * @param delivered Surfaces that the tweet was delivered for, latest last.
 * @param path Surface by the address. It cannot tell the two tabs of Home apart, and while a photo is open over a
 * timeline it speaks of the photo.
 */
export function surfaceOf(delivered: readonly Surface[], path: Surface, focused: boolean): Surface {
  if (focused && path === 'permalink') return 'permalink';
  if (isHome(path)) return delivered.findLast(isHome) ?? delivered.at(-1) ?? path;
  return delivered.includes(path) ? path : (delivered.at(-1) ?? path);
}
