/**
 * Calling on others to harass somebody, on line or at home. Twitter, June 2019: "Encouraging or calling for others to harass
 * an individual or group of people ... urging offline action such as physical harassment".
 *
 * Not here: petition and protest at places of work of the state, rallies, votes, boycotts of companies.
 */
import {
  CALLS_ON_OTHERS,
  CHANNELS,
  HARASS_PHRASES,
  HARASS_VERBS,
  HOME_PLACES,
  PETITION_WORDS,
} from '../lexicon/harassment';
import { detectPhrases } from '../phrase-rules';
import type { Aim, PhraseRule } from '../phrase-rules';
import { anyWord, hasPhrase, lineOf, phrase } from '../phrases';
import type { Found } from '../phrases';
import type { Clause, Doc, Examples, Range } from '../types';
import { somebodyAt, somebodyBefore } from '../somebody';
import { negatedBefore, negatedIn, opensSentence, whoIn } from '../who';
import { entityAt } from '../target';

const LISTS = { home: HOME_PLACES, channel: CHANNELS, harass: HARASS_VERBS };
const PETITION = phrase('<words>', { words: PETITION_WORDS });
const INVITES_HOME = / (?:my|our|open) (?:house|home|place) /;

const SOMEBODY = anyWord("his her their him them he she they 's this that these those the @");

/** Deeds whose victim may be a bare name. */
const NAMED_DEED = anyWord(
  'harass bully hound stalk follow frighten scare terrify doxx dox swarm pelt hunt torment terrorise terrorize humiliate heckle troll mob ambush chase threaten bullied harassed hounded doxxed stalked mobbed peace visit restaurant throw target mercy cruel slap punch shove give harassing bullying hounding insult',
);

/** The words before a phrase, as a line that ends with a space. */
function before(doc: Doc, index: number): string {
  const line = lineOf(doc);
  return line.text.slice(0, line.at[index] ?? 0);
}

/** First words of orders and of calls: what stands behind their commas is ordered too. */
const ORDERS =
  /^(?:find|follow|go|get|come|stand|show|meet|join|call|ring|phone|text|message|send|make|let|let's|lets|flood|spam|bombard|harass|hound|stalk|bully|scream|shout|wait|camp|march|surround|track|hunt|chase|ruin|if|when|whenever|wherever|next|please|everyone|everybody|patriots|folks|guys|lads|friends|ok|okay|do|don't|take|give|tell|write|visit|knock|bang|throw|tonight|tomorrow|today)$/;

/** The rest of a list in a sentence that orders nothing: "he goes on to bully, follow & threaten them". */
function continues(doc: Doc, index: number): boolean {
  const before = doc.tokens[index - 1];
  const sentence = doc.sentences[doc.tokens[index]?.sentence ?? -1];
  if (before?.kind !== 'punct' || sentence === undefined || index <= sentence.from) return false;
  if (before.text === '&' || before.text === '/') return true;
  if (before.text !== ',' && before.text !== ';') return false;
  let first = sentence.from;
  while (first < index && doc.tokens[first]?.kind !== 'word') first++;
  return index - first > 5 && !ORDERS.test(doc.tokens[first]?.text ?? '');
}

