/** Our judgement of single flags, kept by the hash of the text: the texts themselves belong to others. */
import { existsSync, readFileSync } from 'node:fs';
import { isClauseId } from '../../engine/index';
import type { Verdict } from '../../measure/live';

export interface Adjudication {
  /** SHA-256 of the exact text in UTF-8. */
  readonly sha256: string;
  readonly set: string;
  readonly clause: string;
  readonly verdict: Verdict;
  /** One line in our own words, without a word of the text. */
  readonly why: string;
  readonly by: string;
}

export interface Judgements {
  readonly all: readonly Adjudication[];
  /** The judgement of one flag, or null. */
  readonly of: (sha256: string, clause: string) => Adjudication | null;
}

/** Where the project keeps them, from its root. */
export const ADJUDICATION_FILE = 'assets/model/adjudication.json';

const VERDICTS: readonly unknown[] = ['right', 'arguable', 'wrong'] satisfies Verdict[];

/** Reads the parsed file. Throws RangeError that names entry and field. */
export function parseAdjudications(json: unknown, file: string): Judgements {
  const entries = isFields(json) ? json.entries : null;
  if (!Array.isArray(entries)) throw new RangeError(`${file}: field "entries": expected a list`);
  const all = entries.map((entry: unknown, i) => parseEntry(entry, `${file}: entries[${i}]`));
  const known = new Map(all.map((one) => [`${one.sha256} ${one.clause}`, one]));
  if (known.size < all.length) throw new RangeError(`${file}: a flag is judged twice`);
  return { all, of: (sha256, clause) => known.get(`${sha256} ${clause}`) ?? null };
}

/** The file of the project, or nothing judged where it is not there. */
export function readAdjudications(file: string = ADJUDICATION_FILE): Judgements {
  if (!existsSync(file)) return { all: [], of: () => null };
  return parseAdjudications(JSON.parse(readFileSync(file, 'utf8')), file);
}

function parseEntry(entry: unknown, where: string): Adjudication {
  const fields = isFields(entry) ? entry : {};
  const refuse = (field: string, expected: string): never => {
    throw new RangeError(`${where}: field "${field}": expected ${expected}`);
  };
  const text = (field: string): string => {
    const value = fields[field];
    return typeof value === 'string' && value !== '' ? value : refuse(field, 'a text');
  };
  const sha256 = text('sha256');
  if (!/^[0-9a-f]{64}$/.test(sha256)) refuse('sha256', '64 hex digits');
  const clause = text('clause');
  if (!isClauseId(clause)) refuse('clause', 'a clause');
  const verdict = fields.verdict;
  if (!VERDICTS.includes(verdict)) refuse('verdict', VERDICTS.join(', '));
  return { sha256, set: text('set'), clause, verdict: verdict as Verdict, why: text('why'), by: text('by') };
}

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
