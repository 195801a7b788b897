/**
 * Suppressing votes. Twitter, April 2019: "misleading claims that polling places are closed, that polling has ended, or other
 * misleading information relating to votes not being counted; about police or law enforcement activity related to polling
 * places or elections; about long lines, equipment problems ... which could dissuade; threats regarding voting locations".
 *
 * True or false cannot be told from words: never more than possible. A closing hour, a complaint about lines, and "rigged"
 * as an opinion are free in 2019; a claim counts with a word that tells people not to vote, or with the threat of force.
 */
import { DISSUADE, SUPPRESSION_PHRASES } from '../lexicon/voting';
import { detectPhrases } from '../phrase-rules';
import type { Aim, PhraseRule } from '../phrase-rules';
import { anyWord, hasPhrase, lineOf, phrase } from '../phrases';
import type { Found } from '../phrases';
import type { Clause, Doc, Examples } from '../types';
import { negatedBefore, votersIn } from '../who';

const DISSUADES = phrase('<words>', { words: DISSUADE });
/** Speaking about intimidation, or about crimes at the polls, is not intimidating. */
const SPEAKS_ABOUT =
  / (?:intimidation|intimidate|suppress|suppression|suppressing|misinformation|disinformation|rumors?|false|fake|hoax|illegally|illegal|fraud|twice|noncitizens?|non-citizens?|felony|felons|wants to|want to|plans to|threatens to|threatening|lawsuit|court|judge|won't let|will not let|won't allow|protect|unacceptable|outrageous|despite|stay in line|stay in the line|your right|your rights|hotline|report|every vote|no matter|voting goes on|stays? open|remains? open|as usual|everyone is safe|to keep (?:you|voters|everyone) safe|sheriff|witnesses) /;

const stated = (doc: Doc, found: Found): Aim | null => {
  const question = doc.sentences[doc.tokens[found.range.from]?.sentence ?? 0]?.question === true;
  return question || negatedBefore(doc, found.range.from) || SPEAKS_ABOUT.test(lineOf(doc).text)
    ? null
    : votersIn(doc);
};

const dissuading = (doc: Doc, found: Found): Aim | null =>
  hasPhrase(doc, DISSUADES) ? stated(doc, found) : null;
const threatened = (doc: Doc): Aim | null => (SPEAKS_ABOUT.test(lineOf(doc).text) ? null : votersIn(doc));

const rule = (source: string, points: number, because: string, aim: PhraseRule['aim']): PhraseRule => ({
  pattern: phrase(source),
  points,
  because,
  aim,
});

const RULES: readonly PhraseRule[] = [
  rule(SUPPRESSION_PHRASES.force, 60, 'voters-intimidated', stated),
  rule(SUPPRESSION_PHRASES.followed, 62, 'voters-intimidated', stated),
  rule(SUPPRESSION_PHRASES.faces, 60, 'voters-intimidated', stated),
  rule(SUPPRESSION_PHRASES.awaits, 60, 'voters-intimidated', stated),
  rule(SUPPRESSION_PHRASES.arresting, 60, 'voters-intimidated', stated),
  rule(SUPPRESSION_PHRASES.sick, 60, 'voters-dissuaded', dissuading),
  rule(SUPPRESSION_PHRASES.arrest, 65, 'voters-intimidated', stated),
  rule(SUPPRESSION_PHRASES.theyArrest, 60, 'voters-intimidated', stated),
  rule(SUPPRESSION_PHRASES.arrestIf, 65, 'voters-intimidated', stated),
  rule(SUPPRESSION_PHRASES.whoVotes, 60, 'voters-intimidated', stated),
  rule(SUPPRESSION_PHRASES.watched, 60, 'voters-intimidated', stated),
  rule(SUPPRESSION_PHRASES.known, 55, 'voters-intimidated', stated),
  rule(SUPPRESSION_PHRASES.danger, 60, 'voters-intimidated', dissuading),
  rule(SUPPRESSION_PHRASES.binned, 60, 'voters-dissuaded', dissuading),
  rule(SUPPRESSION_PHRASES.loss, 60, 'voters-intimidated', stated),
  rule(SUPPRESSION_PHRASES.threat, 65, 'voters-intimidated', threatened),
  rule(SUPPRESSION_PHRASES.guns, 65, 'voters-intimidated', stated),
  rule(SUPPRESSION_PHRASES.closed, 60, 'voters-dissuaded', dissuading),
  rule(SUPPRESSION_PHRASES.uncounted, 60, 'voters-dissuaded', dissuading),
  rule(SUPPRESSION_PHRASES.lines, 55, 'voters-dissuaded', dissuading),
];

const CHEAP = anyWord(
  'voted polls polling vote votes voting voter voters ballot ballots precinct precincts election drop',
);

export const suppression: Clause = {
  id: 'civic-integrity/suppression',
  detect: (doc) => detectPhrases(doc, 'civic-integrity/suppression', CHEAP, RULES),
};

export const examples: Examples = {
  positive: [
    {
      text: 'Armed militia will be standing at the Oak Street polling station',
      why: 'force at a named polling place',
    },
    {
      text: 'The polls are closed already in Mill County. Stay home.',
      why: 'a claim of closed polls to dissuade',
    },
    {
      text: 'ICE agents are at polling places in our city, be warned',
      why: 'law enforcement at the polls',
    },
    { text: 'You will be arrested if you vote with unpaid tickets.', why: 'arrest for voting' },
    { text: 'Your vote won’t be counted anyway, so don’t bother.', why: 'votes not counted, to dissuade' },
    {
      text: 'Immigration officers will be checking papers at polling stations all day',
      why: 'intimidation of immigrants',
    },
    { text: 'Bring your guns to the polls and stand your ground', why: 'weapons at the polls' },
    { text: 'You will lose your benefits if you vote.', why: 'loss of benefits for voting' },
    {
      text: 'Voting machines are broken everywhere, go home, no point waiting',
      why: 'equipment problems, to dissuade',
    },
    {
      text: 'If you go to vote on Thursday you will be fined.',
      why: 'a penalty for voting, condition first',
    },
    {
      text: 'Anyone who votes in Mill Ward will be filmed and followed home.',
      why: 'voters are threatened',
    },
    {
      text: 'Polling stations in the valley are shut. Do not bother to go.',
      why: 'closed polls, with the place between',
    },
    { text: 'They shred your ballots, so stay in bed.', why: 'votes said to be destroyed, to dissuade' },
  ],
  nearMiss: [
    { text: 'Police will be at the polling place to protect voters', why: 'protection' },
    {
      text: 'They shredded old ballots after the legal two years, says the archive.',
      why: 'no call to stay away',
    },
    { text: 'If you vote on Thursday you will be helping this town.', why: 'a consequence that is good' },
    { text: 'Our volunteers will be waiting at polling stations with tea for voters.', why: 'tea' },
    { text: 'Polls are closed in Ohio. Thank you to every volunteer!', why: 'a closing hour' },
    { text: 'The lines are hours long, stay in line: they must let you vote!', why: 'encourages voting' },
    { text: 'This election is rigged, everybody knows it!', why: '"rigged" is free in 2019' },
    { text: 'We will not let ICE agents be at polling places.', why: 'a promise against it' },
    {
      text: 'Voting twice is a felony and people who do it will be arrested for voting illegally.',
      why: 'a statement of law',
    },
    { text: 'Sending police to polling places is voter intimidation.', why: 'criticism' },
    { text: 'Every vote will be counted, whatever they say.', why: 'an assurance' },
    {
      text: 'Early voting has ended. Election day is tomorrow, polls open at 7am.',
      why: 'genuine information',
    },
  ],
};
