/** Folders = lists = documents = words. Each message names the file to edit. */
import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CLAUSE_IDS, CLAUSES, RULES } from '../../../src/engine/clauses';
import { CHECK_IDS, CHECKS } from '../../../src/engine/policy/checks/index';
import { treat, TREATMENTS } from '../../../src/engine/policy/treat';
import {
  CATEGORIES,
  CONTEXT_IDS,
  ENFORCEMENTS,
  OFFICE_KINDS,
  STANCES,
  SURFACES,
  TARGET_KINDS,
} from '../../../src/engine/policy/vocabulary';
import { ENGINE_VERSION } from '../../../src/engine/version';
import { policies, words } from './load';

const DIR = 'src/engine/policy/checks';
const LANGUAGE = 'assets/languages/en/engine.json';
const files = fs.readdirSync(DIR).filter((name) => !['index.ts', 'check.ts'].includes(name));

/** Keys of `because`: what the checks say they can answer, and what the exceptions add. */
const BECAUSE = [
  ...CHECK_IDS.flatMap((id) => CHECKS[id].says.map((variant) => `${id}.${variant}`)),
  'red-line.met',
  'public-interest.presumed',
  'public-interest.unlikely',
];

describe('checks', () => {
  it('the folder and the list are the same', () => {
    expect(CHECK_IDS.map((id) => `${id}.ts`).sort(), `edit ${DIR}/index.ts`).toEqual(files.sort());
    for (const id of CHECK_IDS) expect(CHECKS[id].id, `edit ${DIR}/${id}.ts`).toBe(id);
  });
});

describe('policy documents', () => {
  it.each(policies.map((policy) => [policy.id, policy] as const))(
    '%s has a rule for every clause, or says why not',
    (id, policy) => {
      const covered = [
        ...policy.rules.map(({ clause }) => clause),
        ...policy.leftOut.map(({ clause }) => clause),
      ];
      const gaps = CLAUSE_IDS.filter((clause) => !covered.includes(clause));
      expect(gaps, `edit assets/policies/${id}.json`).toEqual([]);
    },
  );

  it.each(policies.map((policy) => [policy.id, policy] as const))(
    '%s lists rules in the order in which ties are broken',
    (_id, policy) => {
      const order = policy.rules.map(({ clause }) => CLAUSE_IDS.indexOf(clause));
      expect(order).toEqual([...order].sort((a, b) => a - b));
    },
  );

  it.each(policies.map((policy) => [policy.id, policy] as const))(
    '%s does not decide by words what words cannot decide',
    (_id, policy) => {
      for (const { clause, checks } of policy.rules) {
        const decidable = !checks.some(({ check }) => check === 'not-decidable');
        expect(decidable, clause).toBe(CLAUSES[clause].decidable !== 'no');
      }
    },
  );

  it.each(policies.map((policy) => [policy.id, policy] as const))(
    '%s uses every source it lists, and quotes Twitter with its curly apostrophe',
    (id, policy) => {
      const text = fs.readFileSync(`assets/policies/${id}.json`, 'utf8');
      for (const { id: source } of policy.sources)
        expect(text.split(`"${source}"`).length, source).toBeGreaterThan(2);
      expect(policy.notice.template).toContain('public’s');
      expect(text).not.toMatch(/unverified/i);
    },
  );

  it('October names six red lines and the exact clauses that contexts lift', () => {
    const october = policies.find(({ id }) => id === '2019-10-15')!;
    expect(october.redLines.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
    const lifted = [
      ...new Set(october.contexts.flatMap(({ lifts }) => lifts.flatMap(({ clauses }) => clauses))),
    ].sort();
    expect(lifted).toEqual([
      'abusive-behavior/aggressive-insult',
      'glorification-of-violence/announced-response',
      'glorification-of-violence/praise',
      'hateful-conduct/incitement-of-fear',
      'violent-threats/bounty',
      'violent-threats/conditional',
      'violent-threats/intent',
    ]);
    expect(october.effects.engagement).toMatchObject({
      like: 'off',
      reply: 'off',
      share: 'off',
      retweet: 'off',
      quote: 'on',
    });
  });

  it('June names no red line, no context and no limit on engagement', () => {
    const june = policies.find(({ id }) => id === '2019-06-27')!;
    expect(june.redLines).toEqual([]);
    expect(june.contexts).toEqual([]);
    expect(june.effects.engagement).toMatchObject({
      like: null,
      reply: null,
      share: null,
      retweet: null,
      quote: null,
    });
  });
});

describe('treatments', () => {
  it('there is one for every enforcement, and every surface gets one', () => {
    expect(Object.keys(TREATMENTS)).toEqual([...ENFORCEMENTS]);
    expect(typeof treat).toBe('function');
    const away = policies.map(({ effects }) =>
      [...new Set(effects.reach?.notShownIn.flatMap(({ surfaces }) => surfaces) ?? [])].sort(),
    );
    for (const surfaces of away)
      expect(surfaces).toEqual(['explore', 'home-ranked', 'notification', 'search-top']);
    expect(SURFACES).toHaveLength(10);
  });
});

describe('words', () => {
  const keysOf = (section: string) => Object.keys(words[section] ?? {}).sort();

  it('every reason the engine can give has a sentence, and no sentence is left over', () => {
    expect(keysOf('because'), `edit ${LANGUAGE}`).toEqual(BECAUSE.sort());
  });

  it.each([
    ['rules', RULES],
    ['clauses', CLAUSE_IDS],
    ['contexts', CONTEXT_IDS],
    ['stances', STANCES],
    ['targets', TARGET_KINDS],
    ['categories', CATEGORIES],
    ['roles', OFFICE_KINDS],
    ['enforcement', ENFORCEMENTS],
    ['scope', ['in', 'out', 'unknown']],
    ['status', ['decided', 'excused', 'cannot-tell', 'not-assessed']],
    ['notAssessed', ['language', 'no-text', 'media', 'no-version-in-force', 'refused']],
    ['bases', ['roster', 'badge', 'page-data', 'page', 'profile', 'stated', 'reader']],
    ['factors', [...new Set(policies.flatMap(({ factors }) => factors.map(({ id }) => id)))]],
    ['redLines', [...new Set(policies.flatMap(({ redLines }) => redLines.map(({ id }) => id)))]],
  ] as const)('%s: every key has a word', (section, keys) => {
    expect(keysOf(section), `edit ${LANGUAGE}`).toEqual([...keys].sort());
  });

  it('every missing fact has a name', () => {
    const asked = CHECK_IDS.map((id) => CHECKS[id].asksFor);
    for (const name of [...asked, 'office-on-date'])
      expect(words['missing'], `edit ${LANGUAGE}`).toHaveProperty(name);
  });
});

it('the engine’s version is that of package.json', () => {
  const { version } = JSON.parse(fs.readFileSync('package.json', 'utf8')) as { version: string };
  expect(ENGINE_VERSION, 'edit src/engine/version.ts').toBe(version);
});
