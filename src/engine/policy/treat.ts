/** What is drawn: the policy says `notice`; this table says what a notice is on each surface. */
import type { Decision, Enforcement, Surface, Treatment, TreatmentKind } from '../types';
import type { PolicyVersion } from './types';

/**
 * Enforcement x surface. `kept`: surfaces where a noticed tweet stays; `away`: where the policy no longer shows it
 * (its `effects.reach`), so that a marker stands for the absence.
 */
export const TREATMENTS: Readonly<
  Record<Enforcement, { readonly kept: TreatmentKind; readonly away: TreatmentKind }>
> = {
  none: { kept: 'tick', away: 'tick' },
  label: { kept: 'chip', away: 'chip' },
  downrank: { kept: 'none', away: 'downrank-marker' },
  notice: { kept: 'interstitial', away: 'downrank-marker' },
  removal: { kept: 'tombstone', away: 'tombstone' },
  suspension: { kept: 'tombstone', away: 'tombstone' },
};

const NOTHING: Treatment = { kind: 'none', limitedEngagement: false };
const COVERS: readonly TreatmentKind[] = ['interstitial', 'downrank-marker', 'tombstone'];

const draw = (kind: TreatmentKind): Treatment => ({ kind, limitedEngagement: false });

/** A weak match of the author's own words is the one open question that is worth a chip. */
function isPossible({ acting }: Decision): boolean {
  return (
    acting?.verdict === 'unknown' &&
    acting.evidence.every(
      ({ check, result }) => result !== 'unknown' || check === 'clause-score' || check === 'context',
    )
  );
}

function kindOf(policy: PolicyVersion, decision: Decision, surface: Surface): TreatmentKind {
  switch (decision.status) {
    case 'not-assessed':
      return 'not-assessed';
    case 'cannot-tell':
      return isPossible(decision) ? 'chip' : 'cannot-tell';
    case 'excused':
      return 'excused';
    case 'decided': {
      const away =
        policy.effects.reach?.notShownIn.some(({ surfaces }) => surfaces.includes(surface)) ?? false;
      return TREATMENTS[decision.enforcement][away ? 'away' : 'kept'];
    }
  }
}

/** How far it may go on a real person's tweet. */
function capped(kind: TreatmentKind, { acting }: Decision): TreatmentKind {
  if (acting === null) return kind;
  if (acting.cap === 'never') return 'none';
  return acting.cap === 'chip' && COVERS.includes(kind) ? 'chip' : kind;
}

/**
 * What to draw for a decision on a surface. Drawn only where the author is in scope; where that is unknown, at most
 * *cannot tell*, and only on somebody who holds an office. `live`: on a real page, where a clause goes only as far as
 * it has been measured to.
 */
export function treat(
  policy: PolicyVersion | null,
  decision: Decision,
  surface: Surface,
  { live }: { readonly live: boolean },
): Treatment {
  if (policy === null || decision.scope === 'out') return NOTHING;
  if (decision.scope === 'unknown') {
    const office = decision.scopeEvidence.some(
      ({ check, result }) => check === 'public-office' && result === 'met',
    );
    const open = decision.status === 'cannot-tell' || decision.enforcement !== 'none';
    const drawn = office && open && !(live && capped('cannot-tell', decision) === 'none');
    return drawn ? draw('cannot-tell') : NOTHING;
  }
  const full = kindOf(policy, decision, surface);
  const kind = live ? capped(full, decision) : full;
  const { like, reply, share, retweet } = policy.effects.engagement;
  const limited = [like, reply, share, retweet].includes('off');
  const noticed =
    decision.enforcement === 'notice' && (kind === 'interstitial' || kind === 'downrank-marker');
  return { kind, limitedEngagement: noticed && limited };
}
