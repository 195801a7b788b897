/**
 * The roster: who held or sought which office, from when to when, on whose word. It is read from one compact text
 * (compact.ts says how it is written) that is searched, not parsed, so that a page pays for the accounts it meets only.
 */
import type { OfficeKind } from '../types';

/** One office of one account. Days as `YYYY-MM-DD`. */
export interface RosterRow {
  readonly title: string;
  readonly kind: OfficeKind;
  /** Two letters; null where the office belongs to no country. */
  readonly country: string | null;
  /** First day in the office, or the first day known; null where the source states none. */
  readonly from: string | null;
  /** Last day in the office, or the last day known; null where the source states none. */
  readonly to: string | null;
  /** `to` is an end, not merely the last day known or planned: the account did not hold the office after it. */
  readonly ended: boolean;
  readonly source: string;
}

/** What a named source says about an account on one day. */
export interface RosterFigure {
  /** Null: the source does not date it. */
  readonly day: string | null;
  readonly followers: number | null;
  /** In the sense of 2019. */
  readonly verified: boolean | null;
  readonly source: string;
}

/** How an account is looked up. */
export interface AccountKey {
  readonly id: string | null;
  readonly handle: string | null;
}

export interface Roster {
  /** Offices of an account; empty where the roster does not know it, which proves nothing. */
  readonly offices: (author: AccountKey) => readonly RosterRow[];
  readonly figures: (author: AccountKey) => readonly RosterFigure[];
  /** Does the handle belong to somebody who holds, held or sought an office? Agencies are no public figures. */
  readonly isPublicHandle: (handle: string) => boolean;
  /** Number of accounts. */
  readonly size: () => number;
}

export const ROSTER_HEADER = 'pin-roster 1';

interface Account {
  readonly id: string | null;
  readonly rows: readonly RosterRow[];
  readonly figures: readonly RosterFigure[];
}

interface Index {
  readonly byId: ReadonlyMap<string, number>;
  readonly byHandle: ReadonlyMap<string, readonly number[]>;
  readonly byFormerHandle: ReadonlyMap<string, readonly number[]>;
  readonly sources: readonly string[];
  readonly offices: readonly string[];
  readonly size: number;
}

const NOBODY: readonly Account[] = [];

/**
 * Opens a compact roster. Look-up is by numeric id first, since handles are renamed; by handle only where one of the
 * two sides has no id, since handles are reused. Throws where the text is no roster.
 */
export function parseRoster(compact: string): Roster {
  if (!compact.startsWith(`${ROSTER_HEADER}\n`))
    throw new Error(`roster: first line must be "${ROSTER_HEADER}"`);
  let made: Index | null = null;
  const index = (): Index => (made ??= buildIndex(compact));
  const known = new Map<number, Account>();

  const accountAt = (offset: number): Account => {
    const account = known.get(offset) ?? readAccount(compact, offset, index());
    known.set(offset, account);
    return account;
  };
  const accounts = ({ id, handle }: AccountKey): readonly Account[] => {
    const byId = id === null ? undefined : index().byId.get(id);
    if (byId !== undefined) return [accountAt(byId)];
    if (handle === null) return NOBODY;
    const key = handle.toLowerCase();
    const fits = (offsets: readonly number[] | undefined): readonly Account[] =>
      (offsets ?? []).map(accountAt).filter((account) => id === null || account.id === null);
    const now = fits(index().byHandle.get(key));
    if (now.length > 0) return now;
    // A handle that several accounts have given up names none of them.
    const before = fits(index().byFormerHandle.get(key));
    return before.length === 1 ? before : NOBODY;
  };

  return {
    offices: (author) => accounts(author).flatMap((account) => account.rows),
    figures: (author) => accounts(author).flatMap((account) => account.figures),
    isPublicHandle: (handle) =>
      accounts({ id: null, handle }).some((account) => account.rows.some((row) => row.kind !== 'agency')),
    size: () => index().size,
  };
}

/** One pass over the text: where each account's line begins. */
function buildIndex(compact: string): Index {
  const byId = new Map<string, number>();
  const byHandle = new Map<string, number[]>();
  const byFormerHandle = new Map<string, number[]>();
  const lists: Record<string, string[]> = { sources: [], offices: [] };
  let section = '';
  let size = 0;
  for (let at = 0, end = 0; at < compact.length; at = end + 1) {
    end = compact.indexOf('\n', at);
    if (end < 0) end = compact.length;
    if (end === at || compact[at] === '#') continue;
    if (compact[at] === '=') section = compact.slice(at + 2, end);
    else if (section === 'accounts') {
      const tab = compact.indexOf('\t', at);
      const id = compact.slice(tab + 1, compact.indexOf('\t', tab + 1));
      if (id !== '-') byId.set(id, at);
      compact
        .slice(at, tab)
        .toLowerCase()
        .split(',')
        .forEach((handle, i) => add(i === 0 ? byHandle : byFormerHandle, handle, at));
      size += 1;
    } else lists[section]?.push(compact.slice(at, end));
  }
  return { byId, byHandle, byFormerHandle, sources: lists.sources ?? [], offices: lists.offices ?? [], size };
}

function add(map: Map<string, number[]>, key: string, offset: number): void {
  const list = map.get(key);
  if (list) list.push(offset);
  else map.set(key, [offset]);
}

const entry = (list: readonly string[], code: string | undefined): string =>
  list[parseInt(code ?? '', 36)] ?? '';

const expandDay = (day: string): string => `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6, 8)}`;

function readAccount(compact: string, offset: number, index: Index): Account {
  const end = compact.indexOf('\n', offset);
  const [, id = '-', posts = '', figures = ''] = compact.slice(offset, end < 0 ? undefined : end).split('\t');
  const list = (text: string): string[] => (text === '' ? [] : text.split(';'));
  return {
    id: id === '-' ? null : id,
    rows: list(posts).map((post) => {
      const [office, from = '?', to = '?', source] = post.split(' ');
      const [kind, country, title = ''] = entry(index.offices, office).split('\t');
      return {
        title,
        kind: kind as OfficeKind,
        country: country === '-' ? null : (country ?? null),
        from: from === '?' ? null : expandDay(from),
        to: to === '?' ? null : expandDay(to),
        ended: to !== '?' && !to.endsWith('+'),
        source: entry(index.sources, source),
      };
    }),
    figures: list(figures).map((figure) => {
      const [day = '?', followers = '?', verified, source] = figure.split(' ');
      return {
        day: day === '?' ? null : expandDay(day),
        followers: followers === '?' ? null : Number(followers),
        verified: verified === 'y' ? true : verified === 'n' ? false : null,
        source: entry(index.sources, source),
      };
    }),
  };
}
