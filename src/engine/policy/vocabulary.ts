/** Closed lists of the vocabulary, for readers and tests. `satisfies` keeps them equal to the types. */
import type {
  Evidence,
  ContextId,
  Enforcement,
  OfficeKind,
  ProtectedCategory,
  Stance,
  Surface,
  TargetKind,
  Trilean,
} from '../types';

const all =
  <T extends string>() =>
  <const L extends readonly T[]>(list: [T] extends [L[number]] ? L : never): L =>
    list;

export const ENFORCEMENTS = all<Enforcement>()([
  'none',
  'label',
  'downrank',
  'notice',
  'removal',
  'suspension',
]);

export const OFFICE_KINDS = all<OfficeKind>()([
  'holder',
  'candidate',
  'nominee',
  'government-account',
  'agency',
]);

export const STANCES = all<Stance>()([
  'asserted',
  'negated',
  'quotation',
  'counter-speech',
  'reporting',
  'hypothetical',
  'question',
  'past',
  'figurative',
]);

export const TARGET_KINDS = all<TargetKind>()([
  'public-figure',
  'private-person',
  'anonymous-witness',
  'person',
  'group',
  'protected-group',
  'state',
  'organisation',
  'object',
  'self',
  'unclear',
]);

export const CATEGORIES = all<ProtectedCategory>()([
  'race',
  'ethnicity',
  'national-origin',
  'caste',
  'sexual-orientation',
  'gender',
  'gender-identity',
  'religion',
  'age',
  'disability',
  'serious-disease',
]);

export const SURFACES = all<Surface>()([
  'home-ranked',
  'home-latest',
  'list',
  'permalink',
  'quote',
  'search-top',
  'search-latest',
  'profile',
  'explore',
  'notification',
]);

export const CONTEXT_IDS = all<ContextId>()(['public-figures', 'political-issue', 'foreign-policy']);

export const TRILEANS = all<Trilean>()(['met', 'unmet', 'unknown']);

/** How grave: the index in ENFORCEMENTS. */
export const gravity = (enforcement: Enforcement): number => ENFORCEMENTS.indexOf(enforcement);

/** Three-valued and: one `unmet` settles it, else one `unknown` leaves it open. */
export function allOf(results: readonly Trilean[]): Trilean {
  if (results.includes('unmet')) return 'unmet';
  return results.includes('unknown') ? 'unknown' : 'met';
}

/** All of the evidence taken together. */
export const resultOf = (evidence: readonly Evidence[]): Trilean =>
  allOf(evidence.map(({ result }) => result));
