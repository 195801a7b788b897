/** What the classifier gets wrong, counted, for docs/quality.md; and the sets with their licences. */
import { percent } from '../src/cli/evaluate/figures';
import type { QualityReport, SetResult } from '../src/cli/evaluate/result';
import { code, table } from './policy-docs-words';

const lines = (...parts: readonly string[]): string => parts.join('\n\n');

function missedTable(sets: readonly SetResult[]): string {
  const rows = sets.flatMap(({ set, questions }) =>
    questions
      .filter(({ answers }) => answers.fn > 0)
      .map(({ label, answers, missed }) => [
        `${set}, ${label}`,
        String(answers.fn),
        String(missed.nothing),
        String(missed.below),
        String(missed.withheld),
      ]),
  );
  const head = [
    'set, label',
    'missed',
    'nothing found',
    'found, too weak',
    'read as negated, quoted, reported or countered',
  ];
  return table(head, rows);
}

function falseTable(sets: readonly SetResult[]): string {
  const names = [...new Set(sets.flatMap(({ clauses }) => clauses.map(({ clause }) => clause)))];
  const rows = names
    .map((name) => ({
      name,
      by: sets.flatMap(({ set, clauses }) =>
        clauses
          .filter(({ clause, onNegative }) => clause === name && onNegative > 0)
          .map(({ onNegative }) => ({ set, onNegative })),
      ),
    }))
    .filter(({ by }) => by.length > 0)
    .map(({ name, by }) => ({ name, by, all: by.reduce((sum, { onNegative }) => sum + onNegative, 0) }))
    .sort((a, b) => b.all - a.all || (a.name < b.name ? -1 : 1))
    .map(({ name, by, all }) => [
      code(name),
      String(all),
      by.map(({ set, onNegative }) => `${set} ${onNegative}`).join(', '),
    ]);
  return table(['clause', 'flags on texts labelled 0', 'where'], rows);
}

function categoryTable(sets: readonly SetResult[]): string {
  const share = (part: number, whole: number): string =>
    whole === 0 ? '-' : `${part} of ${whole} (${percent(part / whole, 0)})`;
  const rows = sets.flatMap(({ set, categories }) =>
    categories.map(({ category, positives, found, negatives, falselyFlagged }) => [
      `${set}, ${category}`,
      share(found, positives),
      share(falselyFlagged, negatives),
    ]),
  );
  return table(['set, the authors’ category', 'found', 'falsely flagged'], rows);
}

function setTable({ sets }: QualityReport): string {
  const rows = sets.map(({ set, use, licence, attribution }) => [
    code(set),
    use === 'train' ? 'may be trained on' : 'measured only',
    licence,
    attribution,
  ]);
  return table(['set', 'use', 'licence', 'attribution'], rows);
}

export function errorSections(report: QualityReport): readonly string[] {
  const labelled = report.sets.filter(({ kind }) => kind === 'labelled');
  return [
    lines(
      '## What it gets wrong',
      'A false label on a real person’s words does more harm than a missing one, so where in doubt it does not flag. What is missed is told apart by how far structure came: it found nothing (hostility that is implied, wording that no rule foresaw, a label broader than the rules of 2019), too little, or words that are not the author’s own statement.',
      '### Missed',
      missedTable(labelled),
      '### Falsely flagged',
      'By the sets’ own labels. A part of these are label noise, or broken rules that the set’s question does not ask about (a threat is not sexist, but it is a threat).',
      falseTable(labelled),
      '### By the authors’ categories',
      categoryTable(labelled),
    ),
    lines('## The sets', 'None of their texts is part of this project.', setTable(report)),
  ];
}
