/**
 * Development yardsticks: how the classifier does on labelled texts that lie outside the project. Prints counts, never texts.
 *
 *   node scripts/run-ts.mjs scripts/dev-evaluate.ts FOLDER [--ids SET CLAUSE|missed|false]
 *
 * FOLDER holds NAME.jsonl.gz with one object per line: `text`, labels 0 or 1, `split`. With --ids, line numbers are printed.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { classify } from '../src/engine/classifier';

interface Row {
  readonly text: string;
  readonly split?: string;
  readonly [label: string]: unknown;
}

const SETS: readonly (readonly [name: string, label: string | null, split: string | null])[] = [
  ['pol_congress', null, null],
  ['pol_obama', null, null],
  ['toxigen_prompts', 'hate', 'test'],
  ['hatexplain_valtest', 'hate', 'test'],
  ['edos', 'hate', 'test'],
  ['davidson', 'hate', 'test'],
  ['hatemojibuild', 'hate', 'test'],
  ['madlibs_sample', 'toxic', null],
];

const options = { lang: 'en', hasMedia: false, replyTo: null, isPublicHandle: () => false };
const percent = (part: number, whole: number): string =>
  whole === 0 ? '-' : ((100 * part) / whole).toFixed(2);

function rows(folder: string, name: string, split: string | null): readonly Row[] {
  const lines = gunzipSync(readFileSync(join(folder, `${name}.jsonl.gz`)))
    .toString('utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as Row).filter((row) => split === null || row.split === split);
}

export function main([folder, ...rest]: readonly string[]): void {
  if (folder === undefined) throw new Error('usage: dev-evaluate FOLDER [--ids SET CLAUSE]');
  const [flag, only, clauseWanted] = rest;
  for (const [name, label, split] of SETS) {
    if (flag === '--ids' && name !== only) continue;
    const list = rows(folder, name, split);
    const byClause = new Map<string, number>();
    const count = { tp: 0, fp: 0, fn: 0, tn: 0, likely: 0, flagged: 0 };
    const started = performance.now();
    list.forEach((row, n) => {
      const { signals } = classify(row.text, options);
      const relevant =
        label === null
          ? signals
          : signals.filter(({ clause }) => /^(?:hateful|violent|abusive)/.test(clause));
      const positive = label !== null && row[label] === 1;
      if (relevant.length > 0) count.flagged++;
      if (relevant.some(({ band }) => band === 'likely')) count.likely++;
      count[relevant.length > 0 ? (positive ? 'tp' : 'fp') : positive ? 'fn' : 'tn']++;
      for (const { clause } of relevant) byClause.set(clause, (byClause.get(clause) ?? 0) + 1);
      if (flag === '--ids') {
        const hit =
          clauseWanted === 'missed'
            ? positive && relevant.length === 0
            : clauseWanted === 'false'
              ? !positive && relevant.length > 0
              : relevant.some(({ clause }) => clause === clauseWanted);
        if (hit) console.log(n);
      }
    });
    const micros = (1000 * (performance.now() - started)) / list.length;
    const precision = count.tp / (count.tp + count.fp || 1);
    const recall = count.tp / (count.tp + count.fn || 1);
    const f1 = (2 * precision * recall) / (precision + recall || 1);
    const quality =
      label === null ? '' : ` P ${precision.toFixed(2)} R ${recall.toFixed(2)} F1 ${f1.toFixed(2)}`;
    console.log(
      `${name}: ${list.length} rows, flagged ${count.flagged} (${percent(count.flagged, list.length)} %), likely ${count.likely} (${percent(count.likely, list.length)} %)${quality}, ${micros.toFixed(0)} µs`,
    );
    for (const [clause, n] of [...byClause].sort()) console.log(`  ${clause} ${n}`);
  }
}
