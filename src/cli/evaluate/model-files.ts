/** What `--write` leaves in assets/model: the figures, the limits of clauses, and the card's part of both. */
import { existsSync } from 'node:fs';
import { CLAUSES, isClauseId } from '../../engine/index';
import type { QualityReport } from './result';
import { jsonText, mergeJson, writeWhole } from './write';

/** From the root of the project. */
export const MODEL_FOLDER = 'assets/model';

/** Measured limits only: what is not named keeps its default. */
function liveFile({ live }: QualityReport) {
  const measured = Object.entries(live).filter(
    ([clause, { live: far, byDefault }]) => isClauseId(clause) && !byDefault && far !== CLAUSES[clause].live,
  );
  return { format: 1, live: Object.fromEntries(measured.map(([clause, { live: far }]) => [clause, far])) };
}

/** Per set and question, the figures without their intervals: those are in quality.json. */
function cardQuality({ engine, policy, model, sets, harassment }: QualityReport) {
  const labelled = sets.flatMap(({ set, split, questions }) =>
    questions.map(({ id, rows, positives, precision, recall, f1, balanced, prAuc }) => ({
      set,
      question: id,
      split,
      rows,
      positives,
      precision: precision.value,
      recall: recall.value,
      f1: f1.value,
      balanced: balanced.value,
      pr_auc: prAuc.value,
    })),
  );
  const officials = sets
    .filter(({ kind }) => kind === 'officials')
    .map(({ set, rows, flagged, likely }) => ({ set, rows, flagged: flagged.hits, likely: likely.hits }));
  const own = harassment.map(({ half, rows, positives, balanced }) => ({
    half,
    rows,
    positives,
    balanced: balanced.value,
  }));
  return { engine, policy: policy.id, model: model.sha256, labelled, officials, harassment: own };
}

/** Writes quality.json, live.json and the keys `quality` and `live` of card.json, whose other keys stay. */
export function writeModelFiles(report: QualityReport, folder: string = MODEL_FOLDER): readonly string[] {
  if (!existsSync(folder))
    throw new Error(`--write: no folder ${folder} here; run from the root of the project`);
  const files = ['quality.json', 'live.json', 'card.json'].map((name) => `${folder}/${name}`);
  const [quality = '', live = '', card = ''] = files;
  writeWhole(quality, jsonText(report));
  writeWhole(live, `${JSON.stringify(liveFile(report))}\n`);
  const limits = Object.fromEntries(
    Object.entries(report.live).map(([clause, { live: far, judged, byDefault }]) => [
      clause,
      { live: far, measured: !byDefault, judged },
    ]),
  );
  mergeJson(card, { quality: cardQuality(report), live: limits });
  return files;
}
