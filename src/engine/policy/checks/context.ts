import { answer, condition, type Check } from './check';
import { CONTEXT_IDS, TRILEANS } from '../vocabulary';
import { oneOf } from '../schema';

/** Does the text show this listed context? Not looked for is unknown, and lifts nothing. */
export const context: Check<'context'> = {
  id: 'context',
  asksFor: 'context',
  says: TRILEANS,
  read: condition('context', { id: oneOf(CONTEXT_IDS) }),
  run: (asked, { facts }) => {
    const result = facts.reading.contexts.find(({ id }) => id === asked.id)?.result ?? 'unknown';
    return answer(asked, result, result, { context: asked.id });
  },
};
