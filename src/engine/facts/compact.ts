/**
 * Writes the compact roster that roster.ts reads. Four parts, lines sorted, so that the same entries give the same bytes:
 *
 *     pin-roster 1
 *     = sources      one per line; numbered from 0, in base 36
 *     = offices      kind TAB country or - TAB title; numbered likewise
 *     = accounts     handle[,former handle …] TAB id or - TAB offices TAB figures
 *
 * An office is `office from to source`, a figure `day followers verified source`, joined by `;`. Days are `YYYYMMDD`;
 * `?` is unknown; `+` after `to` says that it is the last day known or planned and not an end.
 */
import { ROSTER_HEADER, type RosterFigure, type RosterRow } from './roster';
import type { RosterEntry } from './roster-csv';

/**
 * One line per account. Entries of one id belong together, and entries without an id join the account with that handle.
 * Where an account has an office with dates, the same office without dates says less and is left out.
 */
export function compactRoster(entries: readonly RosterEntry[], notes: readonly string[] = []): string {
  const accounts = gather(entries);
  const rows = accounts.flatMap((account) => account.rows);
  const figures = accounts.flatMap((account) => account.figures);
  const sources = dictionary([...rows, ...figures].map((item) => item.source));
  const offices = dictionary(rows.map(officeLine));
  const row = (r: RosterRow): string =>
    [
      offices.code(officeLine(r)),
      short(r.from),
      short(r.to) + (r.to && !r.ended ? '+' : ''),
      sources.code(r.source),
    ].join(' ');
  const figure = (f: RosterFigure): string =>
    [short(f.day), f.followers ?? '?', flag(f.verified), sources.code(f.source)].join(' ');
  const lines = accounts.map((account) => {
    const fields = [account.handles.join(','), account.id ?? '-', account.rows.map(row).join(';')];
    return [...fields, ...(account.figures.length ? [account.figures.map(figure).join(';')] : [])].join('\t');
  });
  const head = [ROSTER_HEADER, ...notes.map((note) => `# ${note}`)];
  const parts = [
    ...head,
    '= sources',
    ...sources.lines,
    '= offices',
    ...offices.lines,
    '= accounts',
    ...lines,
  ];
  return `${parts.join('\n')}\n`;
}

interface Account {
  /** The handle of today first, then former ones. */
  readonly handles: readonly string[];
  readonly id: string | null;
  readonly rows: readonly RosterRow[];
  readonly figures: readonly RosterFigure[];
}

function gather(entries: readonly RosterEntry[]): readonly Account[] {
  const idOf = new Map<string, string>();
  for (const { handle, id } of entries) if (id !== null) idOf.set(handle.toLowerCase(), id);
  const groups = new Map<string, RosterEntry[]>();
  for (const entry of entries) {
    const handle = entry.handle.toLowerCase();
    const key = entry.id ?? idOf.get(handle) ?? `@${handle}`;
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  const accounts = [...groups].map(([key, group]) => accountOf(key.startsWith('@') ? null : key, group));
  return accounts.sort((a, b) => order(sortKey(a), sortKey(b)));
}

const sortKey = (account: Account): string =>
  `${(account.handles[0] ?? '').toLowerCase()} ${account.id ?? ''}`;

function accountOf(id: string | null, group: readonly RosterEntry[]): Account {
  const handle = group[0]?.handle ?? '';
  const former = new Map<string, string>();
  for (const entry of group) {
    for (const name of [entry.handle, ...entry.formerHandles]) former.set(name.toLowerCase(), name);
  }
  former.delete(handle.toLowerCase());
  const unlike = <T>(list: readonly T[], key: (item: T) => string): T[] => [
    ...new Map(list.map((item) => [key(item), item] as const).reverse()).values(),
  ];
  const dated = new Set(group.filter((entry) => entry.from !== null).map(officeLine));
  const rows = group.filter((entry) => entry.from !== null || !dated.has(officeLine(entry)));
  const figures = group.flatMap((entry) => (entry.figure ? [entry.figure] : []));
  // Of two ends of one term the entry named first is believed: lists by hand correct plans.
  const rowKey = (r: RosterRow): string => `${r.from ?? '?'} ${officeLine(r)}`;
  const figureKey = (f: RosterFigure): string =>
    `${f.day ?? '?'} ${f.followers ?? '?'} ${String(f.verified)}`;
  return {
    handles: [handle, ...[...former.values()].sort(order)],
    id,
    rows: unlike(rows, rowKey).sort((a, b) => order(rowKey(a), rowKey(b))),
    figures: unlike(figures, figureKey).sort((a, b) => order(figureKey(a), figureKey(b))),
  };
}

/** Frequent texts first, so that they get the short codes. */
function dictionary(texts: readonly string[]): { lines: readonly string[]; code: (text: string) => string } {
  const uses = new Map<string, number>();
  for (const text of texts) uses.set(text, (uses.get(text) ?? 0) + 1);
  const lines = [...uses].sort((a, b) => b[1] - a[1] || order(a[0], b[0])).map(([text]) => text);
  const codes = new Map(lines.map((text, i) => [text, i.toString(36)]));
  return { lines, code: (text) => codes.get(text) ?? '' };
}

/** By UTF-16 unit: the same everywhere, unlike an order by language. */
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const officeLine = (row: RosterRow): string => `${row.kind}\t${row.country ?? '-'}\t${row.title}`;

const short = (day: string | null): string => (day === null ? '?' : day.replaceAll('-', ''));

const flag = (verified: boolean | null): string => (verified === null ? '?' : verified ? 'y' : 'n');
