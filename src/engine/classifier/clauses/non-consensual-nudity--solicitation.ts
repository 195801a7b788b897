/**
 * Offering, or paying for, intimate media of somebody without consent. Twitter, June 2019: "You may not post or share
 * intimate photos or videos of someone that were produced or distributed without their consent", with bounties among the
 * examples. Text can only show an offer, a caption or a bounty. Narrow on purpose, not evaluated, never shown on live pages.
 */
import { detectPhrases } from '../phrase-rules';
import type { Aim, PhraseRule } from '../phrase-rules';
import { anyWord, lineOf, phrase } from '../phrases';
import type { Found } from '../phrases';
import type { Clause, Doc, Examples } from '../types';
import { inOwnVoice, negatedBefore } from '../who';

const MEDIA =
  '(?:nudes|sex tape|sextape|upskirts?|(?:leaked |stolen |hacked |very )*(?:leaked|stolen|nude|naked|topless|intimate|private|explicit|bedroom|bathroom|shower|locker room|changing room|upskirt|sex|dirty|spicy|hidden camera|hidden cam|spy cam|spycam|toilet cam|webcam|hacked icloud|nsfw) (?:pics?|pictures?|photos?|photographs|videos?|vids?|clips?|footage|film|tapes?|snaps|selfies|images|shots)(?! (?:shoot|exhibition|art|of the)))';
const OWNER =
  "(?<who>his|her|their|my ex's|my ex girlfriend's|my ex-girlfriend's|my ex-wife's|my ex-husband's|@[^ ]+'s|(?!someone's|somebody's|people's|anyone's|women's|men's|children's|one's|victim's|that's|it's|what's|here's|who's|there's)[a-z]+(?: [a-z]+)?'s)";
/** The person behind the media: "private pics of her". */
const OF =
  '(?: of (?<whose>him|her|them|@[^ ]+|my (?:ex|ex-wife|ex-husband|ex-girlfriend|boss|neighbou?r|teacher)|(?:this|that|the) (?:[^ .!?,]+ ){0,2}?[^ .!?,]+|(?!(?:the|a|an|children|people|women|men|victims|someone|yourself|me|us|you|my|our|art) )[a-z]+ [^ .!?,]+))';
/** Law, news and help speak of the same thing. */
const SPEAKS_ABOUT =
  / (?:law|bill|act|crime|criminal|illegal|charged|arrested|convicted|police|court|victims?|survivors?|revenge|consent|hacked|scandal|threatened|stop|ban|art|gallery|museum|painting|report|reported|deepfakes?|my own|blackmail|blackmailed|exhibition|offen[cs]e|punish|prosecut[a-z]+|apologi[sz]e|disgusting|shame|shared them without|should never|never share) /;
/** Handing on, in the words of an offer. */
const HANDS_ON =
  / (?:link|links|dms?|enjoy|look what|look at|have a look|download|folder|drive|zip|mirror|pass (?:it|them) (?:on|around)|share (?:it|them)|spread (?:it|them)|retweet|sent me|gave me|got hold of|found|see for yourself|you're welcome|below|thread|here you go|come and get|get them|telegram|don't tell|uncensored|one for (?:every|each) (?:like|follower|retweet)|👇|🔗)(?= )/;

const aimOf = (found: Found): Aim => ({
  target: { kind: 'private-person', categories: [] },
  range: found.parts.who ?? found.parts.whose ?? null,
});
/** The media are handed on, whoever took them; a report of somebody else's doing is none. */
const captioned = (doc: Doc, found: Found): Aim | null => {
  const text = lineOf(doc).text;
  return SPEAKS_ABOUT.test(text) || negatedBefore(doc, found.range.from) || !HANDS_ON.test(text)
    ? null
    : aimOf(found);
};

const offered = (doc: Doc, found: Found): Aim | null =>
  SPEAKS_ABOUT.test(lineOf(doc).text) ||
  negatedBefore(doc, found.range.from) ||
  !inOwnVoice(doc, found.range.from)
    ? null
    : aimOf(found);

