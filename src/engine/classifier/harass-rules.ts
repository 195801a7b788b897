/** Turns of phrase that call on others to harass, each with what must stand at its parts. */
import { CHANNELS, HARASS_PHRASES, HARASS_VERBS, HOME_PLACES } from './lexicon/harassment';
import type { Aim, PhraseRule } from './phrase-rules';
import { anyWord, phrase } from './phrases';
import type { Found } from './phrases';
import type { Doc } from './types';
import {
  flooded,
  whom,
  struck,
  abused,
  unrelenting,
  blow,
  spoiled,
  passive,
  openly,
  call,
  harass,
  kept,
  asked,
} from './harass-aims';

const LISTS = { home: HOME_PLACES, channel: CHANNELS, harass: HARASS_VERBS };
/** "Anybody who wants to scare them" asks nobody along. */
const joining = (doc: Doc, found: Found): Aim | null =>
  /^(?:anybody|anyone|those|everyone|everybody|somebody|someone|people|man|woman|men|women|person|whoever)$/.test(
    doc.tokens[found.range.from - 1]?.text ?? '',
  )
    ? null
    : whom(doc, found);

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

export const HARASS_RULES: readonly PhraseRule[] = [
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
  { ...rule("who whos who's anyone", HARASS_PHRASES.withMe, 75, 'harass-named', joining), asks: true },
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
