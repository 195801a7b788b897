/** What the version of 27 June 2019 does, and above all where it differs from October's. */
import { citizen, likely, official, possible, stranger, type Table } from './scenario';

const THREAT = 'violent-threats/intent';
const WISH = 'abusive-behavior/wish-of-harm';
const DEHUMANISED = 'hateful-conduct/dehumanisation';

export const scenarios: Table = {
  'an official who wishes death on an opponent is put behind the notice; likes and replies stay on': {
    says: [likely(WISH, 'public-figure')],
    then: 'notice',
    scope: 'in',
    limitedEngagement: false,
    drawn: { permalink: 'interstitial', 'home-ranked': 'downrank-marker', notification: 'downrank-marker' },
  },
  'an ordinary account’s post is removed as written': {
    says: [likely(WISH, 'public-figure')],
    by: citizen,
    then: 'removal',
    scope: 'out',
  },
  'a stranger’s scope is open: cannot tell': {
    says: [likely(WISH, 'public-figure')],
    by: stranger,
    then: 'cannot-tell',
  },
  'exactly 100,000 followers are not enough': {
    says: [likely(WISH, 'public-figure')],
    by: { ...official, followers: 100_000 },
    then: 'removal',
    scope: 'out',
  },
  'there are no red lines yet: a threat against one person is removed because it is unlikely to be of public interest':
    {
      says: [likely(THREAT, 'person')],
      then: 'removal',
      redLine: null,
      drawn: { permalink: 'tombstone' },
    },
  'a threat against a group gets the notice': {
    says: [likely(THREAT, 'group')],
    then: 'notice',
  },
  'no contexts are listed yet: an exchange of threats between public figures is not excused': {
    says: [likely(THREAT, 'public-figure')],
    contexts: { 'public-figures': 'met' },
    then: 'removal',
  },
  'no contexts are listed yet: a threat at a state stays open': {
    says: [likely(THREAT, 'state')],
    contexts: { 'foreign-policy': 'met' },
    then: 'cannot-tell',
    missing: ['target'],
  },
  'a threat by an account of unknown scope is open, for there is no red line to cross': {
    says: [likely(THREAT, 'person')],
    by: { ...official, verified: null },
    then: 'cannot-tell',
    missing: ['verified'],
  },
  'a home address gets the notice: no red line yet': {
    says: [likely('private-information/address', 'private-person')],
    then: 'notice',
    redLine: null,
  },
  'promoting a terrorist organisation gets the notice: no red line yet': {
    says: [likely('terrorism/promotion', 'organisation')],
    then: 'notice',
    live: { permalink: 'chip' },
  },
  'urging somebody to self-harm gets the notice: no red line yet': {
    says: [likely('self-harm/encouragement', 'person')],
    then: 'notice',
  },
  'an aggressive insult in a political quarrel gets the notice: no contexts yet': {
    says: [likely('abusive-behavior/aggressive-insult', 'public-figure')],
    contexts: { 'political-issue': 'met' },
    then: 'notice',
    live: { permalink: 'chip' },
  },
  'praise for violence by a state is open: exceptions may be made': {
    says: [likely('glorification-of-violence/praise', 'state')],
    then: 'cannot-tell',
  },
  'dehumanisation of a religious group reads on since 9 July 2019': {
    says: [likely(DEHUMANISED, 'protected-group', { about: ['religion'] })],
    on: '2019-07-09',
    mode: 'as-of-date',
    then: 'notice',
  },
  'dehumanisation was not yet in the rules on 8 July 2019': {
    says: [likely(DEHUMANISED, 'protected-group', { about: ['religion'] })],
    on: '2019-07-08',
    mode: 'as-of-date',
    then: 'none',
  },
  'what if: dehumanisation is taken as in force on any day': {
    says: [likely(DEHUMANISED, 'protected-group', { about: ['religion'] })],
    on: '2019-07-08',
    then: 'notice',
    inForce: 'met',
  },
  'a weak match is a chip': {
    says: [possible(WISH, 'group')],
    then: 'cannot-tell',
    drawn: { permalink: 'chip' },
  },
  'a quotation without comment is open': {
    withheld: [likely(WISH, 'group', { stance: 'quotation' })],
    then: 'cannot-tell',
    missing: ['stance'],
  },
  'as of the date: the first day is 27 June 2019': {
    says: [likely(WISH, 'group')],
    on: '2019-06-27T00:00:00Z',
    mode: 'as-of-date',
    then: 'notice',
  },
};
