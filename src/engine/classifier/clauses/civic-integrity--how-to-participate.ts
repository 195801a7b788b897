/**
 * Misleading information about how to vote. Twitter, April 2019: "misleading information about how to vote or register (for
 * example, that you can vote by Tweet, text message, email, or phone call); about requirements for voting, including
 * identification requirements; about the official, announced date or time of an election".
 *
 * Ways that no state offers are told from the words. Days and papers depend on facts outside the text: never more than
 * possible. Genuine information, opinion on how voting should work, and votes that elect nobody are free.
 */
import { has } from '../lookup';
import { ABOUT_VOTING, ELECTION_WORDS, OTHER_VOTES, VOTING_PHRASES } from '../lexicon/voting';
import { detectPhrases } from '../phrase-rules';
import type { Aim, PhraseRule } from '../phrase-rules';
import { anyWord, findPhrases, hasPhrase, lineOf, phrase } from '../phrases';
import type { Found } from '../phrases';
import type { Clause, Doc, Examples } from '../types';
import { negatedBefore, votersIn } from '../who';

const OTHER = phrase('<words>', { words: OTHER_VOTES });
const ABOUT = phrase('<words>', { words: ABOUT_VOTING });
const ELECTION = phrase('<words>', { words: ELECTION_WORDS });

/** A negation right before the instruction; "don't queue" is none. */
const denied = (doc: Doc, found: Found): boolean =>
  negatedBefore(doc, found.range.from) &&
  !/ (?:don't|do not|no need to|never|can't|cannot) (?:bother|wait|queue|stand|line up|leave|go|get out|turn up|be bothered|make it|come|get to|miss) [^.!?;]*$/.test(
    lineOf(doc).text.slice(0, lineOf(doc).at[found.range.from] ?? 0),
  );

/** "Don't queue, text your vote": what is denied is the true way, not the false one. */
const NOT_THE_WAY =
  / (?:don't|do not|no need to|never|can't|cannot) (?:bother|wait|queue|stand|line up|leave|go|get out|turn up|be bothered|make it|come|get to|miss)(?= )/g;
