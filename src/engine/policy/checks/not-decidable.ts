import { answer, condition, type Check } from './check';

/** Words alone cannot decide this clause (an image, a fact outside the tweet): always unknown, never held against anyone. */
export const notDecidable: Check<'not-decidable'> = {
  id: 'not-decidable',
  asksFor: 'media',
  says: ['unknown'],
  read: condition('not-decidable', {}),
  run: (asked) => answer(asked, 'unknown', 'unknown'),
};
