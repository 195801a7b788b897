/** All sets that are there, one after the other, into one report. */
import { existsSync } from 'node:fs';
import { createEngine, type EngineAssets } from '../../engine/index';
import type { Judgements } from './adjudication';
import { measureHarassment } from './harassment';
import { liveResults } from './live-results';
import { measureSet, type Split } from './measure-set';
import { readerOf } from './reader';
import type { OfficialFlag, QualityReport, SetResult } from './result';
import { fileOf } from './rows';
import type { SetInfo } from './sets';

export interface EvaluateOptions {
  readonly assets: EngineAssets;
  /** Folder of the labelled sets; null: none. */
  readonly data: string | null;
  /** Folder of the harassment set; null: left out. */
  readonly harassment: string | null;
  readonly sets: readonly SetInfo[];
  readonly split: Split;
  readonly judgements: Judgements;
  readonly onFlag: (flag: OfficialFlag, text: string) => void;
  /** One line on what was done or skipped. */
  readonly say: (line: string) => Promise<void>;
}

/** Throws RowError where a row cannot be read. */
export async function evaluate(options: EvaluateOptions): Promise<QualityReport> {
  const { assets, data, say, judgements } = options;
  const reader = readerOf(assets);
  const sets: SetResult[] = [];
  const skipped: string[] = [];
  for (const info of options.sets) {
    const path = data === null ? null : fileOf(info, data);
    if (path === null) {
      skipped.push(info.name);
      await say(`SKIPPED ${info.name}: ${whyNot(info, data)}`);
      continue;
    }
    const result = await measureSet(info, path, {
      reader,
      split: options.split,
      judgements,
      onFlag: options.onFlag,
    });
    sets.push(result);
    await say(`${info.name}: ${result.rows} rows`);
  }
  const harassment = options.harassment === null ? [] : measureHarassment(options.harassment, reader);
  if (options.harassment !== null)
    await say(
      harassment.length > 0
        ? 'harassment set: read'
        : `SKIPPED harassment set: none in ${options.harassment}`,
    );
  const { version, model, defaultPolicy } = createEngine(assets);
  return {
    format: 1,
    engine: version,
    policy: { id: defaultPolicy.id, sha256: defaultPolicy.sha256 },
    model,
    sets,
    skipped,
    harassment,
    live: liveResults(sets, harassment.find(({ half }) => half === 'frozen') ?? null),
  };
}

function whyNot({ file }: SetInfo, data: string | null): string {
  if (data === null) return 'no folder of data given (--data)';
  return existsSync(data) ? `no ${file} in ${data}` : `no folder ${data}`;
}
