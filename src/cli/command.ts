/** What a command is, and what it may touch. */
import type { Readable, Writable } from 'node:stream';
import type { parseArgs, ParseArgsConfig } from 'node:util';

/** The three streams of a process. Tests give their own. */
export interface Streams {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
}

/** 0: done. 1: wrong use, or a file that cannot be read. 2: `--strict` and at least one line refused. */
export type ExitCode = 0 | 1 | 2;

export interface Arguments {
  readonly values: ReturnType<typeof parseArgs>['values'];
  readonly positionals: readonly string[];
}

export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  readonly help: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  readonly run: (args: Arguments, streams: Streams) => Promise<ExitCode>;
}

/** Wrong use: shown with a pointer to the help, never with a stack. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The value of a text option; null where it is not given. */
export function textOption({ values }: Arguments, name: string): string | null {
  const value = values[name];
  return typeof value === 'string' ? value : null;
}
