/** The parts of docs/quality.md on officials, on our own set, and on what follows for live pages. Used by make-quality.ts. */
import { figure, percent, shareOf, withInterval } from '../src/cli/evaluate/figures';
import type { HalfResult, QualityReport, SetResult } from '../src/cli/evaluate/result';
import type { Agreement } from '../src/measure/agreement';
import { JUDGED_ENOUGH, RIGHT_FOR, type Judged } from '../src/measure/live';
import { code, table } from './policy-docs-words';

const lines = (...parts: readonly string[]): string => parts.join('\n\n');

const agreementText = ({ same, kappa }: Agreement): string =>
  `${percent(same.value ?? 0, 1)}; ${figure(kappa)}`;

export function officialSection(sets: readonly SetResult[]): string {
  const rates = sets.map(({ set, note, flagged, likely }) => [
    code(set),
    shareOf(flagged),
    shareOf(likely),
    note ?? 'Only measured; no word, rule or weight comes from it.',
  ]);
  const flags = sets.flatMap(({ set, flags: all }) =>
    all.map(({ sha256, clause, band, score, verdict, why }) => [
      `${set} ${code(sha256.slice(0, 16))}`,
      code(clause),
      `${band} ${score.toFixed(2)}`,
      verdict ?? 'not yet adjudicated',
      why ?? '',
    ]),
  );
  return lines(
    '## Officials',
    'Tweets of members of the US Congress, 2017 to 2021, and of one president to 2017. All clauses count.',
    table(['set', 'flagged (possible or likely)', 'likely', 'use'], rates),
    flags.length === 0
      ? 'No tweet is flagged, so there is nothing to judge.'
      : 'Every flag, by the first digits of the SHA-256 of the text, with our judgement:',
    ...(flags.length === 0 ? [] : [table(['tweet', 'clause', 'band, score', 'verdict', 'why'], flags)]),
  );
}

export function harassmentSection(halves: readonly HalfResult[]): string | null {
  if (halves.length === 0) return null;
  const rows = halves.map(
    ({ half, rows: count, positives, cannotTell, precision, recall, specificity, balanced, agreement }) => [
      half === 'dev' ? 'development' : half,
      String(count),
      String(positives),
      String(cannotTell),
      withInterval(precision),
      withInterval(recall),
      withInterval(specificity),
      `**${withInterval(balanced)}**`,
      agreementText(agreement),
    ],
  );
  const clauses = halves.flatMap(({ half, clauses: all }) =>
    all.map((one) => [
      `${half === 'dev' ? 'development' : half}, ${code(one.clause)}`,
      String(one.positives),
      String(one.found),
      String(one.foundAsAny),
      String(one.flags),
      `${one.right} / ${one.other} / ${one.wrong}`,
    ]),
  );
  return lines(
    '## Threats and harassment, our own set',
    'Short invented texts in the manner of officials’ posts: threats, calls, wishes, insults, and their near-misses in ordinary politics. One hand wrote them, others labelled them without knowing what the writer meant. One half was read while the rules were written; the frozen half was only scored, and no text of it that is missed was looked at. Where the labellers agree this well, the texts are clearer than those of a timeline.',
    table(
      [
        'half',
        'texts',
        'violations',
        'cannot tell',
        'precision',
        'recall',
        'left alone rightly',
        'balanced accuracy',
        'labellers agree; kappa',
      ],
      rows,
    ),
    table(
      ['half, clause', 'labelled', 'found as it', 'found as any', 'flags', 'right / another clause / wrong'],
      clauses,
    ),
  );
}

export function liveSection({ live }: QualityReport): string {
  const all = Object.entries(live);
  const judgedSome = ({ right, arguable, wrong }: Judged): boolean => right + arguable + wrong > 0;
  const rows = all
    .filter(([, { judged }]) => judgedSome(judged))
    .map(([clause, { live: far, judged, byDefault }]) => [
      code(clause),
      far,
      byDefault ? 'default' : 'measured',
      `${judged.right} / ${judged.arguable} / ${judged.wrong}`,
    ]);
  const others = (['cover', 'chip', 'never'] as const).map((far) => {
    const own = all.filter(([, one]) => one.live === far && !judgedSome(one.judged));
    return `- ${far}: ${own.map(([clause]) => code(clause)).join(', ') || 'none'}`;
  });
  return lines(
    '## How far a clause may go on a live page',
    `*Cover* needs ${JUDGED_ENOUGH} judged flags of the clause’s own, ${RIGHT_FOR.cover} % of them right; *chip* needs ${RIGHT_FOR.chip} %. Judged are flags on officials’ tweets (by us) and flags on the frozen half of our own set (by its blind labellers). With fewer, the clause keeps its default. What is never to be drawn stays so.`,
    ...(rows.length > 0
      ? [table(['clause', 'live', 'because', 'judged right / arguable / wrong'], rows)]
      : []),
    `Clauses without a judged flag keep their default:\n\n${others.join('\n')}`,
  );
}
