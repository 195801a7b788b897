import type { Badge } from '../../../src/engine/types';
import { BADGE_ID, LOCK_ID } from './selectors';

/**
 * The badge in a name block, by its drawing: the label is the same on all three, and translated. `none` only where
 * the block holds no unexplained drawing at all; a drawing that nobody knows is null, not "none", because "none"
 * would make an official an ordinary account.
 */
export function readBadge(nameBlock: Element | null): Badge | null {
  if (nameBlock === null) return null;
  let unexplained = false;
  for (const svg of nameBlock.querySelectorAll('svg')) {
    const drawn = badgeOfDrawing(svg);
    if (drawn !== null) return drawn;
    if (svg.getAttribute('data-testid') !== LOCK_ID) unexplained = true;
  }
  return unexplained ? null : 'none';
}

/** Grey is Government, gold with gradients Business, one plain path Blue. */
function badgeOfDrawing(svg: Element): Badge | null {
  const paths = svg.querySelectorAll('path');
  for (const path of paths) {
    const shape = path.getAttribute('d') ?? '';
    if (path.getAttribute('fill')?.toLowerCase() === '#829aab' || shape.startsWith('M12.05 2.056c'))
      return 'government';
    if (shape.startsWith('M13.324 3.848')) return 'business';
  }
  if (svg.getAttribute('data-testid') !== BADGE_ID) return null;
  if (paths.length === 3 && svg.querySelectorAll('linearGradient').length === 2) return 'business';
  return paths.length === 1 && paths[0]?.getAttribute('d')?.startsWith('M20.396 11c') ? 'blue' : null;
}
