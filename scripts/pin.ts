/** `pin` without a build: `node scripts/run-ts.mjs scripts/pin.ts COMMAND …`. */
import { run } from '../src/cli/pin';

export async function main(args: readonly string[]): Promise<void> {
  process.exitCode = await run(args, process);
}
