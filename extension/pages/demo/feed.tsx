/** The column of posts, with the containers that x.com puts around it. */
import { Cell } from './cell';
import { Icon } from './icons';
import { standing } from './look';
import { Badge } from './badge';
import { Avatar } from './name';
import { postsOf, type Route } from './route';
import { authorByHandle, type DemoAuthor } from './timeline';
import { fill, number, W } from './words';

function ProfileHeader({ person }: { person: DemoAuthor }) {
  const { followers, handle, name } = person;
  return (
    <div class="profile">
      <div class="banner" aria-hidden="true" />
      <Avatar person={person} linked={false} />
      <div data-testid="UserName">
        <h2 dir="auto">
          {name} <Badge kind={person.badge} id={`p${person.id}`} />
        </h2>
        <div dir="ltr" class="handle">
          @{handle}
        </div>
      </div>
      <div data-testid="UserDescription" dir="auto">
        {standing(person, W.noOffice)}
      </div>
      <p class="followers">
        {followers === null ? W.followersUnknown : fill(W.followers, { count: number(followers) })}
        <span class="invented">{W.invented}</span>
      </p>
    </div>
  );
}

export function Feed({ route, lessons }: { route: Route; lessons: boolean }) {
  const person = route.name === 'profile' ? authorByHandle(route.handle) : null;
  const home = route.name === 'following' || route.name === 'for-you';
  return (
    <>
      {!home && (
        <a href="#/following" class="back">
          <Icon name="back" />
          <span>{W.back}</span>
        </a>
      )}
      {person && <ProfileHeader person={person} />}
      <section role="region" aria-label={W.title}>
        <div class="cells">
          {postsOf(route).map((item) => (
            <Cell
              key={item.id}
              item={item}
              focused={route.name === 'status' && item.id === route.id}
              lesson={lessons}
            />
          ))}
        </div>
      </section>
      {home && <p class="end">{W.end}</p>}
    </>
  );
}
