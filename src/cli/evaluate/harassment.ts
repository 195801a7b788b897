/** The project's own set of threats, calls and insults in the manner of officials' posts, labelled blind. */
import type { Judged } from '../../measure/live';
import { existsSync, readFileSync } from 'node:fs';
import { CLAUSE_IDS, type Classification } from '../../engine/index';
import { cohensKappa } from '../../measure/agreement';
import { counted, NO_ANSWERS, qualityOf } from '../../measure/confusion';
import { shownFlag, ShownTally } from '../../measure/shown';
import type { Reader } from './reader';
import type { HalfResult } from './result';
import { RowError } from './rows';

/** Where the project keeps it, from its root. */
export const HARASSMENT_FOLDER = 'test/scenarios/harassment';
/** `dev` was read while the classifier was written; `frozen` is only scored. */
const HALVES = ['dev', 'frozen'] as const;
const LABELS: readonly unknown[] = ['yes', 'no', 'cannot tell'];

type Label = 'yes' | 'no' | 'cannot tell';

interface HarassmentRow {
  readonly text: string;
  /** What the blind labellers settled on. */
  readonly label: Label;
  /** What either of them said. */
  readonly passes: readonly [Label, Label];
  /** Clauses that either of them named. */
  readonly clauses: readonly string[];
}

/** Both halves, as far as they are there. Throws RowError where a row cannot be read. */
export function measureHarassment(folder: string, reader: Reader): readonly HalfResult[] {
  return HALVES.flatMap((half) => {
    const path = `${folder}/${half}.jsonl`;
    return existsSync(path) ? [measureHalf(half, rowsOf(path), reader)] : [];
  });
}

function rowsOf(path: string): readonly HarassmentRow[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, i) => (line.trim() === '' ? [] : [rowOf(line, `${path}:${i + 1}`)]));
}

function rowOf(line: string, where: string): HarassmentRow {
  let row: Partial<Record<keyof HarassmentRow, unknown>>;
  try {
    row = JSON.parse(line) as typeof row;
  } catch {
    throw new RowError(`${where}: expected a JSON object`);
  }
  const { text, label, passes, clauses } = row;
  const refuse = (field: string, expected: string): never => {
    throw new RowError(`${where}: field "${field}": expected ${expected}`);
  };
  if (typeof text !== 'string') return refuse('text', 'a string');
  if (!isLabel(label)) return refuse('label', LABELS.join(', '));
  if (!Array.isArray(passes) || passes.length !== 2 || !passes.every(isLabel))
    return refuse('passes', 'two labels');
  if (!Array.isArray(clauses) || !clauses.every((one) => typeof one === 'string'))
    return refuse('clauses', 'a list of clauses');
  const [first, second] = passes as [Label, Label];
  return { text, label, passes: [first, second], clauses };
}

const isLabel = (value: unknown): value is Label => LABELS.includes(value);

/** Any clause flags a text. Texts that the labellers could not tell count for neither side. */
function measureHalf(half: string, rows: readonly HarassmentRow[], reader: Reader): HalfResult {
  const shown = new ShownTally();
  const read = rows.map((row) => ({ row, reading: reader.classify(row.text) }));
  for (const { row, reading } of read)
    for (const signal of reading.signals) shown.add(shownFlag(row.text, signal, reader.classify));
  const told = read.filter(({ row }) => row.label !== 'cannot tell');
  const answers = told.reduce(
    (so, { row, reading }) => counted(so, row.label === 'yes', reading.flagged),
    NO_ANSWERS,
  );
  return {
    half,
    rows: rows.length,
    positives: answers.tp + answers.fn,
    cannotTell: rows.length - told.length,
    ...qualityOf(answers),
    clauses: CLAUSE_IDS.flatMap((clause) => clauseOf(clause, read)),
    agreement: cohensKappa(rows.map(({ passes }) => passes)),
    shown: shown.result(),
  };
}

function clauseOf(
  clause: string,
  read: readonly { readonly row: HarassmentRow; readonly reading: Classification }[],
): HalfResult['clauses'] {
  const labelled = ({ row }: (typeof read)[number]): boolean => row.clauses.includes(clause);
  const flagged = ({ reading }: (typeof read)[number]): boolean =>
    reading.signals.some((signal) => signal.clause === clause);
  const positives = read.filter((one) => one.row.label === 'yes' && labelled(one));
  const flags = read.filter(flagged);
  const judgedOf = (of: typeof read): Judged => {
    const right = of.filter((one) => one.row.label === 'yes' && labelled(one)).length;
    const wrong = of.filter(({ row }) => row.label === 'no').length;
    return { right, arguable: of.length - right - wrong, wrong };
  };
  const all = judgedOf(flags);
  const isLikely = ({ reading }: (typeof read)[number]): boolean =>
    reading.signals.some((signal) => signal.clause === clause && signal.band === 'likely');
  if (positives.length + flags.length === 0) return [];
  return [
    {
      clause,
      positives: positives.length,
      found: positives.filter(flagged).length,
      foundAsAny: positives.filter(({ reading }) => reading.flagged).length,
      flags: flags.length,
      right: all.right,
      other: all.arguable,
      wrong: all.wrong,
      likely: judgedOf(flags.filter(isLikely)),
    },
  ];
}
