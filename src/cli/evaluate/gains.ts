/** Ours beside what was reached before, on the same test splits. */
import type { Interval, Share } from '../../measure/interval';
import { BASELINE, type BaselineRow } from './baseline';
import type { SetResult } from './result';

export interface Gain {
  readonly set: string;
  readonly question: string | null;
  readonly rules: BaselineRow | null;
  readonly baseline: BaselineRow | null;
  /** A learned model without rules, where that is what was reported. */
  readonly modelAlone: BaselineRow | null;
  readonly precision: Share | null;
  readonly recall: Share | null;
  readonly f1: Interval | null;
  readonly prAuc: Interval | null;
  /** Tweets flagged, on sets of officials. */
  readonly flagged: number | null;
}

/** One row per question that was measured before and now, on the split that was scored before. */
export function gains(sets: readonly SetResult[]): readonly Gain[] {
  const keys = [...new Set(BASELINE.map(({ set, question }) => `${set} ${question ?? ''}`))];
  return keys.flatMap((key) => {
    const rows = BASELINE.filter(({ set, question }) => `${set} ${question ?? ''}` === key);
    const [first] = rows;
    const result = sets.find(
      ({ set, split, kind }) => set === first?.set && split === (kind === 'officials' ? 'all' : 'test'),
    );
    if (first === undefined || result === undefined) return [];
    const answered = result.questions.find(({ id }) => id === first.question) ?? null;
    if (first.question !== null && answered === null) return [];
    const system = (name: BaselineRow['system']): BaselineRow | null =>
      rows.find((row) => row.system === name) ?? null;
    return [
      {
        set: first.set,
        question: first.question,
        rules: system('rules'),
        baseline: system('baseline'),
        modelAlone: system('model-alone'),
        precision: answered?.precision ?? null,
        recall: answered?.recall ?? null,
        f1: answered?.f1 ?? null,
        prAuc: answered?.prAuc ?? null,
        flagged: answered === null ? result.flagged.hits : null,
      },
    ];
  });
}
