/** What the pattern machinery knows about a text beside the Doc itself: the entries of its words, and which sets it opens. */
import { addSets, setCount } from './sets';
import { bareEntry, entryOf, phraseSets } from './entries';
import type { Entry } from './entries';
import type { Doc, Token } from './types';

export interface PhraseHere {
  readonly to: number;
  readonly tags: ReadonlySet<string>;
  readonly bits: Uint32Array;
}

export interface State {
  readonly doc: Doc;
  /** One per token. */
  readonly entries: readonly Entry[];
  /** Entries of several words by first token, longest first. */
  readonly phrases: readonly (readonly PhraseHere[] | undefined)[];
  /** The first token from each on that patterns do not pass over; null where they pass over none. */
  readonly seen: Int32Array | null;
  /** How many handles the text begins with. */
  readonly addressed: number;
  readonly sets: number;
  /** Sets that some word or entry of the text belongs to. */
  readonly open: Uint32Array;
}

const bare = ({ kind }: Token): boolean => kind === 'mention' || kind === 'url';

/** Counts texts, so that a word that stands in one twice is taken up once. */
let texts = 0;

function opened(doc: Doc, entries: readonly Entry[]): Uint32Array {
  const open = new Uint32Array((setCount() + 31) >> 5);
  texts++;
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i] as Entry;
    if (entry.seenIn !== texts) {
      entry.seenIn = texts;
      addSets(open, entry.sets);
    }
  }
  for (const { tags } of doc.phrases ?? []) addSets(open, phraseSets(tags));
  return open;
}

const isPassedOver = ({ kind, text, tags }: Token): boolean =>
  (kind === 'emoji' && tags.size === 0) ||
  (kind === 'punct' && (text === '"' || text === '*' || text === '...'));

function seenFrom({ tokens }: Doc): Int32Array | null {
  let seen: Int32Array | null = null;
  // What stands behind the last one passed over is seen as it is.
  for (let i = tokens.length - 1; i >= 0; i--) {
    if (isPassedOver(tokens[i] as Token)) {
      if (seen === null) {
        seen = new Int32Array(tokens.length);
        for (let k = i + 1; k < tokens.length; k++) seen[k] = k;
      }
      seen[i] = i + 1 < tokens.length ? (seen[i + 1] as number) : i + 1;
    } else if (seen !== null) seen[i] = i;
  }
  return seen;
}

function addressed({ tokens }: Doc): number {
  let i = 0;
  while (tokens[i]?.kind === 'mention') i++;
  return i;
}

function stateFrom(doc: Doc, entries: readonly Entry[]): State {
  const phrases: PhraseHere[][] = [];
  for (const { from, to, tags } of doc.phrases ?? [])
    (phrases[from] ??= []).push({ to, tags, bits: phraseSets(tags).bits });
  return {
    doc,
    entries,
    phrases,
    seen: seenFrom(doc),
    addressed: addressed(doc),
    sets: setCount(),
    open: opened(doc, entries),
  };
}

let last: State | null = null;

/** Takes note of a text just prepared, whose entries are at hand. */
export function remember(doc: Doc, entries: readonly Entry[]): void {
  last = stateFrom(doc, entries);
}

/** The state of a text. Remembers the last text only: clauses read one text after the other. */
export function stateOf(doc: Doc): State {
  if (last === null || last.doc !== doc || last.sets !== setCount())
    last = stateFrom(
      doc,
      doc.tokens.map((token) => (bare(token) ? bareEntry() : entryOf(token.text))),
    );
  return last;
}
