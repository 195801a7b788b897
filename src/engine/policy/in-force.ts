/** Which version governs which day. */
import { dayOf } from '../facts/days';
import type { PolicyVersion } from './types';

/** Oldest first. Throws RangeError where two versions share an id, overlap, or not exactly one is the default. */
export function orderPolicies(policies: readonly PolicyVersion[]): readonly PolicyVersion[] {
  const ordered = [...policies].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  ordered.forEach((policy, index) => {
    const before = ordered[index - 1];
    if (before && (before.to === null || before.to >= policy.from)) {
      throw new RangeError(
        `policies ${before.id} and ${policy.id} are both in force on ${policy.from}: correct "to" of ${before.id}`,
      );
    }
  });
  const defaults = ordered.filter((policy) => policy.default).map(({ id }) => id);
  if (defaults.length !== 1) {
    throw new RangeError(
      `exactly one policy must be the default, found ${defaults.length === 0 ? 'none' : defaults.join(', ')}`,
    );
  }
  return ordered;
}

/** Did this version govern a tweet posted at this moment (milliseconds since 1970)? */
export function inForceAt(policy: PolicyVersion, ms: number): boolean {
  const posted = dayOf(ms);
  return posted >= policy.from && posted >= policy.appliesFrom && (policy.to === null || posted <= policy.to);
}

/** The version in force at a moment (milliseconds since 1970, UTC days), or null where none of these was. */
export function policyInForce(policies: readonly PolicyVersion[], ms: number): PolicyVersion | null {
  return policies.find((policy) => inForceAt(policy, ms)) ?? null;
}
