/** The answer of `pin evaluate` for a person: tables, no text of any set. */
import type { Interval } from '../../measure/interval';
import { figure, gain, shareOf, withInterval } from './figures';
import { gains } from './gains';
import type { HalfResult, QualityReport, SetResult } from './result';
import { textTable } from './table';

const short = (sha256: string): string => sha256.slice(0, 12);

/** All tables, ready to print. */
export function reportText(report: QualityReport): string {
  const { engine, policy, model, sets, harassment } = report;
  const labelled = sets.filter(({ questions }) => questions.length > 0);
  const officials = sets.filter(({ kind }) => kind === 'officials');
  return [
    `engine ${engine}, policy ${policy.id} ${short(policy.sha256)}, model ${short(model.sha256)}\n`,
    labelled.length > 0 ? `Labelled sets, with 95 % intervals\n${questionTable(labelled)}` : '',
    labelled.length > 0 ? `Flags by clause, and the set's own label on them\n${clauseTable(labelled)}` : '',
    gainTable(sets),
    officials.length > 0 ? officialText(officials) : '',
    harassment.length > 0 ? harassmentText(harassment) : '',
    sets.length > 0 ? shownText(sets) : '',
    liveText(report),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function questionTable(sets: readonly SetResult[]): string {
  const rows = sets.flatMap(({ set, split, questions }) =>
    questions.map((one) => [
      `${set} ${one.id}`,
      split,
      String(one.rows),
      String(one.positives),
      ...[one.precision, one.recall, one.f1, one.balanced, one.prAuc].map((value: Interval) =>
        withInterval(value),
      ),
    ]),
  );
  return textTable(
    ['set, label', 'split', 'rows', 'positive', 'precision', 'recall', 'F1', 'balanced', 'PR-AUC'],
    rows,
  );
}

function clauseTable(sets: readonly SetResult[]): string {
  const rows = sets.flatMap(({ set, clauses }) =>
    clauses.map(({ clause, flags, likely, onPositive, onNegative }) => [
      `${set} ${clause}`,
      String(flags),
      String(likely),
      String(onPositive),
      String(onNegative),
      figure(onPositive + onNegative === 0 ? null : onPositive / (onPositive + onNegative)),
    ]),
  );
  return textTable(['set, clause', 'flags', 'likely', 'on label 1', 'on label 0', 'precision'], rows);
}

function gainTable(sets: readonly SetResult[]): string {
  const all = gains(sets);
  if (all.length === 0) return '';
  const rows = all.map((one) => {
    const before = one.baseline ?? one.modelAlone ?? one.rules;
    return [
      `${one.set} ${one.question ?? 'flagged'}`,
      one.question === null ? String(one.rules?.flagged ?? '-') : figure(one.rules?.f1),
      one.question === null ? String(before?.flagged ?? '-') : figure(before?.f1),
      one.question === null ? String(one.flagged ?? '-') : figure(one.f1?.value),
      one.question === null ? '' : gain(one.f1?.value, before?.f1),
      figure(before?.prAuc, 3),
      figure(one.prAuc?.value, 3),
      gain(one.prAuc?.value, before?.prAuc, 3),
    ];
  });
  const head = ['gains', 'rules F1', 'baseline F1', 'ours', 'gain', 'baseline PR-AUC', 'ours', 'gain'];
  return textTable(head, rows);
}

function officialText(sets: readonly SetResult[]): string {
  const rates = sets.map(
    ({ set, flagged, likely }) => `${set}: flagged ${shareOf(flagged)}; likely ${shareOf(likely)}\n`,
  );
  const rows = sets.flatMap(({ set, flags }) =>
    flags.map(({ sha256, clause, band, score, verdict }) => [
      `${set} ${sha256.slice(0, 16)}`,
      clause,
      band,
      score.toFixed(2),
      verdict ?? 'not yet adjudicated',
    ]),
  );
  const list = rows.length > 0 ? `\n${textTable(['flag', 'clause', 'band', 'score', 'verdict'], rows)}` : '';
  return `Officials, any clause\n${rates.join('')}${list}`;
}

function harassmentText(halves: readonly HalfResult[]): string {
  const rows = halves.map(({ half, rows: count, positives, precision, recall, balanced, agreement }) => [
    half,
    String(count),
    String(positives),
    withInterval(precision),
    withInterval(recall),
    withInterval(balanced),
    figure(agreement.kappa),
  ]);
  const head = ['harassment set', 'rows', 'positive', 'precision', 'recall', 'balanced', 'kappa'];
  return textTable(head, rows);
}

function shownText(sets: readonly SetResult[]): string {
  const sum = (name: 'target' | 'predicate' | 'short' | 'lifted'): string => {
    const hits = sets.reduce((all, { shown }) => all + shown[name].hits, 0);
    const of = sets.reduce((all, { shown }) => all + shown[name].of, 0);
    return of === 0 ? '-' : `${((100 * hits) / of).toFixed(1)} % of ${of}`;
  };
  return (
    `Flags with a target: ${sum('target')}; with a predicate: ${sum('predicate')}; no span over 60 % of the text: ` +
    `${sum('short')}; gone without the words of the predicate: ${sum('lifted')}\n`
  );
}

function liveText({ live }: QualityReport): string {
  const measured = Object.entries(live).filter(([, { byDefault }]) => !byDefault);
  const list = measured.map(([clause, { live: far }]) => `${clause} ${far}`).join(', ');
  return `Live limits measured: ${list || 'none (too few judged flags; every clause keeps its default)'}\n`;
}
