/** `pin train`: learns the weights of the second signal from labelled sets. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileLines } from '../../io/gzip-lines';
import { textWriter, type TextWriter } from '../../io/text-writer';
import { cardOf } from '../../learn/card';
import { invented } from '../../learn/grammar';
import { ownLesson, parseLesson, type OwnLesson } from '../../learn/own';
import { TRAINING_SETS, type SetRow, type TrainingSet } from '../../learn/recipe';
import { train as learn, type ReadSet } from '../../learn/train';
import { textOption, UsageError, type Arguments, type Command } from '../command';

const SEED = 1;
const LESSONS = 'assets/lessons';

export const train: Command = {
  name: 'train',
  summary: 'learns the weights of the second signal from labelled sets',
  help: `pin train --data DIR --out DIR [--lessons DIR] [--seed N]

Reads the labelled sets in --data (NAME.jsonl.gz, one JSON object per line: text, labels 0 or 1, split) and writes
model.json and card.json into --out. Only rows whose split is "train" are learned from. The same files and seed give
the same bytes. Takes minutes; progress goes to standard error.

  --data DIR   folder with ${TRAINING_SETS.map(({ name }) => name).join(', ')}
  --out DIR    folder for the two documents, made where it is missing
  --lessons DIR  folder with texts of our own, *.jsonl: text, clause or null (default ${LESSONS})
  --seed N     whole number from 0, for the order of the texts (default ${SEED})

What a measurement wrote into the card (quality, live) is kept where the weights stay the same and dropped where not.

Example
  pin train --data ~/labelled --out assets/model
`,
  options: {
    data: { type: 'string' },
    out: { type: 'string' },
    lessons: { type: 'string' },
    seed: { type: 'string' },
  },
  run: async (args, { stderr }) => {
    const [extra] = args.positionals;
    if (extra !== undefined) throw new UsageError(`unexpected "${extra}"`);
    const data = needed(args, 'data');
    const out = needed(args, 'out');
    const seed = seedOf(textOption(args, 'seed'));
    const err = textWriter(stderr);
    const sets: ReadSet[] = [];
    for (const set of TRAINING_SETS) sets.push(await readSet(set, data));
    const own = await readLessons(textOption(args, 'lessons') ?? LESSONS);
    await write(err, out, { sets, own, seed });
    await err.end();
    return 0;
  },
};

interface Materials {
  readonly sets: readonly ReadSet[];
  readonly own: readonly OwnLesson[];
  readonly seed: number;
}

async function write(err: TextWriter, out: string, { sets, own, seed }: Materials): Promise<void> {
  const started = performance.now();
  const lines: Promise<void>[] = [];
  const trained = learn(sets, {
    seed,
    own: [...invented(seed), ...own.map(ownLesson)],
    progress: (line) => lines.push(err.write(`pin: ${line}\n`)),
  });
  await Promise.all(lines);
  const cardFile = join(out, 'card.json');
  const card = cardOf(trained, seed, existsSync(cardFile) ? readFileSync(cardFile, 'utf8') : null);
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'model.json'), trained.model);
  writeFileSync(cardFile, card.text);
  if (card.dropped.length > 0)
    await err.write(
      `pin: card.json: ${card.dropped.join(' and ')} dropped, they were measured with other weights; run pin evaluate\n`,
    );
  await err.write(`pin: ${out} written after ${Math.round((performance.now() - started) / 1000)} s\n`);
}

function needed(args: Arguments, name: string): string {
  const value = textOption(args, name);
  if (value === null || value === '') throw new UsageError(`--${name} is missing`);
  return value;
}

function seedOf(text: string | null): number {
  if (text === null) return SEED;
  if (!/^\d{1,9}$/.test(text)) throw new UsageError(`--seed: expected a whole number from 0, got "${text}"`);
  return Number(text);
}

/** Our own texts, file by file in the order of their names. Throws UsageError that names file, line and field. */
async function readLessons(folder: string): Promise<readonly OwnLesson[]> {
  if (!existsSync(folder)) throw new UsageError(`${folder}: no such folder; --lessons names another`);
  const out: OwnLesson[] = [];
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.jsonl')) continue;
    const path = join(folder, file);
    for await (const lines of fileLines(path)) {
      for (const { number, text, problem } of lines) {
        if (problem === null && text.trim() === '') continue;
        try {
          if (problem !== null) throw new RangeError(problem);
          out.push(parseLesson(JSON.parse(text)));
        } catch (error) {
          throw new UsageError(
            `${path}:${number}: ${error instanceof Error ? error.message : String(error)}`,
          );
        }
      }
    }
  }
  return out;
}

/** The rows of one set that may be learned from. Throws UsageError that names file, line and field. */
async function readSet(set: TrainingSet, folder: string): Promise<ReadSet> {
  const path = join(folder, `${set.name}.jsonl.gz`);
  if (!existsSync(path)) throw new UsageError(`${path}: no such file`);
  const rows: SetRow[] = [];
  try {
    for await (const lines of fileLines(path)) {
      for (const { number, text, problem } of lines) {
        if (problem !== null) throw new UsageError(`${path}:${number}: ${problem}`);
        if (text.trim() === '') continue;
        const row = rowOf(text, set, `${path}:${number}`);
        if ((row.split ?? 'train') === 'train') rows.push(row);
      }
    }
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (rows.length === 0) throw new UsageError(`${path}: no row to learn from`);
  return { set, rows, sha256: createHash('sha256').update(readFileSync(path)).digest('hex') };
}

function rowOf(line: string, set: TrainingSet, where: string): SetRow {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    throw new UsageError(`${where}: expected a JSON object`);
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    throw new UsageError(`${where}: expected a JSON object`);
  const row = json as Readonly<Record<string, unknown>>;
  const refuse = (field: string, expected: string): UsageError =>
    new UsageError(
      `${where}: field "${field}": expected ${expected}, got ${row[field] === undefined ? 'nothing' : JSON.stringify(row[field]).slice(0, 40)}`,
    );
  if (typeof row.text !== 'string') throw refuse('text', 'a string');
  if (row.split != null && typeof row.split !== 'string') throw refuse('split', 'a string');
  for (const field of set.fields) if (row[field] !== 0 && row[field] !== 1) throw refuse(field, '0 or 1');
  return { ...row, text: row.text };
}
