/** Scores one set, a row at a time: what is kept are counts, and for officials the hashes of what was flagged. */
import { CLAUSE_IDS, sha256, type Signal } from '../../engine/index';
import { wilson } from '../../measure/interval';
import { judgedMore, NOT_JUDGED, type Judged } from '../../measure/live';
import { rankOf } from '../../measure/rank';
import { shownFlag, ShownTally } from '../../measure/shown';
import { CategoryTally, ClauseTally, QuestionTally, type Found } from '../../measure/tally';
import type { Judgements } from './adjudication';
import type { Read, Reader } from './reader';
import type { OfficialFlag, SetResult } from './result';
import { labelledRows, type LabelledRow } from './rows';
import { answers, type Question, type SetInfo } from './sets';

export type Split = 'test' | 'train' | 'all';

export interface MeasureOptions {
  readonly split: Split;
  readonly reader: Reader;
  readonly judgements: Judgements;
  /** Called with every flag on a tweet of an official, and its text. */
  readonly onFlag: (flag: OfficialFlag, text: string) => void;
}

/** Reads the file through once. Throws RowError where a row cannot be read. */
export async function measureSet(info: SetInfo, path: string, options: MeasureOptions): Promise<SetResult> {
  const { reader, judgements } = options;
  const split = info.whole ? 'all' : options.split;
  const questions = info.questions.map((question) => ({ question, tally: new QuestionTally() }));
  const clauses = new ClauseTally();
  const categories = new CategoryTally();
  const shown = new ShownTally();
  const flags: OfficialFlag[] = [];
  const judged: Record<string, Judged> = {};
  const judging = info.kind === 'officials' || judgements.all.some(({ set }) => set === info.name);
  const count = { rows: 0, flagged: 0, likely: 0 };

  for await (const row of labelledRows(path, info.questions)) {
    if (split !== 'all' && row.split !== split) continue;
    const read = reader.read(row.text);
    const { signals, band } = read.reading;
    count.rows += 1;
    if (signals.length > 0) count.flagged += 1;
    if (band === 'likely') count.likely += 1;
    questions.forEach(({ question, tally }, i) => ask(question, tally, row.labels[i] ?? null, read));
    sortInto(categories, info, row, read);
    for (const signal of signals) {
      clauses.add(signal.clause, signal.band, labelFor(info, row, signal));
      shown.add(shownFlag(row.text, signal, reader.classify));
      if (!judging) continue;
      const flag = judgedFlag(row.text, signal, judgements);
      // Only flags that stand now: a judgement of a flag that is gone says nothing about the clause as it is.
      if (flag.verdict !== null && signal.band === 'likely')
        judged[flag.clause] = judgedMore(judged[flag.clause] ?? NOT_JUDGED, flag.verdict);
      if (info.kind !== 'officials') continue;
      flags.push(flag);
      options.onFlag(flag, row.text);
    }
  }
  return {
    set: info.name,
    kind: info.kind,
    use: info.use,
    licence: info.licence,
    attribution: info.attribution,
    note: info.note ?? null,
    split,
    rows: count.rows,
    flagged: wilson(count.flagged, count.rows),
    likely: wilson(count.likely, count.rows),
    questions: questions.map(({ question: { id, label, mind }, tally }) => ({
      id,
      label,
      mind: mind ?? null,
      ...tally.result(),
    })),
    clauses: clauses.result(CLAUSE_IDS),
    categories: categories.result(),
    shown: shown.result(),
    judged,
    flags,
  };
}

const flagged = ({ reading }: Read, { clauses }: Question): boolean =>
  reading.signals.some(({ clause }) => answers(clauses, clause));

function ask(question: Question, tally: QuestionTally, label: boolean | null, read: Read): void {
  if (label === null) return;
  const { reading, candidates, heads } = read;
  const counts = (clause: string): boolean => answers(question.clauses, clause);
  const head = question.head === null ? 0 : heads[question.head];
  const has = (list: readonly { readonly clause: string }[]): boolean =>
    list.some(({ clause }) => counts(clause));
  const found: Found = has(reading.withheld) ? 'withheld' : has(candidates) ? 'below' : 'nothing';
  tally.add(label, flagged(read, question), rankOf({ reading, candidates, head, counts }), found);
}

function sortInto(
  categories: CategoryTally,
  info: SetInfo,
  { category, labels }: LabelledRow,
  read: Read,
): void {
  const [question] = info.questions;
  const [label] = labels;
  if (!info.categories || category === null || question === undefined || label == null) return;
  categories.add(category, label, flagged(read, question));
}

/** The label of the first question that this clause answers; null where the set has none for it. */
function labelFor(info: SetInfo, row: LabelledRow, { clause }: Signal): boolean | null {
  const i = info.questions.findIndex(
    (question, at) => answers(question.clauses, clause) && row.labels[at] !== null,
  );
  return row.labels[i] ?? null;
}

function judgedFlag(text: string, { clause, band, score }: Signal, judgements: Judgements): OfficialFlag {
  const hash = sha256(text);
  const judged = judgements.of(hash, clause);
  return {
    sha256: hash,
    clause,
    band,
    score,
    verdict: judged?.verdict ?? null,
    why: judged?.why ?? null,
  };
}
