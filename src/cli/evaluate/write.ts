/** Files that are whole or not there. */
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/** Writes beside the file and renames: whoever reads, and whatever interrupts, sees the old text or the new one. */
export function writeWhole(path: string, text: string): void {
  const beside = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(beside, text);
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw new Error(`${path}: cannot be written (${error instanceof Error ? error.message : String(error)})`);
  }
}

/** Sets some keys of a JSON object in a file and leaves the others, and their order, as they are. */
export function mergeJson(path: string, fields: Readonly<Record<string, unknown>>): void {
  const known = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as unknown) : {};
  if (typeof known !== 'object' || known === null || Array.isArray(known))
    throw new Error(`${path}: expected a JSON object`);
  writeWhole(path, jsonText({ ...known, ...fields }));
}

/** JSON for people. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
