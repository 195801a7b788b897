/** What the version of 15 October 2019 does, one sentence per row. */
import { citizen, likely, official, possible, stranger, type Table } from './scenario';

const THREAT = 'violent-threats/intent';
const WISH = 'abusive-behavior/wish-of-harm';
const DEHUMANISED = 'hateful-conduct/dehumanisation';

export const scenarios: Table = {
  // ------------------------------------------------------------------ the notice and its conditions
  'an official who wishes death on an opponent is put behind the notice': {
    says: [likely(WISH, 'public-figure')],
    then: 'notice',
    scope: 'in',
    because: WISH,
    redLine: null,
    limitedEngagement: true,
    drawn: {
      permalink: 'interstitial',
      profile: 'interstitial',
      'home-latest': 'interstitial',
      list: 'interstitial',
      'search-latest': 'interstitial',
      quote: 'interstitial',
      'home-ranked': 'downrank-marker',
      explore: 'downrank-marker',
      'search-top': 'downrank-marker',
      notification: 'downrank-marker',
    },
    live: { permalink: 'interstitial', explore: 'downrank-marker' },
  },
  'a candidate who runs for office is covered like an office-holder': {
    says: [likely(WISH, 'public-figure')],
    by: { ...official, office: 'candidate' },
    then: 'notice',
    scope: 'in',
  },
  'a nominee awaiting confirmation is covered like an office-holder': {
    says: [likely(WISH, 'public-figure')],
    by: { ...official, office: 'nominee' },
    then: 'notice',
    scope: 'in',
  },
  'an account of a government is covered': {
    says: [likely(WISH, 'public-figure')],
    by: { ...official, office: 'government-account' },
    then: 'notice',
    scope: 'in',
  },
  'a weather service is no official: as written its post is removed, and nothing is drawn': {
    says: [likely(WISH, 'public-figure')],
    by: { ...official, office: 'agency' },
    then: 'removal',
    scope: 'out',
    drawn: { permalink: 'none' },
  },
  'the same words by an ordinary account are removed as written, and nothing is drawn': {
    says: [likely(WISH, 'public-figure')],
    by: citizen,
    then: 'removal',
    scope: 'out',
    drawn: { permalink: 'none', 'home-ranked': 'none' },
  },
  'exactly 100,000 followers are not more than 100,000': {
    says: [likely(WISH, 'group')],
    by: { ...official, followers: 100_000 },
    then: 'removal',
    scope: 'out',
  },
  '100,001 followers are enough': {
    says: [likely(WISH, 'group')],
    by: { ...official, followers: 100_001 },
    then: 'notice',
    scope: 'in',
  },
  'an official whom Twitter had not verified is out of scope': {
    says: [likely(WISH, 'group')],
    by: { ...official, verified: false },
    then: 'removal',
    scope: 'out',
  },
  'an official whose followers are unknown: cannot tell, and the gap is named': {
    says: [likely(WISH, 'group')],
    by: { ...official, followers: null },
    then: 'cannot-tell',
    scope: 'unknown',
    missing: ['followers'],
    drawn: { permalink: 'cannot-tell' },
  },
  'an official of whom only the office is known: both gaps are named': {
    says: [likely(WISH, 'group')],
    by: { ...official, verified: null, followers: null },
    then: 'cannot-tell',
    missing: ['verified', 'followers'],
  },
  'a stranger of whom nothing is known: cannot tell, and nothing is drawn': {
    says: [likely(WISH, 'group')],
    by: stranger,
    then: 'cannot-tell',
    missing: ['office', 'verified', 'followers'],
    drawn: { permalink: 'none' },
  },
  'one condition that is known not to hold settles the scope, however little else is known': {
    says: [likely(WISH, 'group')],
    by: { office: 'none', verified: null, followers: null },
    then: 'removal',
    scope: 'out',
  },
  'an official whose words match nothing: assessed, no notice, a tick': {
    then: 'none',
    scope: 'in',
    because: null,
    drawn: { permalink: 'tick', 'home-ranked': 'tick' },
  },
  'an ordinary account whose words match nothing is left alone': {
    by: citizen,
    then: 'none',
    scope: 'out',
    drawn: { permalink: 'none' },
  },
  'an account of unknown scope whose words match nothing is left alone': {
    by: { ...official, followers: null },
    then: 'none',
    scope: 'unknown',
    drawn: { permalink: 'none' },
  },

  // ------------------------------------------------------------------ red lines
  'an official’s clear threat against one person crosses red line 2: removal, no notice': {
    says: [likely(THREAT, 'person')],
    then: 'removal',
    redLine: 'clear-direct-threat',
    limitedEngagement: false,
    drawn: { permalink: 'tombstone', 'home-ranked': 'tombstone', quote: 'tombstone' },
    live: { permalink: 'tombstone' },
  },
  'a conditional threat against one person crosses red line 2': {
    says: [likely('violent-threats/conditional', 'private-person')],
    then: 'removal',
    redLine: 'clear-direct-threat',
  },
  'a reward offered for violence against one person crosses red line 2': {
    says: [likely('violent-threats/bounty', 'public-figure')],
    then: 'removal',
    redLine: 'clear-direct-threat',
  },
  'a threat against a group is no red line: an official gets the notice': {
    says: [likely(THREAT, 'group')],
    then: 'notice',
    redLine: null,
  },
  'a threat of which the target is unclear is neither red line nor decided': {
    says: [likely(THREAT, 'unclear')],
    then: 'cannot-tell',
    missing: ['target'],
    drawn: { permalink: 'cannot-tell' },
  },
  'a weak match of a threat is no clear and direct threat: a chip': {
    says: [possible(THREAT, 'person')],
    then: 'cannot-tell',
    missing: ['reading'],
    redLine: null,
    drawn: { permalink: 'chip', 'home-ranked': 'chip' },
    live: { permalink: 'chip' },
  },
  'a red line is a red line for an account of unknown scope': {
    says: [likely('self-harm/encouragement', 'person')],
    by: stranger,
    then: 'removal',
    scope: 'unknown',
    redLine: 'self-harm-promotion',
    drawn: { permalink: 'none' },
  },
  'a red line is a red line for an ordinary account': {
    says: [likely('self-harm/encouragement', 'person')],
    by: citizen,
    then: 'removal',
    scope: 'out',
    redLine: 'self-harm-promotion',
    drawn: { permalink: 'none' },
  },
  'praise for a terrorist organisation crosses red line 1; on a live page it is no more than a chip': {
    says: [likely('terrorism/promotion', 'organisation')],
    then: 'removal',
    redLine: 'terrorism-promotion',
    drawn: { permalink: 'tombstone' },
    live: { permalink: 'chip', explore: 'chip' },
  },
  'the terrorism rule does not apply to military or government entities': {
    says: [likely('terrorism/promotion', 'state')],
    then: 'none',
  },
  'a home address crosses red line 3, whatever the context': {
    says: [likely('private-information/address', 'private-person')],
    contexts: { 'public-figures': 'met', 'political-issue': 'met', 'foreign-policy': 'met' },
    then: 'removal',
    redLine: 'private-information',
  },
  'a threat to publish a phone number crosses red line 3': {
    says: [likely('private-information/threat-to-expose', 'person')],
    then: 'removal',
    redLine: 'private-information',
  },
  'private information of several people is private information': {
    says: [likely('private-information/threat-to-expose', 'group')],
    then: 'removal',
    redLine: 'private-information',
  },
  'one’s own phone number is one’s own business': {
    says: [likely('private-information/phone', 'self')],
    then: 'none',
  },
  'a switchboard of an organisation is not private information': {
    says: [likely('private-information/phone', 'organisation')],
    then: 'none',
  },
  'a reward for intimate photos crosses red line 4, and is never drawn on a live page': {
    says: [likely('non-consensual-nudity/solicitation', 'person')],
    then: 'removal',
    redLine: 'intimate-media',
    drawn: { permalink: 'tombstone' },
    live: { permalink: 'none', 'home-ranked': 'none' },
  },
  'urging somebody to self-harm crosses red line 6, whatever the context': {
    says: [likely('self-harm/encouragement', 'public-figure')],
    contexts: { 'public-figures': 'met', 'political-issue': 'met', 'foreign-policy': 'met' },
    then: 'removal',
    redLine: 'self-harm-promotion',
  },
  'a text that is refused is not assessed, and says so': {
    notRead: 'refused',
    then: 'not-assessed',
    drawn: { permalink: 'not-assessed' },
  },

  // ------------------------------------------------------------------ contexts
  'a threat in a direct exchange with a fellow public figure is excused': {
    says: [likely(THREAT, 'public-figure')],
    contexts: { 'public-figures': 'met' },
    then: 'excused',
    because: THREAT,
    context: 'public-figures',
    drawn: { permalink: 'excused' },
    live: { permalink: 'excused' },
  },
  'a private person is no public figure: that context does not lift a threat at one': {
    says: [likely(THREAT, 'private-person')],
    contexts: { 'public-figures': 'met' },
    then: 'removal',
    redLine: 'clear-direct-threat',
  },
  'an anonymous witness is no public figure: that context does not lift a threat at one': {
    says: [likely('violent-threats/conditional', 'anonymous-witness')],
    contexts: { 'public-figures': 'met' },
    then: 'removal',
    redLine: 'clear-direct-threat',
  },
  'saber-rattling at a state is excused': {
    says: [likely('violent-threats/conditional', 'state')],
    contexts: { 'foreign-policy': 'met' },
    then: 'excused',
    context: 'foreign-policy',
  },
  'a threat at a state without a listed context: the rule speaks of persons and groups, so cannot tell': {
    says: [likely(THREAT, 'state')],
    then: 'cannot-tell',
    missing: ['target'],
  },
  'a context that nobody could establish lifts nothing': {
    says: [likely(THREAT, 'group')],
    contexts: { 'political-issue': 'unknown', 'foreign-policy': 'unknown', 'public-figures': 'unknown' },
    then: 'notice',
  },
  'an aggressive insult in a quarrel on a political issue is excused': {
    says: [likely('abusive-behavior/aggressive-insult', 'public-figure', { cap: 'chip' })],
    contexts: { 'political-issue': 'met' },
    then: 'excused',
    context: 'political-issue',
  },
  'no context lifts a wish of harm': {
    says: [likely(WISH, 'public-figure')],
    contexts: { 'public-figures': 'met', 'political-issue': 'met', 'foreign-policy': 'met' },
    then: 'notice',
  },
  'no context lifts a call to harass': {
    says: [likely('abusive-behavior/call-to-harass', 'public-figure')],
    contexts: { 'public-figures': 'met', 'political-issue': 'met', 'foreign-policy': 'met' },
    then: 'notice',
  },
  'no context lifts dehumanisation': {
    says: [likely(DEHUMANISED, 'protected-group', { about: ['religion'] })],
    contexts: { 'public-figures': 'met', 'political-issue': 'met', 'foreign-policy': 'met' },
    then: 'notice',
  },
  'no context lifts a slur': {
    says: [likely('hateful-conduct/slurs-and-tropes', 'public-figure', { about: ['ethnicity'] })],
    contexts: { 'public-figures': 'met', 'political-issue': 'met', 'foreign-policy': 'met' },
    then: 'notice',
  },
  'no context lifts the promotion of terrorism': {
    says: [likely('terrorism/promotion', 'organisation')],
    contexts: { 'public-figures': 'met', 'political-issue': 'met', 'foreign-policy': 'met' },
    then: 'removal',
    redLine: 'terrorism-promotion',
  },
  'fear stirred up against a state is excused as foreign policy': {
    says: [likely('hateful-conduct/incitement-of-fear', 'state')],
    contexts: { 'foreign-policy': 'met' },
    then: 'excused',
    context: 'foreign-policy',
  },
  'no context lifts fear stirred up against a person': {
    says: [likely('hateful-conduct/incitement-of-fear', 'person', { about: ['religion'] })],
    contexts: { 'public-figures': 'met', 'political-issue': 'met', 'foreign-policy': 'met' },
    then: 'notice',
  },
  'praise for violence by a state is excused as foreign policy': {
    says: [likely('glorification-of-violence/praise', 'state')],
    contexts: { 'foreign-policy': 'met' },
    then: 'excused',
  },
  'praise for violence by civilians is not': {
    says: [likely('glorification-of-violence/praise', 'group')],
    contexts: { 'foreign-policy': 'met', 'political-issue': 'met' },
    then: 'notice',
  },
  'a weak match that a context would lift anyway is nothing to tell': {
    says: [possible(THREAT, 'public-figure')],
    contexts: { 'public-figures': 'met' },
    then: 'none',
    drawn: { permalink: 'tick' },
  },

  // ------------------------------------------------------------------ stances
  'somebody else’s threat, quoted without a word on it: endorsement unclear': {
    withheld: [likely(THREAT, 'person', { stance: 'quotation' })],
    then: 'cannot-tell',
    missing: ['stance'],
    redLine: null,
    drawn: { permalink: 'cannot-tell' },
  },
  'a threat quoted to condemn it is counter-speech': {
    withheld: [likely(THREAT, 'person', { stance: 'counter-speech' })],
    then: 'none',
    drawn: { permalink: 'tick' },
  },
  'a report of a threat is not a threat': {
    withheld: [likely(THREAT, 'person', { stance: 'reporting' })],
    then: 'none',
  },
  'a wish that is negated is not a wish': {
    withheld: [likely(WISH, 'person', { stance: 'negated' })],
    then: 'none',
  },
  'violence that is past is not announced': {
    withheld: [likely(THREAT, 'person', { stance: 'past' })],
    then: 'none',
  },
  'a figure of speech is no threat': {
    withheld: [likely(THREAT, 'person', { stance: 'figurative' })],
    then: 'none',
  },
  'a hypothetical case is no threat': {
    withheld: [likely(THREAT, 'group', { stance: 'hypothetical' })],
    then: 'none',
  },
  'a question that may be rhetorical is open': {
    says: [likely(THREAT, 'group', { stance: 'question' })],
    then: 'cannot-tell',
    missing: ['stance'],
  },

  // ------------------------------------------------------------------ categories and targets of October 2019
  'dehumanising a religious group reads on': {
    says: [likely(DEHUMANISED, 'protected-group', { about: ['religion'] })],
    then: 'notice',
  },
  'dehumanising people of a national origin was not yet covered': {
    says: [likely(DEHUMANISED, 'protected-group', { about: ['national-origin'] })],
    then: 'none',
  },
  'dehumanising a group that is both national and religious reads on': {
    says: [likely(DEHUMANISED, 'protected-group', { about: ['ethnicity', 'religion'] })],
    then: 'notice',
  },
  'dehumanising a protected group of which the category is not clear: cannot tell': {
    says: [likely(DEHUMANISED, 'protected-group')],
    then: 'cannot-tell',
    missing: ['category'],
  },
  'dehumanising a party is politics, not a protected category': {
    says: [likely(DEHUMANISED, 'group')],
    then: 'none',
  },
  'caste was not yet a protected category': {
    says: [likely('hateful-conduct/wish-of-harm', 'protected-group', { about: ['caste'] })],
    then: 'none',
  },
  'a threat against people of a religion gets the notice': {
    says: [likely('hateful-conduct/violent-threat', 'protected-group', { about: ['religion'] })],
    then: 'notice',
  },
  'a threat against one person for her religion is unlikely to be in the public interest': {
    says: [likely('hateful-conduct/violent-threat', 'person', { about: ['religion'] })],
    then: 'removal',
    redLine: null,
  },
  'fear stirred up against a whole religion was not yet covered: the clause asks for individuals': {
    says: [likely('hateful-conduct/incitement-of-fear', 'protected-group', { about: ['religion'] })],
    then: 'none',
  },
  'fear stirred up against a person of a religion gets the notice, on a live page a chip': {
    says: [
      likely('hateful-conduct/incitement-of-fear', 'public-figure', { about: ['religion'], cap: 'chip' }),
    ],
    then: 'notice',
    drawn: { permalink: 'interstitial' },
    live: { permalink: 'chip', 'home-ranked': 'chip' },
  },
  'a trope about where several members of parliament come from gets the notice, on a live page a chip': {
    says: [likely('hateful-conduct/slurs-and-tropes', 'group', { about: ['national-origin'], cap: 'chip' })],
    then: 'notice',
    drawn: { permalink: 'interstitial' },
    live: { permalink: 'chip' },
  },
  'a trope carries its category with it, even where none is named': {
    says: [likely('hateful-conduct/slurs-and-tropes', 'public-figure', { cap: 'chip' })],
    then: 'notice',
  },
  'a slur for a caste is of a category that was not yet protected': {
    says: [likely('hateful-conduct/slurs-and-tropes', 'person', { about: ['caste'] })],
    then: 'none',
  },
  'a slur at a whole people: the clause asks for individuals, and whether one is meant is open': {
    says: [likely('hateful-conduct/slurs-and-tropes', 'protected-group', { about: ['national-origin'] })],
    then: 'cannot-tell',
    missing: ['target'],
  },
  'the limit of the clause holds even where the reading claims more': {
    says: [likely('hateful-conduct/misgendering', 'public-figure', { cap: 'cover' })],
    then: 'notice',
    live: { permalink: 'chip' },
  },
  'violence announced as a response is decided by what Twitter did in 2020, and no more than a chip': {
    says: [likely('glorification-of-violence/announced-response', 'group')],
    then: 'notice',
    live: { permalink: 'chip' },
  },
  'as of the date, announced violence was not in the text of 2019': {
    says: [likely('glorification-of-violence/announced-response', 'group')],
    mode: 'as-of-date',
    then: 'none',
  },
  'wrong ways to vote get the notice, on a live page a chip': {
    says: [likely('civic-integrity/how-to-participate', 'unclear')],
    then: 'notice',
    live: { permalink: 'chip' },
  },

  // ------------------------------------------------------------------ several clauses
  'of two clauses the gravest acts': {
    says: [likely(WISH, 'person'), likely('private-information/address', 'person')],
    then: 'removal',
    because: 'private-information/address',
  },
  'of two equally grave clauses the earlier acts': {
    says: [likely(DEHUMANISED, 'protected-group', { about: ['religion'] }), likely(WISH, 'group')],
    then: 'notice',
    because: WISH,
  },
  'of two removals the red line acts, for it needs no presumption': {
    says: [
      likely('hateful-conduct/violent-threat', 'person', { about: ['religion'] }),
      likely('private-information/address', 'person'),
    ],
    then: 'removal',
    redLine: 'private-information',
  },
  'what is decided outranks what is open': {
    says: [possible(THREAT, 'person'), likely(WISH, 'group')],
    then: 'notice',
    because: WISH,
  },
  'what is open outranks what is excused': {
    says: [likely(THREAT, 'public-figure'), possible(WISH, 'public-figure')],
    contexts: { 'public-figures': 'met' },
    then: 'cannot-tell',
    because: WISH,
  },
  'of two matches of one clause the clearer one counts': {
    says: [possible(THREAT, 'group'), likely(THREAT, 'person')],
    withheld: [likely(THREAT, 'person', { stance: 'quotation' })],
    then: 'removal',
    because: THREAT,
  },

  // ------------------------------------------------------------------ dates and what is not read
  'what if: a tweet of 2016 is decided as if this version were in force, and says that it was not': {
    says: [likely(WISH, 'group')],
    on: '2016-11-01',
    then: 'notice',
    inForce: 'unmet',
  },
  'what if: a tweet without a date is decided, and the date is unknown': {
    says: [likely(WISH, 'group')],
    on: null,
    then: 'notice',
    inForce: 'unknown',
  },
  'as of the date: the first day of the version counts from midnight UTC': {
    says: [likely(WISH, 'group')],
    on: '2019-10-15T00:00:00Z',
    mode: 'as-of-date',
    then: 'notice',
    inForce: 'met',
  },
  'as of the date: the last day of the version counts to midnight UTC': {
    says: [likely(WISH, 'group')],
    on: '2020-03-04T23:59:59.999Z',
    mode: 'as-of-date',
    then: 'notice',
  },
  'as of the date: the day after, no bundled version was in force': {
    says: [likely(WISH, 'group')],
    on: '2020-03-05T00:00:00Z',
    mode: 'as-of-date',
    then: 'not-assessed',
    drawn: { permalink: 'none' },
  },
  'as of the date: before 27 June 2019 there was no notice': {
    says: [likely(WISH, 'group')],
    on: '2019-06-26T23:59:59Z',
    mode: 'as-of-date',
    then: 'not-assessed',
  },
  'as of the date: without a date nobody can tell': {
    says: [likely(WISH, 'group')],
    on: null,
    mode: 'as-of-date',
    then: 'cannot-tell',
    missing: ['date'],
    drawn: { permalink: 'none' },
  },
  'a text that turns on its video is not assessed': {
    notRead: 'media',
    then: 'not-assessed',
    scope: 'in',
    drawn: { permalink: 'not-assessed' },
  },
  'a text in another language by an ordinary account is left alone': {
    notRead: 'language',
    by: citizen,
    then: 'not-assessed',
    drawn: { permalink: 'none' },
  },
};
