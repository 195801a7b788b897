/** The built file as a process: what only a real pipe, file mode and exit code can show. */
import { execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { build } from 'vite';

// Processes start slowly on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'pin-cli-'));
const bin = join(folder, 'dist', 'pin.js');

beforeAll(async () => {
  const outDir = join(folder, 'dist');
  await build({ configFile: 'vite.cli.config.ts', logLevel: 'error', build: { outDir } });
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs in an empty folder: nothing but the one file may be needed. */
function sh(command: string): Promise<Ended> {
  return new Promise((resolve) => {
    const done = execFile('sh', ['-c', command], { cwd: folder, maxBuffer: 1e9 }, (_error, out, err) =>
      resolve({ code: done.exitCode, out, err }),
    );
  });
}

const md5 = (text: string): string => createHash('md5').update(text).digest('hex');
const row = (i: number): string =>
  `${JSON.stringify({
    id: String(i),
    text: i % 5 === 0 ? `I will kill you in hall ${i}.` : `The ferry to Northport is ${i} minutes late.`,
    author: { handle: `user${i}`, followers: i * 100, verified: true, office: i % 2 ? 'holder' : null },
  })}\n`;

test('is one file that runs by itself, with node, and from another folder', async () => {
  expect(statSync(bin).mode & 0o111).toBe(0o111);
  expect(readFileSync(bin, 'utf8').startsWith('#!/usr/bin/env node\n')).toBe(true);
  const direct = await sh('./dist/pin.js --version');
  const throughNode = await sh('cd / && node "$OLDPWD/dist/pin.js" --version');
  expect(direct).toEqual({ code: 0, out: expect.stringMatching(/^pin \d+\.\d+\.\d+\n$/) as string, err: '' });
  expect(throughNode).toEqual(direct);
});

test('two shards give the bytes of one run', async () => {
  const lines = Array.from({ length: 1000 }, (_, i) => row(i));
  writeFileSync(join(folder, 'all.jsonl'), lines.join(''));
  writeFileSync(join(folder, 'one.jsonl'), lines.slice(0, 577).join(''));
  writeFileSync(join(folder, 'two.jsonl'), lines.slice(577).join(''));
  for (const command of ['classify', 'decide --mode as-of-date', 'decide']) {
    const whole = await sh(`dist/pin.js ${command} all.jsonl`);
    const shards = await sh(`(dist/pin.js ${command} one.jsonl; cat two.jsonl | dist/pin.js ${command}) `);
    expect(whole.out.split('\n')).toHaveLength(1001);
    expect(md5(shards.out), command).toBe(md5(whole.out));
    expect(whole.err + shards.err).toBe('');
  }
});

test('--strict exits with 2 on a bad line, wrong use with 1, anything else with 0', async () => {
  writeFileSync(join(folder, 'bad.jsonl'), `${row(1)}{"id":7,"text":"x"}\n${row(2)}`);
  const strict = await sh('dist/pin.js decide --strict bad.jsonl');
  expect({ code: strict.code, lines: strict.out.split('\n').length }).toEqual({ code: 2, lines: 3 });
  expect(strict.err).toBe(
    'pin: bad.jsonl:2: field "id": expected a string (a number loses digits), got 7\npin: 1 of 3 lines refused\n',
  );
  expect((await sh('dist/pin.js decide bad.jsonl 2>/dev/null')).code).toBe(0);
  expect((await sh('dist/pin.js decide --mode never bad.jsonl')).code).toBe(1);
  expect((await sh('dist/pin.js decide missing.jsonl')).code).toBe(1);
});

test('a closed pipe ends it without a word', async () => {
  const many = Array.from({ length: 5000 }, (_, i) => row(i)).join('');
  writeFileSync(join(folder, 'many.jsonl'), many);
  const { out, err } = await sh('(dist/pin.js decide many.jsonl; echo "code $?" >&2) | head -1');
  expect(JSON.parse(out)).toMatchObject({ id: '0' });
  expect(err).toBe('code 0\n');
});

test('an answer comes as soon as its line has, not when the input ends', async () => {
  const child = spawn(bin, ['classify'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const answers = child.stdout[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  for (const i of [1, 2]) {
    child.stdin.write(row(i));
    expect(JSON.parse(String((await answers.next()).value))).toMatchObject({ id: String(i) });
  }
  child.stdin.end();
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
});
