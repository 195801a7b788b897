/** Unknown JSON -> PolicyVersion, or an error that names file, field and a suggestion. */
import { ruleOf } from '../clauses';
import { canonicalJson, sha256 } from '../hash';
import { document } from './document';
import { inside, PolicyError, suggestion, type At } from './schema';
import type { PolicyVersion } from './types';

/** Refuses a second use of the same name in a list. */
function distinct(file: string, list: string, names: readonly string[], key: string): void {
  names.forEach((name, index) => {
    if (names.indexOf(name) !== index) {
      throw new PolicyError({ file, path: `${list}[${index}].${key}` }, `"${name}" stands here twice`);
    }
  });
}

/** Keys that hold the id of a source. */
const REFERENCES = ['source', 'presumptionSource', 'appliesFromSource', 'announcement', 'caveat'];

/** Every such key anywhere in the document must be the id of one of its sources. */
function checkSources(value: unknown, at: At, known: readonly string[]): void {
  if (Array.isArray(value)) value.forEach((item, index) => checkSources(item, inside(at, index), known));
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      const isReference = REFERENCES.includes(key) && typeof item === 'string';
      if (isReference && !known.includes(item)) {
        throw new PolicyError(inside(at, key), `no source "${item}" in sources${suggestion(item, known)}`);
      }
      checkSources(item, inside(at, key), known);
    }
  }
}

/** What one field cannot tell: names that must exist elsewhere in the document. */
function checkReferences(policy: Omit<PolicyVersion, 'sha256'>, file: string): void {
  const fail = (path: string, problem: string): never => {
    throw new PolicyError({ file, path }, problem);
  };
  const need = (path: string, name: string, known: readonly string[], what: string): void => {
    if (!known.includes(name)) fail(path, `no ${what} "${name}" in this document${suggestion(name, known)}`);
  };
  if (policy.id !== policy.from) fail('id', `must be the first day in force, "${policy.from}"`);
  if (policy.to !== null && policy.to < policy.from) fail('to', `lies before from, "${policy.from}"`);
  if (!policy.notice.template.includes('{phrase}')) fail('notice.template', 'needs the slot {phrase}');
  const ruled = policy.rules.map(({ clause }) => clause);
  const factors = policy.factors.map(({ id }) => id);
  distinct(file, 'rules', ruled, 'clause');
  distinct(file, 'factors', factors, 'id');
  distinct(
    file,
    'redLines',
    policy.redLines.map(({ id }) => id),
    'id',
  );
  distinct(
    file,
    'contexts',
    policy.contexts.map(({ id }) => id),
    'id',
  );
  distinct(
    file,
    'sources',
    policy.sources.map(({ id }) => id),
    'id',
  );
  policy.sources.forEach((item, i) => {
    if (item.quote === null && item.gist === null) fail(`sources[${i}]`, 'needs a quote or a gist');
  });
  policy.rules.forEach((item, i) => {
    if (item.rule !== ruleOf(item.clause))
      fail(`rules[${i}].rule`, `must be "${ruleOf(item.clause)}", the rule of its clause`);
    if (!item.checks.some(({ check }) => check === 'clause-score' || check === 'not-decidable')) {
      fail(
        `rules[${i}].checks`,
        'needs "clause-score" or "not-decidable": without it every text would break the rule',
      );
    }
    item.presumes.forEach((name, j) => need(`rules[${i}].presumes[${j}]`, name, factors, 'factor'));
  });
  need('exception.interest', policy.exception.interest, factors, 'factor');
  policy.exception.factors.forEach((name, j) => need(`exception.factors[${j}]`, name, factors, 'factor'));
  const named = [
    ...policy.redLines.map((item, i) => ({ path: `redLines[${i}]`, item })),
    ...policy.exception.unlikely.map((item, i) => ({ path: `exception.unlikely[${i}]`, item })),
    ...policy.contexts.flatMap(({ lifts }, i) =>
      lifts.map((item, j) => ({ path: `contexts[${i}].lifts[${j}]`, item })),
    ),
  ];
  for (const { path, item } of named) {
    item.clauses.forEach((clause, k) => need(`${path}.clauses[${k}]`, clause, ruled, 'rule for clause'));
  }
}

/** Reads one policy document. Throws PolicyError; its message names file, field and the nearest allowed value. */
export function parsePolicy(json: unknown, file: string): PolicyVersion {
  const policy = document(json, { file, path: '' });
  checkReferences(policy, file);
  checkSources(
    policy,
    { file, path: '' },
    policy.sources.map(({ id }) => id),
  );
  // The hash is asked for by the first decision only: it costs more than all the rest.
  let hash: string | null = null;
  return {
    ...policy,
    get sha256() {
      return (hash ??= sha256(canonicalJson(json)));
    },
  };
}
