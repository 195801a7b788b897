/** Vocabulary of the mirrors: the same words about somebody else. */

/** Along which a name may be exchanged without a rule caring. */
export type MirrorAxis =
  'party' | 'politician' | 'country' | 'religion' | 'ethnicity' | 'race' | 'gender' | 'orientation';

export const MIRROR_AXES: readonly MirrorAxis[] = [
  'religion',
  'race',
  'ethnicity',
  'country',
  'orientation',
  'gender',
  'party',
  'politician',
];

/** One exchanged name. The span is in UTF-16 units of the text that was given, end exclusive. */
export interface MirrorChange {
  readonly from: string;
  readonly to: string;
  readonly span: { readonly start: number; readonly end: number };
}

/** The text with the names of one axis exchanged. Changes are in order of their place and do not overlap. */
export interface Mirror {
  readonly axis: MirrorAxis;
  readonly text: string;
  readonly changes: readonly MirrorChange[];
}

export interface MirrorOptions {
  /** A handle is only exchanged for one that the caller knows as well, or as little. */
  readonly isPublicHandle?: (handle: string) => boolean;
  readonly axes?: readonly MirrorAxis[];
  /** At most so many mirrors; 4 where it is left out. */
  readonly most?: number;
}

/**
 * The form in which a name stands: `many` (Poles), `one` (a Pole), `adj` (Polish), `own` (the name of the country, faith or
 * party itself), `site` (church), `sites`, `full` (first and last name), `last`, `handle`.
 */
export type Slot = 'many' | 'one' | 'adj' | 'own' | 'site' | 'sites' | 'full' | 'last' | 'handle';

export interface Member {
  /** Name among the members of its ring. */
  readonly key: string;
  readonly forms: Readonly<Partial<Record<Slot, string>>>;
}

/** Names of equal kind: each is exchanged for the first others. */
export interface Ring {
  readonly axis: MirrorAxis;
  readonly members: readonly Member[];
}

/** A name in a text: whose, in which form, where. */
export interface Mention {
  readonly ring: Ring;
  readonly key: string;
  readonly slot: Slot;
  /** UTF-16 units of the text. */
  readonly start: number;
  readonly end: number;
  readonly hashtag: boolean;
}
