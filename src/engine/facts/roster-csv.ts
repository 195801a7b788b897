/**
 * A roster as a person writes it: CSV with a header line. Columns handle, id, name, office, kind, country, from, to,
 * source; optional followers, counted, verified. One line per account and office.
 *
 * A list of handles without office and source is no roster and is refused: it would make guesses look like facts.
 */
import type { OfficeKind } from '../types';
import { parseCsv } from './csv';
import { isDay } from './days';
import type { RosterFigure, RosterRow } from './roster';

/** One account with one office, and what is known of its following. `name` is for the reader of the list only. */
export interface RosterEntry extends RosterRow {
  readonly handle: string;
  readonly formerHandles: readonly string[];
  readonly id: string | null;
  readonly figure: RosterFigure | null;
}

const REQUIRED = ['handle', 'id', 'name', 'office', 'kind', 'country', 'from', 'to', 'source'] as const;
const OPTIONAL = ['followers', 'counted', 'verified'] as const;
type Column = (typeof REQUIRED)[number] | (typeof OPTIONAL)[number];

const KINDS: readonly string[] = [
  'holder',
  'candidate',
  'nominee',
  'government-account',
  'agency',
] satisfies OfficeKind[];

/** Reads a roster file. Throws an error that names file, line and field at the first fault. */
export function parseRosterCsv(text: string, file: string): readonly RosterEntry[] {
  const [header, ...rows] = parseCsv(text, file);
  if (!header)
    throw new Error(`${file}:1: empty; the first line must name the columns ${REQUIRED.join(',')}`);
  const columns = header.cells.map((cell) => cell.trim().toLowerCase());
  for (const name of REQUIRED) {
    if (columns.includes(name)) continue;
    const why =
      name === 'office' || name === 'source'
        ? '; a list of handles without office and source is no roster'
        : '';
    throw new Error(`${file}:${header.line}: column "${name}" is missing${why}`);
  }
  const known: readonly string[] = [...REQUIRED, ...OPTIONAL];
  const strange = columns.find((name, i) => !known.includes(name) || columns.indexOf(name) !== i);
  if (strange !== undefined) {
    throw new Error(
      `${file}:${header.line}: column "${strange}" is not one of ${known.join(',')}, or stands twice`,
    );
  }
  return rows.map(({ line, cells }) => {
    const refuse = (field: Column, problem: string): never => {
      throw new Error(`${file}:${line}: field "${field}": ${problem}`);
    };
    const cell = (field: Column): string => (cells[columns.indexOf(field)] ?? '').trim();
    const entry = readEntry(cell, refuse);
    if (cells.length > columns.length) throw new Error(`${file}:${line}: more fields than columns`);
    return entry;
  });
}

function readEntry(cell: (f: Column) => string, refuse: (f: Column, problem: string) => never): RosterEntry {
  const handle = cell('handle').replace(/^@/, '');
  if (!/^\w{1,20}$/.test(handle)) refuse('handle', `expected letters, digits and _, got "${cell('handle')}"`);
  const id = cell('id');
  if (!/^([1-9]\d{0,19})?$/.test(id)) refuse('id', `expected a numeric id or nothing, got "${id}"`);
  const title = cell('office');
  if (title === '') refuse('office', 'is empty; every row needs an office');
  const source = cell('source');
  if (source === '') refuse('source', 'is empty; every row needs a source');
  const kind = cell('kind');
  if (!KINDS.includes(kind)) refuse('kind', `expected one of ${KINDS.join(', ')}, got "${kind}"`);
  const country = cell('country').toUpperCase();
  if (!/^([A-Z]{2})?$/.test(country)) refuse('country', `expected two letters or nothing, got "${country}"`);
  const from = readDay(cell('from'), () => refuse('from', `expected YYYY-MM-DD or ?, got "${cell('from')}"`));
  const stated = cell('to');
  const to = readDay(stated.replace(/\+$/, ''), () =>
    refuse('to', `expected YYYY-MM-DD, YYYY-MM-DD+ (last day known) or ?, got "${stated}"`),
  );
  if (from !== null && to !== null && from > to) refuse('to', `${to} is before from, ${from}`);
  return {
    handle,
    formerHandles: [],
    id: id === '' ? null : id,
    title: clean(title),
    kind: kind as OfficeKind,
    country: country === '' ? null : country,
    from,
    to,
    ended: to !== null && !stated.endsWith('+'),
    source: clean(source),
    figure: readFigure(cell, refuse),
  };
}

function readFigure(
  cell: (f: Column) => string,
  refuse: (f: Column, problem: string) => never,
): RosterFigure | null {
  const followers = cell('followers');
  const unknown = followers === '' || followers === '?';
  if (!unknown && !/^\d{1,12}$/.test(followers)) {
    refuse('followers', `expected a non-negative integer or ?, got "${followers}"`);
  }
  const verified = cell('verified').toLowerCase();
  if (!['', '?', 'yes', 'no'].includes(verified))
    refuse('verified', `expected yes, no or ?, got "${verified}"`);
  const day = readDay(cell('counted'), () =>
    refuse('counted', `expected YYYY-MM-DD or ?, got "${cell('counted')}"`),
  );
  if (unknown && (verified === '' || verified === '?')) return null;
  return {
    day,
    followers: unknown ? null : Number(followers),
    verified: verified === 'yes' ? true : verified === 'no' ? false : null,
    source: clean(cell('source')),
  };
}

function readDay(text: string, refuse: () => never): string | null {
  if (text === '' || text === '?') return null;
  return isDay(text) ? text : refuse();
}

/** Tabs and line breaks separate fields of the compact form. */
const clean = (text: string): string => text.replace(/\s+/g, ' ');
