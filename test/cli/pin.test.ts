import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { COMMANDS, run } from '../../src/cli/pin';
import { CLAUSES, ENGINE_VERSION } from '../../src/engine/index';

interface Answer {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly rows: readonly Record<string, unknown>[];
}

async function pin(argv: readonly string[], input: string | Readable = ''): Promise<Answer> {
  const kept = { out: '', err: '' };
  const keep = (name: 'out' | 'err') =>
    new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        kept[name] += chunk.toString();
        done();
      },
    });
  const stdin = typeof input === 'string' ? Readable.from(input === '' ? [] : [Buffer.from(input)]) : input;
  const code = await run(argv, { stdin, stdout: keep('out'), stderr: keep('err') });
  const lines = kept.out.split('\n').filter((line) => line.startsWith('{'));
  return { code, ...kept, rows: lines.map((line) => JSON.parse(line) as Record<string, unknown>) };
}

const jsonl = (...rows: readonly unknown[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

const OFFICIAL = { handle: 'MayorVale', followers: 250_000, verified: true, office: 'holder' };
const THREAT = 'I will kill you tomorrow, harbour master.';
const CALM = 'The bridge in Northport reopens on Monday at nine. Thank you for your patience.';
const file = (text: string): string => {
  const path = join(mkdtempSync(join(tmpdir(), 'pin-')), 'in.jsonl');
  writeFileSync(path, text);
  return path;
};

describe('pin classify', () => {
  test('answers every line in its order, with the documented keys in the documented order', async () => {
    const { code, rows, out, err } = await pin(
      ['classify'],
      jsonl({ id: 'b', text: THREAT }, { id: 'a', text: CALM }),
    );
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(rows.map(({ id }) => id)).toEqual(['b', 'a']);
    for (const row of rows) {
      expect(Object.keys(row)).toEqual(['id', 'flagged', 'band', 'signals', 'contexts', 'assessed']);
      expect(row.flagged).toBe(row.band !== 'none');
    }
    expect(rows[0]).toMatchObject({ flagged: true, assessed: true });
    expect(rows[1]).toMatchObject({ flagged: false, band: 'none', signals: [], assessed: true });
    expect(out.endsWith('}\n')).toBe(true);
  });

  test('gives spans in UTF-16 units of the text as it came in', async () => {
    const text = `😀😀 ${THREAT}`;
    const { rows } = await pin(['classify'], jsonl({ id: '1', text }));
    const signals = rows[0]?.signals as {
      clause: string;
      spans: { start: number; end: number; role: string }[];
    }[];
    const [signal] = signals;
    expect(Object.keys(signal ?? {})).toEqual(['clause', 'score', 'band', 'stance', 'spans']);
    expect(Object.hasOwn(CLAUSES, signal?.clause ?? '')).toBe(true);
    const predicate = signal?.spans.find(({ role }) => role === 'predicate');
    expect(text.slice(predicate?.start, predicate?.end).toLowerCase()).toContain('kill');
  });
});

describe('pin decide', () => {
  test('answers with the documented keys in the documented order', async () => {
    const { rows, code } = await pin(['decide'], jsonl({ id: '1', text: THREAT, author: OFFICIAL }));
    expect(code).toBe(0);
    expect(Object.keys(rows[0] ?? {})).toEqual([
      'id',
      'enforcement',
      'status',
      'scope',
      'rule',
      'clause',
      'findings',
      'policy',
      'model',
      'engine',
    ]);
    expect(rows[0]).toMatchObject({ scope: 'in', rule: 'violent-threats', engine: ENGINE_VERSION });
    expect(rows[0]?.policy).toEqual({
      id: '2019-10-15',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    });
    expect(rows[0]?.model).toEqual({ sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string });
  });

  test('takes the version that --policy names', async () => {
    const { rows } = await pin(['decide', '--policy', '2019-06-27'], jsonl({ id: '1', text: CALM }));
    expect(rows[0]).toMatchObject({ policy: { id: '2019-06-27' } });
  });

  test('as of the date takes the version then in force, and says when none was or when there is no date', async () => {
    const at = (id: string, created_at?: string) => ({ id, text: CALM, created_at, author: OFFICIAL });
    const days = [at('a', '2019-07-01'), at('b', '2019-10-15'), at('c', '2018-01-01'), at('d')];
    const { rows, code } = await pin(['decide', '--mode', 'as-of-date'], jsonl(...days));
    expect(code).toBe(0);
    expect(rows.map(({ policy }) => (policy as { id: string } | null)?.id ?? null)).toEqual([
      '2019-06-27',
      '2019-10-15',
      null,
      null,
    ]);
    expect(rows.map(({ status }) => status)).toEqual(['decided', 'decided', 'not-assessed', 'cannot-tell']);
  });

  test('knows offices from the bundled roster, from a file, or not at all', async () => {
    const roster = file(
      'handle,id,name,office,kind,country,from,to,source,followers,counted,verified\n' +
        'NightWatch,,Nia Watch,Mayor of Northport,holder,XA,2015-01-01,2025-01-01,Gazette,150000,2019-10-20,yes\n',
    );
    const author = { handle: 'NightWatch' };
    const input = jsonl({ id: '1', text: CALM, created_at: '2019-10-20', author });
    const scope = async (argv: readonly string[], lines: string) => (await pin(argv, lines)).rows[0]?.scope;
    expect(await scope(['decide', '--roster', roster], input)).toBe('in');
    expect(await scope(['decide'], input)).toBe('unknown');
    const known = jsonl({ id: '1', text: CALM, created_at: '2019-10-20', author: { id: '25073877' } });
    expect(await scope(['decide'], known)).toBe('in');
    expect(await scope(['decide', '--roster', 'none'], known)).toBe('unknown');
  });

  test('finds the author out of scope by what is known, and never by what is not', async () => {
    const by = (author: object) => ({ id: '1', text: CALM, author });
    const scopes = async (...authors: object[]) =>
      (await pin(['decide'], jsonl(...authors.map(by)))).rows.map(({ scope }) => scope);
    expect(
      await scopes(
        OFFICIAL,
        { ...OFFICIAL, followers: 100_000 },
        { ...OFFICIAL, verified: false },
        { ...OFFICIAL, followers: null },
        { ...OFFICIAL, verified: null },
        { ...OFFICIAL, office: null },
        {},
      ),
    ).toEqual(['in', 'out', 'out', 'unknown', 'unknown', 'unknown', 'unknown']);
  });

  test('--explain adds what is missing, what Twitter did and the story, after the documented keys', async () => {
    const row = { id: '1150381394234941448', text: 'The thread.', author: { id: '25073877' } };
    const { rows } = await pin(['decide', '--explain'], jsonl(row));
    expect(Object.keys(rows[0] ?? {}).slice(10)).toEqual([
      'not_assessed',
      'missing',
      'in_force',
      'scope_evidence',
      'presumptions',
      'twitter',
      'explain',
    ]);
    expect(rows[0]?.twitter).toMatchObject({ date: '2019-07-14' });
    expect(String(rows[0]?.explain).length).toBeGreaterThan(40);
  });

  test('gives the same bytes for one run and for two halves', async () => {
    const rows = Array.from({ length: 200 }, (_, i) => ({
      id: String(i),
      text: i % 7 === 0 ? THREAT : `${CALM} ${i}`,
      author: i % 3 === 0 ? OFFICIAL : { followers: i * 1000 },
    }));
    const whole = await pin(['decide'], jsonl(...rows));
    const halves = [
      await pin(['decide'], jsonl(...rows.slice(0, 123))),
      await pin(['decide'], jsonl(...rows.slice(123))),
    ];
    expect(halves.map(({ out }) => out).join('')).toBe(whole.out);
  });
});

describe('lines that cannot be read', () => {
  const BAD = jsonl(
    { id: '1', text: CALM },
    { id: '2', text: CALM, author: { followers: '12k' } },
    { id: 3, text: CALM },
    { id: '4', text: CALM },
  );

  test('are named with file, line and field, counted, and left out', async () => {
    const path = file(`${BAD}not json\n\n${'x'.repeat(1_100_000)}\n`);
    const { code, rows, err } = await pin(['classify', path]);
    expect(code).toBe(0);
    expect(rows.map(({ id }) => id)).toEqual(['1', '4']);
    expect(err.split('\n')).toEqual([
      `pin: ${path}:2: field "author.followers": expected a non-negative integer or null, got "12k"`,
      `pin: ${path}:3: field "id": expected a string (a number loses digits), got 3`,
      `pin: ${path}:5: expected a JSON object, got "not json"`,
      `pin: ${path}:7: line is longer than 1048576 bytes`,
      'pin: 4 of 6 lines refused',
      '',
    ]);
  });

  test('make --strict exit with 2, after everything else has gone through', async () => {
    const { code, rows, err } = await pin(['decide', '--strict'], BAD);
    expect({ code, ids: rows.map(({ id }) => id) }).toEqual({ code: 2, ids: ['1', '4'] });
    expect(err).toContain('pin: stdin:2: field "author.followers"');
    expect((await pin(['decide', '--strict'], jsonl({ id: '1', text: CALM }))).code).toBe(0);
  });

  test('an empty input is no error', async () => {
    expect(await pin(['decide', '--strict'], '')).toEqual({ code: 0, out: '', err: '', rows: [] });
  });

  test('a byte-order mark, CRLF and half a surrogate pair are read', async () => {
    const { rows, err } = await pin(
      ['classify'],
      '\uFEFF{"id":"1","text":"a \\ud83d"}\r\n\r\n{"id":"\\ud83d","text":""}',
    );
    expect(err).toBe('');
    expect(rows.map(({ id }) => id)).toEqual(['1', '\ud83d']);
  });
});

describe('wrong use exits with 1 and one line that points to the help', () => {
  test.each<[readonly string[], string]>([
    [['frobnicate'], 'no command "frobnicate"; see "pin help"'],
    [['help', 'nothing'], 'no command "nothing"; see "pin help"'],
    [
      ['decide', '--policy', '2018-01-01'],
      'expected 2019-06-27 or 2019-10-15, got "2018-01-01"; see "pin help decide"',
    ],
    [['decide', '--mode', 'today'], 'expected what-if or as-of-date, got "today"; see "pin help decide"'],
    [['decide', '--roster', '/does/not/exist.csv'], 'no such file'],
    [['classify', '/does/not/exist.jsonl'], '/does/not/exist.jsonl: no such file; see "pin help classify"'],
    [['classify', 'a', 'b'], 'one FILE at a time, got also "b"'],
    [['classify', '--nonsense'], "Unknown option '--nonsense'; see"],
    [['decide', '--policy'], '--policy'],
  ])('%j', async (argv, message) => {
    const { code, out, err } = await pin(argv);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(message);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });

  test('a roster without office and source is refused with line and column', async () => {
    const roster = file('handle,id\nMayorVale,12\n');
    const { code, err } = await pin(['decide', '--roster', roster]);
    expect(code).toBe(1);
    expect(err).toContain(`${roster}:1: column "name" is missing`);
  });
});

describe('help', () => {
  test('names every command, and every command has help with its options', async () => {
    const { out } = await pin([]);
    expect(out).toBe((await pin(['--help'])).out);
    for (const { name, help, options } of COMMANDS) {
      expect(out).toContain(`pin ${name}`);
      expect((await pin(['help', name])).out).toBe(help);
      expect((await pin([name, '--help'])).out).toBe(help);
      for (const option of Object.keys(options)) expect(help).toContain(`--${option}`);
    }
  });

  test('the version is that of the engine', async () => {
    expect((await pin(['--version'])).out).toBe(`pin ${ENGINE_VERSION}\n`);
  });

  test('the policies are listed oldest first, one of them the default', async () => {
    const { rows } = await pin(['policies']);
    expect(rows.map(({ id }) => id)).toEqual(['2019-06-27', '2019-10-15']);
    expect(rows.map((row) => row.default)).toEqual([false, true]);
  });
});

test('a reader that goes away ends the run quietly', async () => {
  let written = 0;
  const stdout = new Writable({
    write: (_chunk, _encoding, done) => {
      written += 1;
      done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
    },
  });
  const stderr = new Writable({
    write: (chunk: Buffer, _encoding, done) => done(new Error(`stderr: ${chunk.toString()}`)),
  });
  const stdin = Readable.from(
    Array.from({ length: 50 }, (_, i) => Buffer.from(jsonl({ id: String(i), text: CALM }))),
  );
  expect(await run(['classify'], { stdin, stdout, stderr })).toBe(0);
  expect(written).toBeLessThan(5);
});

test('a slow reader holds the input back', async () => {
  let produced = 0;
  let waiting: (() => void) | null = null;
  async function* endless() {
    for (; produced < 60; produced += 1) {
      await Promise.resolve();
      yield Buffer.from(jsonl({ id: String(produced), text: CALM }).repeat(50));
    }
  }
  const stdout = new Writable({
    highWaterMark: 16_384,
    write: (_chunk, _encoding, done) => void (waiting = done),
  });
  const stderr = new Writable({ write: (_chunk, _encoding, done) => done() });
  const ran = run(['classify'], { stdin: Readable.from(endless(), { highWaterMark: 1 }), stdout, stderr });
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(produced).toBeLessThan(30);
  const release = setInterval(() => {
    const done = waiting;
    waiting = null;
    done?.();
  }, 0);
  expect(await ran).toBe(0);
  clearInterval(release);
  expect(produced).toBe(60);
}, 30_000);
