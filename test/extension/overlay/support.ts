/** An engine for the overlay's tests: the real policy and the real decisions, the reading of a text as the test says. */
import { readFileSync } from 'node:fs';
import {
  decide,
  decideAsOfDate,
  factsOf,
  parsePolicy,
  policyInForce,
  type Author,
  type Classification,
  type ClauseId,
  type Engine,
  type RecordedDecision,
  type Signal,
  type Tweet,
} from '../../../src/engine';

export const policyOf = (id: string) =>
  parsePolicy(JSON.parse(readFileSync(`assets/policies/${id}.json`, 'utf8')), `${id}.json`);

const POLICIES = [policyOf('2019-06-27'), policyOf('2019-10-15')];

export const QUIET: Classification = {
  assessed: true,
  notAssessed: null,
  flagged: false,
  band: 'none',
  signals: [],
  withheld: [],
  contexts: [
    { id: 'public-figures', result: 'unmet', spans: [], because: 'none' },
    { id: 'political-issue', result: 'unmet', spans: [], because: 'none' },
    { id: 'foreign-policy', result: 'unmet', spans: [], because: 'none' },
  ],
};

/** A reading with one signal, by default a clear wish of harm to a person. */
export function reading(clause: ClauseId, more: Partial<Signal> = {}): Classification {
  const signal: Signal = {
    clause,
    score: 0.92,
    band: 'likely',
    stance: 'asserted',
    target: { kind: 'private-person', categories: [] },
    spans: [
      { start: 0, end: 4, role: 'stance' },
      { start: 5, end: 10, role: 'target' },
      { start: 11, end: 20, role: 'predicate' },
    ],
    cap: 'cover',
    because: [],
    ...more,
  };
  return { ...QUIET, flagged: true, band: signal.band, signals: [signal] };
}

export const OFFICIAL: Author = {
  id: '900000000001',
  handle: 'elda_corvin',
  name: 'Elda Corvin',
  followers: 2_140_300,
  verified: true,
  badge: 'government',
  office: { title: 'Prime Minister of Aldmoor', kind: 'holder' },
};

export const ORDINARY: Author = {
  ...OFFICIAL,
  id: '5',
  handle: 'tam_reed',
  name: 'Tam Reed',
  badge: 'none',
  verified: null,
  office: null,
};

export function tweet(more: Partial<Tweet> = {}): Tweet {
  return {
    id: '1184000000000000001',
    text: 'hope garbo falls ill soon',
    truncated: false,
    lang: 'en',
    createdAt: Date.UTC(2019, 9, 20),
    author: OFFICIAL,
    media: [],
    replyTo: null,
    quotedId: null,
    ...more,
  };
}

export interface EngineOptions {
  readonly read: (tweet: Tweet) => Classification;
  readonly record?: RecordedDecision | null;
}

export function engineOf({ read, record = null }: EngineOptions): Engine & { readonly asked: string[] } {
  const asked: string[] = [];
  const model = { sha256: 'f'.repeat(64) };
  const defaultPolicy = POLICIES[1]!;
  const facts = (one: Tweet) => factsOf(one, null, read(one));
  return {
    asked,
    version: '0.0.0',
    policies: POLICIES,
    defaultPolicy,
    model,
    roster: null,
    classify: read,
    facts,
    prepare: () => true,
    recordFor: () => record,
    decide: (one, { policy: id, mode }) => {
      asked.push(one.text);
      const known = facts(one);
      if (mode === 'as-of-date') {
        const policy = known.createdAt === null ? null : policyInForce(POLICIES, known.createdAt);
        return { decision: decideAsOfDate(POLICIES, known, { model }), facts: known, policy };
      }
      const policy = POLICIES.find((version) => version.id === (id ?? defaultPolicy.id));
      if (!policy) throw new RangeError(`no policy "${id}"`);
      return { decision: decide(policy, known, { mode, model }), facts: known, policy };
    },
  };
}
