/**
 * Makes assets/roster/roster.txt from open lists of officials' accounts and from assets/roster/leaders.csv:
 *
 *     node scripts/make-roster.mjs FOLDER
 *
 * FOLDER holds the lists that roster-lists.mjs reads, as published. The same lists give the same bytes.
 * Only facts are taken: handle, former handles, numeric id, office, country, days. No names, parties or people's data.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { readLists } from './roster-lists.mjs';

const folder = process.argv[2];
if (!folder) {
  console.error('make-roster: name the folder with the lists: node scripts/make-roster.mjs FOLDER');
  process.exit(1);
}
const root = fileURLToPath(new URL('..', import.meta.url));
const load = async (path) => (await runnerImport(join(root, path))).module;
const { compactRoster } = await load('src/engine/facts/compact.ts');
const { parseRosterCsv } = await load('src/engine/facts/roster-csv.ts');
const { parseCsv } = await load('src/engine/facts/csv.ts');

const leaders = join(root, 'assets/roster/leaders.csv');
const byHand = parseRosterCsv(readFileSync(leaders, 'utf8'), 'leaders.csv');
const entries = readLists(folder, parseCsv, byHand);
const roster = compactRoster(entries, [
  'Officials and their accounts: who held or sought which office, from when to when, on whose word.',
  'Made by scripts/make-roster.mjs; do not edit. The form is described in src/engine/facts/compact.ts.',
]);
writeFileSync(join(root, 'assets/roster/roster.txt'), roster);
console.log(
  `roster.txt: ${roster.split('= accounts\n')[1].split('\n').length - 1} accounts, ${Buffer.byteLength(roster)} bytes`,
);
