/**
 * 150 texts in the manner of posts, written from the policy's words by somebody who had not seen the code
 * (test/scenarios/TEXTS.md). Each is read, decided and compared with what its writer expected.
 */
import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  classify,
  decide,
  factsOf,
  parsePolicy,
  type Author,
  type Decision,
  type PolicyVersion,
  type Tweet,
} from '../../src/engine/index';

interface Outcome {
  readonly status: Decision['status'];
  readonly enforcement: Decision['enforcement'];
  readonly clause: string | null;
  readonly scope?: Decision['scope'];
}

interface Row {
  readonly id: string;
  readonly text: string;
  readonly policy: string;
  readonly author: keyof typeof AUTHORS;
  readonly lang?: string;
  readonly media?: Tweet['media'];
  readonly replyTo?: string;
  readonly publicHandles?: readonly string[];
  readonly expect: Outcome;
  readonly alsoOk?: readonly Outcome[];
  readonly why: string;
  readonly kind: 'positive' | 'near-miss';
}

const author = (more: Partial<Author>): Author => ({
  id: null,
  handle: null,
  name: null,
  followers: 2_000_000,
  verified: true,
  badge: null,
  office: { title: 'Minister', kind: 'holder' },
  ...more,
});

const AUTHORS = {
  official: author({}),
  candidate: author({ office: { title: null, kind: 'candidate' } }),
  nominee: author({ office: { title: null, kind: 'nominee' } }),
  citizen: author({ office: null, verified: false, followers: 300 }),
  unknown: author({ office: null, verified: null, followers: null }),
  'official-no-followers': author({ followers: null }),
  'official-100000': author({ followers: 100_000 }),
} as const;

const policies = new Map<string, PolicyVersion>(
  ['2019-06-27', '2019-10-15'].map((id) => {
    const file = `assets/policies/${id}.json`;
    return [id, parsePolicy(JSON.parse(fs.readFileSync(file, 'utf8')), file)];
  }),
);

const rowsOf = (file: string): readonly Row[] =>
  fs
    .readFileSync(`test/scenarios/${file}`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);

const ROWS = rowsOf('texts.jsonl');

function decideRow(row: Row): Decision {
  const tweet: Tweet = {
    id: null,
    text: row.text,
    truncated: false,
    lang: row.lang ?? null,
    createdAt: 1_571_200_000_000,
    author: AUTHORS[row.author],
    media: row.media ?? [],
    replyTo: row.replyTo ?? null,
    quotedId: null,
  };
  const handles = new Set((row.publicHandles ?? []).map((handle) => handle.toLowerCase()));
  const reading = classify(tweet.text, {
    lang: tweet.lang,
    hasMedia: tweet.media.length > 0,
    replyTo: tweet.replyTo,
    isPublicHandle: (handle) => handles.has(handle.toLowerCase()),
  });
  const facts = factsOf(tweet, null, reading);
  return decide(policies.get(row.policy)!, facts, { mode: 'what-if', model: { sha256: '' } });
}

const meets = (decision: Decision, wanted: Outcome) =>
  decision.status === wanted.status &&
  decision.enforcement === wanted.enforcement &&
  decision.clause === wanted.clause &&
  (wanted.scope === undefined || decision.scope === wanted.scope);

const isRight = (row: Row): boolean =>
  [row.expect, ...(row.alsoOk ?? [])].some((wanted) => meets(decideRow(row), wanted));

describe('120 texts by a third hand, which nobody tuned on: scored, not mended', () => {
  const rows = rowsOf('held-back.jsonl');
  const share = (kind: Row['kind']): number => {
    const some = rows.filter((row) => row.kind === kind);
    return some.filter(isRight).length / some.length;
  };

  // Precision first: a false label harms more than a missed one. Raise the floors when the classifier gets better.
  it('at least nine in ten near-misses are left alone', () => {
    expect(share('near-miss')).toBeGreaterThanOrEqual(0.9);
  });

  it('at least four in ten violations come out as their writer expects', () => {
    expect(share('positive')).toBeGreaterThanOrEqual(0.4);
  });
});

describe.each(['2019-06-27', '2019-10-15'])('texts written blind, under %s', (id) => {
  const rows = ROWS.filter(({ policy }) => policy === id);
  it.each(rows.map((row) => [`${row.id} ${row.kind}: ${row.text}`, row] as const))('%s', (_name, row) => {
    const decision = decideRow(row);
    if ([row.expect, ...(row.alsoOk ?? [])].some((wanted) => meets(decision, wanted))) return;
    const { status, enforcement, clause, scope, acting } = decision;
    expect({ status, enforcement, clause, scope, acting, why: row.why }).toEqual(row.expect);
  });
});