const rule = (source: string, points: number, because: string): PhraseRule => ({
  pattern: phrase(source),
  points,
  because,
  aim: offered,
  asks: true,
});

const RULES: readonly PhraseRule[] = [
  rule(
    `(?:here are|here's|here is|here come|i have|i've got|i got|we have|we've got|posting|i'm posting|i'll post|i will post|selling|trading|swapping|sharing|i leaked|leaking|dm (?:me )?for|who wants|anyone want|link to|ask me for|check out|enjoy) (?:(?:all|some|of|the|these|those|more|new|a few|her|his) )*?(?:${OWNER} (?:leaked |private |secret )?${MEDIA}|${MEDIA}${OF})`,
    75,
    'intimate-media-offered',
  ),
  rule(
    `(?:i'll pay|i will pay|paying|will pay|i'd pay|pay|offering|reward|bounty|[$€£][0-9]+|[$€£] [^ ]+|[0-9]+ (?:bucks|dollars|euros|pounds|quid|crowns)) (?:[^ .!?]+ ){0,7}?(?:for |has |of |sends me |gets me |to (?:anyone|whoever|the first) (?:with |who has |to send )|(?:anyone|whoever|anybody|someone) (?:with|who has|who sends|holding) )?(?:${OWNER} (?:leaked |private )?${MEDIA}|${MEDIA}${OF})`,
    75,
    'intimate-media-bounty',
  ),
  rule(
    `(?:has |have |does |did )?(?:anyone|anybody|who|who's|whos|someone|somebody) (?:else )?(?:has|have|got|gonna post|please post|please send|can send|send me|wants to trade|selling) (?:(?:any|the|some|more) )*(?:${OWNER} (?:leaked |private )?${MEDIA}|${MEDIA}${OF})`,
    60,
    'intimate-media-bounty',
  ),
  rule(
    `(?:whoever|anyone who|anybody who|the first (?:to|who)|first one to) (?:gets?|sends?|finds?|brings?|posts?|dms?|uploads?|digs? up) (?:me |us )?(?:the |those |that )?(?:${OWNER} (?:leaked |private )?${MEDIA}|${MEDIA}${OF})`,
    72,
    'intimate-media-bounty',
  ),
  {
    ...rule(
      `(?:${OWNER} (?:leaked |stolen |own |old |most )*${MEDIA}|${MEDIA}${OF})`,
      72,
      'intimate-media-offered',
    ),
    aim: captioned,
  },
];

const CHEAP = anyWord(
  'bathroom toilet leaked stolen nude nudes naked tape sextape intimate upskirt upskirts topless private explicit bedroom shower locker changing sex dirty spicy hidden nsfw',
);

export const intimateMedia: Clause = {
  id: 'non-consensual-nudity/solicitation',
  detect: (doc) => detectPhrases(doc, 'non-consensual-nudity/solicitation', CHEAP, RULES),
};

export const examples: Examples = {
  positive: [
    { text: 'Here are her leaked nudes', why: 'a caption' },
    { text: '$500 for anyone who has his sex tape', why: 'a bounty' },
    { text: 'DM me for my ex’s nudes', why: 'an offer' },
    { text: 'Anyone got her nude pics', why: 'asks for them' },
    {
      text: 'Found the private pictures of that swimmer, she thinks they are gone. Download before Friday.',
      why: 'handed on against her will',
    },
    { text: 'Paying 300 quid for topless photos of @fellow_citizen', why: 'a bounty, the person behind' },
  ],
  nearMiss: [
    { text: 'Please keep your private photos off the cloud.', why: 'advice' },
    { text: 'Look at the private pictures of the old mill in our archive.', why: 'a building' },
    { text: 'My bill makes it a crime to share her nudes without consent.', why: 'legislation' },
    { text: 'He leaked her nudes. Shame on him.', why: 'a report that condemns' },
    { text: 'The museum shows nude paintings of the 19th century.', why: 'art' },
    { text: 'I have her pictures from the wedding, lovely day.', why: 'ordinary pictures' },
  ],
};
