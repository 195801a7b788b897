/** Prepares a text once for every clause and context: tokens with tags, sentences, clauses, quotations. */
import { splitDoc } from './divide';
import { remember } from './doc-state';
import { withoutOrnaments } from './segments';
import { rawTokens } from './tokens';
import type { RawToken } from './tokens';
import { preparePatterns } from './pattern';
import type { PhraseEntry } from './lexicon/build';
import { bareEntry, entryOf } from './entries';
import type { Entry } from './entries';
import type { Doc, Tag, Token } from './types';

export interface DocOptions {
  /** Handle the tweet replies to, without `@`. */
  readonly replyTo?: string | null;
  readonly isPublicHandle?: (handle: string) => boolean;
}

type Phrase = NonNullable<Doc['phrases']>[number];
const NO_PHRASES: readonly PhraseEntry[] = [];

function phrasesIn(tokens: readonly Token[], entries: readonly Entry[]): readonly Phrase[] {
  const out: Phrase[] = [];
  for (let from = 0; from < tokens.length; from++) {
    const phrases = (entries[from] as Entry).phrases;
    if (phrases === null || tokens[from]?.kind === 'url') continue;
    for (const { words, tags } of phrases.get(tokens[from + 1]?.text ?? '') ?? NO_PHRASES) {
      let k = 1;
      while (k < words.length && tokens[from + k]?.text === words[k] && tokens[from + k]?.kind !== 'url') k++;
      if (k === words.length) out.push({ from, to: from + k, tags });
    }
  }
  return out;
}

/** Every tag of the text, put together when somebody asks. */
function tagsOf(entries: readonly Entry[], phrases: readonly Phrase[]): ReadonlySet<Tag> {
  const all = new Set<Tag>();
  for (const { tags } of entries) for (const tag of tags) all.add(tag);
  for (const { tags } of phrases) for (const tag of tags) all.add(tag);
  return all;
}

const entryOfRaw = ({ kind, text, piece }: RawToken): Entry => {
  if (kind === 'mention' || kind === 'url') return bareEntry();
  return piece !== undefined && piece.text === text ? piece.entry : entryOf(text);
};

/** The prepared text. Never throws; linear in the length of the text. */
export function buildDoc(text: string, options: DocOptions = {}): Doc {
  preparePatterns();
  const raw = withoutOrnaments(rawTokens(text), text);
  const entries = raw.map(entryOfRaw);
  const parts = splitDoc(raw, entries, text);
  const tokens: Token[] = raw.map((token, index) => ({
    index,
    text: token.text,
    start: token.start,
    end: token.end,
    kind: token.kind,
    sentence: parts.sentenceOf[index] ?? 0,
    clause: parts.clauseOf[index] ?? 0,
    quote: parts.quoteOf[index] ?? -1,
    tags: (entries[index] as Entry).tags,
    shout: token.shout,
  }));
  const phrases = phrasesIn(tokens, entries);
  let all: ReadonlySet<Tag> | null = null;
  const doc: Doc = {
    original: text,
    tokens,
    sentences: parts.sentences,
    quotes: parts.quotes,
    isPublicHandle: (handle) => options.isPublicHandle?.(handle.toLowerCase()) ?? false,
    replyTo: options.replyTo?.toLowerCase().replace(/^@/, '') ?? null,
    phrases,
    get allTags() {
      return (all ??= tagsOf(entries, phrases));
    },
  };
  remember(doc, entries);
  return doc;
}
