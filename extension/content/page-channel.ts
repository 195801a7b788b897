/**
 * The isolated end of the tap. Everything that arrives is the page's claim: it is checked field by field, and what
 * does not fit is dropped without a word. Only strings cross (Firefox shows page objects through Xray wrappers).
 */
import * as v from 'valibot';
import type { Author, Tweet } from '../../src/engine/types';
import type { Records } from '../../src/formats/types';
import { MAX_BATCH, offerName } from '../page/handshake';

const MAX_LIST = 2_000;
/** In each window of time: no reader scrolls faster than that. */
const WINDOW_MS = 10_000;
const MAX_EVENTS = 300;
const MAX_UNITS = 20_000_000;

const id = v.pipe(v.string(), v.regex(/^\d{1,20}$/));
const handle = v.pipe(v.string(), v.regex(/^\w{1,15}$/));
const whole = (max: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(max));

// Strict: an unknown key, `__proto__` among them, refuses the whole object.
const authorSchema = v.strictObject({
  id: v.nullable(id),
  handle: v.nullable(handle),
  name: v.nullable(v.pipe(v.string(), v.maxLength(200))),
  followers: v.nullable(whole(1e10)),
  verified: v.null(), // the page cannot know what Twitter verified in 2019
  badge: v.nullable(v.picklist(['government', 'business', 'blue', 'none'])),
  office: v.null(), // nor who holds an office
});

const tweetSchema = v.strictObject({
  id,
  text: v.pipe(v.string(), v.maxLength(30_000)),
  truncated: v.boolean(),
  lang: v.nullable(v.pipe(v.string(), v.regex(/^[A-Za-z-]{2,12}$/))),
  createdAt: v.nullable(whole(8.64e15)),
  author: authorSchema,
  media: v.pipe(v.array(v.picklist(['photo', 'video', 'card', 'poll'])), v.maxLength(4)),
  replyTo: v.nullable(handle),
  quotedId: v.nullable(id),
});

const surfaces = [
  'home-ranked',
  'home-latest',
  'list',
  'permalink',
  'search-top',
  'search-latest',
  'profile',
  'explore',
  'notification',
] as const;

const list = v.pipe(v.array(v.unknown()), v.maxLength(MAX_LIST));

const batchSchema = v.strictObject({
  operation: v.pipe(v.string(), v.regex(/^\w{1,80}$/)),
  surface: v.nullable(v.picklist(surfaces)),
  tweets: list,
  promoted: list,
  authors: list,
});

/** One batch as the tap sends it; null where it is none. Single items that do not fit are left out. Never throws. */
export function parseBatch(detail: unknown): Records | null {
  if (typeof detail !== 'string' || detail.length > MAX_BATCH) return null;
  try {
    const batch = v.safeParse(batchSchema, JSON.parse(detail), { abortEarly: true });
    if (!batch.success) return null;
    const { operation, surface, tweets, promoted, authors } = batch.output;
    return {
      operation,
      surface,
      tweets: keep(tweetSchema, tweets) satisfies Tweet[],
      promoted: keep(id, promoted),
      authors: keep(authorSchema, authors) satisfies Author[],
    };
  } catch {
    return null;
  }
}

/**
 * Opens the channel to the tap. Call once, while the document starts; later there is no tap and nothing arrives.
 * `onRecords` is called synchronously, before the page renders the response. Aborting ends it for good: to pause,
 * ignore the records.
 */
export function openPageChannel(
  onRecords: (records: Records) => void,
  signal: AbortSignal,
  doc: Document = document,
): void {
  const name = randomName();
  const allows = meter();
  const listen = (event: Event): void => {
    try {
      const detail = (event as CustomEvent<unknown>).detail;
      if (typeof detail !== 'string' || !allows(detail.length)) return;
      const records = parseBatch(detail);
      if (records !== null) onRecords(records);
    } catch (error) {
      // An error that left this listener would be our own; the page must not see it either.
      console.debug('Public Interest Notice: a batch of page data was dropped.', error);
    }
  };
  doc.addEventListener(name, listen, { signal });
  offerName(doc, name);
}

function keep<T>(schema: v.GenericSchema<unknown, T>, items: readonly unknown[]): T[] {
  const kept: T[] = [];
  for (const item of items) {
    const result = v.safeParse(schema, item, { abortEarly: true });
    if (result.success) kept.push(result.output);
  }
  return kept;
}

function randomName(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-');
}

/** A cap on events and units in each window of time. */
function meter(): (units: number) => boolean {
  let start = -Infinity;
  let events = 0;
  let sum = 0;
  return (units) => {
    const now = performance.now();
    if (now - start > WINDOW_MS) [start, events, sum] = [now, 0, 0];
    events += 1;
    sum += units;
    return events <= MAX_EVENTS && sum <= MAX_UNITS;
  };
}
