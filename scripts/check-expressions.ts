/**
 * Judges every regular expression of src/ and extension/ and writes the verdicts to test/house/expressions.json, so that the
 * test needs to judge only new ones. Takes minutes. Prints what grows faster than its text.
 *
 *   node scripts/run-ts.mjs scripts/check-expressions.ts
 */
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { VERDICTS, built, distinct, growsTooFast, judge, literals } from '../test/house/expressions';
import type { Expression, Verdict } from '../test/house/expressions';

// The pure JavaScript of it: the same answer on every machine.
process.env['RECHECK_BACKEND'] = 'pure';
process.env['RECHECK_SYNC_BACKEND'] = 'pure';
const { checkSync } = createRequire(import.meta.url)('recheck') as { checkSync: Parameters<typeof judge>[1] };

const modules = import.meta.glob([
  '../src/engine/**/*.ts',
  '../src/formats/**/*.ts',
  '../src/measure/**/*.ts',
]);

// While this module loads: the runner that imports for us is closed before main is called.
const made = await built(async () => {
  for (const load of Object.values(modules)) await load();
});

export function main(): void {
  const known = fs.existsSync(VERDICTS)
    ? (JSON.parse(fs.readFileSync(VERDICTS, 'utf8')) as Record<string, Verdict>)
    : {};
  const all = distinct([...literals(['src', 'extension']), ...made]);
  const verdicts: Record<string, Verdict> = {};
  const bad: Expression[] = [];
  for (const key of [...all.keys()].sort()) {
    const one = all.get(key) as Expression;
    const first = known[key] ?? judge(one, checkSync, 1500);
    const verdict = first === 'timeout' ? (growsTooFast(one) ? 'super-linear' : 'measured') : first;
    if (verdict === 'super-linear') bad.push(one);
    else verdicts[key] = verdict;
    fs.writeFileSync(VERDICTS, `${JSON.stringify(verdicts, null, 1)}\n`);
  }
  for (const { place, source } of bad) console.log(`super-linear: ${place}  /${source.slice(0, 80)}/`);
  console.log(`${all.size} expressions, ${bad.length} super-linear`);
}
