/** Decides a tweet once, and again only where something that decides has changed. */
import type { Engine, Tweet } from '../../src/engine';
import type { Settings } from '../shared/settings';
import { boundedMap } from './bounded-map';

/** Only tweets of officials come here. A response holds 35 tweets; what is scrolled back to is decided again. */
const LIMIT = 250;

export type Decided = ReturnType<Engine['decide']> & { readonly tweet: Tweet };

export interface Decider {
  /** Same tweet, same settings: the same object. Throws what the engine throws. */
  readonly decide: (tweet: Tweet, settings: Settings) => Decided;
}

export function createDecider(engine: Pick<Engine, 'decide' | 'policies' | 'defaultPolicy'>): Decider {
  const cache = boundedMap<string, { readonly key: string; readonly decided: Decided }>(LIMIT);
  return {
    decide: (tweet, settings) => {
      const asOfDate = settings.dates === 'as-of-date';
      const known = engine.policies.some(({ id }) => id === settings.policy);
      const policy = known ? settings.policy : engine.defaultPolicy.id;
      const { text, lang, createdAt, media, replyTo, truncated, author } = tweet;
      const key = JSON.stringify([
        asOfDate ? null : policy,
        [text, lang, createdAt, media, replyTo, truncated],
        [author.id, author.handle, author.followers, author.verified, author.badge, author.office],
      ]);
      const id = tweet.id ?? key;
      const kept = cache.get(id);
      if (kept?.key === key) return kept.decided;
      const answer = engine.decide(tweet, asOfDate ? { mode: 'as-of-date' } : { mode: 'what-if', policy });
      // Most rules read on nothing, and their findings are most of the trace: no label asks for them again.
      const findings = answer.decision.findings.filter(({ verdict }) => verdict !== 'clear');
      const decided = { ...answer, decision: { ...answer.decision, findings }, tweet };
      cache.set(id, { key, decided });
      return decided;
    },
  };
}
