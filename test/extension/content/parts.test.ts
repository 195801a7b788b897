import { describe, expect, it } from 'vitest';
import { boundedMap } from '../../../extension/content/bounded-map';
import { createDecider } from '../../../extension/content/decider';
import { chooseDrawing, withoutRules } from '../../../extension/content/drawing';
import { createRecordStore } from '../../../extension/content/record-store';
import { createSelfCheck } from '../../../extension/content/self-check';
import { surfaceOf } from '../../../extension/content/surface';
import { isOrphaned, guarded } from '../../../extension/shared/errors';
import { parseColour, themeOf } from '../../../extension/shared/theme';
import { fill } from '../../../extension/shared/words';
import type { Surface } from '../../../src/engine';
import { engineOf, OFFICIAL, reading, tweet } from '../overlay/support';
import { settingsWith } from './site';

describe('what is kept of an endless page', () => {
  it('is bounded: the oldest goes, the newly used stays', () => {
    const map = boundedMap<string, number>(2);
    map.set('a', 1);
    map.set('b', 2);
    map.set('a', 3);
    map.set('c', 4);
    expect([map.has('a'), map.has('b'), map.has('c'), map.size()]).toEqual([true, false, true, 2]);
  });

  it('of ordinary tweets is an id, and of any number of tweets no more than the limit', () => {
    const store = createRecordStore(10);
    for (let i = 0; i < 1_000; i += 1) store.putTweet(tweet({ id: String(i) }), 'home-latest');
    expect(store.tweet('989')).toBeNull();
    expect(store.tweet('999')).not.toBeNull();
    store.putOrdinary('999', null);
    expect(store.tweet('999')).toBeNull();
    expect(store.isOrdinary('999')).toBe(true);
  });

  it('of a decision is what a label may ask for, and the same decision as long as nothing changes', () => {
    const engine = engineOf({ read: () => reading('abusive-behavior/wish-of-harm') });
    const decider = createDecider(engine);
    const first = decider.decide(tweet(), settingsWith({}));
    const whole = engine.decide(tweet(), { mode: 'what-if', policy: '2019-10-15' }).decision;
    expect(first.decision.acting).toEqual(whole.acting);
    expect(first.decision.findings.map(({ verdict }) => verdict)).not.toContain('clear');
    expect(whole.findings.length).toBeGreaterThan(first.decision.findings.length);
    expect(decider.decide(tweet(), settingsWith({}))).toBe(first);
    for (let i = 0; i < 1_000; i += 1) decider.decide(tweet({ id: String(i) }), settingsWith({}));
    expect(decider.decide(tweet(), settingsWith({}))).not.toBe(first);
  });

  it('an ordinary tweet that quotes an official’s is looked at', () => {
    const store = createRecordStore();
    store.putOrdinary('1', '2');
    expect(store.quotesOrdinary('1')).toBe(false);
    store.putOrdinary('2', null);
    expect(store.quotesOrdinary('1')).toBe(true);
  });

  it('an author’s stub takes nothing away', () => {
    const store = createRecordStore();
    store.putAuthor(OFFICIAL);
    store.putAuthor({ ...OFFICIAL, followers: null });
    expect(store.author('ELDA_CORVIN')?.followers).toBe(OFFICIAL.followers);
    store.putAuthor({ ...OFFICIAL, id: '2', followers: null }); // the handle has another owner now
    expect(store.author('elda_corvin')?.followers).toBeNull();
  });
});

const SURFACES: Record<string, [delivered: Surface[], path: Surface, focused: boolean, shown: Surface]> = {
  'the address, where nothing delivered it': [[], 'profile', false, 'profile'],
  'the tab of Home that delivered it': [['home-latest'], 'home-ranked', false, 'home-latest'],
  'the tab that delivered it last, of both': [
    ['home-latest', 'home-ranked'],
    'home-ranked',
    false,
    'home-ranked',
  ],
  'Home again after the tweet’s own page': [
    ['home-ranked', 'permalink'],
    'home-ranked',
    false,
    'home-ranked',
  ],
  'the timeline under an open photo': [['home-ranked'], 'permalink', false, 'home-ranked'],
  'its own page, before that page’s data comes': [['home-ranked'], 'permalink', true, 'permalink'],
  'a profile, though Home delivered it first': [['home-ranked', 'profile'], 'profile', false, 'profile'],
};

describe.each(Object.entries(SURFACES))('the surface is %s', (_name, [delivered, path, focused, shown]) => {
  it(`: ${shown}`, () => expect(surfaceOf(delivered, path, focused)).toBe(shown));
});

