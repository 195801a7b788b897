/** What is drawn on a post, by the same steps as on x.com: author, decision, treatment, reader's choice. */
import type { Engine, Surface, TreatmentKind } from '../../../src/engine';
import { mayBeInScope } from '../../content/author-test';
import { chooseDrawing } from '../../content/drawing';
import type { Settings } from '../../shared/settings';
import { asTweet } from './records';
import { post, type DemoPost } from './timeline';

/** In the order in which the page lists them. */
export const KINDS = [
  'interstitial',
  'downrank-marker',
  'tombstone',
  'chip',
  'excused',
  'tick',
  'cannot-tell',
  'not-assessed',
  'none',
] as const satisfies readonly TreatmentKind[];

export type Kind = (typeof KINDS)[number];

export interface View {
  readonly surface: Surface;
  readonly settings: Settings;
  readonly live: boolean;
}

/** Kind of label on one post; `none` where it is left alone. */
export function outcomeOf(engine: Engine, item: DemoPost, { surface, settings, live }: View): Kind {
  const tweet = asTweet(item);
  if (item.ad || !mayBeInScope(tweet, engine)) return 'none';
  const asOfDate = settings.dates === 'as-of-date';
  const { decision, policy } = engine.decide(
    tweet,
    asOfDate ? { mode: 'as-of-date' } : { mode: 'what-if', policy: settings.policy },
  );
  const kind = chooseDrawing(policy, decision, surface, { settings, live }).drawing?.kind ?? 'none';
  return kind === 'asked' ? 'none' : kind;
}

/** A post (or the post it quotes) and what is drawn on it. */
export interface Drawn {
  readonly kind: Kind;
  /** Id of the outer post: where to scroll to. */
  readonly at: string;
}

/** Every label of a page, quoted posts included. */
export function drawnOn(engine: Engine, posts: readonly DemoPost[], view: View): readonly Drawn[] {
  return posts.flatMap((item) => {
    const own = { kind: outcomeOf(engine, item, view), at: item.id };
    if (!item.quotes) return [own];
    return [own, { kind: outcomeOf(engine, post(item.quotes), { ...view, surface: 'quote' }), at: item.id }];
  });
}
