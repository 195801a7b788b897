import { describe, expect, test } from 'vitest';
import { classify, type Signal } from '../../src/engine/index';
import { liveOf } from '../../src/measure/live';
import { rankOf, type Ranked } from '../../src/measure/rank';
import { shownFlag } from '../../src/measure/shown';

const OPTIONS = { lang: 'en', hasMedia: false, replyTo: null, isPublicHandle: () => false };
const read = (text: string) => classify(text, OPTIONS);
const THREAT = 'I will kill you tomorrow, harbour master.';

describe('the order of texts for curves', () => {
  const signal = (score: number, clause: Signal['clause'] = 'violent-threats/intent') =>
    ({ clause, score }) as Signal;
  const rank = (
    over: Partial<Ranked> & { signals?: readonly Signal[]; withheld?: readonly Signal[] },
  ): number =>
    rankOf({
      reading: { signals: over.signals ?? [], withheld: over.withheld ?? [] },
      candidates: [],
      head: 0,
      counts: (clause) => clause.startsWith('violent-threats/'),
      ...over,
    });

  test('goes by score, and among equals by the learned head', () => {
    expect(rank({ signals: [signal(0.8)] })).toBeGreaterThan(rank({ signals: [signal(0.7)] }));
    expect(rank({ signals: [signal(0.7)], head: 2 })).toBeGreaterThan(
      rank({ signals: [signal(0.7)], head: 1 }),
    );
    expect(rank({ head: 2 })).toBeGreaterThan(rank({ head: 1 }));
  });

  test('gives half its weight to what is not stood behind', () => {
    const weak = [{ clause: 'violent-threats/intent' as const, points: 38 }];
    expect(rank({ signals: [signal(0.4)] })).toBeGreaterThan(rank({ withheld: [signal(0.7)] }));
    expect(rank({ withheld: [signal(0.7)] })).toBeGreaterThan(rank({ candidates: weak }));
    expect(rank({ candidates: weak })).toBeGreaterThan(rank({}));
  });

  test('does not see clauses that the question is not about', () => {
    expect(rank({ signals: [signal(0.9, 'self-harm/encouragement')] })).toBe(rank({}));
  });
});

describe('how far a clause may go', () => {
  test('is what the table says until thirty flags were judged', () => {
    expect(liveOf('violent-threats/intent', { right: 0, arguable: 0, wrong: 29 })).toMatchObject({
      live: 'cover',
      byDefault: true,
    });
  });

  test('is a cover from 80 % right on, and an arguable flag is not a right one', () => {
    const live = (right: number, arguable: number, wrong: number) =>
      liveOf('hateful-conduct/misgendering', { right, arguable, wrong }).live;
    expect(live(24, 0, 6)).toBe('cover');
    expect(live(23, 1, 6)).toBe('chip');
    expect(live(15, 10, 5)).toBe('chip');
    expect(live(14, 10, 6)).toBe('never');
  });

  test('stays never for what is never to be drawn', () => {
    const perfect = { right: 100, arguable: 0, wrong: 0 };
    expect(liveOf('child-sexual-exploitation/any', perfect)).toMatchObject({
      live: 'never',
      byDefault: true,
    });
  });
});

describe('what a flag shows', () => {
  test('a threat names whom and what, in short, and goes with its words', () => {
    const [signal] = read(THREAT).signals;
    expect(signal && shownFlag(THREAT, signal, read)).toEqual({
      target: true,
      predicate: true,
      short: true,
      lifted: true,
    });
  });

  test('all the words that a flag shows are taken out, not the first alone', () => {
    const twice = `${THREAT} ${THREAT}`;
    const [signal] = read(THREAT).signals;
    if (!signal) throw new Error('no signal');
    const far = THREAT.length + 1;
    const both = signal.spans.flatMap((span) => [
      span,
      { ...span, start: span.start + far, end: span.end + far },
    ]);
    expect(shownFlag(twice, signal, read).lifted).toBe(false);
    expect(shownFlag(twice, { ...signal, spans: both }, read).lifted).toBe(true);
  });

  test('a flag that stands without its words, or marks nearly all, is found out', () => {
    const [signal] = read(THREAT).signals;
    if (!signal) throw new Error('no signal');
    const elsewhere = { ...signal, spans: [{ start: 0, end: 0, role: 'predicate' as const }] };
    expect(shownFlag(THREAT, elsewhere, read)).toMatchObject({ lifted: false, target: false });
    const all = { ...signal, spans: [{ start: 0, end: THREAT.length - 3, role: 'predicate' as const }] };
    expect(shownFlag(THREAT, all, read).short).toBe(false);
  });
});
