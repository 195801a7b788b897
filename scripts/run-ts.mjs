/** Runs a TypeScript script of this folder: `node scripts/run-ts.mjs scripts/make-unicode.ts [arguments]`. */
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const [script, ...rest] = process.argv.slice(2);
if (!script) {
  console.error('usage: node scripts/run-ts.mjs SCRIPT.ts [arguments]');
  process.exit(2);
}
const { module } = await runnerImport(resolve(script), { configFile: false, logLevel: 'error' });
await module.main(rest);
