/**
 * Calling on others to harass somebody, on line or at home. Twitter, June 2019: "Encouraging or calling for others to harass
 * an individual or group of people ... urging offline action such as physical harassment".
 *
 * Not here: petition and protest at places of work of the state, rallies, votes, boycotts of companies.
 */
import { HARASS_RULES } from '../harass-rules';
import { mobsOf } from '../mobs';
import { detectPhrases } from '../phrase-rules';
import { anyWord } from '../phrases';
import type { Clause, Doc, Examples } from '../types';

const SOMEBODY = anyWord("his her their him them he she they 's this that these those the @");

/** Deeds whose victim may be a bare name. */
const NAMED_DEED = anyWord(
  'harass bully hound stalk follow frighten scare terrify doxx dox swarm pelt hunt torment terrorise terrorize humiliate heckle troll mob ambush chase threaten bullied harassed hounded doxxed stalked mobbed peace visit restaurant throw target mercy cruel slap punch shove give harassing bullying hounding insult',
);

/** Nobody is named whose home, life or channel it could be: nothing to look for. */
const somebody = (doc: Doc): boolean =>
  SOMEBODY(doc) || NAMED_DEED(doc) || doc.tokens.some(({ kind }) => kind === 'mention');

export const callToHarass: Clause = {
  id: 'abusive-behavior/call-to-harass',
  detect: (doc) => [
    ...detectPhrases(doc, 'abusive-behavior/call-to-harass', somebody, HARASS_RULES),
    ...mobsOf(doc),
  ],
};

export const examples: Examples = {
  positive: [
    {
      text: 'Turn up wherever the midwife eats or sleeps and scream the names at her.',
      why: 'hostility and private life',
    },
    {
      text: 'Everyone who follows me: pile on @quiet_nan until she locks her account.',
      why: 'hostility that lasts',
    },
    { text: 'This councillor ought to be hounded out of town', why: 'the passive calls as well' },
    { text: 'Everyone be as vicious as possible to @fellow_citizen', why: 'cruelty is ordered' },
    { text: 'Chuck bricks at Ms Orwell when she leaves', why: 'things thrown at somebody' },
    { text: 'Do not ease up on him until he deletes', why: 'no let-up' },
    { text: 'Everyone go to her house tonight and let her hear it', why: 'a crowd is sent to a home' },
    { text: 'Let’s all show up at his kids’ school on Monday.', why: 'a crowd is sent to the children' },
    { text: 'Flood her phone until she quits!', why: 'calls for flooding a private line' },
    { text: 'Patriots, make his life hell.', why: 'calls for making a life unbearable' },
    { text: 'Please harass @fellow_citizen until he deletes his account', why: 'harassing by its name' },
    { text: 'Somebody find out where she lives.', why: 'others are asked to find a home' },
    { text: 'Everyone spam @fellow_citizen’s mentions, do not stop', why: 'flooding on line' },
    { text: 'Follow him home and tell him he is not welcome', why: 'physical following' },
    { text: 'Don’t let her sleep. Not one night.', why: 'calls for denying rest' },
    {
      text: 'Patriots: find that juror, camp on her lawn and scare her into silence.',
      why: 'sent to a home to silence',
    },
    {
      text: 'Follow Mayor Coe to dinner, no peace for him until he quits!',
      why: 'urged to follow somebody',
    },
    { text: 'Bang on his windows all night, lads.', why: 'urged to frighten somebody at home' },
    { text: 'Ring her at 3 am until she cracks', why: 'urged to deny her sleep' },
    { text: 'Everybody send Jane Roe your worst, all the hate you have', why: 'calls for hate mail' },
    { text: 'Make sure he is afraid to leave his house.', why: 'calls for fear' },
    { text: 'Get in their faces wherever they eat!', why: 'urges confrontation in private life' },
  ],
  nearMiss: [
    { text: 'Turn up at the hearing on Thursday and tell your stories.', why: 'a hearing' },
    { text: 'Please do not message the referee, and do not go near his kids.', why: 'a call not to' },
    { text: 'Nobody should be harassed online.', why: 'a denial' },
    { text: 'Flood her replies with kittens, she had a bad day', why: 'kindness' },
    { text: 'No peace for their midfield tonight, press high', why: 'a match' },
    { text: 'If you spot a minister in a restaurant, say hello, do not yell', why: 'a call for manners' },
    { text: 'Call your senator today and tell them to vote no on the budget.', why: 'petition' },
    { text: 'Vote them out in November!', why: 'voting' },
    { text: 'Join our rally at the Capitol, everyone show up!', why: 'a rally' },
    {
      text: 'Everyone write to the committee office and flood their inbox with your stories.',
      why: 'petition to an office',
    },
    { text: 'Boycott that company until they raise wages.', why: 'a boycott' },
    {
      text: 'They went to her house and harassed her family. This must stop.',
      why: 'a report that condemns',
    },
    { text: 'Follow Mayor Coe to the debate tonight, live on our page.', why: 'following on line' },
    { text: 'Knock on doors, ring bells, get out the vote.', why: 'canvassing' },
    { text: 'Ring her office from nine to five and say please.', why: 'petition' },
    { text: 'No peace for the wicked, as my grandmother said.', why: 'a proverb' },
    { text: 'Give him a moment’s peace, he just lost his wife.', why: 'asks for rest' },
    {
      text: 'I worry about his attempts to shame, follow & threaten those who disagree with him in public.',
      why: 'a list of what somebody does',
    },
    { text: 'Scare the birds off the lawn before you sow.', why: 'birds' },
    { text: 'Do not harass him, whatever you think of his vote.', why: 'a call not to' },
    { text: 'Higher tariffs make his life hell, says a local farmer.', why: 'nobody is called on' },
    { text: 'Come to our house for dinner, everyone is welcome.', why: 'own home' },
    { text: 'We will hunt the virus down and end this pandemic.', why: 'no person is hunted' },
  ],
};
