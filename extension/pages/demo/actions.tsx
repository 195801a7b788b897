/** The action bar: reply, repost, like, views, bookmark, share. Like and repost answer, so that dimming can be tried. */
import { useState } from 'preact/hooks';
import { Icon, type IconName } from './icons';
import type { DemoPost } from './timeline';
import { compact, fill, W } from './words';

interface ButtonProps {
  readonly testid: string;
  readonly icon: IconName;
  readonly label: string;
  readonly count: number | null;
  readonly on?: boolean;
  readonly onClick?: () => void;
}

function ActionButton({ testid, icon, label, count, on = false, onClick }: ButtonProps) {
  return (
    <div>
      <button
        type="button"
        role="button"
        data-testid={testid}
        aria-label={count === null ? label : `${compact(count)} ${label}`}
        class={on ? `action ${icon} on` : `action ${icon}`}
        onClick={onClick}
      >
        <div dir="ltr">
          <Icon name={icon} />
          {count !== null && (
            <span data-testid="app-text-transition-container">
              <span>
                <span>{compact(count)}</span>
              </span>
            </span>
          )}
        </div>
      </button>
    </div>
  );
}

export function Actions({ item, href }: { item: DemoPost; href: string }) {
  const [replies = 0, reposts = 0, likes = 0] = item.counts;
  const [liked, setLiked] = useState(false);
  const [reposted, setReposted] = useState(false);
  const [kept, setKept] = useState(false);
  const { actions } = W;
  const views = (replies + reposts + likes) * 41 + 300;
  return (
    <div
      role="group"
      id={`id__actions${item.id}`}
      aria-label={fill(actions.group, { replies, reposts, likes })}
      class="actions"
    >
      <ActionButton testid="reply" icon="reply" label={actions.reply} count={replies} />
      <ActionButton
        testid={reposted ? 'unretweet' : 'retweet'}
        icon="repost"
        label={actions.repost}
        count={reposts + Number(reposted)}
        on={reposted}
        onClick={() => setReposted(!reposted)}
      />
      <ActionButton
        testid={liked ? 'unlike' : 'like'}
        icon="like"
        label={actions.like}
        count={likes + Number(liked)}
        on={liked}
        onClick={() => setLiked(!liked)}
      />
      <div>
        <a
          href={`${href}/analytics`}
          role="link"
          class="action views"
          aria-label={`${compact(views)} ${actions.views}`}
        >
          <div dir="ltr">
            <Icon name="views" />
            <span>{compact(views)}</span>
          </div>
        </a>
      </div>
      <ActionButton
        testid={kept ? 'removeBookmark' : 'bookmark'}
        icon="bookmark"
        label={actions.bookmark}
        count={null}
        on={kept}
        onClick={() => setKept(!kept)}
      />
      <div>
        <button type="button" role="button" aria-label={actions.share} class="action share">
          <div dir="ltr">
            <Icon name="share" />
          </div>
        </button>
      </div>
    </div>
  );
}
