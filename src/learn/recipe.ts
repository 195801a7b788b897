/**
 * Which texts teach which head, and how much each counts. Only sets whose licence lets weights learned from them be
 * shipped, and of these only the part marked `train`. Texts of the sets are no part of this project.
 */
import type { HeadName } from '../engine/classifier/model/format';

/** One line of a set, as it lies in its file. */
export interface SetRow {
  readonly text: string;
  readonly [field: string]: unknown;
}

/** How one set answers one head's question: the label of a row, or null where it says nothing; and its weight. */
export interface Lesson {
  readonly head: HeadName;
  readonly label: (row: SetRow) => boolean | null;
  readonly weight: number;
}

export interface TrainingSet {
  readonly name: string;
  readonly licence: string;
  readonly attribution: string;
  /** Fields that every row must carry with 0 or 1. */
  readonly fields: readonly string[];
  /** Every so many rows of the file one is taken. */
  readonly every: number;
  readonly lessons: readonly Lesson[];
}

const is =
  (field: string) =>
  (row: SetRow): boolean =>
    row[field] === 1;
/** Says no where the field is 0, and nothing where it is 1. */
const notWhere =
  (field: string) =>
  (row: SetRow): boolean | null =>
    row[field] === 0 ? false : null;
/** Says yes where the field is 1, and nothing where it is 0: what is no threat there is mostly abuse of another kind. */
const onlyWhere =
  (field: string) =>
  (row: SetRow): boolean | null =>
    row[field] === 1 ? true : null;
const never = (): boolean => false;
const learn = (head: HeadName, label: Lesson['label'], weight: number): Lesson => ({ head, label, weight });

export const TRAINING_SETS: readonly TrainingSet[] = [
  {
    name: 'davidson',
    licence: 'MIT',
    attribution:
      'T. Davidson, D. Warmsley, M. Macy, I. Weber, "Automated Hate Speech Detection and the Problem of Offensive Language", ICWSM 2017. github.com/t-davidson/hate-speech-and-offensive-language. MIT, (c) 2017 Tom Davidson.',
    fields: ['hate'],
    every: 1,
    lessons: [learn('hate', is('hate'), 1), learn('violence', notWhere('hate'), 0.3)],
  },
  {
    name: 'edos',
    licence: 'CC0-1.0',
    attribution:
      'H. R. Kirk, W. Yin, B. Vidgen, P. Röttger, "SemEval-2023 Task 10: Explainable Detection of Online Sexism", 2023. github.com/rewire-online/edos. CC0-1.0.',
    fields: ['hate', 'threat'],
    every: 1,
    lessons: [
      learn('hate', is('hate'), 1),
      learn('violence', onlyWhere('threat'), 1),
      learn('violence', notWhere('threat'), 0.2),
    ],
  },
  {
    name: 'hatexplain_valtest',
    licence: 'MIT',
    attribution:
      'B. Mathew, P. Saha, S. M. Yimam, C. Biemann, P. Goyal, A. Mukherjee, "HateXplain: A Benchmark Dataset for Explainable Hate Speech Detection", AAAI 2021. github.com/hate-alert/HateXplain (MIT, (c) 2020 Punyajoy Saha); validation and test part taken from github.com/shivam0109/CS4NLP-HateXplain, which states no licence of its own.',
    fields: ['hate', 'abuse'],
    every: 1,
    lessons: [learn('hate', is('hate'), 3), learn('abuse', is('abuse'), 1)],
  },
  {
    name: 'toxigen_prompts',
    licence: 'MIT',
    attribution:
      'T. Hartvigsen, S. Gabriel, H. Palangi, M. Sap, D. Ray, E. Kamar, "ToxiGen: A Large-Scale Machine-Generated Dataset for Adversarial and Implicit Hate Speech Detection", ACL 2022. github.com/microsoft/TOXIGEN. MIT, (c) Microsoft Corporation. Its README says that data and methods are intended for research; the licence text sets no such limit.',
    fields: ['hate'],
    every: 1,
    lessons: [
      learn('hate', is('hate'), 5),
      learn('violence', notWhere('hate'), 1),
      learn('abuse', notWhere('hate'), 1),
    ],
  },
  {
    name: 'hatemojibuild',
    licence: 'CC-BY-4.0',
    attribution:
      'H. R. Kirk, B. Vidgen, P. Röttger, T. Thrush, S. A. Hale, "Hatemoji: A Test Suite and Adversarially-Generated Dataset for Benchmarking and Detecting Emoji-based Hate", 2021 (arXiv 2108.05921). github.com/HannahKirk/Hatemoji. CC-BY-4.0; changed: rows removed, fields reduced.',
    fields: ['hate', 'threat'],
    every: 1,
    lessons: [learn('hate', is('hate'), 0.5), learn('violence', onlyWhere('threat'), 0.5)],
  },
  {
    name: 'surge_toxicity',
    licence: 'MIT',
    attribution: 'The Toxicity Dataset by Surge AI. github.com/surge-ai/toxicity. MIT, (c) 2021 Surge AI.',
    fields: ['abuse'],
    every: 1,
    lessons: [
      learn('hate', notWhere('abuse'), 1),
      learn('violence', notWhere('abuse'), 1),
      learn('abuse', is('abuse'), 1),
    ],
  },
  {
    name: 'civil_toxicspans',
    licence: 'CC0-1.0',
    attribution:
      'J. Pavlopoulos, J. Sorensen, L. Laugier, I. Androutsopoulos, "SemEval-2021 Task 5: Toxic Spans Detection", 2021; J. Pavlopoulos, L. Laugier, A. Xenos, J. Sorensen, I. Androutsopoulos, "From the Detection of Toxic Spans in Online Discussions to the Analysis of Toxic-to-Civil Transfer", ACL 2022. github.com/ipavlopoulos/toxic_spans. CC0-1.0.',
    fields: ['abuse'],
    every: 6,
    lessons: [learn('abuse', is('abuse'), 1)],
  },
  {
    name: 'pol_obama',
    licence: 'CC-BY-4.0',
    attribution:
      'FiveThirtyEight, data behind "The Worst Tweeter In Politics Isn\'t Trump". github.com/fivethirtyeight/data, twitter-ratio. CC-BY-4.0; changed: one account kept, fields reduced.',
    fields: [],
    every: 1,
    lessons: [learn('hate', never, 3), learn('violence', never, 2), learn('abuse', never, 1)],
  },
];

/** What may be turned when a head is trained. */
export interface HeadRecipe {
  /** Sizes of the three blocks, as powers of two. */
  readonly bits: readonly [number, number, number];
  readonly epochs: number;
  readonly rate: number;
  /** Takes from every weight that is touched, so that what tells little ends at 0. */
  readonly shrink: number;
  /** A feature of fewer texts than this gets no weight. */
  readonly least: number;
}

export const RECIPES: Readonly<Record<HeadName, HeadRecipe>> = {
  hate: { bits: [16, 15, 11], epochs: 4, rate: 0.02, shrink: 0.005, least: 3 },
  violence: { bits: [16, 15, 11], epochs: 12, rate: 0.03, shrink: 0.001, least: 2 },
  abuse: { bits: [13, 12, 10], epochs: 4, rate: 0.02, shrink: 0.02, least: 3 },
};
