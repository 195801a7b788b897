/** What holds for every tweet, whatever it says and whoever wrote it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLAUSE_IDS } from '../../../src/engine/clauses';
import { canonicalJson } from '../../../src/engine/hash';
import { ordinaryAccount } from '../../../src/engine/policy/counterfactual';
import { decide, decideAsOfDate } from '../../../src/engine/policy/decide';
import { explain } from '../../../src/engine/policy/explain';
import { treat } from '../../../src/engine/policy/treat';
import {
  CATEGORIES,
  CONTEXT_IDS,
  gravity,
  OFFICE_KINDS,
  STANCES,
  SURFACES,
  TARGET_KINDS,
  TRILEANS,
} from '../../../src/engine/policy/vocabulary';
import type {
  ContextSignal,
  Decision,
  Facts,
  Known,
  OfficeFact,
  Signal,
  TreatmentKind,
} from '../../../src/engine/types';
import { policies, policyOf, words } from './load';

const model = { sha256: 'f'.repeat(64) };
const RUNS = { numRuns: 400 };
const october = policyOf('2019-10-15');

const oneOf = <T>(list: readonly T[]) => fc.constantFrom(...list);

const signal: fc.Arbitrary<Signal> = fc.record({
  clause: oneOf(CLAUSE_IDS),
  score: fc.integer({ min: 1, max: 100 }).map((points) => points / 100),
  // Mostly what reads on, so that rules are broken and red lines crossed often enough to matter.
  band: oneOf(['possible', 'likely', 'likely', 'likely'] as const),
  stance: fc.oneof(
    { weight: 4, arbitrary: fc.constant('asserted' as const) },
    { weight: 1, arbitrary: oneOf(STANCES) },
  ),
  target: fc.record({
    kind: oneOf(TARGET_KINDS),
    categories: fc.uniqueArray(oneOf(CATEGORIES), { maxLength: 2 }),
  }),
  spans: fc.constant([{ start: 0, end: 3, role: 'predicate' as const }]),
  cap: oneOf(['cover', 'chip', 'never'] as const),
  because: fc.constant([]),
});

const contexts: fc.Arbitrary<readonly ContextSignal[]> = fc
  .tuple(...CONTEXT_IDS.map(() => oneOf(TRILEANS)))
  .map((results) =>
    CONTEXT_IDS.map((id, i) => ({ id, result: results[i] ?? 'unknown', spans: [], because: 'test' })),
  );

const known = <T>(value: fc.Arbitrary<T>, missing: string): fc.Arbitrary<Known<T>> =>
  fc.oneof(
    value.map((item): Known<T> => ({ known: true, value: item, basis: 'stated', source: null })),
    fc.constant<Known<T>>({ known: false, missing }),
  );

const office: fc.Arbitrary<OfficeFact | null> = fc.option(
  fc.record({
    title: fc.option(fc.string()),
    kind: oneOf(OFFICE_KINDS),
    from: fc.constant(null),
    to: fc.constant(null),
    country: fc.constant(null),
  }),
);

const facts: fc.Arbitrary<Facts> = fc.record({
  tweetId: fc.constant('1'),
  createdAt: fc.option(fc.integer({ min: Date.parse('2019-05-01'), max: Date.parse('2020-05-01') })),
  office: known(office, 'office'),
  verified: known(fc.boolean(), 'verified'),
  followers: known(fc.nat(300_000), 'followers'),
  reading: fc.record({
    assessed: fc.constant(true),
    notAssessed: fc.constant(null),
    flagged: fc.constant(true),
    band: fc.constant('likely' as const),
    signals: fc.array(signal, { maxLength: 4 }),
    withheld: fc.array(signal, { maxLength: 2 }),
    contexts,
  }),
});

const policy = oneOf(policies);
const mode = oneOf(['what-if', 'as-of-date'] as const);

/** Freezes all the way down: whoever writes into facts or policy fails the test. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const item of Object.values(value)) frozen(item);
  }
  return value;
}

for (const item of policies) frozen(item);

const everyone: readonly Pick<Facts, 'office' | 'verified' | 'followers'>[] = [
  {
    office: {
      known: true,
      value: { title: 'President', kind: 'holder', from: null, to: null, country: null },
      basis: 'roster',
      source: null,
    },
    verified: { known: true, value: true, basis: 'roster', source: null },
    followers: { known: true, value: 60_000_000, basis: 'roster', source: null },
  },
  {
    office: { known: true, value: null, basis: 'roster', source: null },
    verified: { known: true, value: false, basis: 'roster', source: null },
    followers: { known: true, value: 1, basis: 'roster', source: null },
  },
  {
    office: { known: false, missing: 'office' },
    verified: { known: false, missing: 'verified' },
    followers: { known: false, missing: 'followers' },
  },
];

describe('red lines', () => {
  it('no author, office, popularity or date softens one', () => {
    fc.assert(
      fc.property(
        facts,
        oneOf(everyone),
        fc.option(fc.nat(2_000_000_000_000)),
        (given, author, createdAt) => {
          const before = decide(october, given, { mode: 'what-if', model });
          if (before.acting?.redLine == null) return;
          const after = decide(october, { ...given, ...author, createdAt }, { mode: 'what-if', model });
          expect(after.enforcement).toBe('removal');
          expect(after.acting?.redLine).toBe(before.acting.redLine);
          expect(after.status).toBe('decided');
        },
      ),
      RUNS,
    );
  });

  it('no context lifts one, but for threats', () => {
    fc.assert(
      fc.property(facts, contexts, (given, listed) => {
        const before = decide(october, given, { mode: 'what-if', model });
        const line = before.findings.find(
          (finding) => finding.redLine !== null && finding.redLine !== 'clear-direct-threat',
        );
        if (!line) return;
        const reading = { ...given.reading, contexts: listed };
        const after = decide(october, { ...given, reading }, { mode: 'what-if', model });
        expect(after.enforcement).toBe('removal');
        expect(after.findings.find(({ clause }) => clause === line.clause)?.redLine).toBe(line.redLine);
      }),
      RUNS,
    );
  });
});

describe('scope', () => {
  it('without an office there is no notice', () => {
    fc.assert(
      fc.property(policy, facts, (version, given) => {
        const decision = ordinaryAccount(version, given, { mode: 'what-if', model });
        expect(decision.scope).toBe('out');
        expect(decision.enforcement).not.toBe('notice');
        for (const finding of decision.findings) expect(finding.enforcement).not.toBe('notice');
      }),
      RUNS,
    );
  });

  it('nothing is ever drawn on somebody who is known to be out of scope', () => {
    fc.assert(
      fc.property(policy, facts, oneOf(SURFACES), fc.boolean(), (version, given, surface, live) => {
        const decision = ordinaryAccount(version, given, { mode: 'what-if', model });
        expect(treat(version, decision, surface, { live })).toEqual({
          kind: 'none',
          limitedEngagement: false,
        });
      }),
      RUNS,
    );
  });

  it('to know less is never harsher', () => {
    const lose: Readonly<Record<string, (given: Facts) => Facts>> = {
      office: (given) => ({ ...given, office: { known: false, missing: 'office' } }),
      verified: (given) => ({ ...given, verified: { known: false, missing: 'verified' } }),
      followers: (given) => ({ ...given, followers: { known: false, missing: 'followers' } }),
      date: (given) => ({ ...given, createdAt: null }),
    };
    fc.assert(
      fc.property(policy, facts, oneOf(Object.keys(lose)), mode, (version, given, fact, how) => {
        const before = decide(version, given, { mode: how, model });
        const after = decide(version, lose[fact]!(given), { mode: how, model });
        expect(gravity(after.enforcement)).toBeLessThanOrEqual(gravity(before.enforcement));
      }),
      RUNS,
    );
  });

  it('an unclear target, an unclear stance or a weaker match is never harsher than a clear one', () => {
    fc.assert(
      fc.property(policy, facts, fc.nat(3), (version, given, at) => {
        const { signals } = given.reading;
        const blurred = signals.map((item, index): Signal => {
          if (index !== at) return item;
          return {
            ...item,
            band: 'possible',
            stance: 'quotation',
            target: { kind: 'unclear', categories: [] },
          };
        });
        const before = decide(version, given, { mode: 'what-if', model });
        const after = decide(
          version,
          { ...given, reading: { ...given.reading, signals: blurred } },
          { mode: 'what-if', model },
        );
        expect(gravity(after.enforcement)).toBeLessThanOrEqual(gravity(before.enforcement));
      }),
      RUNS,
    );
  });
});

describe('the decision', () => {
  const consistent = (decision: Decision): void => {
    const { acting, status, enforcement, findings, missing } = decision;
    if (status !== 'decided') expect(enforcement).toBe('none');
    for (const finding of findings) {
      if (decision.scope === 'unknown' && finding.redLine === null) expect(finding.enforcement).toBe('none');
    }
    if (status === 'cannot-tell') expect(missing.length).toBeGreaterThan(0);
    if (status === 'excused') expect(acting?.context).not.toBeNull();
    expect(decision.clause).toBe(acting?.clause ?? null);
    for (const { because } of [...decision.scopeEvidence, ...findings.flatMap(({ evidence }) => evidence)]) {
      expect(words['because']).toHaveProperty([because]);
    }
    for (const finding of findings) {
      expect(finding.evidence.length).toBeGreaterThan(0);
      if (finding.verdict !== 'broken') expect(finding.enforcement).toBe('none');
      if (status === 'decided')
        expect(gravity(finding.enforcement)).toBeLessThanOrEqual(gravity(enforcement));
    }
  };

  it('is the same for the same frozen input, byte for byte, with one finding per rule, and hangs together', () => {
    fc.assert(
      fc.property(policy, facts, mode, (version, given, how) => {
        frozen(given);
        const one = decide(version, given, { mode: how, model });
        expect(canonicalJson(decide(version, given, { mode: how, model }))).toBe(canonicalJson(one));
        consistent(one);
        if (one.inForce === 'met') {
          expect(one.findings.map(({ clause }) => clause)).toEqual(version.rules.map(({ clause }) => clause));
        }
      }),
      RUNS,
    );
  });

  it('as of the date names the version that was in force on the day, or none', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const decision = decideAsOfDate(policies, given, { model });
        if (given.createdAt === null) expect(decision.missing).toEqual(['date']);
        else {
          const day = new Date(given.createdAt).toISOString().slice(0, 10);
          const wanted = policies.find(({ from, to }) => from <= day && (to === null || day <= to));
          expect(decision.policy?.id ?? null).toBe(wanted?.id ?? null);
          if (!wanted) expect(decision.notAssessed).toBe('no-version-in-force');
        }
        consistent(decision);
      }),
      RUNS,
    );
  });

  it('words alone that nobody can decide never make it cannot-tell', () => {
    const decision = decide(
      october,
      {
        tweetId: null,
        createdAt: null,
        ...everyone[0]!,
        reading: {
          assessed: true,
          notAssessed: null,
          flagged: false,
          band: 'none',
          signals: [],
          withheld: [],
          contexts: [],
        },
      },
      { mode: 'what-if', model },
    );
    expect(decision.status).toBe('decided');
    const imagery = decision.findings.find(({ clause }) => clause === 'hateful-conduct/hateful-imagery');
    expect(imagery?.verdict).toBe('unknown');
  });
});

describe('what is drawn and said', () => {
  const KINDS: readonly TreatmentKind[] = [
    'none',
    'interstitial',
    'downrank-marker',
    'tombstone',
    'chip',
    'excused',
    'tick',
    'cannot-tell',
    'not-assessed',
  ];

  it('is one of the known kinds, and on a live page never more than the finding may go', () => {
    fc.assert(
      fc.property(policy, facts, oneOf(SURFACES), fc.boolean(), (version, given, surface, live) => {
        const decision = decide(version, given, { mode: 'what-if', model });
        const { kind, limitedEngagement } = treat(version, decision, surface, { live });
        expect(KINDS).toContain(kind);
        if (limitedEngagement) expect(['interstitial', 'downrank-marker']).toContain(kind);
        if (!live || decision.acting === null) return;
        if (decision.acting.cap === 'never') expect(kind).toBe('none');
        if (decision.acting.cap === 'chip')
          expect(['interstitial', 'downrank-marker', 'tombstone']).not.toContain(kind);
      }),
      RUNS,
    );
  });

  it('leaves no placeholder, no key and no claim that it was real', () => {
    fc.assert(
      fc.property(policy, facts, mode, (version, given, how) => {
        const decision = decide(version, given, { mode: how, model });
        const story = explain(decision, version, words);
        expect(explain(decision, version, words)).toBe(story);
        expect(story).toContain('Simulated');
        expect(story).not.toMatch(/Twitter says|Twitter decided/i);
        const title = given.office.known ? (given.office.value?.title ?? '') : '';
        const without = title === '' ? story : story.split(title).join('');
        expect(without).not.toMatch(/\{\w+\}/);
        expect(without).not.toMatch(/- (met|not met|unknown): [\w-]+\.[\w-]+(\n|$)/);
      }),
      { numRuns: 200 },
    );
  });
});
