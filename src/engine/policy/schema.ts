/**
 * Readers: unknown JSON -> a typed value, or an error that names file, field and the nearest allowed value.
 * A key that no reader knows is an error too: a misspelt condition must not be ignored.
 */
import { isDay } from '../facts/days';

/** Where we are in the document. */
export interface At {
  readonly file: string;
  /** As in `rules[3].checks[0].atLeast`; empty at the top. */
  readonly path: string;
}

export type Reader<T> = (value: unknown, at: At) => T;

/** A policy document that cannot be used. The message names file, field and, where there is one, a suggestion. */
export class PolicyError extends Error {
  readonly file: string;
  readonly path: string;
  constructor(at: At, problem: string) {
    super(`${at.file}: ${at.path === '' ? 'document' : at.path}: ${problem}`);
    this.name = 'PolicyError';
    this.file = at.file;
    this.path = at.path;
  }
}

export const inside = (at: At, key: string | number): At => ({
  file: at.file,
  path: typeof key === 'number' ? `${at.path}[${key}]` : at.path === '' ? key : `${at.path}.${key}`,
});

/** Edits (insert, delete, replace) between two words. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replace = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replace, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** `; did you mean "x"?` where an allowed value is near, else the allowed values. */
export function suggestion(given: string, allowed: readonly string[]): string {
  const near = allowed
    .map((word) => ({ word, edits: distance(given.toLowerCase(), word.toLowerCase()) }))
    .sort((a, b) => a.edits - b.edits)[0];
  if (near && near.edits <= Math.max(2, Math.floor(given.length / 3)))
    return `; did you mean "${near.word}"?`;
  return allowed.length > 0 ? `; allowed: ${allowed.join(', ')}` : '';
}

const show = (value: unknown): string => {
  const text = JSON.stringify(value) ?? typeof value;
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
};

function fail(value: unknown, at: At, wanted: string): never {
  throw new PolicyError(
    at,
    value === undefined ? `is missing; expected ${wanted}` : `expected ${wanted}, found ${show(value)}`,
  );
}

export const text: Reader<string> = (value, at) =>
  typeof value === 'string' && value.trim() !== '' ? value : fail(value, at, 'a text');

export const flag: Reader<boolean> = (value, at) =>
  typeof value === 'boolean' ? value : fail(value, at, 'true or false');

export const count: Reader<number> = (value, at) =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
    ? value
    : fail(value, at, 'a whole number from 0');

export const day: Reader<string> = (value, at) =>
  typeof value === 'string' && isDay(value) ? value : fail(value, at, 'a day that exists, as "2019-10-15"');

export const exactly =
  <T extends string | number | boolean>(wanted: T): Reader<T> =>
  (value, at) =>
    value === wanted ? wanted : fail(value, at, show(wanted));

export const oneOf =
  <T extends string>(allowed: readonly T[]): Reader<T> =>
  (value, at) => {
    const found = allowed.find((word) => word === value);
    if (found !== undefined) return found;
    if (typeof value !== 'string') return fail(value, at, `one of ${allowed.join(', ')}`);
    throw new PolicyError(at, `"${value}" is not known${suggestion(value, allowed)}`);
  };

export const nullable =
  <T>(reader: Reader<T>): Reader<T | null> =>
  (value, at) =>
    value === null ? null : reader(value, at);

/** For a key that may be left out. */
export const optional =
  <T>(reader: Reader<T>, otherwise: T): Reader<T> =>
  (value, at) =>
    value === undefined ? otherwise : reader(value, at);

export const listOf =
  <T>(reader: Reader<T>, least = 0): Reader<readonly T[]> =>
  (value, at) => {
    if (!Array.isArray(value)) return fail(value, at, 'a list');
    if (value.length < least) throw new PolicyError(at, 'must not be empty');
    return value.map((item: unknown, index) => reader(item, inside(at, index)));
  };

/** A list of distinct words of a closed set. */
export const setOf =
  <T extends string>(allowed: readonly T[], least = 1): Reader<readonly T[]> =>
  (value, at) => {
    const words = listOf(oneOf(allowed), least)(value, at);
    words.forEach((word, index) => {
      if (words.indexOf(word) !== index)
        throw new PolicyError(inside(at, index), `"${word}" stands here twice`);
    });
    return words;
  };

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object with exactly these keys (`optional` ones may be missing). */
export const object =
  <T>(readers: { readonly [K in keyof T]-?: Reader<T[K]> }): Reader<T> =>
  (value, at) => {
    if (!isRecord(value)) return fail(value, at, 'an object');
    const known = Object.keys(readers);
    for (const key of Object.keys(value)) {
      if (!known.includes(key))
        throw new PolicyError(inside(at, key), `unknown key${suggestion(key, known)}`);
    }
    const read: Record<string, unknown> = {};
    for (const key of known) read[key] = readers[key as keyof T](value[key], inside(at, key));
    return read as T;
  };
