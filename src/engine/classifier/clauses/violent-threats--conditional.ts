/** Conditional threats: "If you do X, I will". The condition is part of the threat and excuses nothing. */
import { conditionOf } from '../condition';
import { asCandidate, threatsOf } from '../threat';
import type { Threat } from '../threat';
import type { Clause, Doc, Examples } from '../types';

/** What an order before the threat says is no report and no rejection: "keep writing that and I'll …". */
const ORDER = ['reporting', 'counter-speech'] as const;
const linked = (doc: Doc, { range }: Threat): boolean =>
  /^(?:and|or|n|&|then)$/.test(doc.tokens[range.from - 1]?.text ?? '');

export const threatConditional: Clause = {
  id: 'violent-threats/conditional',
  detect: (doc) =>
    threatsOf(doc)
      .filter((threat) => conditionOf(doc, threat) !== null)
      .map((threat) => {
        const made = asCandidate('violent-threats/conditional', threat, [
          threat.because,
          'threat-conditional',
        ]);
        return {
          ...made,
          points: made.points - 3,
          noVeto: [...(made.noVeto ?? []), 'hypothetical', ...(linked(doc, threat) ? ORDER : [])] as const,
        };
      }),
};

export const examples: Examples = {
  positive: [
    { text: 'Touch the statue and you lose the hand.', why: 'an order, and what follows' },
    {
      text: 'Resign by Friday or we come to your house and carry you out of it feet first.',
      why: 'or, in the present',
    },
    { text: 'If you come here again, I will kill you.', why: 'the policy’s own form' },
    { text: 'I will shoot you if you publish that', why: 'condition behind' },
    { text: 'If the senator votes yes we will hang him', why: 'an office holder' },
    { text: "Come closer and see. If you do I'll break your legs", why: 'serious injury' },
    { text: 'Unless you resign, we will burn your house down.', why: 'unless' },
    { text: "When I see you I'm going to stab you", why: 'when' },
    { text: 'Leave town or I will kill you', why: 'or' },
    { text: 'If he shows up here, we are going to beat him to death', why: 'a third person' },
    { text: 'Print that story again and I will break your fingers.', why: 'an order, and then the threat' },
    { text: 'One more word about my son and I’ll have your legs broken', why: 'one more, and then' },
    { text: 'If the squatters are not out by noon we will shoot them.', why: 'the condition is a denial' },
  ],
  nearMiss: [
    { text: 'Anyone who drinks and drives will end up in a coffin.', why: 'a warning for one’s own good' },
    { text: 'Come to the market and I will buy you lunch.', why: 'an order, and no violence' },
    { text: 'Sign up by Friday or we will cut you off the list.', why: 'a list' },
    { text: 'If you vote for this, I will vote against you.', why: 'no violence' },
    { text: 'If you touch her, I will call the police.', why: 'the law' },
    { text: 'If you were attacked I would never hurt you.', why: 'negated' },
    { text: 'He wrote: "If you come here, I will kill you." He was arrested.', why: 'quoted' },
    { text: 'If you cut taxes, you will kill jobs.', why: 'jobs' },
    { text: "If you spoil the finale I'll kill you haha 😂", why: 'play' },
    { text: 'If they pass it, we will fight it in court.', why: 'a court' },
    { text: 'If we do nothing, the virus will kill us.', why: 'a virus' },
  ],
};
