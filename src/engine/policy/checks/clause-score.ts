import { answer, condition, type Check } from './check';
import { oneOf } from '../schema';

/** Do the words match the clause clearly enough? A match weaker than asked is unknown, never a no. */
export const clauseScore: Check<'clause-score'> = {
  id: 'clause-score',
  asksFor: 'reading',
  says: ['met', 'weak', 'none'],
  read: condition('clause-score', { atLeast: oneOf(['likely', 'possible']) }),
  run: (asked, { signal }) => {
    if (signal === null) return answer(asked, 'unmet', 'none');
    const values = { clause: signal.clause, score: signal.score, band: signal.band };
    const enough = signal.band === 'likely' || asked.atLeast === 'possible';
    return enough ? answer(asked, 'met', 'met', values) : answer(asked, 'unknown', 'weak', values);
  },
};
