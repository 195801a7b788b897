import { answer, condition, type Check } from './check';
import { STANCES } from '../vocabulary';
import { setOf } from '../schema';
import type { Stance } from '../../types';

/** These settle that the author does not say it himself. */
const DISTANCED: readonly Stance[] = ['negated', 'counter-speech', 'reporting'];

/**
 * Does the author say it himself? A quotation without a word of approval or rejection leaves that open. What the
 * classifier withheld for another stance is not the author's own; what it stands behind in another stance (a
 * question that may be rhetorical) is open.
 */
export const stance: Check<'stance'> = {
  id: 'stance',
  asksFor: 'stance',
  says: ['met', 'none', 'unsure', ...STANCES],
  read: condition('stance', { anyOf: setOf(STANCES) }),
  run: (asked, { signal, withheld }) => {
    if (signal === null) return answer(asked, 'unmet', 'none');
    const values = { stance: signal.stance };
    if (signal.stance === 'quotation' && !asked.anyOf.includes('quotation')) {
      return answer(asked, 'unknown', 'quotation', values);
    }
    if (asked.anyOf.includes(signal.stance)) {
      // Withheld although asserted: the classifier has a reason that it does not name.
      return withheld ? answer(asked, 'unknown', 'unsure', values) : answer(asked, 'met', 'met', values);
    }
    return withheld || DISTANCED.includes(signal.stance)
      ? answer(asked, 'unmet', signal.stance, values)
      : answer(asked, 'unknown', 'unsure', values);
  },
};
