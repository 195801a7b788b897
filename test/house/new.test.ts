/** `npm run new`: a scaffold fits the code as it stands, overwrites nothing, and does not pass for finished. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import ts from 'typescript';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { plan, toDo, type Plan } from '../../scripts/new.mjs';
import { parsePolicy } from '../../src/engine/index';

const PARTS = [
  'assets/policies',
  'assets/languages/en',
  'assets/public/_locales/en',
  'src/engine',
  'extension/sites',
  'test/scenarios',
];

let root = '';
beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'pin-new-'));
  for (const part of PARTS) fs.cpSync(part, path.join(root, part), { recursive: true });
});
afterEach(() => fs.rmSync(root, { recursive: true, force: true }));

const read = (file: string): string => fs.readFileSync(path.join(root, file), 'utf8');
const write = (file: string, text: string): void => {
  fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  fs.writeFileSync(path.join(root, file), text);
};

/** Writes the files and adds the lines, as a person would. */
function carryOut({ files, edits }: Plan): void {
  for (const { path: file, text } of files) write(file, text);
  for (const { file, find, put } of edits) {
    expect(read(file).split(find).length, `${find} stands once in ${file}`).toBe(2);
    write(
      file,
      read(file).replace(find, () => put),
    );
  }
}

/** What the compiler says of these files and of all that they import. */
function complaints(...files: readonly string[]): readonly string[] {
  const program = ts.createProgram(
    files.map((file) => path.join(root, file)),
    {
      target: ts.ScriptTarget.ES2023,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      types: [],
      strict: true,
      noUncheckedIndexedAccess: true,
      verbatimModuleSyntax: true,
      erasableSyntaxOnly: true,
      skipLibCheck: true,
      noEmit: true,
    },
  );
  return ts
    .getPreEmitDiagnostics(program)
    .map(
      ({ file, messageText }) =>
        `${file?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    );
}

const ask = (id: string, policy: string | null = null) => ({ root, id, policy });
const CLAUSE = 'violent-threats/wanted-list';
const json = (file: string) => JSON.parse(read(file)) as Record<string, unknown>;

describe('a scaffold with the lines that it asks for', () => {
  it('compiles: a clause, a site, the scenarios of a policy', () => {
    carryOut(plan('clause', ask(CLAUSE)));
    carryOut(plan('clause', ask('hateful-conduct/second-one')));
    carryOut(plan('site', ask('social.example')));
    carryOut(plan('site', ask('other.example')));
    carryOut(plan('policy', ask('2020-03-05')));
    const lists = ['src/engine/classifier/clauses/index.ts', 'extension/sites/index.ts'];
    expect(complaints(...lists, 'test/scenarios/2020-03-05.ts')).toEqual([]);
    const table = [...read('src/engine/clauses.ts').matchAll(/^ {2}'([^']+)': fact/gm)].map((one) => one[1]);
    expect(table.indexOf(CLAUSE)).toBe(table.indexOf('violent-threats/bounty') + 1);
  }, 60_000);

  it('does not compile before the lines are added: a clause that nobody knows', () => {
    const made = plan('clause', ask(CLAUSE));
    carryOut({ ...made, edits: [] });
    expect(complaints('src/engine/classifier/clauses/violent-threats--wanted-list.ts').join()).toContain(
      CLAUSE,
    );
  }, 60_000);

  it('shows each line with the line it goes under', () => {
    expect(toDo(plan('clause', ask(CLAUSE)))).toContain(
      "src/engine/clauses.ts\n      'violent-threats/bounty': fact('yes', 'cover'),\n  +   'violent-threats/wanted-list': fact('yes', 'chip'),",
    );
  });
});

describe('what is not written yet does not pass', () => {
  const filled = (file: string) => JSON.parse(read(file).replaceAll('YYYY-MM-DD', '2019-10-15')) as unknown;

  it('a rule takes its place in the order of the clauses, and the document is refused until its source is dated', () => {
    const file = 'assets/policies/2019-10-15.json';
    const id = 'violent-threats/bounty';
    const whole = json(file) as { rules: readonly { clause: string }[]; sources: readonly { id: string }[] };
    const rules = whole.rules.filter(({ clause }) => clause !== id);
    const sources = whole.sources.filter((source) => source.id !== id);
    write(file, JSON.stringify({ ...whole, rules, sources }));
    carryOut(plan('rule', ask(id, '2019-10-15')));
    const after = json(file) as typeof whole;
    expect(after.rules.map(({ clause }) => clause)).toEqual(whole.rules.map(({ clause }) => clause));
    expect(after.rules.filter(({ clause }) => clause !== id)).toEqual(rules);
    expect(() => parsePolicy(after, file)).toThrow(/sources\[\d+\]\.date/);
    expect(parsePolicy(filled(file), file).rules).toHaveLength(whole.rules.length);
  });

  it('a policy version takes over the rules before it and is refused until its announcement is dated', () => {
    carryOut(plan('policy', ask('2020-03-05')));
    const file = 'assets/policies/2020-03-05.json';
    expect(() => parsePolicy(json(file), file)).toThrow(/sources\[\d+\]\.date/);
    const policy = parsePolicy(filled(file), file);
    expect(policy).toMatchObject({ id: '2020-03-05', from: '2020-03-05', to: null, default: false });
    const base = parsePolicy(json('assets/policies/2019-10-15.json'), 'base');
    expect(policy.rules).toEqual(base.rules);
  });

  it('a version between two others ends on the day before the next', () => {
    carryOut(plan('policy', ask('2019-08-01')));
    expect(json('assets/policies/2019-08-01.json')).toMatchObject({ to: '2019-10-14' });
    expect(read('assets/policies/2019-08-01.json')).not.toContain('red-line.1"'); // from June's, not from October's
  });

  it('a clause has no example, so the test that counts them fails', () => {
    const [file] = plan('clause', ask(CLAUSE)).files;
    expect(file?.text).toContain('export const examples: Examples = { positive: [], nearMiss: [] };');
  });
});

describe('a language', () => {
  it('has every part and every key of English, and a name as browsers write it', () => {
    carryOut(plan('language', ask('pt-BR')));
    for (const part of fs.readdirSync(path.join(root, 'assets/languages/en')))
      expect(read(`assets/languages/pt-BR/${part}`)).toBe(read(`assets/languages/en/${part}`));
    expect(read('assets/public/_locales/pt_BR/messages.json')).toContain('extName');
  });
});

describe('a scaffold is refused', () => {
  it.each([
    ['clause', 'violent-threats/bounty', 'has a clause "violent-threats/bounty" already'],
    ['clause', 'rudeness/any', 'no rule "rudeness"'],
    ['clause', 'violent-threats/../../x', 'does not look like'],
    ['clause', 'hateful-conduct/praise', 'praise already'],
    ['rule', 'violent-threats/bounty', 'has a rule for "violent-threats/bounty" already'],
    ['rule', 'violent-threats/unheard-of', 'npm run new clause violent-threats/unheard-of'],
    ['policy', '2019-10-15', 'there already'],
    ['policy', 'march', 'does not look like'],
    ['site', '../evil', 'does not look like'],
    ['site', 'x.com', 'already'],
    ['language', 'en', 'already'],
    ['language', '../de', 'does not look like'],
    ['constructor', 'x', 'no kind "constructor"'],
  ])('%s %s', (kind, id, message) => {
    expect(() => plan(kind, ask(id))).toThrow(message);
  });

  it('where a file of its name is there, whatever is in it', () => {
    write('extension/sites/social.example/index.ts', 'mine');
    expect(() => plan('site', ask('social.example'))).toThrow('nothing is overwritten');
    expect(read('extension/sites/social.example/index.ts')).toBe('mine');
  });
});

it('the command writes once, prints what is left to do, and ends with an error the second time', () => {
  const run = () =>
    spawnSync(process.execPath, ['scripts/new.mjs', 'language', 'de', '--root', root], { encoding: 'utf8' });
  const first = run();
  expect([first.status, first.stderr]).toEqual([0, '']);
  expect(first.stdout).toContain('wrote assets/languages/de/engine.json');
  expect(first.stdout).toContain('extension/shared/words.ts');
  write('assets/languages/de/engine.json', '{}');
  const second = run();
  expect(second.status).toBe(1);
  expect(second.stderr).toMatch(/^new: .*nothing is overwritten\n$/);
  expect(read('assets/languages/de/engine.json')).toBe('{}');
});
