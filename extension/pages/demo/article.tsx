/** One post in x.com's structure, so that the adapter of x.com runs on it unchanged. */
import { Actions } from './actions';
import { Icon } from './icons';
import { Media } from './media';
import { Avatar, isoWithMillis, permalink, UserName } from './name';
import { Quote } from './quote';
import { Text } from './text';
import { author, authorOf, post, type DemoPost } from './timeline';
import { fill, time, W } from './words';

function SocialContext({ item }: { item: DemoPost }) {
  if (!item.repostedBy) return null;
  const person = author(item.repostedBy);
  return (
    <div class="social">
      <Icon name="repost" />
      <a href={`/${person.handle}`} role="link" dir="ltr">
        <span data-testid="socialContext" dir="ltr">
          {fill(W.reposted, { name: person.name })}
        </span>
      </a>
    </div>
  );
}

function ReplyingTo({ item }: { item: DemoPost }) {
  if (!item.replyTo) return null;
  const { handle } = author(post(item.replyTo).author);
  return (
    <div class="replying">
      <div dir="auto">
        {W.replyingTo}{' '}
        <a href={`/${handle}`} role="link" dir="ltr">
          @{handle}
        </a>
      </div>
    </div>
  );
}

function Body({ item }: { item: DemoPost }) {
  return (
    <>
      <ReplyingTo item={item} />
      <Text item={item} />
      <Media item={item} />
      {item.quotes && <Quote item={post(item.quotes)} outer={item.id} />}
    </>
  );
}

function Caret({ item }: { item: DemoPost }) {
  return (
    <div class="caret">
      {item.ad && <span class="ad-mark">{W.ad}</span>}
      <button type="button" role="button" aria-label={W.actions.more} data-testid="caret">
        <div dir="ltr">
          <Icon name="more" />
        </div>
      </button>
    </div>
  );
}

/** The tweet a status page is about has the time below its words, outside the name block. */
function Focused({ item }: { item: DemoPost }) {
  return (
    <div>
      <div class="row focused-head">
        <Avatar person={authorOf(item)} linked />
        <UserName item={item} focused />
        <Caret item={item} />
      </div>
      <Body item={item} />
      <div class="focused-time">
        <a href={permalink(item)} dir="ltr" role="link">
          <time dateTime={isoWithMillis(item)}>{time(item.createdAt)}</time>
        </a>
      </div>
      <Actions item={item} href={permalink(item)} />
    </div>
  );
}

function Listed({ item }: { item: DemoPost }) {
  return (
    <div>
      <SocialContext item={item} />
      <div class="row">
        <Avatar person={authorOf(item)} linked />
        <div class="main">
          <div class="head">
            <UserName item={item} focused={false} />
            <Caret item={item} />
          </div>
          <Body item={item} />
          <Actions item={item} href={permalink(item)} />
        </div>
      </div>
    </div>
  );
}

export function Article({ item, focused }: { item: DemoPost; focused: boolean }) {
  return (
    <article
      data-testid="tweet"
      role="article"
      tabIndex={focused ? -1 : 0}
      class={focused ? 'tweet focused' : 'tweet'}
    >
      <div>{focused ? <Focused item={item} /> : <Listed item={item} />}</div>
    </article>
  );
}
