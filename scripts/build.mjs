/**
 * Builds named targets: `node scripts/build.mjs [chrome] [firefox] [cli] [demo] [--mode e2e]`.
 * One script for every system: no shell syntax for environment variables.
 */
import { build } from 'vite';

const CONFIGS = {
  chrome: 'vite.config.ts',
  firefox: 'vite.config.ts',
  cli: 'vite.cli.config.ts',
  demo: 'vite.demo.config.ts',
};

const args = process.argv.slice(2);
const at = args.indexOf('--mode');
const mode = at >= 0 ? args.splice(at, 2)[1] : 'production';
const targets = args.length ? args : ['chrome', 'firefox', 'cli'];

for (const target of targets) {
  const configFile = CONFIGS[target];
  if (!configFile) {
    console.error(`build: unknown target "${target}"; one of ${Object.keys(CONFIGS).join(', ')}`);
    process.exit(1);
  }
  process.env.TARGET = target;
  process.env.NODE_ENV = 'production';
  await build({ configFile, mode, logLevel: 'warn' });
  console.log(`built ${target} (${mode})`);
}
