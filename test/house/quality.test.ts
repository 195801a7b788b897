/** docs/quality.md and the figures behind it belong to the classifier that is here. */
import fs from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { qualityDocs } from '../../scripts/make-quality';
import { HARASSMENT_FOLDER, measureHarassment } from '../../src/cli/evaluate/harassment';
import { parseAdjudications } from '../../src/cli/evaluate/adjudication';
import { readerOf } from '../../src/cli/evaluate/reader';
import type { QualityReport } from '../../src/cli/evaluate/result';
import { SETS } from '../../src/cli/evaluate/sets';
import { CLAUSE_IDS, liveLimit, parseLive, sha256 } from '../../src/engine/index';

// Five hundred texts, on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const text = (name: string): string => fs.readFileSync(`assets/model/${name}`, 'utf8');
const json = (name: string): unknown => JSON.parse(text(name));
const report = json('quality.json') as QualityReport;
const AGAIN = 'measure again: pin evaluate --data FOLDER --write, then npm run docs';

describe('docs/quality.md', () => {
  it('says what its generator says now', () => {
    for (const [file, page] of Object.entries(qualityDocs()))
      expect(fs.readFileSync(file, 'utf8') === page, `${file} is stale: npm run docs`).toBe(true);
  });

  it('names every set that was measured, with its licence', () => {
    const page = fs.readFileSync('docs/quality.md', 'utf8');
    for (const { name } of SETS) expect(page, name).toContain(`| \`${name}\` |`);
    expect(SETS.filter(({ licence }) => !page.includes(`| ${licence} |`))).toEqual([]);
  });

  it('holds no text: every flagged tweet stands there as a hash', () => {
    expect(
      report.sets.flatMap(({ flags }) => flags).filter(({ sha256: hash }) => !/^[0-9a-f]{64}$/.test(hash)),
    ).toEqual([]);
    expect(JSON.stringify(report)).not.toMatch(/https?:\/\/t\.co|@[a-z0-9_]{4,}/i);
  });
});

describe('the figures', () => {
  it('were measured with the model that is here, on every set', () => {
    expect(report.model.sha256, AGAIN).toBe(sha256(text('model.json')));
    expect(report.sets.map(({ set }) => set)).toEqual(SETS.map(({ name }) => name));
    expect(report.skipped).toEqual([]);
  });

  it('on our own set are what the classifier gives now', () => {
    const reader = readerOf({
      policies: fs
        .readdirSync('assets/policies')
        .filter((name) => /^\d{4}-.*\.json$/.test(name))
        .map((file) => ({
          file,
          json: JSON.parse(fs.readFileSync(`assets/policies/${file}`, 'utf8')) as unknown,
        })),
      roster: fs.readFileSync('assets/roster/roster.txt', 'utf8'),
      record: JSON.parse(fs.readFileSync('assets/record/decisions.json', 'utf8')),
      model: text('model.json'),
      live: json('live.json'),
    });
    const now = measureHarassment(HARASSMENT_FOLDER, reader).map(({ half, rows, balanced }) => ({
      half,
      rows,
      balanced,
    }));
    const then = report.harassment.map(({ half, rows, balanced }) => ({ half, rows, balanced }));
    expect(then, AGAIN).toEqual(now);
  });
});

describe('flags on officials', () => {
  it('are all judged by us', () => {
    const open = report.sets.flatMap(({ set, flags }) =>
      flags
        .filter(({ verdict }) => verdict === null)
        .map(({ sha256: hash, clause }) => `${set} ${hash} ${clause}`),
    );
    expect(open, 'judge them in assets/model/adjudication.json').toEqual([]);
  });

  it('are judged in words of our own: one short line, no quotation', () => {
    for (const { why } of parseAdjudications(json('adjudication.json'), 'adjudication.json').all)
      expect(why, why).toMatch(/^[^"“”@#\n]{20,160}$/);
  });
});

describe('live limits', () => {
  it('of the engine, the figures and the card are the same', () => {
    const limits = parseLive(json('live.json'));
    const card = json('card.json') as { readonly live: Readonly<Record<string, { readonly live: string }>> };
    for (const clause of CLAUSE_IDS) {
      expect(report.live[clause]?.live, clause).toBe(liveLimit(clause, limits));
      expect(card.live[clause]?.live, clause).toBe(liveLimit(clause, limits));
    }
  });
});
