import { describe, expect, test } from 'vitest';
import { classify, CLAUSES, liveLimit, parseLive } from '../../src/engine/index';

const THREAT = 'I will kill you tomorrow, harbour master.';
const OPTIONS = { lang: 'en', hasMedia: false, replyTo: null, isPublicHandle: () => false };

describe('how far a clause may go on a live page', () => {
  test('is its default until it was measured', () => {
    expect(liveLimit('violent-threats/intent')).toBe(CLAUSES['violent-threats/intent'].live);
    expect(classify(THREAT, OPTIONS).signals[0]?.cap).toBe('cover');
  });

  test('is what was measured, less or more', () => {
    const live = parseLive({
      format: 1,
      live: { 'violent-threats/intent': 'chip', 'hateful-conduct/misgendering': 'cover' },
    });
    expect(liveLimit('hateful-conduct/misgendering', live)).toBe('cover');
    const [signal] = classify(THREAT, { ...OPTIONS, live }).signals;
    expect(signal).toMatchObject({ clause: 'violent-threats/intent', cap: 'chip' });
  });

  test('stays never where the table says never, whatever a file claims', () => {
    const live = parseLive({ live: { 'child-sexual-exploitation/any': 'cover' } });
    expect(liveLimit('child-sexual-exploitation/any', live)).toBe('never');
  });

  test('is not guessed from a file that names no clause or no limit', () => {
    expect(() => parseLive({ live: { 'violent-threats/all': 'cover' } })).toThrow('is no clause');
    expect(() => parseLive({ live: { 'violent-threats/intent': 'always' } })).toThrow('never, chip, cover');
    expect(() => parseLive({})).toThrow('field "live"');
  });
});
