import { answer, condition, several, type Check } from './check';
import { TARGET_KINDS } from '../vocabulary';
import { optional, setOf } from '../schema';

/** Is it aimed at one of the kinds that the clause speaks of? */
export const targetKind: Check<'target-kind'> = {
  id: 'target-kind',
  asksFor: 'target',
  says: ['met', 'unsure', 'unclear', 'unmet', 'none'],
  read: condition('target-kind', {
    anyOf: setOf(TARGET_KINDS),
    unsure: optional(setOf(TARGET_KINDS, 0), []),
  }),
  run: (asked, { signal }) => {
    if (signal === null) return answer(asked, 'unmet', 'none');
    const { kind } = signal.target;
    const values = { target: kind, targets: several(asked.anyOf) };
    if (asked.anyOf.includes(kind)) return answer(asked, 'met', 'met', values);
    if (kind === 'unclear') return answer(asked, 'unknown', 'unclear', values);
    return asked.unsure.includes(kind)
      ? answer(asked, 'unknown', 'unsure', values)
      : answer(asked, 'unmet', 'unmet', values);
  },
};
