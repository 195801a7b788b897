/**
 * Scaffolds of the recipes in CONTRIBUTING.md: `npm run new <kind> <id>`. Writes new files, never over one that is
 * there, and prints the lines that a person adds to existing ones.
 */
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { clause } from './scaffolds/clause.mjs';
import { language } from './scaffolds/language.mjs';
import { ScaffoldError } from './scaffolds/plan.mjs';
import { policy } from './scaffolds/policy.mjs';
import { rule } from './scaffolds/rule.mjs';
import { site } from './scaffolds/site.mjs';

const KINDS = { rule, clause, policy, site, language };
/** A rule is an object in a document that exists: the one file that a scaffold adds to. */
const ADDS_TO = ['rule'];

const HELP = `usage: npm run new <kind> <id> [-- --policy DAY] [-- --root DIR]
  rule      rule/clause    one object in a policy version (--policy; else the latest), with an empty source
  clause    rule/clause    a detector, to be filled with patterns and examples
  policy    YYYY-MM-DD     a version that begins on that day, from the one before (or --policy), and its scenarios
  site      host name      an adapter and its test
  language  tag            the words of English, to be translated in place`;

/**
 * Plans a scaffold; writes nothing. Throws ScaffoldError with what is wrong.
 * @param {string} kind @param {import('./scaffolds/plan.mjs').Ask} ask
 * @returns {import('./scaffolds/plan.mjs').Plan}
 */
export function plan(kind, ask) {
  const make = Object.hasOwn(KINDS, kind) ? KINDS[/** @type {'rule'} */ (kind)] : null;
  if (!make) throw new ScaffoldError(`no kind "${kind}"; there are ${Object.keys(KINDS).join(', ')}`);
  const made = make(ask);
  const there = made.files.filter(({ path: file }) => fs.existsSync(path.join(ask.root, file)));
  if (there.length > 0 && !ADDS_TO.includes(kind))
    throw new ScaffoldError(
      `${there.map(({ path: file }) => file).join(', ')}: there already, nothing is overwritten`,
    );
  return made;
}

/** What is to be done by hand, as text. @param {import('./scaffolds/plan.mjs').Plan} made @returns {string} */
export function toDo({ edits, notes }) {
  const lines = edits.flatMap(({ file, find, put }) => {
    const more = put.startsWith(find);
    const show = (/** @type {string} */ mark, /** @type {string} */ text) =>
      text
        .trimEnd()
        .split('\n')
        .map((line) => `  ${mark} ${line}`);
    return [file, ...show(more ? ' ' : '-', find), ...show('+', more ? put.slice(find.length) : put), ''];
  });
  return [...(edits.length > 0 ? ['Now add:', '', ...lines] : []), ...notes].join('\n');
}

/** @param {readonly string[]} args */
function main(args) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      root: { type: 'string', default: '.' },
      policy: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const [kind, id, ...rest] = positionals;
  if (values.help) return void console.log(HELP);
  if (!kind || !id || rest.length > 0) throw new ScaffoldError(`a kind and an id, please\n${HELP}`);
  const root = path.resolve(values.root);
  const made = plan(kind, { root, id, policy: values.policy ?? null });
  for (const { path: file, text } of made.files) {
    const full = path.join(root, file);
    fs.mkdirSync(path.dirname(full), { recursive: true });
    fs.writeFileSync(full, text);
    console.log(`wrote ${file}`);
  }
  console.log(`\n${toDo(made)}`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    main(process.argv.slice(2));
  } catch (error) {
    console.error(`new: ${error instanceof Error ? error.message : error}`);
    process.exit(1);
  }
}
