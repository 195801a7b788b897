/**
 * The whole gate, in the order in which a failure is cheapest to read. Ends with `N passed, N failed`.
 * `node scripts/test.mjs --quick` leaves out the browsers.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';

const quick = process.argv.includes('--quick');
const cache = '.cache/test';
fs.rmSync(cache, { recursive: true, force: true });
fs.mkdirSync(cache, { recursive: true });

const total = { passed: 0, failed: 0, skipped: 0 };

/** Runs one command of node_modules/.bin (or node); true where it ended with 0. */
function run(command, ...args) {
  console.log(`\n$ ${command} ${args.join(' ')}`);
  const npx =
    command === 'node' || command === 'bash' ? [command, args] : ['npx', ['--no-install', command, ...args]];
  const shell = process.platform === 'win32';
  return spawnSync(npx[0], npx[1], { stdio: 'inherit', shell }).status === 0;
}

/** A gate counts as one test. */
function gate(name, ok) {
  total[ok ? 'passed' : 'failed']++;
  if (!ok) console.error(`FAILED: ${name}`);
  return ok;
}

/** Adds a runner's own counts; a runner that wrote none counts as one failure. */
function count(file, read, ok, name) {
  const counts = fs.existsSync(file) ? read(JSON.parse(fs.readFileSync(file, 'utf8'))) : null;
  if (!counts) return void gate(name, false);
  for (const key of Object.keys(total)) total[key] += counts[key];
  if (!ok && counts.failed === 0) gate(`${name} ended with an error`, false);
}

const vitestCounts = (r) => ({
  passed: r.numPassedTests,
  failed: r.numFailedTests,
  skipped: r.numPendingTests,
});
const playwrightCounts = (r) => ({
  passed: r.stats.expected + r.stats.flaky,
  failed: r.stats.unexpected,
  skipped: r.stats.skipped,
});

function vitest(...projects) {
  const file = `${cache}/vitest-${projects[0]}.json`;
  const flags = projects.flatMap((project) => ['--project', project]);
  const ok = run(
    'vitest',
    'run',
    ...flags,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  );
  count(file, vitestCounts, ok, `vitest ${projects.join(' ')}`);
}

gate('types', run('tsc', '-p', '.') && run('tsc', '-p', 'tsconfig.pure.json'));
gate('lint', run('eslint', '.'));
gate('format', run('prettier', '--check', '--log-level', 'warn', '.'));
const built = gate('build', run('node', 'scripts/build.mjs', 'chrome', 'firefox', 'cli', 'demo'));
vitest('engine', 'house', 'dom');
if (built) {
  gate('web-ext lint', run('web-ext', 'lint', '-s', 'dist/firefox', '--warnings-as-errors'));
  if (gate('e2e build', run('node', 'scripts/build.mjs', 'chrome', 'firefox', '--mode', 'e2e'))) {
    vitest('dist');
    if (!quick) {
      if (!run('bash', 'scripts/setup-browsers.sh')) console.error('browsers are missing: see above');
      process.env.PLAYWRIGHT_JSON_OUTPUT_NAME = `${cache}/e2e.json`;
      count(`${cache}/e2e.json`, playwrightCounts, run('playwright', 'test', '--reporter=list,json'), 'e2e');
    }
  }
}

const skipped = total.skipped ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exit(total.failed ? 1 : 0);
