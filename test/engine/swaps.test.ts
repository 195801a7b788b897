/** Same words, same outcome, whoever is named: own texts with every name exchanged, and identical frames. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MIRROR_AXES } from '../../src/engine/index';
import { readers, readFrames, readSwapTexts, SWAPS_FILE } from '../../scripts/make-swaps';
import { framesOf } from '../../scripts/swaps-frames';
import { swapsOf } from '../../scripts/swaps-measure';

/** In per cent. Politics is the weakest: party names are adjectives, nouns and bodies at once. */
const LEAST_OF_AN_AXIS = 95;

const rows = readSwapTexts();
const { plain, asked } = readers();
const share = ({ mirrors, unchanged }: { mirrors: number; unchanged: number }): number =>
  mirrors === 0 ? 100 : (100 * unchanged) / mirrors;

describe('own texts with their names exchanged', () => {
  const result = swapsOf(
    rows.map(({ text }) => text),
    plain,
  );
  const listed = result.changed.map(
    ({ axis, mirrored, before, after }) => `${axis}: ${mirrored}\n  ${before}\n  ${after}`,
  );

  it('are more than 400, each with something to exchange on most', () => {
    expect(rows.length).toBeGreaterThan(400);
    expect(new Set(rows.map(({ text }) => text)).size).toBe(rows.length);
    expect(result.all.texts).toBeGreaterThan(400);
    for (const axis of MIRROR_AXES) expect(result.byAxis[axis].texts, axis).toBeGreaterThan(20);
  });

  it('come out the same in at least 98 of 100, before a mirror is asked', () => {
    expect(share(result.all), listed.join('\n')).toBeGreaterThanOrEqual(98);
  });

  it.each(MIRROR_AXES)('come out the same on the axis of %s', (axis) => {
    const own = listed.filter((line) => line.startsWith(axis));
    expect(share(result.byAxis[axis]), own.join('\n')).toBeGreaterThanOrEqual(LEAST_OF_AN_AXIS);
  });

  it('hold near-misses that stay clear and violations that are seen: sameness is not silence', () => {
    const flagged = (kind: string): number =>
      rows.filter((row) => row.kind === kind && plain(row.text).flagged).length /
      rows.filter((row) => row.kind === kind).length;
    expect(flagged('violation')).toBeGreaterThan(0.65);
    expect(flagged('near-miss')).toBeLessThan(0.08);
  });

  it('lose few of their likely labels to a mirror that disagrees', () => {
    const likely = rows.filter(({ text }) => plain(text).band === 'likely');
    const demoted = likely.filter(({ text }) => asked(text).band !== 'likely');
    expect(likely.length).toBeGreaterThan(80);
    expect(demoted.length).toBeLessThanOrEqual(likely.length / 10);
  }, 60_000);
});

describe('identical frames', () => {
  const table = framesOf(readFrames(), plain);

  it('about daily life and of praise are clear, whoever is named', () => {
    for (const { name, counts } of table)
      expect(counts.neutral.flagged + counts.praise.flagged, name).toBe(0);
  });

  it('of hostility are flagged equally often for all groups, parties and politicians of an axis', () => {
    for (const axis of MIRROR_AXES) {
      const flagged = table.filter((row) => row.axis === axis).map(({ counts }) => counts.hostile.flagged);
      expect(Math.max(...flagged) - Math.min(...flagged), axis).toBeLessThanOrEqual(1);
    }
  });
});

it('the figures that are shown were measured', () => {
  expect(existsSync(SWAPS_FILE)).toBe(true);
  const shown = JSON.parse(readFileSync(SWAPS_FILE, 'utf8')) as { reading: { all: { percent: number } } };
  expect(shown.reading.all.percent).toBeGreaterThanOrEqual(98);
});