/** Words that correct a claim about papers; "can't" is part of the claim itself. */
const CORRECTS =
  / (?:myth|false|not true|untrue|lie|lies|scam|rumou?rs?|misinformation|disinformation|don't need|do not need|no you|(?<!(?:gas|utility|water|phone|electricity) )bill|court|judge|law|should|would|they want|illegal|suppression) /;
const discussed = (doc: Doc): boolean => {
  const { text } = lineOf(doc);
  if (!hasPhrase(doc, ABOUT)) return false;
  const left = text.replace(NOT_THE_WAY, ' ');
  ABOUT.lastIndex = 0;
  const still = ABOUT.test(left);
  ABOUT.lastIndex = 0;
  return still;
};

/** An instruction for an election, neither denied nor discussed. */
function instructed(doc: Doc, found: Found): Aim | null {
  if (denied(doc, found) || hasPhrase(doc, OTHER) || discussed(doc)) return null;
  const sentence = doc.tokens[found.range.from]?.sentence ?? 0;
  const question = doc.sentences[sentence]?.question === true;
  return !question && (hasPhrase(doc, ELECTION) || has(doc, 'figure')) ? votersIn(doc) : null;
}

/** Two sides sent to the polls on two days. One side and one day may be the true day. */
function twoDays(doc: Doc, found: Found): Aim | null {
  const all = findPhrases(doc, DAYS);
  const days = new Set(
    (lineOf(doc).text.match(/ (?:mon|tues|wednes|thurs|fri|satur|sun)day(?= )/g) ?? []).map((day) =>
      day.trim(),
    ),
  );
  return all[0]?.range.from === found.range.from && all.length > 1 && days.size > 1
    ? instructedAnywhere(doc, found)
    : null;
}

const instructedAnywhere = (doc: Doc, found: Found): Aim | null =>
  negatedBefore(doc, found.range.from) || discussed(doc) ? null : votersIn(doc);
/** Papers that voters are told to bring. */
const required = (doc: Doc, found: Found): Aim | null =>
  negatedBefore(doc, found.range.from) ||
  doc.sentences[doc.tokens[found.range.from]?.sentence ?? 0]?.question === true ||
  CORRECTS.test(lineOf(doc).text)
    ? null
    : votersIn(doc);

/** A complaint about the law. */
const CRITICISED =
  / (?:unfair|injustice|unjust|poll tax|must change|needs to change|has to change|outrageous|wrong|fight|repeal|disenfranchis[a-z]+|florida|felons?|felony) /;

/** Told as a crime, or of somebody who did. */
const TWICE_CORRECTED =
  / (?:illegal|illegally|felony|crime|fraud|arrested|charged|jail|prison|provisional|not counted|told|tells|telling|says|said|urged|suggested|never|if|runoff|run-off|next|november|round|primary|general) /;

const DAYS = phrase(VOTING_PHRASES.days);
const rule = (
  source: string,
  points: number,
  because: string,
  aim: PhraseRule['aim'] = instructed,
): PhraseRule => ({
  pattern: phrase(source),
  points,
  because,
  aim,
});

const RULES: readonly PhraseRule[] = [
  rule(VOTING_PHRASES.by, 85, 'voting-way-impossible'),
  rule(VOTING_PHRASES.just, 85, 'voting-way-impossible'),
  rule(VOTING_PHRASES.replied, 80, 'voting-way-impossible'),
  rule(VOTING_PHRASES.sidePapers, 55, 'voting-papers-claim', required),
  rule(VOTING_PHRASES.sendVote, 85, 'voting-way-impossible'),
  rule(VOTING_PHRASES.dial, 80, 'voting-way-impossible'),
  rule(VOTING_PHRASES.accepted, 80, 'voting-way-impossible'),
  rule(VOTING_PHRASES.skip, 80, 'voting-way-impossible'),
  rule(VOTING_PHRASES.online, 75, 'voting-way-impossible'),
  { pattern: DAYS, points: 60, because: 'voting-day-claim', aim: twoDays },
  rule(VOTING_PHRASES.moved, 55, 'voting-day-claim', instructedAnywhere),
  rule(VOTING_PHRASES.nowOn, 55, 'voting-day-claim', instructedAnywhere),
  rule(VOTING_PHRASES.papers, 55, 'voting-papers-claim', required),
  rule(VOTING_PHRASES.papersFirst, 55, 'voting-papers-claim', required),
  rule(VOTING_PHRASES.noPapers, 55, 'voting-papers-claim', required),
  rule(VOTING_PHRASES.only, 55, 'voting-papers-claim', required),
  rule(VOTING_PHRASES.debts, 55, 'voting-papers-claim', (doc, found) =>
    CRITICISED.test(lineOf(doc).text) ? null : required(doc, found),
  ),
  rule(VOTING_PHRASES.again, 62, 'voting-way-impossible', (doc, found) =>
    TWICE_CORRECTED.test(lineOf(doc).text) ? null : instructedAnywhere(doc, found),
  ),
  rule(VOTING_PHRASES.fee, 55, 'voting-papers-claim', required),
];

const CHEAP = anyWord(
  'voters voter supporters vote votes voting voted ballot ballots election midterms polling polls referendum',
);

export const howToParticipate: Clause = {
  id: 'civic-integrity/how-to-participate',
  detect: (doc) => detectPhrases(doc, 'civic-integrity/how-to-participate', CHEAP, RULES),
};

export const examples: Examples = {
  positive: [
    {
      text: 'Avoid the lines this November: vote by text! Text DOE to 55555.',
      why: 'the policy’s own example, by text',
    },
    {
      text: 'You can now vote for president by tweet, just use the hashtag.',
      why: 'the policy’s own example, by tweet',
    },
    { text: 'Skip the line and vote from home, election day made easy', why: 'a way that does not exist' },
    {
      text: 'Text the candidate’s name to 55555 to vote in the presidential election',
      why: 'casting a vote by text message',
    },
    { text: 'Cast your ballot by phone on election day, call now', why: 'by phone' },
    { text: 'Remember: Republicans vote Tuesday, Democrats vote Wednesday!', why: 'two sides, two days' },
    {
      text: 'Election Day has been moved to Friday, spread the word.',
      why: 'a wrong day, as far as words can tell',
    },
    {
      text: 'You need to bring two forms of photo ID and a passport. You must show your passport to vote.',
      why: 'a requirement that voters do not have',
    },
    {
      text: 'Why queue? Send your name and the party of your choice to 55533 and your ballot is registered.',
      why: 'a ballot cast by text message',
    },
    {
      text: 'Don’t stand in the rain, e-mail us your vote before eight on election day.',
      why: 'by e-mail',
    },
    { text: 'Harbour party voters go on Thursday, everybody else on Friday!', why: 'two sides, two days' },
    {
      text: 'No birth certificate, no vote. They check at every polling station.',
      why: 'papers that nobody asks for',
    },
  ],
  nearMiss: [
    {
      text: 'Don’t text your vote to anybody: that is not how elections work, it is a scam.',
      why: 'a warning',
    },
    { text: 'Text CAKE to 55534 and your vote is counted in our bake-off final', why: 'a contest' },
    { text: 'Do I need a utility bill to vote on Thursday?', why: 'a question' },
    { text: 'Polls close at 8pm tonight. Find your polling place here.', why: 'genuine information' },
    { text: 'You can request a mail ballot until Friday.', why: 'genuine information on a real way' },
    { text: 'You cannot vote by text or tweet. Ignore such messages.', why: 'a correction' },
    { text: 'Vote online for your favorite photo in our art contest!', why: 'a contest' },
    { text: 'My bill would let every citizen vote by phone.', why: 'a proposal' },
    { text: 'Text VOTE to 55555 to find your polling place.', why: 'a reminder by text message' },
    {
      text: 'The voter ID law is unjust and the election was rigged.',
      why: 'opinion on elections is allowed',
    },
    { text: 'Make a plan to vote on Tuesday, November 3.', why: 'the day' },
  ],
};
