/** Reads one labelled set: gzip-compressed or plain JSONL, a line at a time. */
import { createReadStream, existsSync } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { readLines } from '../../io/lines';
import type { Question, SetInfo } from './sets';

export interface LabelledRow {
  readonly text: string;
  /** null where the row names none. */
  readonly split: string | null;
  /** By question: true, false, or null where the row is not labelled for it. */
  readonly labels: readonly (boolean | null)[];
  /** The authors' own category in plain words; null where the row names none. */
  readonly category: string | null;
}

/** A line that cannot be read. A measurement with rows left out would be another measurement, so it ends there. */
export class RowError extends Error {
  override readonly name = 'RowError';
}

/** The path of the set's file in the folder, compressed or not; null where there is neither. */
export function fileOf({ file }: Pick<SetInfo, 'file'>, folder: string): string | null {
  const paths = [`${folder}/${file}`, `${folder}/${file.replace(/\.gz$/, '')}`];
  return paths.find((path) => existsSync(path)) ?? null;
}

/** Rows in the order of the file. Throws RowError that names file, line and field. */
export async function* labelledRows(
  path: string,
  questions: readonly Question[],
): AsyncGenerator<LabelledRow, void, undefined> {
  const raw = createReadStream(path);
  const bytes = path.endsWith('.gz') ? raw.pipe(createGunzip()) : raw;
  // An error of the file itself does not travel through the pipe.
  raw.on('error', (error) => bytes.destroy(error));
  try {
    for await (const lines of readLines(bytes as AsyncIterable<Uint8Array>)) {
      for (const { number, text, problem } of lines) {
        if (problem !== null) throw new RowError(`${path}:${number}: ${problem}`);
        if (text.trim() !== '') yield rowOf(text, questions, `${path}:${number}`);
      }
    }
  } catch (error) {
    if (error instanceof RowError) throw error;
    throw new RowError(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    raw.destroy();
  }
}

function rowOf(line: string, questions: readonly Question[], where: string): LabelledRow {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    throw new RowError(`${where}: expected a JSON object`);
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    throw new RowError(`${where}: expected a JSON object`);
  const row = json as Readonly<Record<string, unknown>>;
  const refuse = (field: string, expected: string): never => {
    const got = row[field] === undefined ? 'nothing' : JSON.stringify(row[field]).slice(0, 40);
    throw new RowError(`${where}: field "${field}": expected ${expected}, got ${got}`);
  };
  if (typeof row.text !== 'string') return refuse('text', 'a string');
  if (row.split != null && typeof row.split !== 'string') return refuse('split', 'a string');
  const labels = questions.map(({ from }) => {
    if ('ents' in from) {
      const { ents } = row;
      if (!Array.isArray(ents)) return refuse('ents', 'a list');
      return ents.some((one) => (from.ents as readonly unknown[]).includes(one));
    }
    const value = row[from.field];
    if (value !== 0 && value !== 1 && value !== null) return refuse(from.field, '0, 1 or null');
    return value === null ? null : value === 1;
  });
  return {
    text: row.text,
    split: row.split ?? null,
    labels,
    category: typeof row.cat === 'string' ? categoryOf(row.cat) : null,
  };
}

/** `hate_mental_disability_1k.txt` is `mental disability`: the label is told elsewhere. */
const categoryOf = (cat: string): string =>
  cat
    .replace(/^(?:hate|neutral)_/, '')
    .replace(/(?:_1k|_sentences)?\.txt$/, '')
    .replaceAll('_', ' ');
