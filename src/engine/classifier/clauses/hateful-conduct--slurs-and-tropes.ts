/**
 * Slurs, tropes and other content that degrades: "targeting individuals with repeated slurs, tropes or other content that
 * intends to dehumanize, degrade or reinforce negative or harmful stereotypes about a protected category". Tropes and
 * degrading statements go no further than a chip: *repeated* cannot be known from one tweet.
 */
import { degradingStatements } from '../degrade';
import { epithetCandidates } from '../epithet';
import { atSomebody } from '../aimed';
import { saidUnder } from '../said-of';
import { slurCandidates } from '../slur';
import { stereotypeCandidates } from '../stereotype';
import { tropeCandidates } from '../trope';
import type { Clause, Examples } from '../types';

export const slursAndTropes: Clause = {
  id: 'hateful-conduct/slurs-and-tropes',
  detect: (doc) => [
    ...slurCandidates(doc),
    ...epithetCandidates(doc),
    ...atSomebody(doc, degradingStatements(doc)),
    ...tropeCandidates(doc),
    ...stereotypeCandidates(doc),
    ...saidUnder(doc, 'hateful-conduct/slurs-and-tropes'),
  ],
};

export const examples: Examples = {
  positive: [
    { text: '@citizen go back to your own country', why: 'sent away from home' },
    {
      text: 'Councillor Doe should go back to whatever village she came from.',
      why: 'a named person sent away',
    },
    { text: '@citizen you greedy jew', why: "a group's name thrown with contempt" },
    { text: 'She should be in the kitchen, not in parliament', why: 'a place assigned' },
    { text: 'People who are gay are disgusting', why: 'a relative clause names the group' },
    { text: 'When I see a gay couple I want to throw up', why: 'disgust as a condition' },
    { text: 'I hate Muslims so much.', why: 'hatred of a group' },
    { text: 'Women are so stupid and worthless', why: 'contempt' },
    { text: 'Go back to where you came from!', why: 'a trope' },
    { text: 'Disabled people disgust me', why: 'disgust' },
    { text: 'Gay people should be banned from teaching', why: 'exclusion for a category' },
    { text: 'I am sick of these lazy Mexicans', why: 'sick of a people' },
    { text: 'Black people are inferior to us', why: 'inferiority' },
    { text: 'Why are Catholics so dumb?', why: 'the question takes it for granted' },
    { text: 'Jews control the media and the banks.', why: 'a trope of control' },
    { text: "I don't like trans people. They are disgusting.", why: 'pronoun' },
    { text: 'You are just a dirty wetback to me', why: 'a slur at a person' },
    { text: 'No Hindu deserves respect', why: 'worth denied' },
  ],
  nearMiss: [
    { text: 'Let us go back to Mexico next year', why: 'a holiday' },
    { text: "Why don't you go back to sleep", why: 'bed' },
    { text: 'Somebody shouted wetback at me on the bus', why: 'told by the one who was hit' },
    { text: 'The greedy jew stereotype is centuries old', why: 'a stereotype named' },
    { text: 'Women should not be allowed to die for lack of care', why: 'harm refused' },
    { text: 'We queers are here to stay', why: 'of themselves' },
    { text: 'I hate oranges.', why: 'a thing' },
    { text: 'I love Muslims so much.', why: 'affection' },
    { text: 'He says he hates women, and that is not okay.', why: 'somebody else' },
    { text: 'The president hates immigrants.', why: 'an accusation against somebody' },
    { text: 'Women are not stupid.', why: 'negated' },
    { text: 'The word wetback is a slur; stop using it.', why: 'the word is spoken about' },
    { text: 'It is racist to say that black people are lazy.', why: 'counter-speech' },
    { text: 'We must go back to where we started on health care.', why: 'no person is sent away' },
    { text: 'I hate bigots who insult gay people.', why: 'bigots' },
    { text: 'Politicians are stupid and worthless.', why: 'a profession' },
    { text: 'As a proud dyke I say: love wins.', why: 'a reclaimed word of herself' },
    { text: 'Muslim women deserve respect.', why: 'respect' },
    { text: 'Child marriage should be banned.', why: 'a practice' },
    { text: 'Women are tired of being paid less.', why: 'tired is no insult' },
  ],
};
