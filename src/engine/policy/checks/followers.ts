import { answer, condition, type Check } from './check';
import { count } from '../schema';

/** Strictly more followers than the number: 100,000 is not more than 100,000. */
export const followers: Check<'followers'> = {
  id: 'followers',
  asksFor: 'followers',
  says: ['met', 'unmet', 'unknown'],
  read: condition('followers', { moreThan: count }),
  run: (asked, { facts }) => {
    const { followers: fact } = facts;
    const { moreThan } = asked;
    if (!fact.known) return answer(asked, 'unknown', 'unknown', { moreThan, missing: fact.missing });
    const values = { followers: fact.value, moreThan, basis: fact.basis };
    return fact.value > moreThan
      ? answer(asked, 'met', 'met', values)
      : answer(asked, 'unmet', 'unmet', values);
  },
};
