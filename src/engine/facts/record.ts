/**
 * What Twitter really did with a few documented tweets, to be shown beside what the written rules say. The record holds
 * ids, days, outcomes and sources; of the words it holds nothing but a hash.
 */
import { sha256 } from '../hash';
import type { Tweet } from '../types';
import { isDay, timeOfId } from './days';

export interface RecordedDecision {
  readonly id: string;
  /** Ids of the tweet, or of the whole thread in order. */
  readonly statusIds: readonly string[];
  readonly handle: string;
  /** Day of the tweet, `YYYY-MM-DD`. */
  readonly date: string;
  /** What Twitter decided, in plain words. */
  readonly outcome: string;
  /** Day on which the decision was made public; null is unknown. */
  readonly decided: string | null;
  /** What the decision answers to: the criticism or the request. */
  readonly about: string;
  /** Sources by title and day. */
  readonly sources: readonly string[];
  /** SHA-256 of the folded text (see foldText), of the thread and of its parts where known. */
  readonly texts: readonly string[];
}

export interface DecisionRecord {
  readonly decisions: readonly RecordedDecision[];
}

/** Reads assets/record/decisions.json. Throws an error that names the field. */
export function parseRecord(json: unknown, file = 'decisions.json'): DecisionRecord {
  const refuse = (field: string, expected: string): never => {
    throw new Error(`${file}: field "${field}": expected ${expected}`);
  };
  const fields = (value: unknown, field: string): Readonly<Record<string, unknown>> =>
    typeof value === 'object' && value !== null
      ? (value as Readonly<Record<string, unknown>>)
      : refuse(field, 'an object');
  const root = fields(json, '');
  if (root.format !== 1) refuse('format', '1');
  const list: readonly unknown[] = Array.isArray(root.decisions)
    ? root.decisions
    : refuse('decisions', 'a list');
  return {
    decisions: list.map((item, i) => {
      const at = `decisions[${i}]`;
      const row = fields(item, at);
      const text = (key: string): string => {
        const value = row[key];
        return typeof value === 'string' && value !== '' ? value : refuse(`${at}.${key}`, 'a text');
      };
      const texts = (key: string, form: RegExp): readonly string[] => {
        const value: unknown = row[key];
        const good =
          Array.isArray(value) && value.every((entry) => typeof entry === 'string' && form.test(entry));
        return good
          ? (value as readonly string[])
          : refuse(`${at}.${key}`, `a list of texts like ${form.source}`);
      };
      const day = (key: string): string =>
        isDay(text(key)) ? text(key) : refuse(`${at}.${key}`, 'YYYY-MM-DD');
      return {
        id: text('id'),
        statusIds: texts('statusIds', /^\d+$/),
        handle: text('handle'),
        date: day('date'),
        outcome: text('outcome'),
        decided: row.decided === null ? null : day('decided'),
        about: text('about'),
        sources: texts('sources', /./),
        texts: texts('texts', /^[0-9a-f]{64}$/),
      };
    }),
  };
}

/** The recorded decision about a tweet: by its id, else by handle and words together. Never by words alone. */
export function recordFor(record: DecisionRecord, tweet: Tweet): RecordedDecision | null {
  const { id } = tweet;
  const byId = id === null ? undefined : record.decisions.find((entry) => entry.statusIds.includes(id));
  if (byId) return byId;
  // An id of Twitter's own that is not in the list belongs to another tweet with the same words.
  if (id !== null && timeOfId(id) !== null) return null;
  const handle = tweet.author.handle?.toLowerCase();
  const candidates = record.decisions.filter(
    (entry) => entry.handle.toLowerCase() === handle && entry.texts.length > 0,
  );
  if (candidates.length === 0) return null;
  const hash = sha256(foldText(tweet.text));
  return candidates.find((entry) => entry.texts.includes(hash)) ?? null;
}

/**
 * The words without what copies change: links, letter case, kinds of quotation marks, dashes and spaces, and the
 * dots that join the parts of a thread.
 */
export function foldText(text: string): string {
  return text
    .replace(/https?:\/\/\S+/g, ' ')
    .replace(/[A-Z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 32))
    .replace(/[\u2018\u2019\u201A\u201B\u2032`]/g, "'")
    .replace(/[\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB]/g, '"')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\u2026/g, '...')
    .replace(/\s+/g, ' ')
    .replace(/^[ .]+|(?<![ .])[ .]+$/g, '');
}
