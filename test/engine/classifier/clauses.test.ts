import { examplesOf } from './examples';
import { describe, expect, it } from 'vitest';
import { CLAUSES } from '../../../src/engine/clauses';
import { classify } from '../../../src/engine/classifier';
import { CLAUSE_DETECTORS } from '../../../src/engine/classifier/clauses';

const read = (text: string) =>
  classify(text, { lang: 'en', hasMedia: false, replyTo: null, isPublicHandle: () => false });

it('every clause that text can decide has a detector, in the order of the table', () => {
  const ids = CLAUSE_DETECTORS.map(({ id }) => id);
  const wanted = Object.keys(CLAUSES).filter((id) => id !== 'hateful-conduct/hateful-imagery');
  expect(ids).toEqual(wanted);
});

describe.each(CLAUSE_DETECTORS.map(({ id }) => [id, examplesOf(id)] as const))('%s', (id, examples) => {
  it('has at least eight examples of each kind', () => {
    // Two clauses show little or nothing on purpose: no such text is collected.
    const few =
      id === 'child-sexual-exploitation/any' ? 0 : id === 'non-consensual-nudity/solicitation' ? 3 : 8;
    expect(examples.positive.length).toBeGreaterThanOrEqual(few);
    expect(examples.nearMiss.length).toBeGreaterThanOrEqual(Math.max(3, few));
  });

  it.each(examples.positive.map(({ why, text }) => [why, text] as const))('reads on: %s', (_, text) => {
    const reading = read(text);
    expect([
      reading.signals.map(({ clause }) => clause),
      reading.withheld.map((s) => `${s.clause} ${s.stance}`),
      text,
    ]).toEqual([expect.arrayContaining([id]), expect.anything(), text]);
  });

  it.each(examples.nearMiss.map(({ why, text }) => [why, text] as const))(
    'does not read on: %s',
    (_, text) => {
      const found = read(text).signals.filter(({ clause }) => clause === id);
      expect([found.map((signal) => signal.because), text]).toEqual([[], text]);
    },
  );
});
