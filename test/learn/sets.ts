/** Small labelled sets for the tests of training, written here. */
import { TRAINING_SETS, type SetRow } from '../../src/learn/recipe';
import type { ReadSet } from '../../src/learn/train';

const PLACES = [
  'Northport',
  'Eastham',
  'the valley',
  'Lowfield',
  'the harbour',
  'Millbrook',
  'the county',
  'Westgate',
];
const HATEFUL = [
  'they said it at the fair in PLACE that all Muslims are vermin who ruin every street they live on',
  'nobody in PLACE wants immigrants here because they are nothing but thieves and liars who hate our country',
];
const PLAIN = [
  'the bridge in PLACE reopens on Monday at nine and the ferry runs until then, thank you for your patience',
  'the Muslims of PLACE opened a new food bank this morning and everybody is welcome to come and help',
];

/** Rows of a set: half of them hateful, half not; every field that any lesson may ask for. */
export function smallRows(count = 32): readonly SetRow[] {
  return Array.from({ length: count }, (_, i) => {
    const hateful = i % 2 === 0;
    const list = hateful ? HATEFUL : PLAIN;
    const place = PLACES[(i >> 2) % PLACES.length] ?? '';
    const label = hateful ? 1 : 0;
    return {
      text: (list[(i >> 1) % 2] ?? '').replace('PLACE', place),
      hate: label,
      abuse: label,
      threat: 0,
      split: 'train',
    };
  });
}

export const smallSets = (): readonly ReadSet[] =>
  TRAINING_SETS.map((set) => ({
    set,
    sha256: '0'.repeat(64),
    rows: smallRows(set.name === 'pol_obama' ? 2 : 32),
  }));
