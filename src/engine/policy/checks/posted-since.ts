import { answer, condition, type Check } from './check';
import { dayOf } from '../../facts/days';
import { day } from '../schema';

/** Was it posted when the rule had this form? What-if takes the rule as in force, and says so. */
export const postedSince: Check<'posted-since'> = {
  id: 'posted-since',
  asksFor: 'date',
  says: ['met', 'what-if', 'unmet', 'unknown'],
  read: condition('posted-since', { day }),
  run: (asked, { facts, mode }) => {
    if (mode === 'what-if') return answer(asked, 'met', 'what-if', { day: asked.day });
    if (facts.createdAt === null) return answer(asked, 'unknown', 'unknown', { day: asked.day });
    const posted = dayOf(facts.createdAt);
    return posted >= asked.day
      ? answer(asked, 'met', 'met', { day: asked.day, posted })
      : answer(asked, 'unmet', 'unmet', { day: asked.day, posted });
  },
};
