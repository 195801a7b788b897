import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createEngine, ENGINE_VERSION, type EngineAssets } from '../../../src/engine/index';
import { tweetBy } from './support';

const read = (path: string): string => readFileSync(`assets/${path}`, 'utf8');
const policy = (file: string) => ({ file, json: JSON.parse(read(`policies/${file}`)) as unknown });

const ASSETS: EngineAssets = {
  // Newest first: the order of files is no order of versions.
  policies: [policy('2019-10-15.json'), policy('2019-06-27.json')],
  roster: read('roster/roster.txt'),
  record: JSON.parse(read('record/decisions.json')) as unknown,
  model: read('model/model.json'),
};
const engine = createEngine(ASSETS);

const SEEDS = [
  ['c005', '1116817144006750209'],
  ['c007', '1150381394234941448'],
  ['c009', '1178477534347960321'],
  ['c010', '1178442759499370496'],
  ['c011', '1177579380819845120'],
] as const;

describe('the engine', () => {
  test('orders the versions and knows the default', () => {
    expect(engine.policies.map(({ id }) => id)).toEqual(['2019-06-27', '2019-10-15']);
    expect(engine.defaultPolicy.id).toBe('2019-10-15');
    expect(engine.version).toBe(ENGINE_VERSION);
  });

  test('signs each decision with the hash of the model file as it lies on disk', () => {
    const hash = createHash('sha256').update(readFileSync('assets/model/model.json')).digest('hex');
    expect(engine.model.sha256).toBe(hash);
    expect(engine.decide(tweetBy({}), { mode: 'what-if' }).decision.model.sha256).toBe(hash);
  });

  test('decides by the default version, by a named one, and as of the day by the one then in force', () => {
    const tweet = tweetBy({}, '2019-07-01');
    expect(engine.decide(tweet, { mode: 'what-if' }).policy?.id).toBe('2019-10-15');
    expect(engine.decide(tweet, { mode: 'what-if', policy: '2019-06-27' }).policy?.id).toBe('2019-06-27');
    expect(engine.decide(tweet, { mode: 'as-of-date', policy: '2019-10-15' }).policy?.id).toBe('2019-06-27');
    const early = engine.decide(tweetBy({}, '2018-01-01'), { mode: 'as-of-date' });
    expect(early.policy).toBeNull();
    expect(early.decision).toMatchObject({
      status: 'not-assessed',
      notAssessed: 'no-version-in-force',
      policy: null,
    });
    expect(() => engine.decide(tweet, { mode: 'what-if', policy: '2018-01-01' })).toThrow(
      'no policy "2018-01-01"; there are',
    );
  });

  test('names the faulty document', () => {
    const broken = { ...ASSETS, policies: [{ file: 'mine.json', json: {} }] };
    expect(() => createEngine(broken).policies).toThrow('mine.json');
    expect(() => createEngine({ ...ASSETS, roster: 'handle,id' })).toThrow('roster');
    expect(() => createEngine({ ...ASSETS, record: {} }).recordFor(tweetBy({}))).toThrow('decisions.json');
  });

  test('without a roster knows no office but the stated one', () => {
    const bare = createEngine({ ...ASSETS, roster: null });
    expect(bare.roster).toBeNull();
    expect(bare.facts(tweetBy({ id: '25073877' })).office).toEqual({ known: false, missing: 'office' });
    expect(engine.facts(tweetBy({ id: '25073877' })).office).toMatchObject({ known: true, basis: 'roster' });
  });

  test.each(SEEDS)(
    'has the author of the documented tweet %s in scope on its day, and what Twitter did',
    (id, status) => {
      const tweet = tweetBy({ id: '25073877', handle: 'realDonaldTrump' }, null, status);
      const { decision, facts } = engine.decide(tweet, { mode: 'what-if' });
      expect(decision.scope).toBe('in');
      expect(facts.office).toMatchObject({
        value: { title: 'President of the United States', from: '2017-01-20' },
      });
      expect(engine.recordFor(tweet)).toMatchObject({
        id,
        outcome: expect.stringContaining('No violation') as string,
      });
    },
  );

  test('knows an author again without reading the list again', () => {
    const started = performance.now();
    for (let i = 0; i < 10_000; i += 1) engine.roster?.offices({ id: String(i), handle: 'SenSanders' });
    for (let i = 0; i < 10_000; i += 1) engine.roster?.offices({ id: null, handle: 'SenSanders' });
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
