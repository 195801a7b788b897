/** Prepares a text once for every clause and context: tokens with tags, sentences, clauses, quotations. */
import { splitDoc } from './divide';
import { phrasesFrom, tagsOf } from './lexicon';
import { rawTokens } from './tokens';
import { preparePatterns } from './pattern';
import type { Doc, Tag, Token } from './types';

const NO_TAGS: ReadonlySet<Tag> = new Set();

export interface DocOptions {
  /** Handle the tweet replies to, without `@`. */
  readonly replyTo?: string | null;
  readonly isPublicHandle?: (handle: string) => boolean;
}

/** The prepared text. Never throws; linear in the length of the text. */
export function buildDoc(text: string, options: DocOptions = {}): Doc {
  preparePatterns();
  const raw = rawTokens(text);
  const parts = splitDoc(raw, text);
  const all = new Set<Tag>();
  const tokens: Token[] = raw.map((token, index) => {
    const tags = token.kind === 'mention' || token.kind === 'url' ? NO_TAGS : tagsOf(token.text);
    for (const tag of tags) all.add(tag);
    return {
      index,
      text: token.text,
      start: token.start,
      end: token.end,
      kind: token.kind,
      sentence: parts.sentenceOf[index] ?? 0,
      clause: parts.clauseOf[index] ?? 0,
      quote: parts.quoteOf[index] ?? -1,
      tags,
      shout: token.shout,
    };
  });
  const phrases: { from: number; to: number; tags: ReadonlySet<Tag> }[] = [];
  for (let from = 0; from < tokens.length; from++) {
    for (const entry of phrasesFrom(tokens[from]?.text ?? '')) {
      if (
        !entry.words.every((word, k) => tokens[from + k]?.text === word && tokens[from + k]?.kind !== 'url')
      )
        continue;
      phrases.push({ from, to: from + entry.words.length, tags: entry.tags });
      for (const tag of entry.tags) all.add(tag);
    }
  }
  return {
    original: text,
    tokens,
    sentences: parts.sentences,
    quotes: parts.quotes,
    isPublicHandle: (handle) => options.isPublicHandle?.(handle.toLowerCase()) ?? false,
    replyTo: options.replyTo?.toLowerCase().replace(/^@/, '') ?? null,
    phrases,
    allTags: all,
  };
}
