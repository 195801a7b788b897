/** Reading parsed JSON whose shape nobody promises. Every reader answers `null` for what is not there. */

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null;
}

/** Follows a path such as `core.user_results.result`; `undefined` where it breaks off. */
export function at(value: unknown, path: string): unknown {
  let here = value;
  for (const key of path.split('.')) {
    if (!isObject(here)) return undefined;
    here = here[key];
  }
  return here;
}

/** What `as` makes of the first path that gives it something. */
export function first<T>(
  value: unknown,
  as: (value: unknown) => T | null,
  ...paths: readonly string[]
): T | null {
  for (const path of paths) {
    const found = as(at(value, path));
    if (found !== null) return found;
  }
  return null;
}

/** A string with something in it. */
export function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

/** A count: a whole number from 0. Counts come as numbers, seldom as decimal strings. */
export function count(value: unknown): number | null {
  const number = typeof value === 'string' && /^\d{1,10}$/.test(value) ? +value : value;
  return typeof number === 'number' && number >= 0 && number <= 1e10 && number % 1 === 0 ? number : null;
}

/** An id of X: a decimal string. Numbers are refused, they have lost digits. */
export function id(value: unknown): string | null {
  return typeof value === 'string' && /^\d{1,20}$/.test(value) ? value : null;
}

/** A handle, without `@`. */
export function handle(value: unknown): string | null {
  return typeof value === 'string' && /^\w{1,15}$/.test(value) ? value : null;
}
