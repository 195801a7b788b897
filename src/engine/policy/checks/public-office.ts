import { condition, answer, type Check } from './check';
import { OFFICE_KINDS } from '../vocabulary';
import { setOf } from '../schema';

/** Does the author hold or seek an office of the listed kinds on the day of the tweet? */
export const publicOffice: Check<'public-office'> = {
  id: 'public-office',
  asksFor: 'office',
  says: ['met', 'met-untitled', 'none', 'other-kind', 'unknown'],
  read: condition('public-office', { anyOf: setOf(OFFICE_KINDS) }),
  run: (asked, { facts }) => {
    const { office } = facts;
    if (!office.known) return answer(asked, 'unknown', 'unknown', { missing: office.missing });
    if (office.value === null) return answer(asked, 'unmet', 'none', { basis: office.basis });
    const { title, kind, from, to } = office.value;
    const values = {
      office: title ?? '',
      role: kind,
      basis: office.basis,
      from: from ?? '',
      to: to ?? '',
    };
    if (!asked.anyOf.includes(kind)) return answer(asked, 'unmet', 'other-kind', values);
    return answer(asked, 'met', title === null ? 'met-untitled' : 'met', values);
  },
};
