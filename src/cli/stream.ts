/** The loop of classify and decide: a line in, a line out, in the same order, never more than a chunk in memory. */
import { open } from 'node:fs/promises';
import type { Tweet } from '../engine/index';
import { readLines } from '../io/lines';
import { tweetOfLine, type RowFault } from '../io/row';
import { textWriter, type TextWriter } from '../io/text-writer';
import { UsageError, type Arguments, type ExitCode, type Streams } from './command';

/** Texts up to this length are written at once. */
const BATCH = 65_536;

/** Makes the JSON of the answer to one tweet. `id` is that of the line. */
export type Answer = (tweet: Tweet, id: string) => unknown;

/** Reads the file named on the command line, or standard input, and answers every line that can be read. */
export async function answerLines(args: Arguments, streams: Streams, answer: Answer): Promise<ExitCode> {
  const { input, name } = await openInput(args.positionals, streams);
  const out = textWriter(streams.stdout);
  const err = textWriter(streams.stderr);
  let lines = 0;
  let refused = 0;
  const refuse = async (number: number, problem: string): Promise<void> => {
    refused += 1;
    await err.write(`pin: ${name}:${number}: ${problem}\n`);
  };
  for await (const batch of readLines(input)) {
    let text = '';
    for (const line of batch) {
      if (line.problem === null && line.text.trim() === '') continue;
      lines += 1;
      const row = line.problem === null ? tweetOfLine(line.text) : null;
      if (row === null) await refuse(line.number, line.problem ?? '');
      else if (!row.ok) await refuse(line.number, describe(row.fault));
      else text += `${JSON.stringify(answer(row.tweet, row.id))}\n`;
      if (text.length > BATCH) {
        await out.write(text);
        text = '';
      }
    }
    await out.write(text);
  }
  await finish(out, err, refused > 0 ? `pin: ${refused} of ${lines} lines refused\n` : '');
  return refused > 0 && args.values.strict === true ? 2 : 0;
}

async function finish(out: TextWriter, err: TextWriter, closing: string): Promise<void> {
  await out.end();
  await err.write(closing);
  await err.end();
}

function describe({ field, expected, got }: RowFault): string {
  return field === ''
    ? `expected ${expected}, got ${got}`
    : `field "${field}": expected ${expected}, got ${got}`;
}

interface Input {
  readonly input: AsyncIterable<Uint8Array>;
  /** As messages call it. */
  readonly name: string;
}

async function openInput(positionals: readonly string[], { stdin }: Streams): Promise<Input> {
  const [file, more] = positionals;
  if (more !== undefined) throw new UsageError(`one FILE at a time, got also "${more}"`);
  if (file !== undefined && file !== '-') {
    try {
      return { input: (await open(file)).createReadStream(), name: file };
    } catch (error) {
      throw new UsageError(`${file}: ${reason(error)}`);
    }
  }
  if ('isTTY' in stdin && stdin.isTTY === true)
    throw new UsageError('no input: name a FILE or pipe lines in');
  return { input: stdin, name: 'stdin' };
}

function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT') return 'no such file';
  return code === 'EACCES' ? 'may not be read' : String(error);
}
