import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compactRoster } from '../../../src/engine/facts/compact';
import { parseRoster } from '../../../src/engine/facts/roster';
import { parseRosterCsv } from '../../../src/engine/facts/roster-csv';
import { COLUMNS, rosterOf } from './support';

const MAYOR = 'MayorVale,100,Ann Vale,Mayor of Northport,holder,XA,2015-01-01,2022-12-31,Northport Gazette';
const by = (handle: string | null, id: string | null = null) => ({ handle, id });

describe('the roster finds an account', () => {
  const roster = rosterOf(MAYOR, 'MinisterOak,,Ben Oak,Minister,holder,XB,2018-03-01,?,Register');

  test('by its numeric id, whatever its handle is now', () => {
    expect(roster.offices(by('RenamedSince', '100'))).toEqual([
      {
        title: 'Mayor of Northport',
        kind: 'holder',
        country: 'XA',
        from: '2015-01-01',
        to: '2022-12-31',
        ended: true,
        source: 'Northport Gazette',
      },
    ]);
  });

  test('by its handle in any letter case where the id is unknown', () => {
    expect(roster.offices(by('mayorvale'))).toHaveLength(1);
    expect(roster.offices(by('MINISTEROAK', '7'))).toHaveLength(1);
  });

  test('but not by a handle that another account has taken over', () => {
    expect(roster.offices(by('MayorVale', '999'))).toEqual([]);
  });

  test('and says nothing of accounts it does not list', () => {
    expect(roster.offices(by('nobody_here'))).toEqual([]);
    expect(roster.offices(by(null))).toEqual([]);
    expect(roster.isPublicHandle('nobody_here')).toBe(false);
  });

  test('by a former handle, unless several accounts have given it up', () => {
    const entries = parseRosterCsv(
      `${COLUMNS}\n${MAYOR}\nOther,200,,Senator,holder,XA,?,?,Register`,
      'test.csv',
    );
    const once = entries.map((entry) =>
      entry.id === '100' ? { ...entry, formerHandles: ['ValeForMayor'] } : entry,
    );
    const twice = entries.map((entry) => ({ ...entry, formerHandles: ['ValeForMayor'] }));
    expect(parseRoster(compactRoster(once)).offices(by('valeformayor'))).toHaveLength(1);
    expect(parseRoster(compactRoster(once)).offices(by('valeformayor', '555'))).toEqual([]);
    expect(parseRoster(compactRoster(twice)).offices(by('valeformayor'))).toEqual([]);
  });
});

describe('the compact form', () => {
  test('keeps every field of every row, and the figures', () => {
    const roster = rosterOf(
      `${MAYOR},123456,2019-07-15,yes`,
      'MayorVale,100,Ann Vale,Senator,candidate,XA,2023-01-01,2023-06-30+,Register,,,',
      'Harbour,,Harbour Office,Harbour office,agency,,?,?,Register,5,?,no',
    );
    expect(roster.offices(by('MayorVale'))).toMatchObject([
      { title: 'Mayor of Northport', ended: true },
      { title: 'Senator', kind: 'candidate', from: '2023-01-01', to: '2023-06-30', ended: false },
    ]);
    expect(roster.figures(by('MayorVale'))).toEqual([
      { day: '2019-07-15', followers: 123456, verified: true, source: 'Northport Gazette' },
    ]);
    expect(roster.offices(by('Harbour'))).toMatchObject([
      { country: null, from: null, to: null, ended: false },
    ]);
    expect(roster.figures(by('Harbour'))).toMatchObject([{ day: null, followers: 5, verified: false }]);
    expect(roster.size()).toBe(2);
  });

  test('is the same for the same entries in another order', () => {
    const lines = [
      MAYOR,
      'B_Oak,,Ben Oak,Minister,holder,XB,?,?,Register',
      'A_Ash,1,,Minister,holder,XB,?,?,Register',
    ];
    const make = (order: readonly string[]) =>
      compactRoster(parseRosterCsv([COLUMNS, ...order].join('\n'), 'x'));
    expect(make([...lines].reverse())).toBe(make(lines));
  });

  test('joins a row without id to the account of that handle, and drops an undated office that is dated elsewhere', () => {
    const roster = rosterOf(
      'MayorVale,100,,Mayor of Northport,holder,XA,?,?,Some list',
      'mayorvale,,,Mayor of Northport,holder,XA,2015-01-01,2022-12-31,Gazette',
    );
    expect(roster.size()).toBe(1);
    expect(roster.offices(by(null, '100'))).toMatchObject([{ from: '2015-01-01', source: 'Gazette' }]);
  });

  test('anything else is refused', () => {
    expect(() => parseRoster('handle,id\n')).toThrow('first line must be "pin-roster 1"');
  });
});

