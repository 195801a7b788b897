/**
 * Excessively aggressive insults at one person. Twitter, June 2019: "excessively aggressive insults that target an
 * individual"; and "we will not action against every instance where insulting terms are used".
 *
 * So the weights of all insults aimed at one person are added up: a nickname, a "loser", even one obscenity stays below.
 * Governments, parties, groups and policies are no individuals.
 */
import { scornOf } from '../scorn';
import { stackedOf } from '../stacked-insults';
import type { Candidate, Clause, Doc, Examples } from '../types';

/** Scorn heaped on one person, whatever its words. */
function scorned(doc: Doc): readonly Candidate[] {
  const found = scornOf(doc);
  return found === null
    ? []
    : [
        {
          clause: 'abusive-behavior/aggressive-insult',
          points: found.weight >= 8 ? 60 : 50,
          target: found.target,
          targetRange: found.targetRange,
          predicateRange: found.predicate,
          because: ['insults-stacked'],
        },
      ];
}

function detect(doc: Doc): readonly Candidate[] {
  const stacked = stackedOf(doc);
  return stacked.length > 0 ? stacked : scorned(doc);
}

export const aggressiveInsult: Clause = {
  id: 'abusive-behavior/aggressive-insult',
  detect,
};

export const examples: Examples = {
  positive: [
    {
      text: 'Irma Poole, you rancid, drooling, witless sow, even the flies avoid you.',
      why: 'scorn by its weight',
    },
    {
      text: 'You vile stinking useless waste of carbon @fellow_citizen',
      why: 'a severe term and three that degrade',
    },
    {
      text: '@fellow_citizen you worthless piece of shit, you disgusting lying scumbag, you filthy asshole',
      why: 'insult upon insult at one person',
    },
    {
      text: 'You are a vile bastard, a pathetic asshole and a stupid piece of shit.',
      why: 'three obscenities with their adjectives',
    },
    {
      text: 'Fuck you, you fucking asshole, you miserable rotten bastard',
      why: 'obscene throughout, second person',
    },
    {
      text: '@fellow_citizen is scum, filth, a parasite and a waste of oxygen',
      why: 'several degrading nouns at a mentioned person',
    },
    {
      text: 'shut up you ugly stupid bitch you worthless dumbass bastard',
      why: 'stacked at the person spoken to',
    },
    { text: 'you inbred maggot, you brainless vermin, eat shit', why: 'degrading nouns stacked' },
    {
      text: 'Listen you spineless asshole: you are human garbage, you filthy lowlife scumbag',
      why: 'several sentences of it',
    },
    {
      text: '@fellow_citizen you absolute bastard, you lying cheating asshole, fuck off',
      why: 'obscenity after obscenity',
    },
    {
      text: 'Dora Quill is a scumbag, a maggot and a waste of oxygen.',
      why: 'three severe terms at somebody named',
    },
    {
      text: 'Hugo Brandt you brainless heap of shit, you piece of garbage, go crawl back under your rock and shut your trap',
      why: 'stacked at a name that is spoken to, to silence it',
    },
  ],
  nearMiss: [
    {
      text: 'Gerald Muntz is a clown with a limousine and a spending scandal, a useless, lazy clown.',
      why: 'politics, however rude',
    },
    { text: 'My dog is a fat ugly pig, shut up, I love him', why: 'a dog' },
    {
      text: 'Dora Quill is a liar, a fraud and a hypocrite, a failure on every count.',
      why: 'ordinary words of politics, however many',
    },
    { text: 'You lying fraud, you two-faced scumbag.', why: 'one severe term and its adjectives' },
    {
      text: 'Crooked Alex is a loser and a liar, total disgrace!',
      why: 'political insults of the ordinary kind',
    },
    { text: 'You are an idiot.', why: 'a single insult' },
    { text: 'Senator Doe is a low IQ clown, very sad', why: 'mocking of an office holder' },
    { text: '@fellow_citizen fuck you', why: 'one obscenity is not excessive' },
    {
      text: 'This bill is a stupid, pathetic, worthless piece of shit and the whole budget is garbage and filth.',
      why: 'a bill is not an individual',
    },
    {
      text: 'This government is a pathetic bunch of asshole bastards and useless scum.',
      why: 'a government is not an individual',
    },
    {
      text: 'That game was fucking insane, what a crazy fucking motherfucker of a goal',
      why: 'profanity at nobody',
    },
    { text: 'Stupid, dumb, pathetic, ugly politics from you again.', why: 'mild words only' },
  ],
};
