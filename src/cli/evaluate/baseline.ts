/**
 * What was reached on the same test splits before this classifier was written: rules alone, and rules with a linear model
 * behind a gate (hashed n-grams of words, characters and classes, 386 KB, trained on the sets marked *train*, threshold
 * 0.5); beside them, learned models without rules. Figures as reported then, to two or three digits.
 */

export interface BaselineRow {
  readonly set: string;
  /** Id of the question; null for officials. */
  readonly question: string | null;
  readonly system: 'rules' | 'baseline' | 'model-alone';
  readonly precision?: number;
  readonly recall?: number;
  readonly f1?: number;
  readonly prAuc?: number;
  /** Tweets flagged, on sets of officials. */
  readonly flagged?: number;
}

const hate = (
  name: string,
  rules: readonly [number, number, number],
  base: readonly [number, number, number],
  prAuc: number,
): readonly BaselineRow[] => [
  { set: name, question: 'hate', system: 'rules', precision: rules[0], recall: rules[1], f1: rules[2] },
  {
    set: name,
    question: 'hate',
    system: 'baseline',
    precision: base[0],
    recall: base[1],
    f1: base[2],
    prAuc,
  },
];

export const BASELINE: readonly BaselineRow[] = [
  ...hate('toxigen_prompts', [0.96, 0.19, 0.32], [0.93, 0.61, 0.73], 0.941),
  ...hate('hatexplain_valtest', [0.62, 0.7, 0.66], [0.63, 0.62, 0.63], 0.659),
  ...hate('edos', [0.48, 0.15, 0.23], [0.51, 0.24, 0.33], 0.448),
  ...hate('davidson', [0.16, 0.57, 0.24], [0.45, 0.22, 0.29], 0.292),
  ...hate('stormfront', [0.89, 0.13, 0.23], [0.92, 0.14, 0.24], 0.757),
  { set: 'pol_congress', question: null, system: 'rules', flagged: 7 },
  { set: 'pol_congress', question: null, system: 'baseline', flagged: 6 },
  { set: 'edos', question: 'threat', system: 'model-alone', prAuc: 0.169 },
  { set: 'hatemojibuild', question: 'threat', system: 'model-alone', prAuc: 0.267 },
  { set: 'openai_mod', question: 'V', system: 'model-alone', prAuc: 0.203 },
  { set: 'openai_mod', question: 'SH', system: 'model-alone', prAuc: 0.345 },
  { set: 'olid', question: 'abuse', system: 'model-alone', f1: 0.6 },
  { set: 'surge_toxicity', question: 'abuse', system: 'model-alone', f1: 0.84 },
];
