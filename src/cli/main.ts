/** The executable. Everything else is in pin.ts, so that tests can run it without a process. */
import { run } from './pin';

process.exitCode = await run(process.argv.slice(2), process);
