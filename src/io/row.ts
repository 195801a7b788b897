/** One line of the command line's JSONL becomes a tweet, or an error that names the field. */
import type { Author, Media, OfficeKind, StatedOffice, Tweet } from '../engine/types';
import { parseTime } from './time';

/** What is wrong with a row. */
export interface RowFault {
  /** Path of the field, `author.followers`; empty for the line as a whole. */
  readonly field: string;
  readonly expected: string;
  readonly got: string;
}

export type RowResult =
  | { readonly ok: true; readonly id: string; readonly tweet: Tweet }
  | { readonly ok: false; readonly fault: RowFault };

type Fields = Readonly<Record<string, unknown>>;

const NOBODY: Author = {
  id: null,
  handle: null,
  name: null,
  followers: null,
  verified: null,
  badge: null,
  office: null,
};
const SHORT_OFFICES: readonly string[] = ['holder', 'candidate', 'nominee'];
const KINDS: readonly string[] = [...SHORT_OFFICES, 'government-account', 'agency'];
const MEDIA: readonly string[] = ['photo', 'video', 'card', 'poll'];

/**
 * Reads `{"id","text","lang"?,"created_at"?,"author"?,"media"?,"reply_to"?}`. Only id and text are needed; a field that
 * is missing or null is unknown. Unknown keys are ignored. Never throws.
 */
export function tweetOfLine(line: string): RowResult {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return { ok: false, fault: { field: '', expected: 'a JSON object', got: shown(line) } };
  }
  let fault: RowFault | null = null;
  const refuse = (field: string, expected: string, got: unknown): null => {
    fault ??= { field, expected, got: shown(got) };
    return null;
  };
  const row = asFields(json);
  if (!row) return { ok: false, fault: { field: '', expected: 'a JSON object', got: shown(json) } };
  const tweet = readTweet(row, refuse);
  if (fault !== null || tweet.id === null) return { ok: false, fault: fault ?? missing('id') };
  return { ok: true, id: tweet.id, tweet };
}

type Refuse = (field: string, expected: string, got: unknown) => null;

const missing = (field: string): RowFault => ({ field, expected: 'a string', got: 'nothing' });

function readTweet(row: Fields, refuse: Refuse): Tweet {
  const reply = string(row.reply_to, 'reply_to', 'a handle or null', refuse);
  return {
    id: needed(
      row.id,
      'id',
      typeof row.id === 'number' ? 'a string (a number loses digits)' : 'a string',
      refuse,
    ),
    text: needed(row.text, 'text', 'a string', refuse) ?? '',
    truncated: false,
    lang: string(row.lang, 'lang', 'a language tag or null', refuse),
    createdAt: time(row.created_at, refuse),
    author: row.author == null ? NOBODY : readAuthor(row.author, refuse),
    media: readMedia(row.media, refuse),
    replyTo: reply === null ? null : bareHandle(reply) || null,
    quotedId: null,
  };
}

function readAuthor(value: unknown, refuse: Refuse): Author {
  const row = asFields(value);
  if (!row) return refuse('author', 'an object or null', value) ?? NOBODY;
  const { followers, verified } = row;
  const idForm = typeof row.id === 'number' ? 'a string or null (a number loses digits)' : 'a string or null';
  const handle = string(row.handle, 'author.handle', 'a string or null', refuse);
  if (followers != null && !(Number.isSafeInteger(followers) && (followers as number) >= 0)) {
    refuse('author.followers', 'a non-negative integer or null', followers);
  }
  if (verified != null && typeof verified !== 'boolean')
    refuse('author.verified', 'true, false or null', verified);
  return {
    ...NOBODY,
    id: string(row.id, 'author.id', idForm, refuse),
    handle: handle === null ? null : bareHandle(handle) || null,
    followers: typeof followers === 'number' ? followers : null,
    verified: typeof verified === 'boolean' ? verified : null,
    office: readOffice(row.office, refuse),
  };
}

function readOffice(value: unknown, refuse: Refuse): StatedOffice | null {
  if (value == null) return null;
  if (typeof value === 'string' && SHORT_OFFICES.includes(value))
    return { title: null, kind: value as OfficeKind };
  const row = asFields(value);
  if (!row)
    return refuse('author.office', '"holder", "candidate", "nominee", {"title","kind"} or null', value);
  const title = string(row.title, 'author.office.title', 'a string or null', refuse);
  if (typeof row.kind !== 'string' || !KINDS.includes(row.kind)) {
    return refuse('author.office.kind', `one of ${KINDS.join(', ')}`, row.kind);
  }
  return { title, kind: row.kind as OfficeKind };
}

function readMedia(value: unknown, refuse: Refuse): readonly Media[] {
  if (value == null) return [];
  const good = Array.isArray(value) && value.every((item) => MEDIA.includes(item as string));
  return good ? (value as readonly Media[]) : (refuse('media', `a list of ${MEDIA.join(', ')}`, value) ?? []);
}

function time(value: unknown, refuse: Refuse): number | null {
  if (value == null) return null;
  const ms = typeof value === 'string' ? parseTime(value.trim()) : null;
  return (
    ms ?? refuse('created_at', 'ISO 8601 with a time zone, "Wed Oct 10 20:19:24 +0000 2018", or null', value)
  );
}

function needed(value: unknown, field: string, expected: string, refuse: Refuse): string | null {
  return typeof value === 'string' && (value !== '' || field !== 'id')
    ? value
    : refuse(field, expected, value);
}

function string(value: unknown, field: string, expected: string, refuse: Refuse): string | null {
  if (value == null) return null;
  return typeof value === 'string' ? value || null : refuse(field, expected, value);
}

const bareHandle = (handle: string): string => handle.trim().replace(/^@/, '');

const asFields = (value: unknown): Fields | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;

/** A value as the message shows it, on one line and not too long. */
function shown(value: unknown): string {
  const text =
    value === undefined
      ? 'nothing'
      : typeof value === 'object' && value !== null
        ? kindOf(value)
        : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

const kindOf = (value: object): string => (Array.isArray(value) ? 'a list' : 'an object');
