/**
 * Threatening to publish private information. Twitter, June 2019: not allowed are "threatening to publicly expose someone’s
 * private information", asking for it with a reward, or asking for a reward not to post it (blackmail).
 *
 * A name is not private information; nor are tax returns, official e-mails, lies or crimes that somebody says he will expose.
 */
import { assertedDespite, detectPhrases } from '../phrase-rules';
import type { Aim, PhraseRule } from '../phrase-rules';
import { anyWord, phrase } from '../phrases';
import type { Found } from '../phrases';
import type { Clause, Doc, Examples } from '../types';
import { aimAt, negatedBefore, negatedIn } from '../who';

const WILL =
  "(?:i'll|i will|ill|imma|i'ma|going to|gonna|about to|i'm going to|i'm gonna|i am going to|im gonna|i'm about to|i can|i could|i might|we'll|we will|we're going to|we are going to|we're gonna|we're about to|we can|watch me|(?:or|or else|otherwise|else|before) (?:i|we)|time to|don't make me|happy to|i'm happy to|i'm ready to|i won't hesitate to|not afraid to|i'm not afraid to|what if i|maybe i should|should i)";
const EXPOSE =
  '(?:publish|post|leak|release|expose|tweet|tweet out|reveal|drop|put out|put up|put|hand out|give out|give everyone|give everybody|print|share|make public|put online|upload|dump|send round|send out|pass on|circulate|read out|sell|show everyone|send everyone|let everyone have|go public with)';
const OWNER = "(?<who>your|ur|his|her|their|@[^ ]+'s|@[^ ]+|[a-z]+'s)";
const PRIVATE =
  "(?:(?:full|real|current|exact|entire|whole|private|personal|home|little|old|secret) )*(?:addresses|address|phone numbers?|phone|mobile(?: number)?|cell number|cell phone number|cell|number|email|e-mail|bank (?:details|account|accounts|stuff|statements?|records|card|info)|credit card(?: number)?|credit report|account numbers?|pin|ssn|social security number|passport(?: number| scan)?|id card|national number|payslips?|medical (?:records?|file|files|history|report|reports|notes|results)|hospital (?:records?|file|notes)|health (?:records?|file)|therapy notes|diagnosis|test results|hiv status|(?:kids'|kid's|children's|daughter's|son's) school|family's address|parents' address|location|whereabouts|passwords?|login|logins|private information|information|info|details|data|nudes|nude (?:pics|photos)|intimate (?:pics|photos|pictures|videos?)|licence plate|license plate|number plate)(?! (?:of|on) (?:the|your|his|her|their) (?:crimes|lies|corruption|voting record))";
const WHERE =
  '(?:live|lives|sleep|sleeps|park|parks|stay|stays|hide|hides|go to school|goes to school|work out|drink)';

const threatened = (doc: Doc, found: Found): Aim | null => {
  const who = found.parts.who ?? found.parts.whom;
  const aim = aimAt(doc, who);
  if (negatedBefore(doc, found.range.from) || negatedIn(doc, found.range)) return null;
  return aim ?? { target: { kind: 'person', categories: [] }, range: who ?? null };
};

const rule = (source: string, points: number, because: string): PhraseRule => ({
  pattern: phrase(source),
  points,
  because,
  aim: threatened,
});

