/** The list of checks, one file each. A test holds the folder equal to the list. */
import type { CheckId, Condition } from '../types';
import type { Evidence } from '../../types';
import { isRecord, oneOf, PolicyError, inside, type Reader } from '../schema';
import type { Check, CheckInput } from './check';
import { clauseScore } from './clause-score';
import { context } from './context';
import { followers } from './followers';
import { noCategory } from './no-category';
import { notDecidable } from './not-decidable';
import { postedSince } from './posted-since';
import { publicOffice } from './public-office';
import { stance } from './stance';
import { targetCategory } from './target-category';
import { targetKind } from './target-kind';
import { verified } from './verified';

export const CHECKS: { readonly [Id in CheckId]: Check<Id> } = {
  'public-office': publicOffice,
  verified,
  followers,
  'clause-score': clauseScore,
  stance,
  'target-kind': targetKind,
  'target-category': targetCategory,
  'no-category': noCategory,
  'posted-since': postedSince,
  context,
  'not-decidable': notDecidable,
};

export const CHECK_IDS = Object.keys(CHECKS) as CheckId[];

/** Asks one question. */
export function run(condition: Condition, input: CheckInput): Evidence {
  // The list is typed by id; the union is not, so that the pairing is stated here once.
  const check = CHECKS[condition.check] as Check<CheckId>;
  return check.run(condition, input);
}

/** Reads one condition of the kinds allowed at this place. */
export const conditionOf =
  (allowed: readonly CheckId[]): Reader<Condition> =>
  (value, at) => {
    if (!isRecord(value)) throw new PolicyError(at, 'expected an object with a "check"');
    const id = oneOf(allowed)(value['check'], inside(at, 'check'));
    return CHECKS[id].read(value, at);
  };
