/** The Why panel's story: who, which words, which rule, what follows, what Twitter really did, on whose word. */
import { movedBy, ordinaryAccount, sentenceOf, type Evidence } from '../../src/engine';
import { notAssessedReason, phraseOf, type Subject } from './describe';
import { cite, colophon, quiet, source, text, type Block } from './describe-source';
import { dayInWords, ENGINE_WORDS, fill, UI_WORDS, wordFor } from './words';

export type { Block } from './describe-source';

export interface Section {
  readonly id: keyof typeof UI_WORDS.why.headings;
  readonly heading: string;
  readonly blocks: readonly Block[];
}

export interface Story {
  readonly title: string;
  /** What came of it, in one sentence. */
  readonly lead: string;
  readonly sections: readonly Section[];
  /** Versions and hashes, for whoever wants to repeat it. */
  readonly colophon: readonly string[];
}

const W = UI_WORDS.why;

const checks = (evidence: readonly Evidence[]): readonly Block[] =>
  evidence.map((one) => ({ type: 'check', result: one.result, text: sentenceOf(one, ENGINE_WORDS) }));

const evidenceOf = ({ decision }: Subject, wanted: (check: string) => boolean): readonly Evidence[] =>
  (decision.acting?.evidence ?? []).filter(({ check }) => wanted(check));

/** The whole story of one decision. Sections without anything to say are left out. */
export function describeWhy(subject: Subject): Story {
  const parts: Readonly<Record<Section['id'], readonly Block[]>> = {
    who: who(subject),
    words: words(subject),
    conditions: checks(evidenceOf(subject, (check) => check !== 'context' && check !== 'public-interest')),
    context: context(subject),
    outcome: outcome(subject),
    history: history(subject),
    ordinary: ordinary(subject),
    source: source(subject),
  };
  const ids = Object.keys(parts) as Section['id'][];
  return {
    title: subject.kind === 'asked' ? W.titleAsked : W.title,
    lead: leadOf(subject),
    sections: ids
      .map((id) => ({ id, heading: W.headings[id], blocks: parts[id] }))
      .filter(({ blocks }) => blocks.length > 0),
    colophon: colophon(subject),
  };
}

function leadOf({ decision: { status, enforcement }, kind }: Subject): string {
  if (status === 'cannot-tell' && kind === 'chip') return W.outcome.possible;
  return status === 'decided' ? W.outcome[enforcement] : W.outcome[status];
}

function who({ decision, tweet: { author } }: Subject): readonly Block[] {
  const values = { name: author.name ?? '', handle: author.handle ?? '' };
  const template = author.handle === null ? W.authorUnknown : author.name ? W.author : W.authorHandle;
  return [
    ...text(fill(template, values)),
    ...checks(decision.scopeEvidence),
    ...text(W.scope[decision.scope]),
  ];
}

function words(subject: Subject): readonly Block[] {
  const { decision, tweet } = subject;
  const { acting, status } = decision;
  if (status === 'not-assessed') return text(fill(W.notAssessed, { reason: notAssessedReason(subject) }));
  if (acting === null) return [...text(W.noRule), quiet(W.clauseShort)];
  const clause = wordFor(ENGINE_WORDS.clauses, acting.clause) ?? phraseOf(subject);
  const stance = wordFor(ENGINE_WORDS.stances, acting.stance);
  return [
    { type: 'words', text: tweet.text, spans: acting.spans, lang: tweet.lang },
    ...text(fill(W.clause, { clause })),
    ...text(stance && fill(W.stance, { stance })),
    ...(acting.because.length > 0 ? [quiet(movedBy(acting, ENGINE_WORDS))] : []),
  ];
}

function context(subject: Subject): readonly Block[] {
  const { policy } = subject;
  const { acting } = subject.decision;
  if (acting === null || policy === null || acting.verdict === 'clear') return [];
  const asked = checks(evidenceOf(subject, (check) => check === 'context'));
  if (acting.context === null) return [...asked, ...text(asked.length > 0 ? W.notLifted : W.cannotLift)];
  const listed = policy.contexts.find(({ id }) => id === acting.context);
  const name = wordFor(ENGINE_WORDS.contexts, acting.context) ?? acting.context;
  return [...asked, ...text(fill(W.lifted, { context: name })), ...cite(policy.sources, listed?.source)];
}

function outcome(subject: Subject): readonly Block[] {
  const { decision, policy, kind } = subject;
  if (policy === null) return [];
  // Where the interest is presumed it stands among the presumptions.
  const weighed = evidenceOf(subject, (check) => check === 'public-interest').filter(
    ({ result }) => result !== 'met',
  );
  const noticed = decision.enforcement === 'notice';
  const { reach, engagement } = policy.effects;
  const { source: _source, ...switches } = engagement;
  const named = (state: 'on' | 'off') =>
    (Object.keys(switches) as (keyof typeof switches)[])
      .filter((key) => switches[key] === state)
      .map((key) => W.engagement[key]);
  const [off, on] = [named('off'), named('on')];
  return [
    ...(kind === 'chip' && decision.status === 'decided' ? text(W.chipOnly) : []),
    ...checks(weighed),
    ...(noticed && reach
      ? text(fill(W.reach, { places: reach.notShownIn.map(({ place }) => place).join('; ') }))
      : []),
    ...(noticed
      ? text(
          off.length
            ? fill(W.engagementOff, { off: off.join(', '), on: on.join(', ') })
            : W.engagementNotStated,
        )
      : []),
    ...(decision.presumptions.length > 0 ? text(W.presumptions) : []),
    ...decision.presumptions.map(({ factor, presumed }): Block => {
      const result = ENGINE_WORDS.presumed[presumed];
      return {
        type: 'presumed',
        text: fill(W.presumed, { result, factor: wordFor(ENGINE_WORDS.factors, factor) ?? factor }),
      };
    }),
  ];
}

function history({ record, policy }: Subject): readonly Block[] {
  const known = record
    ? [
        ...text(fill(W.recorded, { outcome: record.outcome })),
        ...(record.decided
          ? text(fill(W.recordedWhen, { day: dayInWords(record.decided), about: record.about }))
          : []),
        quiet(fill(W.recordedSource, { sources: record.sources.join('; ') })),
      ]
    : text(W.notRecorded);
  if (policy === null) return known;
  const { firstUseEver, firstUseInEnglish } = policy.notice;
  const unused = fill(W.unused, {
    first: dayInWords(firstUseEver.day),
    country: firstUseEver.country,
    english: dayInWords(firstUseInEnglish.day),
  });
  return [...known, ...text(unused), ...text(W.uneven)];
}

function ordinary({ decision, facts, policy }: Subject): readonly Block[] {
  if (policy === null || decision.scope !== 'in' || decision.status === 'not-assessed') return [];
  const same = ordinaryAccount(policy, facts, { mode: decision.mode, model: decision.model });
  return text(
    same.status === 'cannot-tell' || same.status === 'excused'
      ? W.ordinary[same.status]
      : W.ordinary[same.enforcement],
  );
}
