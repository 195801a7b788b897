/**
 * What the engine costs, in microseconds a tweet, beside yardsticks in the same run: parsing the same tweet as JSON, one
 * large regular expression, and two libraries; in Node, and in headless Chromium where one is installed. Machines are
 * noisy: compare the ratios, not the figures of two runs.
 *
 *   npm run bench [-- --node] [-- --rounds N]
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import vm from 'node:vm';
import { gunzipSync } from 'node:zlib';
import { build } from 'vite';
import { runInChromium } from './bench-browser';
import type * as bench from './bench-run';
import type { Input, Result } from './bench-run';

const read = (file: string): string => fs.readFileSync(file, 'utf8');
const textsOf = (lines: string): readonly string[] =>
  lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { readonly text: string }).text);

/** One script of everything, as it ships: what a script runner adds to a module is no cost of ours. */
async function bundled(): Promise<string> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-'));
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      minify: true,
      target: 'es2022',
      lib: { entry: 'scripts/bench-page.ts', formats: ['iife'], name: 'page', fileName: () => 'page.js' },
    },
  });
  const script = read(path.join(folder, 'page.js'));
  fs.rmSync(folder, { recursive: true, force: true });
  return script;
}

function inputOf(rounds: number): Input {
  const files = fs.readdirSync('assets/policies').filter((file) => file.endsWith('.json'));
  const ordinary = textsOf(read('test/scenarios/ordinary.jsonl'));
  const dense = textsOf(read('test/scenarios/texts.jsonl')).filter((text) => text !== '');
  // One text in twenty of a timeline is of the kind that the engine is made for: far more than in life.
  const some = dense.filter((_, n) => n % Math.floor(dense.length / (ordinary.length / 20)) === 0);
  return {
    assets: {
      policies: files.map((file) => ({ file, json: JSON.parse(read(`assets/policies/${file}`)) as unknown })),
      roster: read('assets/roster/roster.txt'),
      record: JSON.parse(read('assets/record/decisions.json')) as unknown,
      model: read('assets/model/model.json'),
      live: JSON.parse(read('assets/model/live.json')) as unknown,
    },
    sets: [
      { name: `a timeline: ordinary posts and ${some.length} others`, texts: [...ordinary, ...some] },
      { name: 'dense: half of them break a rule', texts: dense },
    ],
    rounds,
  };
}

function print(title: string, { start, sets, long }: Result): void {
  console.log(`\n${title}: engine made and first tweet decided in ${start.toFixed(0)} ms`);
  for (const { name, texts, rows } of sets) {
    const yardstick = rows[0]?.[1].mean ?? 1;
    console.log(`  ${name} (${texts} texts)`);
    for (const [row, { mean, p50, p99 }] of rows) {
      const figures = [mean, p50, p99].map((time) => time.toFixed(1).padStart(8));
      const ratio = (mean / yardstick).toFixed(1).padStart(7);
      console.log(
        `    ${row.padEnd(32)} mean ${figures[0]}  p50 ${figures[1]}  p99 ${figures[2]} µs  ${ratio} x`,
      );
    }
  }
  console.log('  25,000 characters');
  for (const { name, ms, ratio } of long)
    console.log(
      `    ${name.padEnd(32)} ${ms.toFixed(1).padStart(6)} ms  ${ratio.toFixed(2)} x the time of a character`,
    );
}

/** What the engine holds in memory once it has read every text, in megabytes; needs `node --expose-gc` to be exact. */
function printHeap(): void {
  const { gc } = globalThis as { readonly gc?: () => void };
  gc?.();
  const used = process.memoryUsage().heapUsed / 1e6;
  console.log(
    `\nheap after the run${gc === undefined ? ' (not collected)' : ''}: ${used.toFixed(0)} MB, libraries included`,
  );
}

/** Members of Congress, where the shared data is at hand: the time a post, and how many are flagged. No text is shown. */
function printCongress(readAll: typeof bench.readAll): void {
  const file = path.join('..', 'shared', 'data', 'classifier', 'pol_congress.jsonl.gz');
  if (!fs.existsSync(file)) {
    console.log('\nSKIPPED: posts of members of Congress (the shared data is not here)');
    return;
  }
  const texts = textsOf(gunzipSync(fs.readFileSync(file)).toString('utf8'));
  const { mean, flagged } = readAll(texts);
  console.log(
    `\nmembers of Congress: ${texts.length} posts, each new: ${mean.toFixed(0)} µs a post, ${flagged} flagged`,
  );
}

export async function main(args: readonly string[]): Promise<void> {
  const at = args.indexOf('--rounds');
  const input = inputOf(at < 0 ? 20 : Number(args[at + 1]));
  const script = await bundled();
  vm.runInThisContext(script);
  const { run, readAll } = (globalThis as unknown as { readonly bench: typeof bench }).bench;
  print('Node', run(input));
  printHeap();
  printCongress(readAll);
  if (args.includes('--node')) return;
  const inBrowser = await runInChromium(script, input);
  if (inBrowser === null) console.log('\nSKIPPED: Chromium (none is installed)');
  else print('Chromium', inBrowser);
}
