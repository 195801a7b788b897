/** A rule: one object of a policy version, with a source that is to be filled in before the document parses again. */
import { check, clauseIds, jsonText, policyIds, readJson, ScaffoldError } from './plan.mjs';

/** @param {import('./plan.mjs').Ask} ask @returns {import('./plan.mjs').Plan} */
export function rule({ root, id, policy }) {
  check(id, /^[a-z-]+\/[a-z0-9-]+$/, 'the id of a clause (violent-threats/bounty)');
  const clauses = clauseIds(root);
  if (!clauses.includes(id))
    throw new ScaffoldError(`no clause "${id}" in src/engine/clauses.ts: npm run new clause ${id}`);
  const versions = policyIds(root);
  const version = policy ?? versions.at(-1) ?? '';
  if (!versions.includes(version))
    throw new ScaffoldError(`no policy "${version}" in assets/policies; there are ${versions.join(', ')}`);
  const file = `assets/policies/${version}.json`;
  const document = readJson(root, file);
  if (document.rules.some((/** @type {{ clause: string }} */ one) => one.clause === id))
    throw new ScaffoldError(`${file} has a rule for "${id}" already`);

  const family = id.split('/')[0];
  const like = document.rules.find((/** @type {{ rule: string }} */ one) => one.rule === family);
  const made = {
    clause: id,
    rule: family,
    source: id,
    title: like?.title ?? 'TITLE OF THE RULE’S PAGE, AS PRINTED',
    phrase: like?.phrase ?? 'WORDS FOR THE SLOT OF THE NOTICE',
    checks: [
      { check: 'clause-score', atLeast: 'likely' },
      { check: 'stance', anyOf: ['asserted'] },
      {
        check: 'target-kind',
        anyOf: ['public-figure', 'private-person', 'anonymous-witness', 'person'],
        source: id,
      },
    ],
    inScope: 'notice',
    outOfScope: 'removal',
  };
  // The day stays unreadable until somebody has looked: a rule without its sentence must not pass.
  const source = {
    id,
    quote: 'THE SENTENCE, WORD FOR WORD AND SHORT',
    gist: null,
    title: made.title,
    date: 'YYYY-MM-DD',
    where: 'WHERE IT IS FOUND',
  };
  const place = (/** @type {{ clause: string }} */ one) => clauses.indexOf(one.clause);
  const rules = [...document.rules, made].sort((a, b) => place(a) - place(b));
  const sourced = document.sources.some((/** @type {{ id: string }} */ one) => one.id === id);
  const sources = sourced ? document.sources : [...document.sources, source];
  return {
    files: [{ path: file, text: jsonText({ ...document, rules, sources }) }],
    edits: [],
    notes: [
      `${file}: write the source "${id}" (quote or gist, date, where), then say at whom the rule must be aimed`,
      `test/scenarios/${version}.ts: a row for what it does, and one for what it must leave alone:`,
      `    'WHO DOES WHAT, AND WHAT FOLLOWS': { says: [likely('${id}', 'person')], then: 'notice' },`,
      'node scripts/run-ts.mjs scripts/make-policy-docs.ts',
    ],
  };
}
