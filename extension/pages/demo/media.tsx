/** Pictures and videos, drawn: none of them shows anybody. */
import { Icon } from './icons';
import { permalink } from './name';
import type { DemoPost } from './timeline';

/** A harbour: sky, sun, hills, water. Scales with the post. */
const Harbour = () => (
  <svg viewBox="0 0 560 300" preserveAspectRatio="xMidYMid slice" aria-hidden="true" class="scene">
    <path class="sky" d="M0 0h560v300H0z" />
    <circle class="sun" cx="420" cy="86" r="34" />
    <path class="far" d="M0 190c70-60 120-20 180-50s90-30 150 10 130-20 230 20v130H0z" />
    <path class="near" d="M0 220c120-30 200 6 300-10s170-14 260 6v84H0z" />
    <path class="mast" d="M150 230V120M150 128l44 78h-44M150 140l-34 66h34M96 230h120l-16 22h-88z" />
  </svg>
);

export function Media({ item }: { item: DemoPost }) {
  const [kind] = item.media ?? [];
  if (!kind) return null;
  if (kind === 'video')
    return (
      <div class="media" data-testid="tweetPhoto">
        <div data-testid="placementTracking">
          <div data-testid="videoPlayer">
            <div data-testid="videoComponent" class="video">
              <Harbour />
              <div class="play">
                <Icon name="play" />
              </div>
              <span class="media-label">{item.mediaLabel}</span>
            </div>
          </div>
        </div>
      </div>
    );
  return (
    <a href={`${permalink(item)}/photo/1`} role="link" class="media" aria-label={item.mediaLabel}>
      <div data-testid="tweetPhoto" aria-label={item.mediaLabel}>
        <Harbour />
      </div>
    </a>
  );
}