const RULES: readonly PhraseRule[] = [
  rule(
    `${WILL} (?:(?:just|gladly|happily|also|all|then|personally|will|go and) )*${EXPOSE} ${OWNER} ${PRIVATE}`,
    80,
    'exposure-threatened',
  ),
  rule(
    `${WILL} (?:just |gladly |happily |also |all )?(?:dox|doxx) (?<who>you|him|her|them|all of you|every one of you|@[^ ]+|this [^ ]+|that [^ ]+|every [^ ]+|the [^ ]+)`,
    80,
    'exposure-threatened',
  ),
  rule(
    "(?<who>you|he|she|they|@[^ ]+)(?: will|'ll| are going to| is going to| are gonna|'re about to| are about to| should| deserves to| deserve to) (?:all )?(?:be|get) (?:doxx?ed)",
    75,
    'exposure-threatened',
  ),
  rule(
    `(?:reward|bounty|i'll pay|i will pay|paying|we'll pay|will pay|[$€£][0-9]+|[$€£] [^ ]+) (?:[^ .!?]+ ){0,6}?(?:${OWNER} ${PRIVATE}|where (?<whom>he|she|they|@[^ ]+) ${WHERE})`,
    72,
    'exposure-bounty',
  ),
  rule(
    `(?:pay|send|venmo|resign|quit|delete|apologize|shut up|back off|drop out|withdraw) (?:[^ .!?]+ ){0,6}?(?:or|before) (?:i|we|i'll|we'll|everyone|the world|the internet) (?:will )?(?:${EXPOSE}|sees?|gets?|learns?|knows?) ${OWNER} ${PRIVATE}`,
    80,
    'exposure-blackmail',
  ),
  rule(
    `(?:pay|send|venmo|paypal|give|transfer|cough up|delete|apologi[sz]e|resign|quit|shut up|back off|stop|block me) (?:[^ .!?]+ ){0,8}?(?:or|or else|otherwise|,) ${OWNER} ${PRIVATE} (?:(?:and|,|&|plus) (?:(?:your|ur|his|her|their|the) )?[^ .!?,]+ (?:[^ .!?,]+ )?){0,2}(?:(?:will|is|are|'s|all|going|to) ){0,3}(?:goes?|gets?|be|is|are|ends? up|lands?|hits?|up) (?:(?:up|out|live|straight|all) ){0,2}(?:on|online|public|posted|published|everywhere|to|leaked|twitter|shared|out|viral)`,
    80,
    'exposure-blackmail',
  ),
  rule(
    `(?:everyone|everybody|the whole world|the world|the internet|all of twitter|the whole town|people|my followers) (?:(?:here|on here) )?(?:will|'ll|is going to|are going to|is about to|should) (?:soon )?(?:know|see|get|have|learn|find out|be reading|be looking at) (?:${OWNER} ${PRIVATE}|(?:exactly )?where (?<whom>you|he|she|they|@[^ ]+) ${WHERE})`,
    72,
    'exposure-threatened',
  ),
  rule(
    `${WILL} (?:(?:just|gladly|happily|also) )*(?:tell|show|let) (?:everyone|everybody|the world|the whole (?:world|town)|my followers|them|people|twitter|these people|all of you) (?:(?:know|see|exactly) )*where (?<who>you|he|she|they|@[^ ]+|your [^ ]+) ${WHERE}`,
    78,
    'exposure-threatened',
  ),
  rule(
    `${WILL} (?:(?:just|gladly|happily|also|always|easily|still) )*(?:publish|post|tweet|share|reveal|leak) (?:exactly )?where (?<who>you|he|she|they|@[^ ]+|your [^ ]+) ${WHERE}`,
    78,
    'exposure-threatened',
  ),
  rule(
    `${OWNER} ${PRIVATE} (?:(?:and|too|,|also) (?:[^ .!?]+ ){0,3}?)?(?:goes|go|will go|is going|are going|will be|gets|get|is|are) (?:(?:going|to|be|all|straight|soon|right) )*(?:up|out|online|live|public|published|posted|everywhere|on here|on this (?:page|site)|to the (?:press|papers|internet)|all over|leaked)(?= (?:[.!?,]|at|by|tonight|tomorrow|on|if|unless|when|in|the|this|soon|for|url:|$)|$)`,
    72,
    'exposure-announced',
  ),
  rule(
    `(?:i|we)(?: have|'ve got| got| know)? (?:got )?${OWNER} ${PRIVATE} (?:[^ .!?]+ ){0,5}?(?:and|,) (?:i|we|i'm|i'll|we'll|we're|not) (?:[^ .!?]+ ){0,4}?(?:${EXPOSE}|use|using|posting|sharing) (?:it|them)`,
    75,
    'exposure-threatened',
  ),
  rule(
    `(?:one more (?:word|tweet|post|lie|question|step)|another (?:word|tweet|post|lie)|say (?:one|1) more|keep (?:it up|talking|lying|going|digging|posting)|if you (?:[^ .!?]+ ){1,6}?[^ .!?]+) (?:[^ .!?]+ ){0,5}?(?:and|,|then) (?:the |all |your )?(?:whole |entire )?(?:town|world|city|country|press|internet|family|office|school|everyone|everybody|papers|wife|husband|boss) (?:will |'ll |is going to )?(?:reads?|sees?|knows?|gets?|learns?|hears?|finds? out) (?:about |of )?${OWNER} ${PRIVATE}`,
    78,
    'exposure-blackmail',
  ),
  rule(
    `(?:or|or else|otherwise|and|then) (?:the |all |your )?(?:whole |entire )?(?:town|world|city|country|press|internet|family|office|school|everyone|everybody|papers|wife|husband|boss|neighbou?rs) (?:will |'ll |is going to )?(?:reads?|sees?|knows?|gets?|learns?|hears?|finds? out)(?: about| of| exactly)? (?:${OWNER} ${PRIVATE}|where (?<whom>you|he|she|they|@[^ ]+|(?:your|his|her|their) [^ .!?]+) (?:${WHERE}|are hiding|work|works))`,
    76,
    'exposure-blackmail',
  ),
  rule(
    `(?:when|once|after|before|until|the day) (?:i|we) (?:finally |just )?(?:publish|post|leak|release|tweet|upload|print|reveal|mail|share) ${OWNER} ${PRIVATE}`,
    72,
    'exposure-announced',
  ),
  rule(
    `(?:or|or else|otherwise) (?:the|those|these|all the) ${PRIVATE} (?:(?:will|are|is|all) )*(?:go|goes|going|get|gets|be|end up) (?:(?:straight|out|up|all) )*(?:to the (?:press|papers|internet|police|newspapers|neighbou?rs)|online|public|on twitter|on here|viral|published|posted|everywhere)`,
    76,
    'exposure-blackmail',
  ),
  rule(
    `(?:for|to) (?:whoever|anyone who|anybody who|the first (?:person |one |man )?(?:who|to)) (?:sends?|gets?|finds?|brings?|tells?|dms?|leaks?|gives?|digs? up|hands?) (?:me |us )(?:the |that |this )?(?:(?<whose>[a-z-]+'s)|${OWNER}) ${PRIVATE}`,
    74,
    'exposure-bounty',
  ),
  rule(
    `(?:i|we) know (?:exactly )?where (?<who>you|he|she|they|@[^ ]+|(?:your|his|her|their) [^ .!?]+) (?:${WHERE}) ,? ?(?:[^ .!?]+ ){0,4}?(?:so will|everyone|everybody|the (?:whole )?(?:world|town|internet)|all of (?:twitter|you)) ?(?:will|else|knows?|everybody|everyone|the|whole|world|town)`,
    76,
    'exposure-threatened',
  ),
  rule(
    `(?:or|or else|otherwise) ${OWNER} ${PRIVATE} (?:is|are|will be|becomes?|makes?) (?:my|our|the) (?:next|first|evening|new|front) (?:post|tweet|thread|story|page|video|message|news|picture)`,
    80,
    'exposure-blackmail',
  ),
  rule(
    `(?:or|or else|otherwise) ${OWNER} ${PRIVATE} (?:is|are|will be) (?:on|in|all over) (?:every|all|each|everybody's|everyone's|the (?:front|whole|desk|wall))`,
    78,
    'exposure-blackmail',
  ),
  {
    ...rule(
      `(?:i|we)(?:'ve| have)?(?: got| hold| know| found)? (?:a copy of |all of |all )?${OWNER} ${PRIVATE} (?:[^ .!?]+ ){0,6}?[.,;!?-]? ?(?:and )?(?:shall|should|do you want|will|may|want) (?:i|we|me to|us to) (?:[^ .!?]+ ){0,2}?(?:${EXPOSE}|read|use)`,
      76,
      'exposure-threatened',
    ),
    asks: true,
  },
  rule(
    `(?:reward|[$€£][0-9]+|[$€£] [^ ]+|[0-9]+ (?:bucks|dollars|euros|pounds|quid|crowns)|(?:(?:one|two|three|four|five|six|ten|twenty|fifty|a|several) )?(?:hundred|thousand|grand)|a (?:crate|case|bottle|beer|drink|signed [^ ]+)) (?:[^ .!?]+ ){0,4}?(?:to|for|goes to) (?:whoever|anyone|anybody|everyone|the first|someone|somebody) (?:[^ .!?]+ ){0,6}?(?:${OWNER} ${PRIVATE}|where (?<whom>he|she|they|@[^ ]+|(?:that|this|the) (?:[^ .!?]+ ){1,2}?)(?: ?(?:is|are|'s) (?:now |really |currently )?(?:staying|hiding|living|sleeping|kept)| ?${WHERE}))`,
    74,
    'exposure-bounty',
  ),
  rule(
    `(?:whoever|anyone who|anybody who|the first who|the first to|first one to) (?:sends?|gets?|finds?|brings?|posts?|tells?|dms?|leaks?|gives?|digs? up|hands?) (?:me |us |over |out )?(?:the |that |this )?(?:(?<whose>[a-z-]+'s)|${OWNER}) ${PRIVATE} (?:[^ .!?]+ ){0,4}?(?:gets?|wins?|earns?|receives?|will get|has)`,
    74,
    'exposure-bounty',
  ),
  rule(
    `(?<!never )${OWNER} ${PRIVATE} (?:can|could|will|might|may|would) (?:(?:easily|soon|also|just|quickly) )?(?:be|appear|end up|land|go) (?:[^ .!?]+ ){0,2}?(?:on|in|all over|everywhere|online|public|up) ?(?:(?:every|each|all|the|a|front|your|lamp|phone|street) ){0,3}[^ .!?]* (?:[^ .!?]+ ){0,4}?(?:by|before|within|in|unless|if|tonight|tomorrow)(?= )`,
    72,
    'exposure-threatened',
  ),
];

