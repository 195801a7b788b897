/**
 * Statements of an intent to kill or seriously hurt a person or a group: "I will", "I'm going to", "I plan to".
 *
 * Not here: wishes and hopes (abusive behavior), what states and armies do (target `state`, weak), contests, arrests.
 */
import { conditionOf } from '../condition';
import { asCandidate, threatsOf } from '../threat';
import { mayhemOf } from '../mayhem';
import type { Clause, Examples } from '../types';

export const threatIntent: Clause = {
  id: 'violent-threats/intent',
  detect: (doc) => [
    ...threatsOf(doc)
      .filter((threat) => conditionOf(doc, threat) === null)
      .map((threat) => asCandidate('violent-threats/intent', threat, [threat.because])),
    // By its parts only where no threat is put plainly.
    ...(threatsOf(doc).length > 0 ? [] : mayhemOf(doc)).filter(
      ({ clause }) => clause === 'violent-threats/intent',
    ),
  ],
};

export const examples: Examples = {
  positive: [
    {
      text: 'We are armed, we are coming, and that registrar will not see Christmas.',
      why: 'told as a fate, by those who see to it',
    },
    {
      text: 'Two more days, Inspector. Then I open your skull with a hammer.',
      why: 'the present for what is to come',
    },
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
    { text: "I'm going to break his legs tonight.", why: 'serious injury, and when' },
    { text: 'We will find the burglars and beat them half to death.', why: 'a chain of verbs' },
    { text: 'My cousins and I will put that inspector in a wheelchair', why: 'those he speaks for' },
    { text: 'We will shoot every photographer at my gate.', why: 'a group by what it does' },
    { text: 'The jurors, all of you: I will hang every one of you.', why: 'a group spoken to' },
    { text: 'We will bomb Norvale.', why: 'a place, so a state: weak' },
    { text: "You'll be carried home in a box.", why: 'said without an agent' },
    { text: "I'm driving over there now to cut his ears off.", why: 'on the way to it' },
  ],
  nearMiss: [
    { text: 'If the clinic closes you will die waiting for an ambulance.', why: 'what comes of a policy' },
    { text: 'We are coming for you with warrants and a judge.', why: 'the law' },
    { text: 'We will slaughter them in the final.', why: 'a contest' },
    { text: 'We will hit Ostania with tariffs.', why: 'no arms' },
    { text: "I'm going to kill my sister, she ate my cake lol", why: 'play among one’s own' },
    { text: 'The vet will put him down tomorrow.', why: 'somebody else, out of duty' },
    { text: 'I’m going to shoot the senator’s wedding.', why: 'a photographer' },
    { text: 'We will put the patient in a coma to help him heal.', why: 'medicine' },
    { text: 'I will break every promise that he made.', why: 'no part of a body' },
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
};
