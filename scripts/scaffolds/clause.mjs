/** A clause: its detector with room for examples, and the lines that make it known. */
import { after, camel, check, clauseIds, policyIds, read, ScaffoldError } from './plan.mjs';

const LIST = 'src/engine/classifier/clauses/index.ts';
const TABLE = 'src/engine/clauses.ts';

/** @param {string} id @param {string} name */
const detector = (id, name) => `/**
 * WHAT IT FORBIDS, IN ONE LINE. Twitter, MONTH YEAR: "THE SENTENCE".
 *
 * Not here: WHAT LOOKS LIKE IT AND IS NOT MEANT.
 */
import { findAll, pattern } from '../match';
import { entityAt } from '../target';
import type { Candidate, Clause, Doc, Examples } from '../types';

const ID = '${id}';

/** [points of 100, pattern]: 40 is possible, 70 is likely. How to write one: match.ts. */
const ROWS = [[50, pattern('<first-subject> P:words_to_find T:@person')]] as const;

function detect(doc: Doc): readonly Candidate[] {
  return ROWS.flatMap(([points, row]) =>
    findAll(doc, [row]).map(({ parts, range }): Candidate => {
      const entity = parts.T === undefined ? null : entityAt(doc, parts.T.from, 'person');
      return {
        clause: ID,
        points,
        target: entity?.target ?? { kind: 'unclear', categories: [] },
        targetRange: parts.T ?? null,
        predicateRange: parts.P ?? range,
        because: ['${name}'],
      };
    }),
  );
}

export const ${camel(name)}: Clause = {
  id: ID,
  detect,
};

// At least eight of each, in words of our own: { text, why }. They are tests, and an export of their own, so that the
// extension does not carry them.
export const examples: Examples = { positive: [], nearMiss: [] };
`;

/** @param {import('./plan.mjs').Ask} ask @returns {import('./plan.mjs').Plan} */
export function clause({ root, id }) {
  check(
    id,
    /^[a-z]+(?:-[a-z]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'rule/clause in kebab case (violent-threats/bounty)',
  );
  const [rule = '', name = ''] = id.split('/');
  const known = clauseIds(root);
  if (known.includes(id)) throw new ScaffoldError(`${TABLE} has a clause "${id}" already`);
  const family = known.filter((one) => one.startsWith(`${rule}/`));
  const last = family.at(-1);
  if (!last) {
    const rules = [...new Set(known.map((one) => one.split('/')[0]))].join(', ');
    throw new ScaffoldError(
      `no rule "${rule}" in ${TABLE}; there are ${rules}. A new one is a line in RULES first.`,
    );
  }
  const list = read(root, LIST);
  const listed = [...list.matchAll(/^import \{ (\w+) \} from '\.\/([a-z-]+--[a-z0-9-]+)';$/gm)];
  const before = listed.filter(([, , file]) => family.includes((file ?? '').replace('--', '/')));
  // The list keeps the order of the table: behind the last of the family that has a detector.
  const order = (/** @type {RegExpMatchArray} */ one) => known.indexOf((one[2] ?? '').replace('--', '/'));
  const neighbour = before.sort((a, b) => order(a) - order(b)).at(-1);
  if (!neighbour) throw new ScaffoldError(`${LIST} lists no clause of "${rule}"`);
  const row =
    read(root, TABLE)
      .split('\n')
      .find((line) => line.startsWith(`  '${last}':`)) ?? '';
  if (new RegExp(`\\b${camel(name)}\\b`).test(list))
    throw new ScaffoldError(`${LIST} has something called ${camel(name)} already: choose another name`);
  const words = 'assets/languages/en/engine.json';
  const word =
    read(root, words)
      .split('\n')
      .find((line) => line.startsWith(`    "${last}": `)) ?? '';
  return {
    files: [{ path: `src/engine/classifier/clauses/${rule}--${name}.ts`, text: detector(id, name) }],
    edits: [
      after(TABLE, row, `  '${id}': fact('yes', 'chip'),`),
      after(LIST, neighbour[0], `import { ${camel(name)} } from './${rule}--${name}';`),
      after(LIST, `  ${neighbour[1]},`, `  ${camel(name)},`),
      after(words, word, `    "${id}": "WHAT IT FORBIDS",`),
    ],
    notes: policyIds(root).map(
      (policy) => `npm run new rule ${id} -- --policy ${policy}   (or a row in "leftOut" of that version)`,
    ),
  };
}
