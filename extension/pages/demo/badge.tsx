/** The checks as x.com draws them: told apart by paths, gradients and fill, never by their name. */
import type { Badge as BadgeKind } from '../../../src/engine';
import { W } from './words';

const SEAL =
  'M11.00 2.65A3.75 3.75 0 0 1 16.90 5.10A3.75 3.75 0 0 1 19.35 11.00A3.75 3.75 0 0 1 16.90 16.90A3.75 3.75 0 0 1 ' +
  '11.00 19.35A3.75 3.75 0 0 1 5.10 16.90A3.75 3.75 0 0 1 2.65 11.00A3.75 3.75 0 0 1 5.10 5.10A3.75 3.75 0 0 1 11.00 2.65z';
const CHECK = 'M6.2 11.4l3.4 3.4 5.7-6.2-1.35-1.25-4.4 4.8-2.07-2.07z';
const GREY = '#829aab';
/** x.com's blue check begins at this point, by which readers know it. A part without area. */
const BLUE = 'M20.396 11c0 0 0 0 0 0z';

export function Badge({ kind, id }: { kind: BadgeKind; id: string }) {
  if (kind === 'none') return null;
  return (
    <svg
      viewBox="0 0 22 22"
      aria-label={W.verified}
      role="img"
      class={`badge ${kind}`}
      data-testid="icon-verified"
    >
      {kind === 'business' ? <Gold id={id} /> : <Plain grey={kind === 'government'} />}
    </svg>
  );
}

function Plain({ grey }: { grey: boolean }) {
  const shape = `${SEAL}${CHECK}`;
  return (
    <g>
      {grey ? (
        <path d={shape} fill={GREY} fill-rule="evenodd" />
      ) : (
        <path d={`${BLUE}${shape}`} fill-rule="evenodd" />
      )}
    </g>
  );
}

function Gold({ id }: { id: string }) {
  return (
    <g>
      <linearGradient id={`${id}-a`} x1="4" x2="18" y1="2" y2="20">
        <stop offset="0" stop-color="#f4e72a" />
        <stop offset="1" stop-color="#cd8105" />
      </linearGradient>
      <linearGradient id={`${id}-b`} x1="5" x2="17" y1="4" y2="19">
        <stop offset="0" stop-color="#f9e87f" />
        <stop offset="1" stop-color="#e2b719" />
      </linearGradient>
      <path d={SEAL} fill={`url(#${id}-a)`} />
      <path d={SEAL} fill={`url(#${id}-b)`} transform="translate(1.1 1.1) scale(.9)" />
      <path d={CHECK} fill="#d18800" />
    </g>
  );
}
