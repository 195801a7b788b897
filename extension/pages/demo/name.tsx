/** Avatar and name block. x.com puts the handle into the avatar's testid; quoted posts have no links here. */
import { Badge } from './badge';
import { initials, tone } from './look';
import { authorOf, type DemoAuthor, type DemoPost } from './timeline';
import { date } from './words';

export function Avatar({ person, linked }: { person: DemoAuthor; linked: boolean }) {
  const face = (
    <div class="face" data-tone={tone(person)} aria-hidden="true">
      {initials(person)}
    </div>
  );
  return (
    <div data-testid="Tweet-User-Avatar" class="avatar">
      <div>
        <div data-testid={`UserAvatar-Container-${person.handle}`}>
          {linked ? (
            <a href={`/${person.handle}`} role="link" tabIndex={-1} aria-hidden="true">
              {face}
            </a>
          ) : (
            <div role="presentation" tabIndex={-1}>
              {face}
            </div>
          )}
        </div>
      </div>
    </div>
  );
}

function NameAndBadge({ person, scope }: { person: DemoAuthor; scope: string }) {
  return (
    <div class="name-badge">
      <div dir="ltr" class="display-name">
        <span>
          <span>{person.name}</span>
        </span>
      </div>
      <div dir="ltr">
        <span>
          <Badge kind={person.badge} id={scope} />
        </span>
      </div>
    </div>
  );
}

const Handle = ({ person }: { person: DemoAuthor }) => (
  <div dir="ltr" class="handle">
    <span>@{person.handle}</span>
  </div>
);

const Stamp = ({ item }: { item: DemoPost }) => (
  <time dateTime={isoWithMillis(item)}>{date(item.createdAt)}</time>
);

export const isoWithMillis = (item: DemoPost): string => new Date(item.createdAt).toISOString();

export const permalink = (item: DemoPost): string => `/${authorOf(item).handle}/status/${item.id}`;

/** Name block of an outer post: two links and, unless it is the focused one, the time. */
export function UserName({ item, focused }: { item: DemoPost; focused: boolean }) {
  const person = authorOf(item);
  const href = `/${person.handle}`;
  return (
    <div data-testid="User-Name" class={focused ? 'user-name stacked' : 'user-name'}>
      <div>
        <div>
          <a href={href} role="link">
            <NameAndBadge person={person} scope={`g${item.id}`} />
          </a>
        </div>
      </div>
      <div class="second">
        <div>
          <a href={href} role="link" tabIndex={-1}>
            <Handle person={person} />
          </a>
        </div>
        {!focused && (
          <>
            <div dir="ltr" aria-hidden="true">
              <span>·</span>
            </div>
            <div>
              <a href={permalink(item)} dir="ltr" role="link" aria-label={date(item.createdAt)} class="stamp">
                <Stamp item={item} />
              </a>
            </div>
          </>
        )}
      </div>
    </div>
  );
}

/** Name block of a quoted post: no link at all, as on x.com. */
export function QuotedName({ item }: { item: DemoPost }) {
  const person = authorOf(item);
  return (
    <div data-testid="User-Name" class="user-name">
      <div>
        <NameAndBadge person={person} scope={`q${item.id}`} />
      </div>
      <div class="second">
        <div tabIndex={-1}>
          <Handle person={person} />
        </div>
        <div dir="ltr" aria-hidden="true">
          <span>·</span>
        </div>
        <div>
          <div dir="ltr" aria-label={date(item.createdAt)} class="stamp">
            <Stamp item={item} />
          </div>
        </div>
      </div>
    </div>
  );
}