describe('the self-check', () => {
  it('says nothing before five tweets, then speaks above 30 %', () => {
    const check = createSelfCheck();
    for (let i = 0; i < 4; i += 1) check.count('unreadable', null);
    expect(check.trouble()).toBeNull();
    check.count('read', null);
    expect(check.trouble()).toBe('articles-unreadable');
  });

  it('tells unreadable authors from unreadable articles', () => {
    const check = createSelfCheck();
    for (let i = 0; i < 6; i += 1) check.count('no-author', null);
    expect(check.trouble()).toBe('facts-unreadable');
  });

  it('does not mind a few odd rows, nor one that becomes readable', () => {
    const check = createSelfCheck();
    for (let i = 0; i < 7; i += 1) check.count('read', null);
    for (let i = 0; i < 3; i += 1) check.count('unreadable', null);
    expect(check.trouble()).toBeNull();
    const other = createSelfCheck();
    for (let i = 0; i < 6; i += 1) other.count('unreadable', null);
    for (let i = 0; i < 6; i += 1) other.count('read', 'unreadable');
    expect(other.trouble()).toBeNull();
  });
});

describe('the theme', () => {
  it.each([
    ['rgb(255, 255, 255)', 'white'],
    ['rgb(21, 32, 43)', 'dim'],
    ['rgb(0, 0, 0)', 'black'],
    ['rgb(5, 5, 5)', 'black'],
    ['#15202B', 'dim'],
    ['#fff', 'white'],
    ['rgba(0, 0, 0, 0)', 'white'],
    ['rgb(21 32 43 / 100%)', 'dim'],
    ['no colour at all', 'white'],
  ])('of %s is %s', (css, theme) => expect(themeOf(css)).toBe(theme));

  it('is white where the page states nothing', () => expect(themeOf(null)).toBe('white'));
  it('does not take a see-through colour for black', () => expect(parseColour('rgba(0,0,0,0)')).toBeNull());
});

describe('what is drawn of a decision', () => {
  const decisionFor = (...[clause, more]: Parameters<typeof reading>) => {
    const { decision, policy } = engineOf({ read: () => reading(clause, more) }).decide(tweet(), {
      mode: 'what-if',
    });
    return (settings: Parameters<typeof settingsWith>[0], live = true) =>
      chooseDrawing(policy, decision, 'home-latest', { settings: settingsWith(settings), live });
  };

  it('the dial asks for clearer readings before anything is drawn', () => {
    const weak = decisionFor('abusive-behavior/wish-of-harm', { band: 'possible', score: 0.5 });
    expect(weak({ dial: 'possible' }).drawing?.kind).toBe('chip');
    expect(weak({ dial: 'likely' }).drawing).toBeNull();
    const likely = decisionFor('abusive-behavior/wish-of-harm', { score: 0.8 });
    expect(likely({ dial: 'likely' }).drawing?.kind).toBe('interstitial');
    expect(likely({ dial: 'clearest' }).drawing).toBeNull();
    expect(decisionFor('abusive-behavior/wish-of-harm')({ dial: 'clearest' }).drawing?.kind).toBe(
      'interstitial',
    );
  });

  it('a clause goes no further on a live page than it was measured to', () => {
    const phone = decisionFor('private-information/phone', { cap: 'chip' });
    expect(phone({}, true).drawing?.kind).toBe('chip');
    expect(phone({}, false).drawing?.kind).toBe('tombstone');
  });

  it('where a rule is off, the next broken one acts; where there is none, nothing is said', () => {
    const wish = reading('abusive-behavior/wish-of-harm').signals;
    const both = {
      ...reading('self-harm/encouragement'),
      signals: [...reading('self-harm/encouragement').signals, ...wish],
    };
    const { decision } = engineOf({ read: () => both }).decide(tweet(), { mode: 'what-if' });
    expect(decision.rule).toBe('self-harm');
    const off = (...rules: string[]) =>
      settingsWith({
        rules: { ...settingsWith({}).rules, ...Object.fromEntries(rules.map((rule) => [rule, 'off'])) },
      });
    expect(withoutRules(decision, off('self-harm'))).toMatchObject({
      rule: 'abusive-behavior',
      enforcement: 'notice',
    });
    expect(withoutRules(decision, off('self-harm', 'abusive-behavior'))).toBeNull();
    expect(withoutRules(decision, off('terrorism'))).toBe(decision);
  });
});

describe('errors', () => {
  it('stop where they are, also in the report of an error', () => {
    const fail = () => {
      throw new Error('x');
    };
    expect(guarded(fail, fail)).toBeUndefined();
    expect(guarded(() => 1, fail)).toBe(1);
  });

  it('of a reloaded extension are known as such', () => {
    expect(isOrphaned(new Error('Extension context invalidated.'))).toBe(true);
    expect(isOrphaned(new Error('other'))).toBe(false);
  });

  it('a missing word stays visible', () => expect(fill('a {b} c', {})).toBe('a {b} c'));
});
