/**
 * "Comments on political issues of the day" (October 2019). Met where the text is plainly about public affairs and is aimed
 * at a state, a body, a policy or an event. A threat or abuse at a person is no comment on an issue because an issue is
 * named beside it: then it is unmet, and where somebody is merely addressed, unknown.
 */
import { BODY_NOUNS, ISSUE_WORDS } from '../lexicon/politics';
import { has } from '../lookup';
import { finder } from '../phrases';
import type { Context, Doc, Examples } from '../types';
import { addressedAt, contextSignal, handlesOf, harmed, isPeople, repliesToOther } from './aim';

const ID = 'political-issue';
const issuesIn = finder(ISSUE_WORDS);
const bodiesIn = finder(BODY_NOUNS);

function detect(doc: Doc): ReturnType<Context['detect']> {
  const issues = issuesIn(doc);
  if (issues.length === 0) return contextSignal(doc, ID, 'unmet', 'context-no-issue', []);
  if (harmed(doc).some(isPeople)) return contextSignal(doc, ID, 'unmet', 'context-at-people', issues);
  if (has(doc, 'witness')) return contextSignal(doc, ID, 'unmet', 'context-witness', issues);
  if (addressedAt(doc) >= 0 || handlesOf(doc).other.length > 0 || repliesToOther(doc)) {
    return contextSignal(doc, ID, 'unknown', 'context-others-addressed', issues);
  }
  // One word alone ("governor") may stand in any text: two of them, or one and a body or state that it is about.
  const about =
    issues.length > 1 ||
    bodiesIn(doc).some(({ from }) => !issues.some((issue) => from >= issue.from && from < issue.to));
  return about || has(doc, 'state')
    ? contextSignal(doc, ID, 'met', 'context-issue', issues)
    : contextSignal(doc, ID, 'unknown', 'context-issue-weak', issues);
}

export const politicalIssue: Context = {
  id: ID,
  detect,
};

export const examples: Examples = {
  positive: [
    {
      text: 'The impeachment is a hoax and will split this nation like a civil war.',
      why: 'a political event',
    },
    { text: 'This Congress kills every immigration bill before lunch.', why: 'a body and its legislation' },
    { text: 'We will fight this tax bill in the Senate until it is dead.', why: 'a bill is fought' },
    { text: 'The Supreme Court just shot down the travel ban.', why: 'a ruling' },
    { text: 'Tariffs are destroying our farmers, and the administration sleeps.', why: 'trade' },
    { text: 'No deal on the budget, so the shutdown goes on.', why: 'the budget' },
    { text: 'Brexit is bleeding the country and parliament watches.', why: 'a question of the day abroad' },
    { text: 'The election was a coup against democracy, plain and simple.', why: 'an election' },
  ],
  nearMiss: [
    { text: 'I will shoot you over this impeachment.', why: 'a person is threatened' },
    { text: 'Immigration is broken and we will hang the refugees.', why: 'people are threatened' },
    { text: '@fellow_citizen you are scum, and so is your party’s budget.', why: 'somebody is addressed' },
    { text: 'The whistleblower of the impeachment hearing should hide.', why: 'an anonymous witness' },
    { text: 'I will kill my neighbour.', why: 'nothing political' },
    { text: 'The best pizza in town, hands down.', why: 'nothing political' },
    { text: 'Congrats to the team on the big win!', why: 'sport' },
    {
      text: 'We will shoot every senator who votes for this bill in Congress.',
      why: 'people are threatened, whatever the bill',
    },
  ],
};
