/** `pin evaluate` on small sets that the tests write themselves. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/pin';
import { parseAdjudications } from '../../src/cli/evaluate/adjudication';
import { mergeJson, writeWhole } from '../../src/cli/evaluate/write';
import type { QualityReport } from '../../src/cli/evaluate/result';
import { sha256 } from '../../src/engine/index';

const THREAT = 'I will kill you tomorrow, harbour master.';
const CALM = 'The bridge in Northport reopens on Monday at nine. Thank you for your patience.';

interface Answer {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function pin(...argv: readonly string[]): Promise<Answer> {
  const kept = { out: '', err: '' };
  const keep = (name: 'out' | 'err') =>
    new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        kept[name] += chunk.toString();
        done();
      },
    });
  const stdin = Readable.from([]);
  // Not the project's own set, unless a test asks for one.
  const own = argv.includes('--harassment') ? [] : ['--harassment', join(tmpdir(), 'pin-no-such-folder')];
  const code = await run(['evaluate', ...argv, ...own], { stdin, stdout: keep('out'), stderr: keep('err') });
  return { code, ...kept };
}

const folder = (): string => mkdtempSync(join(tmpdir(), 'pin-evaluate-'));
/** Writes a set as the folder of data holds it. */
function write(into: string, name: string, rows: readonly unknown[], packed = true): void {
  const text = rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row))).join('\n') + '\n';
  if (packed) writeFileSync(join(into, `${name}.jsonl.gz`), gzipSync(text));
  else writeFileSync(join(into, `${name}.jsonl`), text);
}
const report = ({ out }: Answer): QualityReport => JSON.parse(out) as QualityReport;

const HATE = [
  { text: THREAT, hate: 1, split: 'test' },
  { text: `${THREAT} Again.`, hate: 0, split: 'test' },
  { text: CALM, hate: 0, split: 'test' },
  { text: `${CALM} Again.`, hate: 1, split: 'test' },
  { text: THREAT, hate: 1, split: 'train' },
];

