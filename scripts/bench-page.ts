/** What is bundled and measured: the run, within reach of the script outside. */
import { readAll, run } from './bench-run';

Object.assign(globalThis, { bench: { run, readAll } });
