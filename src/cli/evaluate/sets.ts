/**
 * The labelled sets that `pin evaluate` knows: where they come from, under which licence, and which of our clauses their
 * labels can speak about. The texts themselves are no part of this project.
 */

/** `train`: weights may be learned from its train split. `evaluate`: measured only, nothing comes from it. */
export type Use = 'train' | 'evaluate';

/** One thing that a set's labels can tell. */
export interface Question {
  readonly id: string;
  /** What the label means, in the words of the set's authors. */
  readonly label: string;
  /** A field of 0, 1 or null (not labelled), or a list that holds one of these words. */
  readonly from: { readonly field: string } | { readonly ents: readonly string[] };
  /** Rules or clauses of ours whose flags answer it. */
  readonly clauses: readonly string[];
  /** The learned head that orders the texts below the bar, or null. */
  readonly head: 'hate' | 'violence' | 'abuse' | null;
  /** Why the label is not quite our clause. */
  readonly mind?: string;
}

export interface SetInfo {
  readonly name: string;
  readonly file: string;
  readonly use: Use;
  readonly licence: string;
  readonly attribution: string;
  /** `labelled`, or tweets of officials, where every flag is looked at. */
  readonly kind: 'labelled' | 'officials';
  /** Its rows name a category that says what was found and missed; the figures are given by it too. */
  readonly categories: boolean;
  /** Scored whole, because it has no test split. */
  readonly whole: boolean;
  readonly questions: readonly Question[];
  readonly note?: string;
}

/** How the field counts: any of these clauses makes a text "hateful". */
export const HATE_FAMILY: readonly string[] = ['hateful-conduct', 'violent-threats', 'abusive-behavior'];
const VIOLENCE: readonly string[] = [
  'violent-threats',
  'hateful-conduct/violent-threat',
  'hateful-conduct/wish-of-harm',
  'abusive-behavior/wish-of-harm',
];

const hate = (label: string, mind?: string): Question => ({
  id: 'hate',
  label,
  from: { field: 'hate' },
  clauses: HATE_FAMILY,
  head: 'hate',
  ...(mind === undefined ? {} : { mind }),
});
const abuse = (label: string, mind?: string): Question => ({
  id: 'abuse',
  label,
  from: { field: 'abuse' },
  clauses: HATE_FAMILY,
  head: 'abuse',
  ...(mind === undefined ? {} : { mind }),
});
const threat = (label: string): Question => ({
  id: 'threat',
  label,
  from: { field: 'threat' },
  clauses: VIOLENCE,
  head: 'violence',
});
const column = (
  field: string,
  label: string,
  clauses: readonly string[],
  head: Question['head'],
  mind?: string,
): Question => ({
  id: field,
  label,
  from: { field },
  clauses,
  head,
  ...(mind === undefined ? {} : { mind }),
});
const holds = (id: string, label: string, ents: readonly string[]): Question => ({
  id,
  label,
  from: { ents },
  clauses: [`private-information/${id}`],
  head: null,
  mind: 'The clause also asks for another owner and for privacy; the label is the shape alone.',
});

const set = (
  name: string,
  use: Use,
  licence: string,
  questions: readonly Question[],
  attribution: string,
  more: Partial<Pick<SetInfo, 'kind' | 'whole' | 'categories' | 'note'>> = {},
): SetInfo => ({
  name,
  file: `${name}.jsonl.gz`,
  use,
  licence,
  attribution,
  kind: 'labelled',
  whole: false,
  categories: false,
  questions,
  ...more,
});

const PROFANITY = 'Most of it is profanity or dialect, which no clause forbids.';

