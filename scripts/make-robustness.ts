/**
 * Measures how many decisions survive each way of writing the same words differently (test/engine/robustness) and writes
 * assets/model/robustness.json for docs/quality.md.
 *
 *   node scripts/run-ts.mjs scripts/make-robustness.ts
 */
import { writeFileSync } from 'node:fs';
import { corpus, measure } from '../test/engine/robustness/measure';

const OUT = 'assets/model/robustness.json';

interface Example {
  readonly text: string;
}
const modules = import.meta.glob<{
  examples?: { positive: readonly Example[]; nearMiss: readonly Example[] };
}>('../src/engine/classifier/clauses/*--*.ts', { eager: true });

export function main(): void {
  const examples = Object.keys(modules)
    .sort()
    .flatMap((file) => {
      const found = modules[file]?.examples;
      return found === undefined ? [] : [...found.positive, ...found.nearMiss];
    })
    .map(({ text }) => text);
  const texts = corpus(examples);
  const families = measure(texts);
  writeFileSync(OUT, `${JSON.stringify({ texts: texts.length, families }, null, 2)}\n`);
  const percent = (part: number, whole: number): string => ((100 * part) / Math.max(1, whole)).toFixed(1);
  for (const { name, unchanged, texts: all, flagged, lost, gained, exact, spans } of families)
    console.log(
      `${name}: ${percent(unchanged, all)} % of ${all} unchanged, ${percent(flagged - lost, flagged)} % of ${flagged} flags kept, ${gained} gained, ${percent(exact, spans)} % of spans to the letter`,
    );
  console.log(`wrote ${OUT}`);
}
