/** The demo promises an outcome for each post; the engine must keep the promise, on every surface. */
import { describe, expect, it } from 'vitest';
import { settingsOf, type Choices } from '../../../extension/pages/demo/choices';
import { outcomeOf, type View } from '../../../extension/pages/demo/outcome';
import { asTweet } from '../../../extension/pages/demo/records';
import { post, timeline, type DemoPost, type DemoSurface } from '../../../extension/pages/demo/timeline';
import { demoEngine } from './demo-engine';

const engine = demoEngine();
const choices: Choices = {
  policy: '2019-10-15',
  dates: 'what-if',
  theme: 'white',
  direction: 'ltr',
  marks: true,
  careful: false,
  lessons: false,
};
const view = (surface: DemoSurface, change: Partial<Choices> = {}): View => {
  const chosen = { ...choices, ...change };
  return { surface, settings: settingsOf(chosen), live: chosen.careful };
};
const decide = (item: DemoPost) => engine.decide(asTweet(item), { mode: 'what-if', policy: choices.policy });

describe.each(timeline.posts.map((item) => [item.key, item] as const))('%s', (_key, item) => {
  const { outcome, ...expected } = item.expected;

  it('is decided as it promises', () => {
    const { enforcement, status, scope, clause } = decide(item).decision;
    expect({ enforcement, status, scope, clause }).toEqual(expected);
  });

  it.each(['home-latest', 'home-ranked', 'profile', 'permalink'] as const)(
    'is drawn as it promises on %s',
    (surface) => {
      expect(outcomeOf(engine, item, view(surface))).toBe(timeline.outcomes[outcome]?.[surface]);
    },
  );
});

describe('the timeline as a whole', () => {
  it('shows every outcome at least twice', () => {
    for (const outcome of Object.keys(timeline.outcomes)) {
      const shown = timeline.posts.filter((item) => item.expected.outcome === outcome);
      expect(shown.length, outcome).toBeGreaterThanOrEqual(2);
    }
  });

  it('reads nothing into the near misses, not even a possible clause', () => {
    for (const item of timeline.posts.filter(({ expected }) => expected.outcome === 'assessed')) {
      expect(decide(item).facts.reading.signals, item.text).toEqual([]);
    }
  });

  it.each([
    ['wish-lantern', 'wish-kettle'],
    ['insult-heron', 'insult-otter'],
    ['harass-heron', 'harass-otter'],
    ['dehuman-compass', 'dehuman-ladder'],
    ['sabre-venn', 'sabre-tarvia'],
    ['harsh-lantern', 'harsh'],
  ])('treats %s and %s alike: same words, same outcome, whatever the party', (one, other) => {
    const [a, b] = [decide(post(one)).decision, decide(post(other)).decision];
    expect(post(one).author).not.toBe(post(other).author);
    for (const key of ['enforcement', 'status', 'scope', 'clause'] as const) expect(a[key]).toEqual(b[key]);
    expect([a.acting?.band, a.acting?.score]).toEqual([b.acting?.band, b.acting?.score]);
  });

  it('spreads the breaches over all parties alike', () => {
    const grave = timeline.posts.filter(
      ({ expected }) => expected.scope === 'in' && /notice|removal/.test(expected.enforcement),
    );
    const partyOf = (item: DemoPost) => timeline.authors[item.author]?.party;
    const parties = new Set(grave.map(partyOf));
    const counts = [...parties].map((party) => grave.filter((item) => partyOf(item) === party).length);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(4);
  });

  it('decides the posts of other years under the version of their day, or says that there was none', () => {
    const asOfDate = (key: string) => engine.decide(asTweet(post(key)), { mode: 'as-of-date' });
    expect(asOfDate('august').policy?.id).toBe('2019-06-27');
    expect(asOfDate('wish-lantern').policy?.id).toBe('2019-10-15');
    expect(asOfDate('early').decision.notAssessed).toBe('no-version-in-force');
    expect(outcomeOf(engine, post('early'), view('home-latest', { dates: 'as-of-date' }))).toBe('none');
  });

  it('is no harsher when it is as careful as on real posts', () => {
    for (const item of timeline.posts) {
      const careful = outcomeOf(engine, item, view('home-latest', { careful: true }));
      const drawn = outcomeOf(engine, item, view('home-latest'));
      if (careful !== drawn)
        expect([drawn, careful], item.key).toEqual([expect.stringMatching(/interstitial|tombstone/), 'chip']);
    }
    expect(outcomeOf(engine, post('address'), view('home-latest', { careful: true }))).toBe('chip');
  });

  it('hides only small marks when they are switched off', () => {
    for (const item of timeline.posts) {
      const drawn = outcomeOf(engine, item, view('home-latest'));
      const without = outcomeOf(engine, item, view('home-latest', { marks: false }));
      expect(['interstitial', 'tombstone', 'chip'].includes(drawn) ? drawn : 'none', item.key).toBe(without);
    }
  });
});
