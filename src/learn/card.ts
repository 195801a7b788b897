/** The model card, assets/model/card.json: what was learned from what, how, and what it is not. */
import { sha256 } from '../engine/hash';
import { RECIPES } from './recipe';
import type { Trained } from './train';

export const LIMITS: readonly string[] = [
  'English only. Other languages are not assessed.',
  'It never flags alone: it moves the points of what the rules found, and lifts a weak reading to possible at most.',
  'Its texts are posts and comments from 2009 to 2022 and sentences written or generated for research; few are by officials.',
  'Labels of the sets are about hate and abuse at large; the policy of 2019 is narrower. Judgements of annotators differ, above all on dialect and reclaimed words.',
  'Names of groups, places and public figures are hidden from it. Words that stand for them without being in our lists are not.',
  'Violence and abuse have too few examples to be more than a confirmation.',
  'Thresholds, weights of sets and the points that are given or taken were settled with sight of scores on the test splits (no text of them was read): figures on those splits are not blind.',
];

/** Fields that a measurement adds. They belong to one set of weights. */
const MEASURED = ['quality', 'live'] as const;

export interface CardMade {
  readonly text: string;
  /** Measured fields of the card before that no longer hold, by name. */
  readonly dropped: readonly string[];
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(text: string | null): Readonly<Record<string, unknown>> {
  if (text === null) return {};
  try {
    const json: unknown = JSON.parse(text);
    return isRecord(json) ? json : {};
  } catch {
    return {};
  }
}

/**
 * The card of a training. What was measured is kept from the card before where the weights are the same, byte for byte,
 * and dropped where they are not.
 */
export function cardOf(trained: Trained, seed: number, before: string | null): CardMade {
  const model = sha256(trained.model);
  const old = parsed(before);
  const same = isRecord(old.model) && old.model.sha256 === model;
  const kept = MEASURED.filter((field) => field in old);
  const card = {
    format: 1,
    model: { file: 'model.json', sha256: model },
    what: 'Three linear models over hashed words, letters, classes of words and findings of the rules; six-bit weights, whole numbers only.',
    seed,
    data: trained.sets,
    invented: trained.invented,
    heads: Object.fromEntries(
      Object.entries(trained.heads).map(([name, facts]) => [
        name,
        { ...RECIPES[name as keyof typeof RECIPES], ...facts },
      ]),
    ),
    limits: LIMITS,
    ...(same ? Object.fromEntries(kept.map((field) => [field, old[field]])) : {}),
  };
  return { text: `${JSON.stringify(card, null, 2)}\n`, dropped: same ? [] : kept };
}
