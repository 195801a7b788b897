/**
 * Saved real pages and responses, which are not part of this repository: they show real people's posts. Where they
 * lie beside the project, the tests read them; elsewhere they say that they did not.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';

/** The folder of saved samples of this kind, or null (after saying so). */
export function fixtureFolder(kind: 'dom' | 'graphql'): string | null {
  const folder = path.resolve(import.meta.dirname, '../../../shared/fixtures', kind);
  if (existsSync(folder)) return folder;
  console.warn(
    `SKIPPED: no saved ${kind} samples beside the project; the synthetic pages are tested all the same.`,
  );
  return null;
}
