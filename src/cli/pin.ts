/** `pin`: finds the command, gives it its arguments, turns what goes wrong into one line and an exit code. */
import { parseArgs } from 'node:util';
import { ENGINE_VERSION } from '../engine/index';
import { isBrokenPipe, textWriter } from '../io/text-writer';
import { UsageError, type Arguments, type Command, type ExitCode, type Streams } from './command';
import { classify } from './commands/classify';
import { decide } from './commands/decide';
import { evaluate } from './commands/evaluate';
import { policies } from './commands/policies';
import { train } from './commands/train';

/** A new command is one file and one entry here. */
export const COMMANDS: readonly Command[] = [classify, decide, evaluate, policies, train];

const overview =
  (): string => `pin: what Twitter's 2019 public-interest policy says about tweets. Simulated; nothing leaves this machine.

Usage
${COMMANDS.map(({ name, summary }) => `  pin ${name.padEnd(10)}${summary}`).join('\n')}
  pin help COMMAND
  pin --version

Examples
  pin classify tweets.jsonl
  pin decide tweets.jsonl --policy 2019-10-15
  pin help decide
`;

/** Runs one command line (without `node` and the script). Never throws; the answer is the exit code. */
export async function run(argv: readonly string[], streams: Streams): Promise<ExitCode> {
  const [first = 'help', ...rest] = argv;
  const command = COMMANDS.find(({ name }) => name === first);
  try {
    if (command) return await runCommand(command, rest, streams);
    const text = helpFor(first, rest);
    await textWriter(streams.stdout).write(text);
    return 0;
  } catch (error) {
    if (isBrokenPipe(error)) return 0;
    return await fail(error, command, streams);
  }
}

async function runCommand(command: Command, argv: readonly string[], streams: Streams): Promise<ExitCode> {
  const args = readArguments(command, argv);
  if (args.values.help === true) {
    await textWriter(streams.stdout).write(command.help);
    return 0;
  }
  return command.run(args, streams);
}

function readArguments(command: Command, argv: readonly string[]): Arguments {
  try {
    return parseArgs({
      args: [...argv],
      options: { ...command.options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
  } catch (error) {
    // node:util explains the wrong option in its first sentence and how to quote it in the next.
    throw new UsageError(error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error));
  }
}

function helpFor(first: string, rest: readonly string[]): string {
  if (first === '--version' || first === '-V' || first === 'version') return `pin ${ENGINE_VERSION}\n`;
  if (first !== 'help' && first !== '--help' && first !== '-h') throw new UsageError(`no command "${first}"`);
  const [topic] = rest;
  if (topic === undefined) return overview();
  const command = COMMANDS.find(({ name }) => name === topic);
  if (!command) throw new UsageError(`no command "${topic}"`);
  return command.help;
}

async function fail(error: unknown, command: Command | undefined, { stderr }: Streams): Promise<ExitCode> {
  const message = error instanceof Error ? error.message : String(error);
  const hint = error instanceof UsageError ? `; see "pin help${command ? ` ${command.name}` : ''}"` : '';
  await textWriter(stderr).write(`pin: ${message}${hint}\n`);
  return 1;
}
