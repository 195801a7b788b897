import { answer, condition, type Check } from './check';

/** Was the account verified, in the sense of 2019? X's paid tick says nothing about it. */
export const verified: Check<'verified'> = {
  id: 'verified',
  asksFor: 'verified',
  says: ['met', 'unmet', 'unknown'],
  read: condition('verified', {}),
  run: (asked, { facts }) => {
    const { verified: fact } = facts;
    if (!fact.known) return answer(asked, 'unknown', 'unknown', { missing: fact.missing });
    return fact.value
      ? answer(asked, 'met', 'met', { basis: fact.basis })
      : answer(asked, 'unmet', 'unmet', { basis: fact.basis });
  },
};