/** "Find out who she is and chase her": what "and" joins to an order is ordered too. */
const IMPERATIVES =
  /^(?:find|follow|go|get|come|show|meet|join|call|ring|phone|text|message|send|make|let|let's|lets|flood|spam|bombard|harass|hound|stalk|bully|scream|shout|wait|camp|march|surround|track|hunt|chase|ruin|rt|retweet|share|spread|report|please|everyone|everybody|give|tell|write|visit|knock|bang|throw|screenshot|save|tag|mass)$/;
const PETITIONED =
  / (?:your|our|my) (?:senators?|representatives?|reps?|mps?|congress[a-z]+|governor|mayor|councillors?|lawmakers?|legislators?) /;
function coordinated(doc: Doc, index: number): boolean {
  if (!/^(?:and|then|&)$/.test(doc.tokens[index - 1]?.text ?? '') || PETITIONED.test(lineOf(doc).text))
    return false;
  const sentence = doc.sentences[doc.tokens[index]?.sentence ?? -1];
  if (sentence === undefined) return false;
  let first = sentence.from;
  while (first < index && doc.tokens[first]?.kind !== 'word') first++;
  return first < index - 1 && IMPERATIVES.test(doc.tokens[first]?.text ?? '');
}

/** Others are called on: an opening such as "everyone" or "let's", or an order with nothing before it. */
function called(doc: Doc, index: number): boolean {
  if (negatedBefore(doc, index) || continues(doc, index)) return false;
  return opensSentence(doc, index) || coordinated(doc, index) || CALLS_ON_OTHERS.test(before(doc, index));
}

/** The owner before a place or a channel: a pronoun, a mention, or somebody's name in the possessive. */
function owner(doc: Doc, range: Range | undefined): Aim | null {
  if (range === undefined) return null;
  const text = doc.tokens[range.from]?.text ?? '';
  if (doc.tokens[range.from]?.tags.has('prep') === true) return null;
  if (/^(?:his|her|their|him|them|he|she|they)$/.test(text)) {
    return { target: { kind: /^the/.test(text) ? 'group' : 'person', categories: [] }, range };
  }
  const target = whoIn(doc, {
    from: range.from,
    to: range.to - (doc.tokens[range.to - 1]?.text === "'s" ? 1 : 0),
  });
  if (target !== null) return { target, range };
  // "the clerk", "this so-called secret witness", "Senator Doe": as the general reading of targets has them.
  const entity = entityAt(doc, range.from, 'person');
  const kind = entity?.target.kind;
  if (kind === 'person' || kind === 'public-figure' || kind === 'group' || kind === 'anonymous-witness')
    return { target: { kind, categories: [] }, range };
  if (
    !doc.original.slice(doc.tokens[range.from]?.start, doc.tokens[range.to - 1]?.end).includes('’s') &&
    doc.tokens[range.to - 1]?.text !== "'s"
  )
    return null;
  const letters = doc.original.slice(doc.tokens[range.from]?.start, doc.tokens[range.from]?.end);
  return /^[A-Z][a-z]+/.test(letters) && !/^(?:it|that|let|what|here|there|today|tonight|tomorrow)/.test(text)
    ? { target: { kind: 'person', categories: [] }, range }
    : null;
}

/** "Flood his replies with puppies": sent in kindness. */
const KINDLY =
  / (?:puppy|puppies|kittens?|cats|dogs|love|hearts?|flowers|hugs|support|kindness|congratulations|congrats|birthday|wishes|prayers|compliments|positivity|positive|praise|thanks|thank you|good vibes|encouragement|cute|happy|kind|nice|cheer (?:him|her|them) up|rough day|bad day|get well|memories|cards) /;
const flooded = (doc: Doc, found: Found): Aim | null =>
  KINDLY.test(lineOf(doc).text) ? null : call(doc, found);

/** The one at whom the deed is aimed, also by a role that no list knows. */
const whom = (doc: Doc, found: Found): Aim | null =>
  owner(doc, found.parts.who) ?? somebodyAt(doc, found.parts.who, false);
/** A match, a race, a ballot: nobody is hurt there. */
const CONTEST =
  / (?:polls|ballot|ballot box|vote|votes|voting|election|game|match|pitch|cup|league|striker|defence|defense|goal|goals|season|derby|coach|half|penalty|kick-off|tournament|round|ref|referee|boxing|ufc|chess|quiz) /;
const struck = (doc: Doc, found: Found): Aim | null =>
  called(doc, found.range.from) && !CONTEST.test(lineOf(doc).text) ? whom(doc, found) : null;
/** Said of somebody: "this man should be harassed". A question asks, a denial denies. */
/** "Call your senator": those who are written to as theirs are petitioned. */
const yours = (doc: Doc, found: Found): boolean =>
  found.parts.who !== undefined && /^(?:your|our|my)$/.test(doc.tokens[found.parts.who.from]?.text ?? '');
const ACTS =
  / (?:bill|pass|passes|vote|votes|act|acts|sign|signs|listen|answer|answers|resign|reform|justice|ceasefire|law) /;
const abused = (doc: Doc, found: Found): Aim | null => (yours(doc, found) ? null : harass(doc, found));
const unrelenting = (doc: Doc, found: Found): Aim | null =>
  yours(doc, found) || ACTS.test(lineOf(doc).text) ? null : opened(doc, found);
/** Teams are given a beating as "them". */
const blow = (doc: Doc, found: Found): Aim | null =>
  found.parts.who !== undefined && doc.tokens[found.parts.who.from]?.text === 'them'
    ? null
    : struck(doc, found);
const spoiled = (doc: Doc, found: Found): Aim | null =>
  negatedIn(doc, found.range) || negatedBefore(doc, found.range.from) ? null : whom(doc, found);
const passive = (doc: Doc, found: Found): Aim | null => {
  const verb = found.parts.verb?.from ?? found.range.from;
  const sentence = doc.sentences[doc.tokens[verb]?.sentence ?? 0];
  const first = doc.tokens[sentence?.from ?? 0]?.text ?? '';
  if (sentence?.question === true || /^(?:how|why|what|when|who|does|do|did|which|if)$/.test(first))
    return null;
  return somebodyBefore(doc, verb, true);
};
const openly = (doc: Doc, found: Found): Aim | null =>
  negatedBefore(doc, found.range.from) || CONTEST.test(lineOf(doc).text) || hasPhrase(doc, PETITION)
    ? null
    : whom(doc, found);
const opened = (doc: Doc, found: Found): Aim | null =>
  opensSentence(doc, found.range.from) ? whom(doc, found) : null;

const call = (doc: Doc, found: Found): Aim | null =>
  called(doc, found.range.from) && !hasPhrase(doc, PETITION) && !INVITES_HOME.test(lineOf(doc).text)
    ? owner(doc, found.parts.who)
    : null;

/** What is criminal or hostile to private life by its name needs no petition check. */
const harass = (doc: Doc, found: Found): Aim | null =>
  called(doc, found.range.from) ? owner(doc, found.parts.who) : null;

/** "Don't let her sleep", "no peace for him": the negation is the call itself. */
const kept = (doc: Doc, found: Found): Aim | null =>
  opensSentence(doc, found.range.from) && !hasPhrase(doc, PETITION) && !theirThing(doc, found.parts.who)
    ? owner(doc, found.parts.who)
    : null;
/** "No peace for their defence": what is theirs, not they. */
const theirThing = (doc: Doc, range: Range | undefined): boolean =>
  range !== undefined &&
  range.to - range.from > 1 &&
  /^(?:his|her|their|our|your|my)$/.test(doc.tokens[range.from]?.text ?? '');

/** "Does anyone know where she lives": the asking is the call. */
const asked = (doc: Doc, found: Found): Aim | null =>
  negatedBefore(doc, found.range.from) ? null : owner(doc, found.parts.who);

const rule = (
  needs: string,
  source: string,
  points: number,
  because: string,
  aim: PhraseRule['aim'],
): PhraseRule => ({
  needs: anyWord(needs),
  pattern: phrase(source, LISTS),
  points,
  because,
  aim,
});

const RULES: readonly PhraseRule[] = [
  rule(
    "lawn yard porch steps gate garden windows window balcony workplace gym local restaurant table house home apartment flat doorstep door yard lawn driveway residence wedding funeral school schools work street kids' kid's",
    HARASS_PHRASES.home,
    80,
    'harass-at-home',
    call,
  ),
  rule(
    'hell miserable misery unbearable nightmare unlivable',
    HARASS_PHRASES.hell,
    75,
    'harass-life',
    harass,
  ),
  rule(
    'flood spam blow bombard swamp jam clog fill light bury overload carpet-bomb pound',
    HARASS_PHRASES.flood,
    75,
    'harass-flood',
    flooded,
  ),
  rule(
    'harass bully dox doxx troll dogpile brigade hound stalk torment terrorize terrorise intimidate swat hunt gang mob mass corner ambush heckle cyberbully follow spit scream pile shout yell jeer hiss threaten frighten terrify scare pester badger persecute humiliate cyber-bully mass-report swarm shadow tail menace pelt rough insult curse swear abuse berate jeer taunt lay',
    HARASS_PHRASES.harass,
    75,
    'harass-named',
    harass,
  ),
  rule('hunt track chase run', HARASS_PHRASES.hunt, 75, 'harass-hunt', harass),
  { ...rule('where', HARASS_PHRASES.where, 70, 'harass-find', asked), asks: true },
  rule('address number', HARASS_PHRASES.address, 70, 'harass-find', harass),
  rule('let give leave grant allow', HARASS_PHRASES.peace, 72, 'harass-life', kept),
  rule('peace rest sleep quiet mercy privacy escape', HARASS_PHRASES.noPeace, 72, 'harass-life', kept),
  rule('face faces ear ears', HARASS_PHRASES.face, 65, 'harass-at-home', harass),
  rule('follow stalk tail trail chase shadow film', HARASS_PHRASES.follow, 75, 'harass-hunt', call),
  rule(
    'frighten scare terrify bully shame harass hound terrorise terrorize intimidate shout drive chase run threaten haunt',
    HARASS_PHRASES.frighten,
    75,
    'harass-named',
    call,
  ),
  rule(
    'bang hammer pound knock lean kick throw put surround block egg brick vandalise vandalize trash smash spray spray-paint key slash ring film photograph',
    HARASS_PHRASES.knock,
    75,
    'harass-at-home',
    call,
  ),
  rule(
    'phone ring call text message dm whatsapp wake email e-mail',
    HARASS_PHRASES.callAllNight,
    75,
    'harass-flood',
    call,
  ),
  rule(
    'hate hatred abuse threats grief insults filth worst',
    HARASS_PHRASES.sendHate,
    75,
    'harass-flood',
    harass,
  ),
  rule(
    'afraid scared frightened terrified unsafe fear leave sleep sleeps show born',
    HARASS_PHRASES.afraid,
    75,
    'harass-life',
    harass,
  ),
  rule(
    'boss employer employers work workplace company parents wife husband family school landlord clients customers neighbours neighbors',
    HARASS_PHRASES.employer,
    70,
    'harass-life',
    harass,
  ),
  rule('wait waiting hang queue there', HARASS_PHRASES.wait, 72, 'harass-at-home', call),
  rule('confront surround push scream harass mob', HARASS_PHRASES.confront, 70, 'harass-at-home', harass),
  rule(
    'scream yell shout swear curse abuse insult threaten breathe names',
    HARASS_PHRASES.abuseCall,
    75,
    'harass-flood',
    abused,
  ),
  rule(
    'should must ought needs need has have deserves deserve gotta got',
    HARASS_PHRASES.passive,
    75,
    'harass-named',
    passive,
  ),
  rule('be', HARASS_PHRASES.cruel, 75, 'harass-named', harass),
  rule("don't dont never do", HARASS_PHRASES.letUp, 72, 'harass-life', unrelenting),
  rule('give hand deal', HARASS_PHRASES.blow, 72, 'harass-blow', blow),
  rule(
    'slap smack punch headbutt deck kick shove trip spit egg milkshake',
    HARASS_PHRASES.slap,
    75,
    'harass-blow',
    struck,
  ),
  rule('rough beat duff mess smack slap knock push', HARASS_PHRASES.roughUp, 75, 'harass-blow', struck),
  rule('throw chuck hurl lob fling pour dump tip', HARASS_PHRASES.throwAt, 75, 'harass-blow', struck),
  rule('visit', HARASS_PHRASES.visit, 75, 'harass-at-home', harass),
  rule('know have', HARASS_PHRASES.sic, 75, 'harass-hunt', openly),
  rule('target targets', HARASS_PHRASES.nextTarget, 72, 'harass-hunt', openly),
  rule('after', HARASS_PHRASES.goAfter, 75, 'harass-hunt', struck),
  rule(
    'boys lads army guys everyone everybody gang team patriots chat',
    HARASS_PHRASES.getBoys,
    75,
    'harass-hunt',
    struck,
  ),
  rule('lesson', HARASS_PHRASES.lesson, 75, 'harass-hunt', struck),
  { ...rule("who whos who's anyone", HARASS_PHRASES.withMe, 75, 'harass-named', whom), asks: true },
  {
    ...rule(
      'see spot find meet catch recognise recognize run bump',
      HARASS_PHRASES.meal,
      75,
      'harass-at-home',
      spoiled,
    ),
    asks: true,
    despite: ['hypothetical'],
  },
];

/** Nobody is named whose home, life or channel it could be: nothing to look for. */
const somebody = (doc: Doc): boolean =>
  SOMEBODY(doc) || NAMED_DEED(doc) || doc.tokens.some(({ kind }) => kind === 'mention');

export const callToHarass: Clause = {
  id: 'abusive-behavior/call-to-harass',
  detect: (doc) => detectPhrases(doc, 'abusive-behavior/call-to-harass', somebody, RULES),
};

export const examples: Examples = {
  positive: [
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