export const SETS: readonly SetInfo[] = [
  set(
    'toxigen_prompts',
    'train',
    'MIT',
    [hate('hateful prompt')],
    'T. Hartvigsen et al., "ToxiGen", ACL 2022. (c) Microsoft Corporation. The authors intend data and methods for research.',
    { categories: true },
  ),
  set(
    'hatexplain_valtest',
    'train',
    'MIT',
    [hate('hate speech'), abuse('hate speech or offensive', PROFANITY)],
    'B. Mathew et al., "HateXplain", AAAI 2021. (c) 2020 Punyajoy Saha; parts taken from a repository that states no licence of its own.',
  ),
  set(
    'edos',
    'train',
    'CC0-1.0',
    [
      hate('sexist', 'Animosity and prejudiced discussion count as sexist; the rules allow much of it.'),
      threat('threat, plan to harm, incitement'),
    ],
    'H. R. Kirk et al., "SemEval-2023 Task 10: Explainable Detection of Online Sexism", 2023.',
    { categories: true },
  ),
  set(
    'davidson',
    'train',
    'MIT',
    [hate('hate speech')],
    'T. Davidson et al., "Automated Hate Speech Detection and the Problem of Offensive Language", ICWSM 2017. (c) 2017 Tom Davidson.',
  ),
  set(
    'stormfront',
    'evaluate',
    'CC-BY-SA-3.0-ES',
    [hate('hate', 'Half of the sentences need context that is not there.')],
    'O. de Gibert et al., "Hate Speech Dataset from a White Supremacy Forum", ALW2 2018.',
  ),
  set(
    'hatemojibuild',
    'train',
    'CC-BY-4.0',
    [hate('hateful', 'Written to fool models.'), threat('threatening language')],
    'H. R. Kirk et al., "Hatemoji", 2021 (arXiv 2108.05921). Changed: rows removed, fields reduced.',
    { categories: true },
  ),
  set(
    'mlma_en',
    'train',
    'MIT',
    [hate('hateful', 'Noisy labels.')],
    'N. Ousidhoum et al., "Multilingual and Multi-Aspect Hate Speech Analysis", EMNLP 2019. (c) 2019 HKUST-KnowComp.',
  ),
  set(
    'openai_mod',
    'train',
    'MIT',
    [
      column('H', 'hate', HATE_FAMILY, 'hate'),
      column('H2', 'hate with violence', VIOLENCE, 'violence'),
      column('V', 'violence', [...VIOLENCE, 'glorification-of-violence'], 'violence', 'Fiction counts.'),
      column('HR', 'harassment', ['abusive-behavior', 'violent-threats', 'hateful-conduct'], 'abuse'),
      column(
        'SH',
        'self-harm',
        ['self-harm'],
        null,
        'Most is a person’s own despair, which is no violation.',
      ),
      column(
        'S',
        'sexual',
        ['abusive-behavior/sexual-harassment', 'non-consensual-nudity'],
        null,
        'Sexual fiction and talk are no violation.',
      ),
    ],
    'T. Markov et al., "A Holistic Approach to Undesired Content Detection", 2022. (c) 2022 OpenAI.',
  ),
  set(
    'surge_toxicity',
    'train',
    'MIT',
    [abuse('toxic', PROFANITY)],
    'The Toxicity Dataset by Surge AI. (c) 2021 Surge AI.',
  ),
  set(
    'civil_toxicspans',
    'train',
    'CC0-1.0',
    [abuse('toxic', 'No negatives: recall only.')],
    'J. Pavlopoulos et al., "SemEval-2021 Task 5: Toxic Spans Detection", 2021.',
  ),
  set(
    'olid',
    'evaluate',
    'unconfirmed',
    [abuse('offensive', PROFANITY)],
    'M. Zampieri et al., "Predicting the Type and Target of Offensive Posts in Social Media", NAACL 2019. OLID v1.0.',
  ),
  set(
    'madlibs_sample',
    'train',
    'Apache-2.0',
    [{ ...hate('template with a bad adjective'), id: 'toxic', from: { field: 'toxic' } }],
    'L. Dixon et al., "Measuring and Mitigating Unintended Bias in Text Classification", AIES 2018.',
    {
      whole: true,
      note: 'Templates that cross identity terms with good and bad adjectives: a check of bias, not of reading.',
    },
  ),
  set(
    'presidio_synth',
    'train',
    'MIT',
    [
      holds('address', 'street address', ['STREET_ADDRESS']),
      holds('phone', 'telephone number', ['PHONE_NUMBER']),
      holds('email', 'e-mail address', ['EMAIL_ADDRESS']),
      holds('identity-document', 'identity number', ['US_SSN', 'US_DRIVER_LICENSE']),
      holds('financial', 'card or account number', ['CREDIT_CARD', 'IBAN_CODE']),
    ],
    'Presidio research. (c) Microsoft Corporation. Synthetic: no person is real.',
  ),
  set(
    'pol_congress',
    'evaluate',
    'none stated',
    [],
    'J. Wang, K. Cui, B. Yu, "Self Promotion in US Congressional Tweets", NAACL 2021.',
    { kind: 'officials', whole: true },
  ),
  set(
    'pol_obama',
    'train',
    'CC-BY-4.0',
    [],
    'FiveThirtyEight, data behind "The Worst Tweeter In Politics Isn’t Trump". Changed: one account kept, fields reduced.',
    { kind: 'officials', whole: true, note: 'Used in training as texts that break no rule: not held back.' },
  ),
];

/** Does this clause answer a question that lists these rules and clauses? */
export function answers(listed: readonly string[], clause: string): boolean {
  return listed.some((one) => clause === one || clause.startsWith(`${one}/`));
}