describe('the figures', () => {
  test('are those of the test split, by hand', async () => {
    const data = folder();
    write(data, 'davidson', HATE);
    const answer = await pin('--data', data, '--set', 'davidson', '--json');
    expect(answer.code).toBe(0);
    const [set] = report(answer).sets;
    expect(set).toMatchObject({ set: 'davidson', split: 'test', rows: 4, flagged: { hits: 2, of: 4 } });
    expect(set?.questions).toMatchObject([
      {
        id: 'hate',
        rows: 4,
        positives: 2,
        answers: { tp: 1, fp: 1, fn: 1, tn: 1 },
        precision: { value: 0.5 },
        recall: { value: 0.5 },
        f1: { value: 0.5 },
        balanced: { value: 0.5 },
      },
    ]);
    expect(set?.clauses).toMatchObject([
      { clause: 'violent-threats/intent', flags: 2, onPositive: 1, onNegative: 1 },
    ]);
    expect(set?.shown.lifted).toMatchObject({ hits: 2, of: 2 });
    const train = await pin('--data', data, '--set', 'davidson', '--json', '--split', 'train');
    expect(report(train).sets[0]?.rows).toBe(1);
  });

  test('are the same from a packed and from a plain file, and on a second run', async () => {
    const [packed, plain] = [folder(), folder()];
    write(
      packed,
      'edos',
      HATE.map((row) => ({ ...row, threat: 0 })),
    );
    write(
      plain,
      'edos',
      HATE.map((row) => ({ ...row, threat: 0 })),
      false,
    );
    const first = await pin('--data', packed, '--json');
    expect((await pin('--data', plain, '--json')).out).toBe(first.out);
    expect((await pin('--data', packed, '--json')).out).toBe(first.out);
  });

  test('leave out what a set did not label', async () => {
    const data = folder();
    const row = { H: null, H2: 0, V: 1, HR: null, SH: null, S: null, split: 'test' };
    write(data, 'openai_mod', [
      { text: THREAT, ...row },
      { text: CALM, ...row, H: 0, V: 0 },
    ]);
    const [set] = report(await pin('--data', data, '--set', 'openai_mod', '--json')).sets;
    const rows = (id: string) => set?.questions.find((one) => one.id === id)?.rows;
    expect({ H: rows('H'), V: rows('V'), SH: rows('SH') }).toEqual({ H: 1, V: 2, SH: 0 });
  });

  test('name the versions of engine, policy and model', async () => {
    const { engine, policy, model } = report(await pin('--json'));
    expect(engine).toMatch(/^\d+\.\d+\.\d+$/);
    expect(policy).toMatchObject({
      id: '2019-10-15',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    });
    expect(model.sha256).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('officials', () => {
  const OFFICIALS = [
    { text: `@someone_small ${THREAT}`, split: 'dev' },
    { text: CALM, split: 'dev' },
  ];

  test('every flag is listed by hash, and no text is printed unless asked for, handles masked', async () => {
    const data = folder();
    write(data, 'pol_congress', OFFICIALS);
    const quiet = await pin('--data', data, '--set', 'pol_congress');
    expect(quiet.out).toContain(sha256(`@someone_small ${THREAT}`).slice(0, 16));
    expect(quiet.out + quiet.err).not.toContain('harbour');
    expect(quiet.out).toContain('not yet adjudicated');
    const loud = await pin('--data', data, '--set', 'pol_congress', '--flags');
    expect(loud.out).toContain('harbour master');
    expect(loud.out).not.toContain('someone_small');
  });

  test('--strict asks for a judgement of every flag', async () => {
    const data = folder();
    write(data, 'pol_congress', OFFICIALS);
    expect((await pin('--data', data, '--set', 'pol_congress')).code).toBe(0);
    const strict = await pin('--data', data, '--set', 'pol_congress', '--strict');
    expect(strict.code).toBe(2);
    expect(strict.err).toContain('1 flags on officials');
    write(data, 'pol_congress', OFFICIALS.slice(1));
    expect((await pin('--data', data, '--set', 'pol_congress', '--strict')).code).toBe(0);
  });
});

describe('the set of the project', () => {
  const YES = { label: 'yes', passes: ['yes', 'yes'], clauses: ['violent-threats/intent'] };
  const NO = { label: 'no', passes: ['no', 'no'], clauses: [] };
  const ROWS = [
    { text: THREAT, ...YES },
    { text: `${THREAT} Again.`, ...YES, clauses: ['violent-threats/bounty'] },
    { text: `${THREAT} And again.`, ...NO },
    { text: `${THREAT} For the last time.`, label: 'cannot tell', passes: ['yes', 'no'], clauses: [] },
    { text: `${CALM} It hurts.`, ...YES },
    { text: CALM, ...NO },
  ];

  test('is scored by half; what the labellers could not tell counts for neither side', async () => {
    const own = folder();
    write(own, 'frozen', ROWS, false);
    const [half, ...more] = report(await pin('--harassment', own, '--json')).harassment;
    expect(more).toEqual([]);
    expect(half).toMatchObject({
      half: 'frozen',
      rows: 6,
      positives: 3,
      cannotTell: 1,
      recall: { hits: 2, of: 3 },
      specificity: { hits: 1, of: 2 },
      agreement: { same: { hits: 5, of: 6 } },
    });
    expect(half?.clauses).toEqual([
      {
        clause: 'violent-threats/intent',
        positives: 2,
        found: 1,
        foundAsAny: 1,
        flags: 4,
        right: 1,
        other: 2,
        wrong: 1,
        likely: { right: 1, arguable: 2, wrong: 1 },
      },
      {
        clause: 'violent-threats/bounty',
        positives: 1,
        found: 0,
        foundAsAny: 1,
        flags: 0,
        right: 0,
        other: 0,
        wrong: 0,
        likely: { right: 0, arguable: 0, wrong: 0 },
      },
    ]);
  });

  test('counts flags of the frozen half towards how far a clause may go, and never prints a text', async () => {
    const own = folder();
    write(
      own,
      'frozen',
      Array.from({ length: 30 }, () => ROWS[2]),
      false,
    );
    const answer = await pin('--harassment', own, '--json', '--flags');
    expect(report(answer).live['violent-threats/intent']).toEqual({
      live: 'never',
      judged: { right: 0, arguable: 0, wrong: 30 },
      byDefault: false,
    });
    expect(answer.out + answer.err).not.toContain('harbour');
    write(
      own,
      'dev',
      Array.from({ length: 30 }, () => ROWS[0]),
      false,
    );
    expect(
      report(await pin('--harassment', own, '--json')).live['violent-threats/intent']?.judged.right,
    ).toBe(0);
  });

  test('a bad line is named', async () => {
    const own = folder();
    write(own, 'dev', [ROWS[0], { ...ROWS[1], label: 'maybe' }], false);
    const { code, err } = await pin('--harassment', own);
    expect({ code, named: err.includes('dev.jsonl:2: field "label"') }).toEqual({ code: 1, named: true });
  });
});

describe('what is not there, or cannot be read', () => {
  test('a missing set is skipped aloud, and a missing folder too', async () => {
    const data = folder();
    write(data, 'davidson', HATE);
    const some = await pin('--data', data);
    expect(some.code).toBe(0);
    expect(some.err).toContain('SKIPPED edos: no edos.jsonl.gz');
    expect(some.err).not.toContain('SKIPPED davidson');
    const none = await pin('--data', join(data, 'nowhere'));
    expect(none.code).toBe(0);
    expect(none.err).toContain('SKIPPED davidson');
  });

  test('a bad line ends the run with file, line and field', async () => {
    const data = folder();
    const fails = async (...rows: readonly unknown[]) => {
      write(data, 'davidson', rows);
      const { code, err, out } = await pin('--data', data, '--set', 'davidson');
      expect({ code, out }).toEqual({ code: 1, out: '' });
      return err;
    };
    expect(await fails(HATE[0], { text: CALM, hate: 2 })).toContain(
      'davidson.jsonl.gz:2: field "hate": expected 0, 1 or null, got 2',
    );
    expect(await fails({ hate: 0 })).toContain(
      'davidson.jsonl.gz:1: field "text": expected a string, got nothing',
    );
    expect(await fails(HATE[0], HATE[1], '{"text":')).toContain(
      'davidson.jsonl.gz:3: expected a JSON object',
    );
  });

  test('a file that is cut off is no shorter set', async () => {
    const data = folder();
    const rows = Array.from({ length: 500 }, (_, i) => ({
      text: `${CALM} ${i * 7919}`,
      hate: 0,
      split: 'test',
    }));
    const whole = gzipSync(rows.map((row) => JSON.stringify(row)).join('\n'));
    writeFileSync(join(data, 'davidson.jsonl.gz'), whole.subarray(0, whole.length >> 1));
    const { code, err } = await pin('--data', data, '--set', 'davidson');
    expect(code).toBe(1);
    expect(err).toContain('davidson.jsonl.gz: ');
  });

  test('wrong use is told', async () => {
    expect(await pin('--set', 'nothing')).toMatchObject({
      code: 1,
      err: expect.stringContaining('no set') as string,
    });
    expect((await pin('--split', 'dev')).code).toBe(1);
    const { code, err } = await pin('--write', '--set', 'edos');
    expect({ code, whole: err.includes('every set') }).toEqual({ code: 1, whole: true });
  });

  test('figures are not written where a set was skipped', async () => {
    const before = existsSync('assets/model/quality.json')
      ? readFileSync('assets/model/quality.json', 'utf8')
      : null;
    const { code, err } = await pin('--write');
    expect(code).toBe(1);
    expect(err).toContain('not written');
    const after = existsSync('assets/model/quality.json')
      ? readFileSync('assets/model/quality.json', 'utf8')
      : null;
    expect(after).toBe(before);
  });
});

describe('files', () => {
  test('--out leaves the whole report and nothing beside it', async () => {
    const data = folder();
    write(data, 'davidson', HATE);
    const into = join(data, 'out');
    mkdirSync(into);
    await pin('--data', data, '--set', 'davidson', '--out', join(into, 'r.json'));
    expect(readdirSync(into)).toEqual(['r.json']);
    expect(JSON.parse(readFileSync(join(into, 'r.json'), 'utf8'))).toMatchObject({ format: 1 });
  });

  test('a write that fails leaves the old file and no rest', () => {
    const into = folder();
    mkdirSync(join(into, 'taken'));
    expect(() => writeWhole(join(into, 'taken'), 'x')).toThrow('cannot be written');
    expect(readdirSync(into)).toEqual(['taken']);
  });

  test('merging keeps what others wrote', () => {
    const file = join(folder(), 'card.json');
    writeFileSync(file, '{"data":[1],"quality":"old","seed":7}');
    mergeJson(file, { quality: { a: 1 }, live: {} });
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
      data: [1],
      quality: { a: 1 },
      seed: 7,
      live: {},
    });
  });
});

describe('adjudications', () => {
  const entry = {
    sha256: 'a'.repeat(64),
    set: 'pol_congress',
    clause: 'violent-threats/intent',
    verdict: 'wrong',
    why: 'A figure of speech about a vote.',
    by: 'maintainers',
  };

  test('are found by text and clause', () => {
    const { of } = parseAdjudications({ entries: [entry] }, 'file');
    expect(of(entry.sha256, entry.clause)?.verdict).toBe('wrong');
    expect(of(entry.sha256, 'violent-threats/bounty')).toBeNull();
  });

  test.each([
    ['verdict', 'maybe'],
    ['sha256', 'abc'],
    ['clause', 'no/clause'],
    ['why', ''],
  ])('a wrong %s is named', (field, value) => {
    expect(() => parseAdjudications({ entries: [{ ...entry, [field]: value }] }, 'file')).toThrow(
      `file: entries[0]: field "${field}"`,
    );
  });

  test('one flag has one judgement', () => {
    expect(() => parseAdjudications({ entries: [entry, entry] }, 'file')).toThrow('judged twice');
  });
});
