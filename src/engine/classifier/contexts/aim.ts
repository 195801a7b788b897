/** What the three contexts ask alike: at whom is the text aimed, and which of its words show it. */
import type { ContextSignal, Span, TargetKind } from '../../types';
import { has, tagAt } from '../lookup';
import { perDoc } from '../per-doc';
import { entityAt } from '../target';
import type { Doc, Range } from '../types';

const PEOPLE: ReadonlySet<TargetKind> = new Set([
  'private-person',
  'anonymous-witness',
  'person',
  'group',
  'protected-group',
  'public-figure',
]);

/** Somebody the text speaks to or of by handle. */
export interface Handles {
  readonly public: readonly Range[];
  readonly other: readonly Range[];
}

const NOBODY: Handles = { public: [], other: [] };

/** Handles in the text, by whether the roster knows them; quotation and retweet marks do not matter here. */
export const handlesOf = perDoc((doc): Handles => {
  if (!doc.tokens.some(({ kind }) => kind === 'mention')) return NOBODY;
  const all = doc.tokens.filter(({ kind }) => kind === 'mention');
  const at = (known: boolean): Range[] =>
    all
      .filter(({ text }) => doc.isPublicHandle(text.replace(/^@/, '')) === known)
      .map(({ index }) => ({ from: index, to: index + 1 }));
  return { public: at(true), other: at(false) };
});

/** Is the tweet a reply to somebody who is no public figure, as far as anybody knows? */
export const repliesToOther = (doc: Doc): boolean => doc.replyTo !== null && !doc.isPublicHandle(doc.replyTo);

/** First token that speaks to somebody: "you" and its kin. -1 for none. */
export const addressedAt = (doc: Doc): number =>
  has(doc, 'you') ? doc.tokens.findIndex(({ tags }) => tags.has('you')) : -1;

const speaks = (doc: Doc, i: number): boolean => {
  for (let k = i - 1; k >= i - 4; k--) if (doc.tokens[k]?.tags.has('first-subject') === true) return true;
  return false;
};

/** Somebody or something that words of violence are done to. */
export interface Harmed {
  readonly kind: TargetKind;
  /** The person spoken to. */
  readonly you: boolean;
  /** Only a pronoun: what it stands for, the rest of the text must say. */
  readonly they: boolean;
}

const HARM = ['violence', 'soft-violence', 'kill-phrase'] as const;
const NONE: readonly Harmed[] = [];

/** What stands as object behind words of violence. Soft words count only where the author is their subject. */
export const harmed = perDoc((doc): readonly Harmed[] => {
  if (!HARM.some((tag) => has(doc, tag))) return NONE;
  const found: Harmed[] = [];
  for (const { index, sentence } of doc.tokens) {
    const hard = tagAt(doc, index, 'violence') || tagAt(doc, index, 'kill-phrase');
    if (!hard && !(tagAt(doc, index, 'soft-violence') && speaks(doc, index))) continue;
    for (let k = index + 1; k <= index + 3 && doc.tokens[k]?.sentence === sentence; k++) {
      const entity = entityAt(doc, k, 'person');
      if (entity === null) continue;
      found.push({
        kind: entity.target.kind,
        you: doc.tokens.slice(k, entity.to).some(({ tags }) => tags.has('you')),
        they: doc.tokens[k]?.tags.has('plural-pronoun') === true,
      });
      break;
    }
  }
  return found;
});

export const isPeople = ({ kind }: Harmed): boolean => PEOPLE.has(kind);

/** The answer of a context, with the words that show it. At most four spans: enough to see, little enough to read. */
export function contextSignal(
  doc: Doc,
  id: ContextSignal['id'],
  result: ContextSignal['result'],
  because: string,
  ranges: readonly Range[],
): ContextSignal {
  const spans: Span[] = [];
  for (const { from, to } of [...ranges].sort((a, b) => a.from - b.from).slice(0, 4)) {
    const first = doc.tokens[from];
    const last = doc.tokens[to - 1];
    if (first !== undefined && last !== undefined)
      spans.push({ start: first.start, end: last.end, role: 'predicate' });
  }
  return { id, result, spans, because };
}
