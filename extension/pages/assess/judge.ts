/** The decisions that the page shows for one question. */
import { decide, ordinaryAccount } from '../../../src/engine';
import type { Decision, Facts, PolicyVersion, Tweet } from '../../../src/engine';
import { OFFICIAL, stated, tweetOf, type Question } from './question';

/** The part of the engine that this page needs. */
export interface Judge {
  readonly policies: readonly PolicyVersion[];
  readonly model: { readonly sha256: string };
  readonly facts: (tweet: Tweet) => Facts;
}

export interface Judgement {
  readonly policy: PolicyVersion;
  readonly decision: Decision;
  /** The same words by an official in scope, and by an account without an office. */
  readonly asOfficial: Decision;
  readonly asOrdinary: Decision;
}

/** The version of this id, else the default one. */
export function policyOf(judge: Judge, id: string): PolicyVersion | undefined {
  return judge.policies.find((policy) => policy.id === id) ?? judge.policies.find((policy) => policy.default);
}

/** Reads the text once and decides it for three authors. Null where no version is bundled. */
export function judgeText(judge: Judge, question: Question, policyId: string): Judgement | null {
  const policy = policyOf(judge, policyId);
  if (!policy) return null;
  const options = { mode: 'what-if', model: judge.model } as const;
  const read = judge.facts(tweetOf(question.text));
  const facts = stated(read, question);
  return {
    policy,
    decision: decide(policy, facts, options),
    asOfficial: decide(policy, stated(read, OFFICIAL), options),
    asOrdinary: ordinaryAccount(policy, facts, options),
  };
}
