/**
 * A tweet is written by somebody else: an expression whose time grows with the square of its length would freeze the page.
 * Verdicts are kept by hash (expressions.json, made by scripts/check-expressions.ts); here only new expressions are judged.
 */
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { VERDICTS, built, distinct, growsTooFast, judge, literals } from './expressions';
import type { Verdict } from './expressions';

process.env['RECHECK_BACKEND'] = 'pure';
process.env['RECHECK_SYNC_BACKEND'] = 'pure';
const { checkSync } = createRequire(import.meta.url)('recheck') as { checkSync: Parameters<typeof judge>[1] };

const modules = import.meta.glob([
  '../../src/engine/**/*.ts',
  '../../src/formats/**/*.ts',
  '../../src/measure/**/*.ts',
]);
/** Milliseconds for expressions without a verdict. */
const BUDGET = 20_000;

it('no regular expression takes more than linear time', { timeout: 60_000 }, async () => {
  const made = await built(async () => {
    for (const load of Object.values(modules)) await load();
  });
  const all = distinct([...literals(['src', 'extension']), ...made]);
  expect(all.size).toBeGreaterThan(500);
  const known = JSON.parse(fs.readFileSync(VERDICTS, 'utf8')) as Record<string, Verdict>;
  const bad: string[] = [];
  const unjudged: string[] = [];
  const started = Date.now();
  for (const [key, one] of all) {
    if (known[key] !== undefined) continue;
    if (Date.now() - started > BUDGET) {
      unjudged.push(one.place);
      continue;
    }
    const first = judge(one, checkSync, 1000);
    if (first === 'super-linear' || (first === 'timeout' && growsTooFast(one)))
      bad.push(`${one.place}  /${one.source.slice(0, 80)}/`);
  }
  expect(bad).toEqual([]);
  // Too many new ones for a test: node scripts/run-ts.mjs scripts/check-expressions.ts
  expect(unjudged).toEqual([]);
});

it('an expression that backtracks over the same letters is caught', () => {
  const one = { source: '(a|a)*$', flags: '', place: 'here' };
  expect(judge(one, checkSync, 5000)).toBe('super-linear');
});
