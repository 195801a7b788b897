/** A policy version: the version before it under a new day, to be changed where it differs, and a table of scenarios. */
import { check, jsonText, policyIds, readJson, ScaffoldError } from './plan.mjs';

/** The day before, `YYYY-MM-DD`. @param {string} day */
const dayBefore = (day) => new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

/** @param {string} id @param {string} base */
const scenarios = (
  id,
  base,
) => `/** What the version of ${id} does, and above all where it differs from that of ${base}. */
import { likely, type Table } from './scenario';

export const scenarios: Table = {
  'an official who wishes death on an opponent is put behind the notice': {
    says: [likely('abusive-behavior/wish-of-harm', 'public-figure')],
    then: 'notice',
    scope: 'in',
  },
};
`;

/** @param {import('./plan.mjs').Ask} ask @returns {import('./plan.mjs').Plan} */
export function policy({ root, id, policy: named }) {
  check(id, /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, 'the first day of a version (2020-03-05)');
  const versions = policyIds(root);
  if (versions.includes(id)) throw new ScaffoldError(`assets/policies/${id}.json is there already`);
  const earlier = versions.filter((one) => one < id);
  const base = named ?? earlier.at(-1) ?? '';
  if (!versions.includes(base))
    throw new ScaffoldError(`no policy "${base}" to begin from; there are ${versions.join(', ')}`);
  const old = readJson(root, `assets/policies/${base}.json`);
  const next = versions.find((one) => one > id);
  const made = {
    ...old,
    id,
    code: 'CODE',
    name: 'TITLE OF THE ANNOUNCEMENT',
    from: id,
    to: next ? dayBefore(next) : null,
    default: false,
    // The day stays unreadable until somebody has looked.
    sources: old.sources.map((/** @type {{ id: string }} */ one) =>
      one.id === old.announcement
        ? {
            ...one,
            quote: 'ITS SENTENCE',
            gist: null,
            title: 'ITS TITLE',
            date: 'YYYY-MM-DD',
            where: 'WHERE',
          }
        : one,
    ),
  };
  const spec = 'test/engine/policy/scenarios.test.ts';
  return {
    files: [
      { path: `assets/policies/${id}.json`, text: jsonText(made) },
      { path: `test/scenarios/${id}.ts`, text: scenarios(id, base) },
    ],
    // Every shell finds the documents; none lists them.
    edits: [],
    notes: [
      `assets/policies/${id}.json: code, name, announcement, and every rule, context and effect that changed`,
      ...(earlier.length > 0
        ? [`assets/policies/${earlier.at(-1)}.json: "to" must be ${dayBefore(id)} or earlier`]
        : []),
      `${spec}: import the table of ${id} and add it to "tables", with a day on which it was in force`,
      'node scripts/run-ts.mjs scripts/make-policy-docs.ts',
    ],
  };
}
