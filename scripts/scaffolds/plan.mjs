/** What a scaffold is made of, and small helpers that all of them use. */
import fs from 'node:fs';
import path from 'node:path';

/**
 * `put` takes the place of `find`, which stands once in the file.
 * @typedef {{ file: string, find: string, put: string }} Edit
 */
/**
 * Files that are written (paths from the root), lines that a person adds, and what is left to do.
 * @typedef {{ files: readonly { path: string, text: string }[], edits: readonly Edit[], notes: readonly string[] }} Plan
 */
/** @typedef {{ root: string, id: string, policy: string | null }} Ask */

/** A mistake of the caller, told without a stack. */
export class ScaffoldError extends Error {}

/** @param {string} root @param {string} file @returns {string} */
export function read(root, file) {
  const full = path.join(root, file);
  if (!fs.existsSync(full)) throw new ScaffoldError(`${file} is not there: run this in the project's folder`);
  return fs.readFileSync(full, 'utf8');
}

/** @param {string} root @param {string} file @returns {any} */
export const readJson = (root, file) => JSON.parse(read(root, file));

/** As the documents in assets lie on disk. @param {unknown} value */
export const jsonText = (value) => `${JSON.stringify(value, null, 2)}\n`;

/** `how-to-participate`, `x.com` -> `howToParticipate`, `xCom`. @param {string} name */
export const camel = (name) => name.replace(/[-.](\w)/g, (_, letter) => letter.toUpperCase());

/** A line more, after one that is there. @param {string} file @param {string} line @param {string} more @returns {Edit} */
export const after = (file, line, more) => ({ file, find: `${line}\n`, put: `${line}\n${more}\n` });

/** Clauses in the order of the table in src/engine/clauses.ts. @param {string} root @returns {readonly string[]} */
export const clauseIds = (root) =>
  [...read(root, 'src/engine/clauses.ts').matchAll(/^ {2}'([a-z-]+\/[a-z0-9-]+)': fact\(/gm)].map(
    (one) => one[1] ?? '',
  );

/** Days of the bundled versions, oldest first. @param {string} root @returns {readonly string[]} */
export const policyIds = (root) =>
  fs
    .readdirSync(path.join(root, 'assets/policies'))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.replace('.json', ''))
    .sort();

/** @param {string} id @param {RegExp} form @param {string} example @returns {void} */
export function check(id, form, example) {
  if (!form.test(id)) throw new ScaffoldError(`"${id}" does not look like ${example}`);
}
