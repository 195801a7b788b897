/** The parts of docs/quality.md that are tables of figures. Used by make-quality.ts. */
import { figure, gain, percent, withInterval } from '../src/cli/evaluate/figures';
import { gains, type Gain } from '../src/cli/evaluate/gains';
import type { QualityReport, SetResult } from '../src/cli/evaluate/result';
import { CLAUSES } from '../src/engine/clauses';
import { code, table } from './policy-docs-words';
import { harassmentSection, liveSection, officialSection } from './quality-own';

const lines = (...parts: readonly string[]): string => parts.join('\n\n');

const gainRow = (one: Gain): readonly string[] => {
  const before = one.baseline ?? one.modelAlone;
  const three = (p?: number | null, r?: number | null, f?: number | null): string =>
    `${figure(p)} / ${figure(r)} / ${figure(f)}`;
  return [
    `${one.set}, ${one.question ?? ''}`,
    one.rules ? three(one.rules.precision, one.rules.recall, one.rules.f1) : '-',
    one.baseline ? three(one.baseline.precision, one.baseline.recall, one.baseline.f1) : figure(before?.f1),
    three(one.precision?.value, one.recall?.value, one.f1?.value),
    gain(one.f1?.value, before?.f1) || '-',
    figure(before?.prAuc, 3),
    figure(one.prAuc?.value, 3),
    gain(one.prAuc?.value, before?.prAuc, 3) || '-',
  ];
};

function gainSection({ sets }: QualityReport): string {
  const all = gains(sets);
  const head = [
    'set, label',
    'rules P / R / F1',
    'baseline P / R / F1',
    'ours P / R / F1',
    'gain F1',
    'baseline PR-AUC',
    'ours PR-AUC',
    'gain',
  ];
  const officials = all.filter(({ question }) => question === null);
  return lines(
    '## Gains',
    'On the same test splits, before this classifier was written: *rules* alone (another set of rules), and a *baseline* of rules with a linear model behind a gate.',
    table(
      head,
      all.filter(({ question, modelAlone }) => question !== null && modelAlone === null).map(gainRow),
    ),
    ...officials.map(
      ({ set, rules, baseline, flagged }) =>
        `${code(set)}, tweets flagged: rules ${rules?.flagged ?? '-'}, baseline ${baseline?.flagged ?? '-'} (both for hateful conduct alone), ours ${flagged ?? '-'} (all clauses).`,
    ),
    'Learned models without rules, measured earlier on the whole or the test part of these sets. The one for abuse flagged fourteen per cent of officials’ tweets, so it is no alternative; how such models order texts is a yardstick for ours.',
    table(head, all.filter(({ modelAlone }) => modelAlone !== null).map(gainRow)),
  );
}

function labelledSection(sets: readonly SetResult[]): string {
  const rows = sets.flatMap(({ set, split, use, questions }) =>
    questions.map((one) => [
      `${set}, ${one.label}`,
      use === 'train' ? split : `${split} (never trained on)`,
      String(one.rows),
      String(one.positives),
      ...[one.precision, one.recall, one.f1, one.balanced, one.prAuc].map((value) => withInterval(value)),
    ]),
  );
  const minds = sets.flatMap(({ set, note, questions }) => [
    ...(note === null ? [] : [`- ${code(set)}: ${note}`]),
    ...[...new Set(questions.flatMap(({ mind }) => mind ?? []))].map((mind) => {
      const ids = questions.filter((one) => one.mind === mind).map(({ id }) => id);
      return `- ${code(set)}, ${ids.join(', ')}: ${mind}`;
    }),
  ]);
  return lines(
    '## Labelled sets',
    table(
      ['set, label', 'split', 'rows', 'positive', 'precision', 'recall', 'F1', 'balanced accuracy', 'PR-AUC'],
      rows,
    ),
    `What the labels are not:\n\n${minds.join('\n')}`,
  );
}

/** Over all labelled sets: on what kind of text the flags of each clause fell. */
function clauseSection(sets: readonly SetResult[]): string {
  const names = [...new Set(sets.flatMap(({ clauses }) => clauses.map(({ clause }) => clause)))];
  const order = Object.keys(CLAUSES);
  const rows = names
    .sort((a, b) => order.indexOf(a) - order.indexOf(b))
    .map((name) => {
      const own = sets.flatMap(({ clauses }) => clauses.filter(({ clause }) => clause === name));
      const sum = (key: 'flags' | 'likely' | 'onPositive' | 'onNegative'): number =>
        own.reduce((all, one) => all + one[key], 0);
      const judged = sum('onPositive') + sum('onNegative');
      return [
        code(name),
        String(sum('flags')),
        String(sum('likely')),
        String(sum('onPositive')),
        String(sum('onNegative')),
        judged === 0 ? '-' : figure(sum('onPositive') / judged),
      ];
    });
  return lines(
    '## Flags by clause',
    'On all labelled sets together. The label is the set’s own and broader than the clause, and some of it is noise; a share of right flags is only comparable within a set (`pin evaluate` prints it by set).',
    table(['clause', 'flags', 'likely', 'on texts labelled 1', 'labelled 0', 'share labelled 1'], rows),
  );
}

function shownSection(sets: readonly SetResult[]): string {
  const share = (name: 'target' | 'predicate' | 'short' | 'lifted'): string => {
    const hits = sets.reduce((all, { shown }) => all + shown[name].hits, 0);
    const of = sets.reduce((all, { shown }) => all + shown[name].of, 0);
    return of === 0 ? '-' : `${percent(hits / of, 1)} of ${of}`;
  };
  return lines(
    '## What every flag shows',
    table(
      ['flags that', 'share'],
      [
        ['mark whom they are about', share('target')],
        ['mark the words they rest on', share('predicate')],
        ['mark no more than 60 % of the text with one span', share('short')],
        ['are gone when the marked words are deleted', share('lifted')],
      ],
    ),
  );
}

export function measuredSections(report: QualityReport): readonly (string | null)[] {
  const labelled = report.sets.filter(({ kind }) => kind === 'labelled');
  const officials = report.sets.filter(({ kind }) => kind === 'officials');
  return [
    gainSection(report),
    officialSection(officials),
    harassmentSection(report.harassment),
    labelledSection(labelled),
    clauseSection(labelled),
    shownSection(report.sets),
    liveSection(report),
  ];
}