const CHEAP = anyWord(
  'dox doxx doxed doxxed address addresses number numbers email bank card ssn social passport record ' +
    'records school location password passwords information info details data phone mobile cell live lives sleep sleeps park parks file files medical hospital therapy diagnosis results pin login logins nudes plate whereabouts statements payslips payslip account accounts id staying hiding living reads lamp sleep live parents learns',
);

export const threatToExpose: Clause = {
  id: 'private-information/threat-to-expose',
  detect: (doc) =>
    detectPhrases(doc, 'private-information/threat-to-expose', CHEAP, RULES).map((candidate) =>
      // "Delete your post or your address …": what is said to "you" is no report of a saying.
      candidate.targetRange !== null && /^you/.test(doc.tokens[candidate.targetRange.from]?.text ?? '')
        ? assertedDespite(doc, candidate, ['reporting'])
        : candidate,
    ),
};

export const examples: Examples = {
  positive: [
    { text: 'I’ll publish your home address if you keep talking', why: 'a threat with a condition' },
    { text: 'We will dox every one of you.', why: 'doxing by its name' },
    { text: 'Delete that or I post your phone number', why: 'blackmail' },
    { text: 'Keep it up and I’m going to leak her medical records', why: 'medical records' },
    { text: '$500 to anyone who posts his home address', why: 'a bounty' },
    { text: 'You will be doxxed, I promise.', why: 'announced' },
    { text: 'Resign or everyone gets your private number', why: 'blackmail of an office holder' },
    {
      text: 'Step down tonight, Mr Quill, or I publish your hospital file.',
      why: 'blackmail, with a name between',
    },
    { text: '300 by Friday, otherwise I post your bank statements', why: 'money or exposure' },
    { text: 'Keep talking and I’ll tell everyone where you sleep.', why: 'where somebody sleeps' },
    {
      text: 'Her home address goes online at midnight unless she quits.',
      why: 'announced, with a condition',
    },
    { text: 'Soon the whole world will know his address', why: 'announced to all' },
  ],
  nearMiss: [
    { text: 'Pay your bill or we cannot share your results with the clinic.', why: 'a service' },
    { text: 'I’ll publish my medical file on Friday. Your turn.', why: 'the author’s own' },
    {
      text: 'Your details will be kept safe, we never share your phone number.',
      why: 'a promise of privacy',
    },
    { text: 'We will never share your personal information.', why: 'a promise of privacy' },
    { text: 'I will expose your lies and your corruption.', why: 'lies are not private information' },
    { text: 'He should release his tax returns.', why: 'tax returns of an official' },
    { text: 'The whistleblower’s name will come out.', why: 'a name is not private' },
    { text: 'They threatened to publish her address. Disgusting.', why: 'a report that condemns' },
    { text: 'I will post our new office address tomorrow.', why: 'own office' },
    { text: 'We will release the committee’s findings and documents.', why: 'documents of the state' },
    { text: 'Doxxing journalists should be a crime.', why: 'policy' },
  ],
};
