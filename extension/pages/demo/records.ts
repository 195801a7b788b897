/** The timeline as the tap would pass it on: what x.com's own data says, before anything is drawn. */
import type { Author, Surface, Tweet } from '../../../src/engine';
import type { Records } from '../../../src/formats/types';
import { author, authorOf, post, type DemoAuthor, type DemoPost } from './timeline';

/** Facts of an author. The office is told as a stated one: no roster knows invented people. */
export function asAuthor(person: DemoAuthor): Author {
  const { id, handle, name, followers, verified, badge, kind, office } = person;
  return { id, handle, name, followers, verified, badge, office: kind ? { title: office, kind } : null };
}

export function asTweet(item: DemoPost): Tweet {
  return {
    id: item.id,
    text: item.text,
    truncated: false,
    lang: item.lang,
    createdAt: Date.parse(item.createdAt),
    author: asAuthor(authorOf(item)),
    media: item.media ?? [],
    replyTo: item.replyTo ? author(post(item.replyTo).author).handle : null,
    quotedId: item.quotes ? post(item.quotes).id : null,
  };
}

/** One batch for everything that a surface shows, quoted posts included. */
export function recordsOf(posts: readonly DemoPost[], surface: Surface): Records {
  const shown = new Set(posts.flatMap((item) => (item.quotes ? [item, post(item.quotes)] : [item])));
  return {
    operation: 'Demo',
    surface,
    tweets: [...shown].map(asTweet),
    promoted: posts.filter((item) => item.ad).map((item) => item.id),
    authors: [],
  };
}
