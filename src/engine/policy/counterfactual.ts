/** What would change the decision. Here: the same tweet by somebody without an office. */
import type { Decision, Facts } from '../types';
import { decide, type DecideOptions } from './decide';
import type { PolicyVersion } from './types';

/** The same tweet by an ordinary account: no office, all else equal. */
export function ordinaryAccount(policy: PolicyVersion, facts: Facts, options: DecideOptions): Decision {
  const office: Facts['office'] = { known: true, value: null, basis: 'stated', source: null };
  return decide(policy, { ...facts, office }, options);
}
