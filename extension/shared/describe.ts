/** The only place where a decision becomes the words of a label. The Why panel's are in describe-why.ts. */
import type {
  Decision,
  Facts,
  PolicyVersion,
  RecordedDecision,
  Surface,
  TreatmentKind,
  Tweet,
} from '../../src/engine';
import { ENGINE_WORDS, fill, monthInWords, UI_WORDS, wordFor } from './words';

export { describeWhy, type Block, type Section, type Story } from './describe-why';

/** Everything that is said about one tweet. */
export interface Subject {
  readonly decision: Decision;
  readonly facts: Facts;
  readonly policy: PolicyVersion | null;
  readonly tweet: Tweet;
  /** What is drawn; `asked`: nothing, but the reader wants to know why. */
  readonly kind: TreatmentKind | 'asked';
  /** One row because the reader wants it so. */
  readonly collapsed: boolean;
  readonly limitedEngagement: boolean;
  readonly surface: Surface;
  /** A real page: every sentence conditional. False on documented cases and invented posts. */
  readonly live: boolean;
  /** What Twitter really did, where that is known. */
  readonly record: RecordedDecision | null;
}

export interface LabelWords {
  /** Small line over a cover; null on chips and ticks. */
  readonly kicker: string | null;
  /** Author of what is covered, as plain text. */
  readonly author: { readonly name: string | null; readonly handle: string | null };
  /** What the label says. */
  readonly sentence: string;
  /** One more sentence under it. */
  readonly note: string | null;
  /** What Twitter itself decided. */
  readonly record: string | null;
  /** Said after View: what was opened, and why buttons look switched off. */
  readonly viewed: readonly string[];
  readonly does: typeof UI_WORDS.do;
}

/** The rule's words for the sentence "rules on …". */
export function phraseOf({ decision, policy }: Pick<Subject, 'decision' | 'policy'>): string {
  const rule = policy?.rules.find(({ clause }) => clause === decision.clause);
  return rule?.phrase ?? decision.rule?.replaceAll('-', ' ') ?? '';
}

/** Why the words were not read, as a phrase. */
export function notAssessedReason({ decision, tweet }: Pick<Subject, 'decision' | 'tweet'>): string {
  const words = UI_WORDS.notAssessedReasons;
  const { notAssessed } = decision;
  const medium =
    notAssessed === 'media' ? (['video', 'photo'] as const).find((one) => tweet.media.includes(one)) : null;
  return wordFor(words, medium ?? notAssessed) ?? words['no-text'];
}

const missingFacts = ({ decision }: Subject): string =>
  decision.missing.map((fact) => wordFor(ENGINE_WORDS.missing, fact) ?? fact).join(', ');

function sentenceOf(
  subject: Subject,
  values: { month: string; phrase: string },
): readonly [string, string | null] {
  const { decision, kind, live, policy } = subject;
  switch (kind) {
    case 'interstitial':
      return live || policy === null
        ? [fill(UI_WORDS.notice.live, values), null]
        : [fill(policy.notice.template, values), UI_WORDS.notice.historicNote];
    case 'downrank-marker':
      return [
        subject.collapsed ? UI_WORDS.marker.collapsedRow : UI_WORDS.marker.row,
        fill(UI_WORDS.marker.rule, values),
      ];
    case 'tombstone':
      return [
        fill(live ? UI_WORDS.tombstone.live : UI_WORDS.tombstone.documented, values),
        redLineNote(subject, values),
      ];
    case 'chip':
      return [fill(UI_WORDS.chip, values), null];
    case 'excused': {
      const context = wordFor(ENGINE_WORDS.contexts, decision.acting?.context ?? null);
      const template = context === null ? UI_WORDS.excusedPlain : UI_WORDS.excused;
      return [fill(template, { ...values, context: context ?? '' }), null];
    }
    case 'cannot-tell': {
      const missing = missingFacts(subject);
      return [missing === '' ? UI_WORDS.cannotTellPlain : fill(UI_WORDS.cannotTell, { missing }), null];
    }
    case 'not-assessed':
      return [fill(UI_WORDS.notAssessed, { reason: notAssessedReason(subject) }), null];
    case 'asked':
      return [UI_WORDS.asked, null];
    case 'tick':
    case 'none':
      return [UI_WORDS.tick, null];
  }
}

/** Which red line, or why else removal. */
function redLineNote({ decision, policy }: Subject, values: { phrase: string }): string {
  const line = policy?.redLines.find(({ id }) => id === decision.acting?.redLine);
  if (!line)
    return fill(
      decision.enforcement === 'removal' ? UI_WORDS.tombstone.unlikely : UI_WORDS.tombstone.rule,
      values,
    );
  const name = wordFor(ENGINE_WORDS.redLines, line.id) ?? values.phrase;
  return fill(UI_WORDS.tombstone.redLine, { number: line.number, count: policy?.redLines.length ?? 0, name });
}

function viewedLines(
  { kind, limitedEngagement }: Subject,
  values: { month: string; phrase: string },
): readonly string[] {
  const opened =
    kind === 'tombstone'
      ? UI_WORDS.tombstone.viewed
      : kind === 'downrank-marker'
        ? UI_WORDS.marker.viewed
        : UI_WORDS.notice.viewed;
  return [fill(opened, values), ...(limitedEngagement ? [UI_WORDS.notice.limited] : [])];
}

/** Words of one label. */
export function describeLabel(subject: Subject): LabelWords {
  const { policy, kind, tweet, record } = subject;
  const values = { month: policy ? monthInWords(policy.from) : '', phrase: phraseOf(subject) };
  const [sentence, note] = sentenceOf(subject, values);
  return {
    kicker: wordFor(UI_WORDS.kicker, subject.collapsed ? 'collapsed' : kind),
    author: { name: tweet.author.name, handle: tweet.author.handle },
    sentence,
    note,
    record: record ? fill(UI_WORDS.notice.record, { outcome: record.outcome }) : null,
    viewed: viewedLines(subject, values),
    does: UI_WORDS.do,
  };
}
