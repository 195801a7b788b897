/**
 * Measures everything behind docs/quality.md again and makes the page. Some minutes.
 *
 *   npm run quality -- FOLDER
 *
 * FOLDER holds the labelled sets. `pin evaluate` alone: `npm run evaluate -- --data FOLDER`.
 */
import { run } from '../src/cli/pin';
import { main as makeQuality } from './make-quality';
import { main as makeRobustness } from './make-robustness';
import { main as makeSwaps } from './make-swaps';

export async function main([folder]: readonly string[]): Promise<void> {
  if (folder === undefined) throw new Error('usage: npm run quality -- FOLDER');
  const code = await run(['evaluate', '--data', folder, '--write'], process);
  if (code !== 0) process.exit(code);
  makeSwaps([folder]);
  makeRobustness();
  makeQuality([]);
}
