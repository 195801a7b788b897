/**
 * Wishing or hoping serious harm on a person or group. Twitter, June 2019: "wishes, hopes or expresses a desire for death,
 * serious bodily harm or fatal disease against an individual or group".
 *
 * Not here: wishes of defeat, resignation or jail; what a law should punish with (executing criminals after trial is a
 * demand on the law); things that die, such as bills, hopes and trends.
 */
import {
  AFFLICTIONS,
  HARM_MARKS,
  HARM_VERBS,
  HARMED,
  NOT_SURVIVE,
  OWNERS,
  PERISH,
  WISH_PHRASES,
} from '../lexicon/wishes';
import { callsToViolence } from '../call-to-violence';
import { detectPhrases, wordsIn } from '../phrase-rules';
import type { Aim, PhraseRule } from '../phrase-rules';
import { anyWord, phrase } from '../phrases';
import type { Found } from '../phrases';
import type { Candidate, Clause, Doc, Examples, Range } from '../types';
import { somebodyAt, somebodyBefore } from '../somebody';
import { aimAt, inOwnVoice, negatedBefore, opensSentence } from '../who';

const LISTS = {
  ill: AFFLICTIONS,
  harmed: HARMED,
  perish: PERISH,
  unsurvived: NOT_SURVIVE,
  violence: HARM_VERBS,
  poss: OWNERS,
};
const PERSON: Aim = { target: { kind: 'person', categories: [] }, range: null };
/** Combatants of a war or of a designated organisation: their death is a matter of war, not of abuse. */
const COMBATANT = /(?:terrorist|jihadist|jihadi|isis|daesh|taliban|nazi)s?$/;
/** Executing these after trial is a demand on the law; any other harm is a wish. */
const CRIMINALS =
  /(?:killer|murderer|rapist|trafficker|molester|pedophile|paedophile|pedo|abuser|criminal|felon|traitor|dealer)s?(?= |$)/;
const LEGAL =
  / (?:executed|hanged|hung|hang|castrated|put to death|death|the noose|the rope|the gallows|the firing squad)$/;

/** Harm that befalls things too: bills die, teams are beaten. Then the words must name people. */
const SLACK =
  /^(?:(?:die|dies|perish|perishes|choke|chokes|drown|drowns|suffocate|suffocates|croak|croaks|dead|crash|crashes|fall|falls)|(?:get|gets|be|is|are|been|end up|ends up) (?:[^ ]+ )?(?:killed|dead|beaten|beat up|executed|hung|blown up|gutted|crippled|set on fire|strangled|poisoned|shot dead|put down|struck down|torn apart|ripped apart|buried alive|torn to pieces))$/;

/** "You'll", "you'd", "you are": the person is the word before. */
function bare(doc: Doc, range: Range | undefined): Range | undefined {
  if (range === undefined || range.to - range.from < 2) return range;
  const last = doc.tokens[range.to - 1]?.text ?? '';
  return /^(?:'ll|'d|'re|'s|is|are)$/.test(last) ? { from: range.from, to: range.to - 1 } : range;
}

/** The people at a part of the phrase, sure or not by the words of harm beside it. */
function befallen(doc: Doc, { parts, range }: Found): Aim | null {
  const harm = wordsIn(doc, parts.harm ?? parts.harm2 ?? range);
  const who = bare(doc, parts.who ?? parts.who2);
  const last = who === undefined ? '' : (doc.tokens[who.to - 1]?.text ?? '');
  return COMBATANT.test(last) ? null : somebodyAt(doc, who, !SLACK.test(harm));
}

const own = (doc: Doc, found: Found): Aim | null =>
  inOwnVoice(doc, found.range.from) ? befallen(doc, found) : null;
/** "Her plane", "your brakes": whose it is. */
const owner = (doc: Doc, found: Found): Aim | null =>
  inOwnVoice(doc, found.range.from) &&
  found.parts.who !== undefined &&
  !/^(?:my|our|the)$/.test(wordsIn(doc, found.parts.who))
    ? { target: PERSON.target, range: found.parts.who }
    : null;

