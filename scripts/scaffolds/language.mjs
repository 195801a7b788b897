/** A language: the words of English, to be translated in place, so that no key is ever missing. */
import fs from 'node:fs';
import path from 'node:path';
import { check, read, ScaffoldError } from './plan.mjs';

const ENGLISH = 'assets/languages/en';
const LOCALES = 'assets/public/_locales';

/** @param {import('./plan.mjs').Ask} ask @returns {import('./plan.mjs').Plan} */
export function language({ root, id }) {
  check(id, /^[a-z]{2,3}(?:-[A-Z]{2}|-[A-Z][a-z]{3})?$/, 'a language tag (de, pt-BR, zh-Hant)');
  if (id === 'en') throw new ScaffoldError('English is there already');
  const folder = path.join(root, ENGLISH);
  if (!fs.existsSync(folder))
    throw new ScaffoldError(`${ENGLISH} is not there: run this in the project's folder`);
  const parts = fs.readdirSync(folder).sort();
  return {
    files: [
      ...parts.map((part) => ({
        path: `assets/languages/${id}/${part}`,
        text: read(root, `${ENGLISH}/${part}`),
      })),
      {
        path: `${LOCALES}/${id.replace('-', '_')}/messages.json`,
        text: read(root, `${LOCALES}/en/messages.json`),
      },
    ],
    edits: [],
    notes: [
      'Translate in place: keys, {slots} and $PLACEHOLDERS$ stay. What is left in English is shown in English.',
      'extension/shared/words.ts: choose between the languages there; English is the only one that it imports so far',
      'Texts of posts are read in English only, whatever the language of the labels.',
    ],
  };
}