describe('a roster file is refused with file, line and field', () => {
  const read = (text: string) => () => parseRosterCsv(text, 'mine.csv');
  const REST = ',from,to,source\n';

  test.each([
    [
      'no office column',
      'handle,id,name,kind,country,from,to,source\n',
      'mine.csv:1: column "office" is missing; a list',
    ],
    [
      'no source column',
      'handle,id,name,office,kind,country,from,to\n',
      'mine.csv:1: column "source" is missing; a list',
    ],
    ['an empty office', `${COLUMNS}\na,1,,,holder,XA,?,?,Gazette`, 'mine.csv:2: field "office": is empty'],
    ['an empty source', `${COLUMNS}\na,1,,Mayor,holder,XA,?,?, `, 'mine.csv:2: field "source": is empty'],
    [
      'an id without its digits',
      `${COLUMNS}\na,8.5E+17,,Mayor,holder,XA,?,?,G`,
      'mine.csv:2: field "id": expected',
    ],
    [
      'a handle with a space',
      `${COLUMNS}\n"a b",1,,Mayor,holder,XA,?,?,G`,
      'mine.csv:2: field "handle": expected',
    ],
    [
      'an unknown kind',
      `${COLUMNS}\na,1,,Mayor,boss,XA,?,?,G`,
      'mine.csv:2: field "kind": expected one of holder',
    ],
    [
      'a country in full',
      `${COLUMNS}\na,1,,Mayor,holder,France,?,?,G`,
      'mine.csv:2: field "country": expected two',
    ],
    [
      'no day of the calendar',
      `${COLUMNS}\na,1,,M,holder,XA,2019-02-30,?,G`,
      'mine.csv:2: field "from": expected',
    ],
    [
      'an end before the start',
      `${COLUMNS}\na,1,,M,holder,XA,2020-01-01,2019-01-01,G`,
      'mine.csv:2: field "to": 2019',
    ],
    [
      'followers in words',
      `${COLUMNS}\na,1,,M,holder,XA,?,?,G,12k`,
      'mine.csv:2: field "followers": expected a non-neg',
    ],
    [
      'verified as a number',
      `${COLUMNS}\na,1,,M,holder,XA,?,?,G,,,1`,
      'mine.csv:2: field "verified": expected yes, no',
    ],
    [
      'more fields than columns',
      `${COLUMNS}\na,1,,M,holder,XA,?,?,G,1,?,yes,x`,
      'mine.csv:2: more fields than columns',
    ],
    [
      'an open quotation mark',
      `${COLUMNS}\na,1,"x`,
      'mine.csv:2: a quotation mark is opened and never closed',
    ],
    ['a column with a slip', `${COLUMNS},follower\n`, 'mine.csv:1: column "follower" is not one of'],
    ['a column twice', `${COLUMNS},id\n`, 'mine.csv:1: column "id" is not one of'],
    ['an empty file', '', 'mine.csv:1: empty'],
  ])('%s', (_why, text, message) => {
    expect(read(text)).toThrow(message);
  });

  test('the line is that of the file, with comments, blank lines and quoted line breaks counted', () => {
    const text = `# mine\r\n\r\nhandle,id,name,office,kind,country${REST}a,,"two\nlines",M,holder,XA,?,?,G\nb,,,M,boss,XA,?,?,G\n`;
    expect(read(text)).toThrow('mine.csv:6: field "kind"');
  });
});

describe('the bundled roster', () => {
  const text = readFileSync('assets/roster/roster.txt', 'utf8');

  test('is small, opens at once and knows the offices of some well-known accounts on a day', () => {
    // The best of several: other programs may hold the machine.
    const times = Array.from({ length: 9 }, () => {
      const started = performance.now();
      parseRoster(text).offices(by('realdonaldtrump'));
      return performance.now() - started;
    });
    expect(Math.min(...times)).toBeLessThan(15);
    const roster = parseRoster(text);
    const [trump] = roster.offices(by('realdonaldtrump')).filter(({ from }) => from === '2017-01-20');
    expect(trump).toMatchObject({ title: 'President of the United States', to: '2021-01-20', ended: true });
    expect(roster.offices(by(null, '813286'))).toMatchObject([{ title: 'President of the United States' }]);
    expect(roster.offices(by('NWS'))).toMatchObject([{ kind: 'agency' }]);
    expect(roster.isPublicHandle('nws')).toBe(false);
    expect(roster.isPublicHandle('potus')).toBe(true);
    expect(roster.size()).toBeGreaterThan(3000);
    expect(Buffer.byteLength(text)).toBeLessThan(250_000);
  });

  test('has an office and a source for every account, and no day that is none', () => {
    const roster = parseRoster(text);
    const accounts = text
      .slice(text.indexOf('= accounts\n') + 11)
      .trimEnd()
      .split('\n');
    for (const line of accounts) {
      const [handles = '', id] = line.split('\t');
      const rows = roster.offices({
        handle: handles.split(',')[0] ?? '',
        id: id === '-' ? null : (id ?? null),
      });
      expect(rows.length, line).toBeGreaterThan(0);
      for (const row of rows) {
        expect(row.title && row.source, line).toBeTruthy();
        expect(
          [row.from, row.to].filter((day) => day !== null && Number.isNaN(Date.parse(day))),
          line,
        ).toEqual([]);
      }
    }
  });

  test('has ids of which no digit was lost', () => {
    const ids = text.slice(text.indexOf('= accounts\n')).match(/(?<=\t)\d{17,}(?=\t)/g) ?? [];
    expect(ids.length).toBeGreaterThan(500);
    // Numbers rounded to what JavaScript holds end in 00.
    expect(ids.filter((id) => id.endsWith('00')).length).toBeLessThan(ids.length / 20);
  });

  test('reads every line of the list by hand', () => {
    const entries = parseRosterCsv(readFileSync('assets/roster/leaders.csv', 'utf8'), 'leaders.csv');
    const roster = parseRoster(text);
    for (const { handle, id, title } of entries) {
      const titles = roster.offices({ handle, id }).map((row) => row.title);
      expect(titles, handle).toContain(title);
    }
  });
});