/** The words of the sentence before a verb, six at most: "the killers of our officers". */
const subjectWords = (doc: Doc, verb: number): string => {
  const sentence = doc.sentences[doc.tokens[verb]?.sentence ?? 0];
  return wordsIn(doc, { from: Math.max(sentence?.from ?? 0, verb - 6), to: verb });
};

/** The words of harm behind "deserves to" or "should". */
const harmOf = (doc: Doc, found: Found): string =>
  wordsIn(doc, found.range).replace(
    /^(?:deserves?|should|shoulda|ought to|oughta|needs? to|should have|should've) (?:to )?/,
    '',
  );

/** The subject stands before the verb; a question word before it makes it no wish. */
function subject(doc: Doc, found: Found): Aim | null {
  const verb = found.parts.verb?.from ?? found.range.from;
  const aimed = somebodyBefore(doc, verb, !SLACK.test(harmOf(doc, found)));
  const noun = wordsIn(doc, { from: Math.max(0, verb - 1), to: verb });
  if (aimed === null || COMBATANT.test(noun)) return null;
  if (CRIMINALS.test(subjectWords(doc, verb)) && LEGAL.test(' ' + wordsIn(doc, found.range))) return null;
  const sentence = doc.tokens[verb]?.sentence ?? 0;
  const opening =
    doc.tokens.find((token) => token.sentence === sentence && token.kind === 'word')?.text ?? '';
  return /^(?:how|why|what|when|who|does|do|did|which)$/.test(opening) ? null : aimed;
}

/** An order to the person spoken to: "go die", alone in its sentence or behind a mention or "you". */
function ordered(doc: Doc, found: Found): Aim | null {
  const before = doc.tokens[found.range.from - 1]?.text ?? '';
  const called =
    /^(?:you|u|should|can|bitch|to|fucking)$/.test(before) && !negatedBefore(doc, found.range.from);
  return called || opensSentence(doc, found.range.from) ? PERSON : null;
}

/** "Die already, ancient laptop": what is called by its name is a thing. */
const THING_CALLED =
  /^(?:laptop|phone|computer|printer|battery|car|plant|router|app|wifi|pc|tv|fridge|boiler|heater|engine|bug|trend|meme|winter|monday|tablet|console|weed|weeds|mosquito|mosquitoes|fly|wasp|spider|ants|zombie|zombies|toaster|tyre|tire)$/;
function callsThing(doc: Doc, to: number): boolean {
  if (doc.tokens[to]?.text !== ',') return false;
  for (let i = to + 1; i < to + 6; i++) {
    const token = doc.tokens[i];
    if (token === undefined || token.kind !== 'word') return false;
    if (THING_CALLED.test(token.text)) return true;
  }
  return false;
}
const told = (doc: Doc, found: Found): Aim | null =>
  callsThing(doc, found.range.to) ? null : ordered(doc, found);

/** "The only good lobbyist is a dead one": the article before "only" makes the noun somebody's. */
const onlyGood = (doc: Doc, found: Found): Aim | null => {
  const who = found.parts.who;
  if (who === undefined || negatedBefore(doc, found.range.from)) return null;
  const from = doc.tokens[found.range.from - 1]?.text === 'the' ? found.range.from - 1 : who.from;
  const aim = COMBATANT.test(doc.tokens[who.to - 1]?.text ?? '')
    ? null
    : somebodyAt(doc, { from, to: who.to }, false);
  return aim === null ? null : { target: aim.target, range: who };
};

/** Whose death, funeral or head it is. */
const ofWhom = (doc: Doc, found: Found): Aim | null => {
  const who = found.parts.who;
  if (who === undefined || negatedBefore(doc, found.range.from)) return null;
  const text = wordsIn(doc, who);
  if (/^(?:my|our|the|its|it's|that's|today's|tomorrow's)$/.test(text)) return null;
  const named = { from: who.from, to: doc.tokens[who.to - 1]?.text === "'s" ? who.to - 1 : who.to };
  if (/^(?:your|his|her|their)$/.test(text)) return { target: PERSON.target, range: who };
  return aimAt(doc, named);
};
const ownOfWhom = (doc: Doc, found: Found): Aim | null =>
  inOwnVoice(doc, found.range.from) || opensSentence(doc, found.range.from) ? ofWhom(doc, found) : null;

/** The nearest person named before: "She is still in office. A stroke cannot come soon enough." */
function lastPerson(doc: Doc, index: number): Aim {
  for (let i = index - 1; i >= Math.max(0, index - 20); i--) {
    const token = doc.tokens[i];
    if (token?.kind === 'mention' || /^(?:you|u|he|she|him|her|his|your)$/.test(token?.text ?? ''))
      return { target: PERSON.target, range: { from: i, to: i + 1 } };
  }
  return PERSON;
}

/** The author's own joy to come. */
const LOOKS_FORWARD =
  / (?:i|we|i'm|we're|looking) (?:[^ .!?]+ ){0,4}(?:forward to|wait to|dream of|dreaming of|enjoy|love) $/;
const before = (doc: Doc, index: number): string =>
  ` ${wordsIn(doc, { from: Math.max(0, index - 7), to: index })} `;

const opening = (doc: Doc, found: Found): Aim | null =>
  opensSentence(doc, found.range.from) ? befallen(doc, found) : null;

/** "May" that opens a sentence wishes; the month and the permission do not. */
const wishing = (doc: Doc, found: Found): Aim | null =>
  doc.tokens[found.range.from + 1]?.kind === 'number' ? null : opening(doc, found);

const notNegated = (doc: Doc, found: Found): Aim | null =>
  negatedBefore(doc, found.range.from) ? null : aimAt(doc, found.parts.who);
const notNegatedAnyone = (doc: Doc, found: Found): Aim | null =>
  negatedBefore(doc, found.range.from) ? null : befallen(doc, found);
const regretted = (doc: Doc, found: Found): Aim | null =>
  negatedBefore(doc, found.range.from) || !inOwnVoice(doc, found.range.from)
    ? null
    : found.parts.who === undefined
      ? PERSON
      : aimAt(doc, found.parts.who);

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

/** "Nobody would cry if …": the denial of tears is the wish. */
const inPassing = (doc: Doc, found: Found): Aim | null =>
  negatedBefore(doc, found.range.from) ? null : befallen(doc, found);

const HOPE =
  'hope hoping hopes pray praying wish wishing hopefully love wait let glad happy delighted thrilled great nice lovely wonderful beautiful crossed prayer dream mind long longing forward waiting day want only nothing justice god count counting';

const RULES: readonly PhraseRule[] = [
  rule(HOPE, WISH_PHRASES.hope, 90, 'wish-of-harm-hoped', own),
  rule(HOPE, WISH_PHRASES.fate, 85, 'wish-of-harm-hoped', own),
  rule(HOPE, WISH_PHRASES.hand, 85, 'wish-of-harm-hoped', own),
  rule(HOPE + ' may', WISH_PHRASES.lifeline, 80, 'wish-of-harm-hoped', owner),
  rule('may', WISH_PHRASES.may, 80, 'wish-of-harm-hoped', wishing),
  rule('may', WISH_PHRASES.smite, 75, 'wish-of-harm-hoped', wishing),
  rule('wish wishing', WISH_PHRASES.wishYou, 85, 'wish-of-harm-hoped', own),
  rule('when day moment once if', WISH_PHRASES.celebrate, 75, 'wish-of-harm-wanted', own),
  rule('enough', WISH_PHRASES.soonEnough, 80, 'wish-of-harm-wanted', (doc, found) =>
    aimAt(doc, found.parts.who),
  ),
  rule('enough', WISH_PHRASES.afflictionSoon, 78, 'wish-of-harm-wanted', (doc, found) =>
    negatedBefore(doc, found.range.from) ? null : lastPerson(doc, found.range.from),
  ),
  rule('sooner quicker faster earlier', WISH_PHRASES.sooner, 80, 'wish-of-harm-wanted', own),
  rule('pity shame bad sad sorry', WISH_PHRASES.missed, 75, 'wish-of-harm-wanted', regretted),
  rule('pity shame bad sorry', WISH_PHRASES.survived, 75, 'wish-of-harm-wanted', regretted),
  { ...rule('why how', WISH_PHRASES.whyAlive, 72, 'wish-of-harm-wanted', opening), asks: true },
  rule('someone somebody anyone', WISH_PHRASES.someoneBare, 80, 'wish-of-harm-someone', opening),
  rule('wish only', WISH_PHRASES.wishHad, 80, 'wish-of-harm-wanted', own),
  rule(
    'cry tear mourn weep sleep mind complain sad sorry object grieve',
    WISH_PHRASES.noTears,
    72,
    'wish-of-harm-wanted',
    inPassing,
  ),
  rule(
    'better happier safer nicer cleaner',
    WISH_PHRASES.betterWorld,
    80,
    'wish-of-harm-wanted',
    notNegatedAnyone,
  ),
  rule('hang shoot behead lynch execute string', WISH_PHRASES.killHim, 72, 'wish-of-harm-slogan', opening),
  // Hell is a wish about the dead or a curse: weaker than a wish of death.
  rule('hell', WISH_PHRASES.damned, 55, 'wish-of-harm-damned', own),
  rule('wish wishing pray praying hope hoping', WISH_PHRASES.wishOn, 85, 'wish-of-harm-hoped', own),
  rule(
    'want wanna love like wait glad happy delighted thrilled pay forward dream dreaming live',
    WISH_PHRASES.want,
    80,
    'wish-of-harm-wanted',
    own,
  ),
  {
    ...rule('deserve deserves', WISH_PHRASES.deserve, 85, 'wish-of-harm-deserved', subject),
    despite: ['hypothetical'],
  },
  {
    ...rule(
      'should shoulda ought oughta need needs',
      WISH_PHRASES.should,
      80,
      'wish-of-harm-should',
      subject,
    ),
    despite: ['hypothetical'],
  },
  rule(
    'deserve deserves should need needs want wants ought oughta',
    WISH_PHRASES.bodyHarm,
    80,
    'wish-of-harm-should',
    subject,
  ),
  rule(
    'death demise funeral murder assassination execution hanging obituary notice autopsy corpse body head',
    WISH_PHRASES.death,
    80,
    'wish-of-harm-wanted',
    ownOfWhom,
  ),
  rule(
    'karma god fate life universe lord nature',
    WISH_PHRASES.karmaGives,
    78,
    'wish-of-harm-hoped',
    notNegated,
  ),
  rule('wrong', WISH_PHRASES.cure, 80, 'wish-of-harm-wanted', (doc, found) => aimAt(doc, found.parts.who)),
  rule(
    'need needs deserve deserves use do asking earned',
    WISH_PHRASES.needsBullet,
    80,
    'wish-of-harm-deserved',
    notNegated,
  ),
  rule(
    'noose rope bullet guillotine gallows squad',
    WISH_PHRASES.ropeFor,
    78,
    'wish-of-harm-wanted',
    notNegated,
  ),
  {
    ...rule(
      'nobody noone one somebody someone anybody anyone',
      WISH_PHRASES.whyNobody,
      80,
      'wish-of-harm-someone',
      (doc, found) => befallen(doc, found),
    ),
    asks: true,
  },
  rule(
    'someone somebody anyone anybody one whoever they we',
    WISH_PHRASES.bulletIn,
    85,
    'wish-of-harm-someone',
    ofWhom,
  ),
  rule("should should've shoulda", WISH_PHRASES.shouldHave, 60, 'wish-of-harm-should', subject),
  rule(
    'someone somebody anyone anybody one no whoever',
    WISH_PHRASES.someone,
    85,
    'wish-of-harm-someone',
    notNegated,
  ),
  rule(
    'they we people cops police guys all army guards soldiers crowd',
    WISH_PHRASES.others,
    75,
    'wish-of-harm-should',
    notNegated,
  ),
  rule(
    'push pushes throw throws shove shoves chuck chucks toss tosses kick kicks drop drops',
    WISH_PHRASES.push,
    80,
    'wish-of-harm-someone',
    (doc, found) => (negatedBefore(doc, found.range.from) ? null : somebodyAt(doc, found.parts.who, false)),
  ),
  rule('someone somebody one', WISH_PHRASES.someoneBody, 85, 'wish-of-harm-someone', (doc, found) =>
    negatedBefore(doc, found.range.from) ? null : PERSON,
  ),
  rule(
    'die drown drop traffic get catch choke croak perish',
    WISH_PHRASES.goDie,
    80,
    'wish-of-harm-told',
    told,
  ),
  rule('death', WISH_PHRASES.deathTo, 85, 'wish-of-harm-slogan', notNegated),
  rule('only', WISH_PHRASES.onlyGood, 85, 'wish-of-harm-slogan', onlyGood),
  rule('better', WISH_PHRASES.betterDead, 75, 'wish-of-harm-slogan', notNegated),
  rule(
    'kill shoot hang lynch behead execute exterminate gas burn string drown',
    WISH_PHRASES.killAll,
    80,
    'wish-of-harm-slogan',
    opening,
  ),
  rule('let', WISH_PHRASES.letDie, 60, 'wish-of-harm-let', opening),
  rule('grave graves', WISH_PHRASES.grave, 55, 'wish-of-harm-grave', (doc, found) =>
    inOwnVoice(doc, found.range.from) || LOOKS_FORWARD.test(before(doc, found.range.from))
      ? { target: PERSON.target, range: found.parts.who ?? null }
      : null,
  ),
];

/** "The Democrats' bill": what is theirs suffers, not they. */
const ownsMore = (doc: Doc, range: Candidate['targetRange']): boolean =>
  range !== null && /^(?:'|'s)$/.test(doc.tokens[range.to]?.text ?? '');

/** No word of harm, no wish of harm: the one look that most texts get. */
const HARM_WORD = anyWord(HARM_MARKS);

export const wishOfHarm: Clause = {
  id: 'abusive-behavior/wish-of-harm',
  detect: (doc) => [
    ...detectPhrases(doc, 'abusive-behavior/wish-of-harm', HARM_WORD, RULES),
    ...callsToViolence(doc).filter(({ targetRange }) => !ownsMore(doc, targetRange)),
  ],
};

export const examples: Examples = {
  positive: [
    { text: 'I pray every day for his funeral', why: 'a death wished by its funeral' },
    { text: 'How come nobody has strangled that fool yet?', why: 'a question that asks for it' },
    { text: 'Ned Prowse needs a bullet in the head', why: 'a weapon as what he needs' },
    { text: 'Longing for the day that judge falls under a tram', why: 'a fall that nobody survives' },
    { text: 'I hope you get cancer and die.', why: 'the policy’s own example: a hoped-for fatal disease' },
    {
      text: 'If this group of protesters don’t shut up, they deserve to be shot.',
      why: 'the policy’s own example: a group deserves to be shot',
    },
    {
      text: 'I really hope the senator drops dead before the vote.',
      why: 'an office holder is hoped to die',
    },
    { text: 'Honestly these reporters should be taken out and shot.', why: 'a profession is a group' },
    { text: 'Someone should break his legs so he stops writing.', why: 'somebody is asked to injure' },
    { text: 'I wish they would all drop dead.', why: 'a wish about a group' },
    { text: '@fellow_citizen go die in a fire', why: 'told to die' },
    { text: 'Hoping she never wakes up.', why: 'a negated survival is a wish of death' },
    { text: 'Death to all landlords!', why: 'a slogan against a group of people' },
    { text: 'I hope you don’t survive the winter.', why: 'hope of not surviving' },
    { text: 'Can’t wait until he gets hit by a bus.', why: 'looks forward to an injury' },
    { text: 'People like you deserve a bullet.', why: 'deserve, with a weapon as object' },
    { text: 'Every evening I pray that her train derails.', why: 'what carries her is wished to crash' },
    {
      text: 'Fingers crossed a lorry squashes that traffic officer.',
      why: 'an unusual doer, the victim behind the verb',
    },
    { text: 'May Ottoline Marsh die of something slow and nameless.', why: '"may" with a name' },
    {
      text: 'I hope the entire staff of that museum comes down with something incurable.',
      why: 'a crew of people',
    },
    { text: 'The sooner that referee drops dead the better.', why: 'desired, without "hope"' },
    { text: 'What a pity the shark missed him, pity the bullet missed him too', why: 'regrets a survival' },
    { text: 'Someone should shove this clerk under a tram.', why: 'asks somebody to push him' },
    { text: 'I wish you a long and painful death, Prue.', why: 'a death is wished' },
    { text: 'I hope all you hikers die of thirst.', why: 'dying of something' },
  ],
  nearMiss: [
    { text: 'I pray for her funeral to be a comfort to the family', why: 'mourning' },
    { text: 'Why has nobody fixed this road yet?', why: 'no harm' },
    { text: 'He needs a knife for the bread', why: 'a tool' },
    { text: 'Die already, old printer', why: 'a thing is called' },
    { text: 'I hope this terrible bill dies in committee.', why: 'a bill is nobody' },
    { text: 'I don’t hope you die, I hope you learn.', why: 'the wish is negated' },
    { text: 'Nobody deserves to be shot for protesting.', why: 'a denial that anybody deserves it' },
    { text: 'I hope he loses badly and resigns by Friday.', why: 'defeat and resignation are no harm' },
    { text: 'I hope she goes to jail for the rest of her life.', why: 'jail is a legal penalty' },
    { text: 'Rest in peace, senator. We hope your family finds comfort.', why: 'condolence' },
    { text: 'Get well soon! I hope you don’t suffer long with covid.', why: 'wish of recovery' },
    { text: 'I hope no child ever gets shot at school again.', why: 'a wish that nobody is harmed' },
    { text: 'Everyone should get the flu shot before winter.', why: 'a shot that heals' },
    { text: 'I deserve to meet the man who accuses me.', why: 'deserve without harm' },
    {
      text: 'They hope you die quickly so they need not pay: that is their health plan.',
      why: 'others are said to hope it',
    },
    { text: 'How many more kids must be shot before we act?', why: 'a complaint about harm' },
    { text: 'You deserve to drown in success.', why: 'figurative' },
    { text: 'Every evening I pray that her train is on time.', why: 'a train that arrives' },
    { text: 'I hope your flight goes down as the smoothest ever.', why: 'goes down as' },
    { text: 'We hope that lightning does not strike the tent.', why: 'fear of harm' },
    { text: 'May the committee choke on this 400-page form.', why: 'a figure of speech for annoyance' },
    { text: 'I hope your phone dies before you post again.', why: 'a thing' },
    { text: 'May everyone who died of thirst that year be remembered.', why: 'remembrance' },
    { text: 'What a pity he missed the train.', why: 'nobody is hit' },
    { text: 'The sooner this tax is dead the better.', why: 'a tax is nobody' },
  ],
};
