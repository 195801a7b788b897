/** Turns of phrase that wish harm, each with what must stand at its parts. */
import { AFFLICTIONS, HARM_VERBS, HARMED, NOT_SURVIVE, OWNERS, PERISH, WISH_PHRASES } from './lexicon/wishes';
import type { Aim, PhraseRule } from './phrase-rules';
import { anyWord, phrase } from './phrases';
import type { Found } from './phrases';
import { somebodyAt } from './somebody';
import type { Doc } from './types';
import { aimAt, inOwnVoice, negatedBefore } from './who';
import {
  PERSON,
  befallen,
  own,
  owner,
  subject,
  told,
  onlyGood,
  ofWhom,
  ownOfWhom,
  lastPerson,
  LOOKS_FORWARD,
  before,
  opening,
  wishing,
  notNegated,
  notNegatedAnyone,
  regretted,
} from './wish-aims';

const LISTS = {
  ill: AFFLICTIONS,
  harmed: HARMED,
  perish: PERISH,
  unsurvived: NOT_SURVIVE,
  violence: HARM_VERBS,
  poss: OWNERS,
};
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

export const WISH_RULES: readonly PhraseRule[] = [
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
    // "I would take a bullet for that woman."
    (doc, found) =>
      /^(?:take|takes|took|taken|taking|stop|stopped|caught)$/.test(
        doc.tokens[found.range.from - 1]?.text ?? '',
      )
        ? null
        : notNegated(doc, found),
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
