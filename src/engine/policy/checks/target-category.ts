import { answer, condition, several, type Check } from './check';
import type { TargetKind } from '../../types';
import { CATEGORIES, TRILEANS } from '../vocabulary';
import { nullable, oneOf, optional, setOf } from '../schema';

const OPEN: readonly TargetKind[] = ['protected-group', 'unclear', 'state', 'organisation', 'object'];

/** Has the target one of the protected categories that this version covers? */
export const targetCategory: Check<'target-category'> = {
  id: 'target-category',
  asksFor: 'category',
  says: ['met', 'implied', 'other', 'without', 'unknown', 'none'],
  read: condition('target-category', {
    anyOf: setOf(CATEGORIES),
    unnamed: optional(nullable(oneOf(TRILEANS)), null),
  }),
  run: (asked, { signal }) => {
    if (signal === null) return answer(asked, 'unmet', 'none');
    const { kind, categories } = signal.target;
    const values = { categories: several(categories), covered: several(asked.anyOf) };
    if (categories.some((category) => asked.anyOf.includes(category)))
      return answer(asked, 'met', 'met', values);
    if (categories.length === 0 && asked.unnamed === 'met') return answer(asked, 'met', 'implied', values);
    // A protected group of an unknown category, a target that nobody knows, or a state or thing that may stand for its
    // people: the category is open. A person or group without one is known to have none here.
    const open =
      categories.length === 0 &&
      (asked.unnamed === 'unknown' || (asked.unnamed === null && OPEN.includes(kind)));
    if (open) return answer(asked, 'unknown', 'unknown', values);
    return answer(asked, 'unmet', categories.length === 0 ? 'without' : 'other', values);
  },
};
