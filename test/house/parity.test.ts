/** Lists, folders, manifest and package agree. Each message names the file to edit. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { CLAUSE_IDS, CLAUSES, ENGINE_VERSION } from '../../src/engine/index';
import { CLAUSE_DETECTORS } from '../../src/engine/classifier/clauses/index';
import { examplesOf } from '../engine/classifier/examples';

const json = <T>(file: string) => JSON.parse(fs.readFileSync(file, 'utf8')) as T;
const pkg = json<{
  version: string;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}>('package.json');
const manifest = json<{
  version: string;
  host_permissions: string[];
  content_scripts: { matches: string[] }[];
}>('manifest.json');

describe('clauses', () => {
  const files = fs
    .readdirSync('src/engine/classifier/clauses')
    .filter((file) => file.includes('--'))
    .map((file) => file.replace('--', '/').replace(/\.ts$/, ''))
    .sort();

  it('every file in classifier/clauses is a clause of src/engine/clauses.ts', () => {
    expect(files.filter((id) => !(id in CLAUSES))).toEqual([]);
  });

  it('every file is in classifier/clauses/index.ts, in the order of CLAUSES', () => {
    const listed = CLAUSE_DETECTORS.map(({ id }) => id);
    expect([...listed].sort()).toEqual(files);
    expect(listed).toEqual(CLAUSE_IDS.filter((id) => (listed as readonly string[]).includes(id)));
  });

  it('every clause that text can decide has a detector in classifier/clauses', () => {
    const missing = CLAUSE_IDS.filter((id) => CLAUSES[id].decidable !== 'no' && !files.includes(id));
    expect(missing).toEqual([]);
  });

  it('every detector shows what it reads and what it must leave alone', () => {
    for (const { id } of CLAUSE_DETECTORS) {
      if (CLAUSES[id].live === 'never') continue;
      const examples = examplesOf(id);
      expect(examples.positive.length, id).toBeGreaterThanOrEqual(5);
      expect(examples.nearMiss.length, id).toBeGreaterThanOrEqual(5);
    }
  });
});

describe('package and manifest', () => {
  it('one version in package.json, manifest.json and src/engine/version.ts', () => {
    expect(manifest.version).toBe(pkg.version);
    expect(ENGINE_VERSION).toBe(pkg.version);
  });

  it('exact versions only, and few at run time', () => {
    for (const [name, version] of Object.entries({ ...pkg.dependencies, ...pkg.devDependencies }))
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
    expect(Object.keys(pkg.dependencies).length).toBeLessThanOrEqual(8);
  });

  it('the lock file names no address', () => {
    expect(fs.readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved"/);
  });

  it('every host a content script reads is a host permission in manifest.json', () => {
    for (const { matches } of manifest.content_scripts)
      for (const match of matches) expect(manifest.host_permissions).toContain(match);
  });
});

describe('languages', () => {
  const folders = fs.readdirSync('assets/languages');
  const keysOf = (value: unknown, at = ''): string[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => keysOf(inner, `${at}.${key}`))
      : [at];

  it('every language has the parts and the keys of English', () => {
    for (const part of fs.readdirSync('assets/languages/en')) {
      const english = keysOf(json(path.join('assets/languages/en', part))).sort();
      for (const tag of folders)
        expect(keysOf(json(path.join('assets/languages', tag, part))).sort(), `${tag}/${part}`).toEqual(
          english,
        );
    }
  });

  it('every locale has the messages of English, within the stores’ lengths', () => {
    const english = json<Record<string, { message: string }>>('assets/public/_locales/en/messages.json');
    expect(english['extName']!.message.length).toBeLessThanOrEqual(45);
    expect(english['extDescription']!.message.length).toBeLessThanOrEqual(132);
    for (const tag of fs.readdirSync('assets/public/_locales'))
      expect(Object.keys(json(`assets/public/_locales/${tag}/messages.json`))).toEqual(Object.keys(english));
  });
});

it('the project speaks of itself alone: no path of a machine in a tracked text', () => {
  const here = path.dirname(process.cwd());
  const skip = new Set(['node_modules', 'dist', 'out', '.cache', '.git', 'coverage']);
  const walk = (dir: string): string[] =>
    fs.readdirSync(dir, { withFileTypes: true }).flatMap((entry) => {
      if (skip.has(entry.name)) return [];
      const file = path.join(dir, entry.name);
      return entry.isDirectory() ? walk(file) : [file];
    });
  const bad = walk('.').filter(
    (file) =>
      /\.(ts|tsx|mjs|js|json|md|html|css|sh|csv|txt)$/.test(file) &&
      fs.readFileSync(file, 'utf8').includes(`${here}/`),
  );
  expect(here.length < 3 ? [] : bad).toEqual([]);
});
