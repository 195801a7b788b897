/** `pin train` on small sets that the test writes itself. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/pin';
import { parseModel } from '../../src/engine/classifier';
import { TRAINING_SETS } from '../../src/learn/recipe';
import { smallRows } from '../learn/sets';

async function pin(...argv: readonly string[]): Promise<{ code: number; err: string }> {
  let err = '';
  const stderr = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      err += chunk.toString();
      done();
    },
  });
  const stdout = new Writable({ write: (_chunk, _encoding, done) => done() });
  const code = await run(['train', ...argv], { stdin: Readable.from([]), stdout, stderr });
  return { code, err };
}

/** A folder with every set, twelve rows each. */
function data(): string {
  const folder = mkdtempSync(join(tmpdir(), 'pin-train-'));
  const lines = smallRows(12).map((row) => JSON.stringify(row));
  for (const { name } of TRAINING_SETS)
    writeFileSync(join(folder, `${name}.jsonl.gz`), gzipSync(lines.join('\n')));
  return folder;
}
const spoil = (folder: string, name: string, text: string): void =>
  writeFileSync(join(folder, `${name}.jsonl.gz`), gzipSync(text));
const row = (fields: object): string =>
  JSON.stringify({ text: 'Good morning, Northport', split: 'train', ...fields });

describe('pin train', () => {
  it('writes weights that can be read and a card, tells what it does, and leaves no doubt about the measure', async () => {
    const out = join(data(), 'deep', 'model');
    const { code, err } = await pin('--data', data(), '--out', out, '--seed', '5');
    expect([code, err.includes(' written after ')]).toEqual([0, true]);
    for (const { name } of TRAINING_SETS) expect(err).toContain(`pin: ${name}: `);
    expect(parseModel(readFileSync(join(out, 'model.json'), 'utf8'))).not.toBeNull();
    const card = JSON.parse(readFileSync(join(out, 'card.json'), 'utf8')) as {
      seed: number;
      data: { sha256: string }[];
    };
    expect(card.seed).toBe(5);
    expect(card.data[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);

    writeFileSync(
      join(out, 'card.json'),
      readFileSync(join(out, 'card.json'), 'utf8')
        .replace('{', '{"quality": {},')
        .replace(/"sha256": "./, '"sha256": "x'),
    );
    const again = await pin('--data', data(), '--out', out, '--seed', '5');
    expect(again.err).toContain('quality dropped');
  }, 60_000);

  it('does not learn from a test split', async () => {
    const folder = data();
    const name = 'davidson';
    spoil(
      folder,
      name,
      smallRows(12)
        .map((one) => JSON.stringify({ ...one, split: 'test' }))
        .join('\n'),
    );
    const { code, err } = await pin('--data', folder, '--out', join(folder, 'out'));
    expect(code).toBe(1);
    expect(err).toContain(`${name}.jsonl.gz: no row to learn from`);
  });

  it.each([
    ['--data is missing', []],
    ['--out is missing', ['--data', 'somewhere']],
    ['--seed: expected a whole number from 0, got "soon"', ['--data', 'a', '--out', 'b', '--seed', 'soon']],
    ['unexpected "more"', ['more', '--data', 'a', '--out', 'b']],
    ['davidson.jsonl.gz: no such file', ['--data', join(tmpdir(), 'pin-no-such-folder'), '--out', 'b']],
  ])('says what is wrong: %s', async (message, argv) => {
    const { code, err } = await pin(...argv);
    expect(code).toBe(1);
    expect(err).toContain(message);
  });

  it.each([
    ['field "hate": expected 0 or 1, got 2', row({ hate: 2 })],
    ['field "hate": expected 0 or 1, got nothing', row({})],
    ['field "text": expected a string, got 5', row({ hate: 1, text: 5 })],
    ['expected a JSON object', '[1]'],
    ['expected a JSON object', '{'],
  ])('names file, line and field of a bad row: %s', async (message, line) => {
    const folder = data();
    spoil(folder, 'davidson', `${row({ hate: 0 })}\n${line}\n`);
    const { code, err } = await pin('--data', folder, '--out', join(folder, 'out'));
    expect(code).toBe(1);
    expect(err).toContain(`davidson.jsonl.gz:2: ${message}`);
  });

  it('says so when a file is not what its name says', async () => {
    const folder = data();
    writeFileSync(join(folder, 'davidson.jsonl.gz'), 'plain text');
    const { code, err } = await pin('--data', folder, '--out', join(folder, 'out'));
    expect(code).toBe(1);
    expect(err).toContain('davidson.jsonl.gz: ');
  });
});
