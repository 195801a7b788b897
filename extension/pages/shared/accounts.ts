/** The list of accounts on which nothing is drawn. */
export interface Account {
  readonly id: string | null;
  readonly handle: string;
}

/** Same account: by id where both are known, since handles change hands; else by handle, whatever its case. */
export function sameAccount(a: Account, b: Account): boolean {
  if (a.id !== null && b.id !== null) return a.id === b.id;
  return a.handle.toLowerCase() === b.handle.toLowerCase();
}

export const isLeftAlone = (list: readonly Account[], account: Account): boolean =>
  list.some((one) => sameAccount(one, account));

/** A mutable copy, as the settings record has it. */
export const withAccount = (list: readonly Account[], account: Account): Account[] =>
  isLeftAlone(list, account) ? [...list] : [...list, { id: account.id, handle: account.handle }];

export const withoutAccount = (list: readonly Account[], account: Account): Account[] =>
  list.filter((one) => !sameAccount(one, account));

/** The handle in what a reader types (`@name`, `name`, a profile's address), or null where there is none. */
export function handleIn(typed: string): string | null {
  const bare = typed
    .trim()
    .replace(/^(https?:\/\/)?((www|mobile)\.)?(x|twitter)\.com\//i, '')
    .replace(/^@/, '')
    .replace(/[/?#].*/s, '');
  return /^\w{1,15}$/.test(bare) ? bare : null;
}
