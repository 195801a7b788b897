/**
 * The five documented decisions of 2019. The posts' words are not part of this repository: where the file with them
 * lies beside the project they are decided; elsewhere this says that they were not.
 */
import { describe, expect, it } from 'vitest';
import { bundledEngine, SEED_CASES, seedTweets } from '../../scripts/case-tweets';

const tweets = seedTweets();
const engine = bundledEngine();

function decided(id: string) {
  const tweet = tweets?.get(id);
  if (!tweet) throw new Error(`no case "${id}"`);
  return {
    whatIf: engine.decide(tweet, { mode: 'what-if' }).decision,
    asOfDate: engine.decide(tweet, { mode: 'as-of-date' }),
    record: engine.recordFor(tweet),
  };
}

describe.skipIf(tweets === null)('what was really posted, and what Twitter really decided', () => {
  it.each(SEED_CASES)('%s: Twitter’s “no violation” stands beside our decision', (id) => {
    expect(decided(id).record).toMatchObject({
      id,
      outcome: expect.stringMatching(/^No violation/) as string,
    });
  });

  it('c005: a video is not judged by its caption', () => {
    const { whatIf, asOfDate } = decided('c005');
    expect(whatIf).toMatchObject({ status: 'not-assessed', notAssessed: 'media', enforcement: 'none' });
    expect(asOfDate.policy).toBeNull();
    expect(asOfDate.decision).toMatchObject({ notAssessed: 'no-version-in-force' });
  });

  it('c007: the written clause on tropes reads on, or a listed context lifts it; on a live page it is a chip at most', () => {
    const { whatIf, asOfDate } = decided('c007');
    for (const decision of [whatIf, asOfDate.decision]) {
      expect(['decided', 'excused']).toContain(decision.status);
      expect(decision.clause).toBe('hateful-conduct/slurs-and-tropes');
      expect(decision.acting?.cap).toBe('chip');
    }
    expect(asOfDate.policy?.id).toBe('2019-06-27');
  });

  it.each(['c009', 'c010', 'c011'])('%s: no notice, under either version', (id) => {
    const { whatIf, asOfDate } = decided(id);
    for (const decision of [whatIf, asOfDate.decision]) {
      expect(['decided', 'excused']).toContain(decision.status);
      expect(decision.enforcement).toBe('none');
      expect(decision.scope).toBe('in');
    }
    expect(asOfDate.policy?.id).toBe('2019-06-27');
  });
});
