/**
 * Statements of an intent to kill or seriously hurt a person or a group: "I will", "I'm going to", "I plan to".
 *
 * Not here: wishes and hopes (abusive behavior), what states and armies do (target `state`, weak), contests, arrests.
 */
import { asCandidate, conditionOf, threatsOf } from '../threat';
import type { Clause } from '../types';

export const threatIntent: Clause = {
  id: 'violent-threats/intent',
  detect: (doc) =>
    threatsOf(doc)
      .filter((threat) => conditionOf(doc, threat) === null)
      .map((threat) => asCandidate('violent-threats/intent', threat, [threat.because])),
  examples: {
    positive: [
      { text: 'I will kill you.', why: 'the policy’s own form' },
      { text: "I'm going to shoot the mayor tonight", why: 'going to, an office holder' },
      { text: 'We plan to stab that reporter after the show.', why: 'a plan of a group' },
      { text: "@citizen I'm gonna break your neck", why: 'serious injury to a person' },
      { text: 'i swear i will murder him', why: 'swears it' },
      { text: "I'll beat the life out of you", why: 'beaten to death' },
      { text: 'We will hang the senator from a tree.', why: 'we will' },
      { text: '@citizen you will be shot', why: 'said to the person, without an agent' },
      { text: "We know where you live, and we're coming for you.", why: 'a veiled threat' },
      { text: "I'm gonna put a bullet in his head", why: 'a weapon and a body' },
    ],
    nearMiss: [
      { text: "I'll kill you for sending me that plot spoiler! lol", why: 'hyperbole between friends' },
      { text: 'I will not kill you.', why: 'negated' },
      { text: 'We will kill the bill.', why: 'a bill' },
      { text: 'He said he would kill the mayor.', why: 'somebody else, reported' },
      { text: 'We will beat you at the polls in November.', why: 'a contest' },
      { text: 'I will shoot a video with the mayor tomorrow.', why: 'a video' },
      { text: 'I hope you lose.', why: 'no violence' },
      { text: 'We are going to fight like hell for you.', why: 'fighting for somebody' },
      { text: 'I will hang out with you tonight.', why: 'an idiom' },
      { text: 'I’m going to prosecute and arrest him.', why: 'the law' },
      { text: 'This heat is going to kill me.', why: 'hyperbole about oneself' },
      { text: 'I would never hurt her.', why: 'negated' },
      { text: 'We will destroy ISIS.', why: 'an organisation of terror' },
      { text: 'Who would kill you? Nobody.', why: 'a question' },
    ],
  },
};
