/** Whom a slur or an epithet hits where it stands: the person spoken to, named or pointed at, or nobody but the group. */
import { aimedAt, MODIFIERS } from './aimed';
import { tagAt } from './match';
import { personAt } from './people';
import type { Target, TargetKind } from '../types';
import type { Doc, Range, Token } from './types';

/** What may stand between `you` (or `he is a`) and the slur. */
const BETWEEN = [...MODIFIERS, 'dehuman', 'slur', 'quant', 'of', 'group-with', 'group-one'];

const passes = (doc: Doc, token: Token): boolean =>
  token.kind === 'emoji' ||
  token.text === ',' ||
  token.text === '"' ||
  token.text === 'of' ||
  token.text === 'piece' ||
  BETWEEN.some((tag) => tagAt(doc, token.index, tag)) ||
  (token.tags.size === 0 && token.kind === 'word');

const kindOf = (doc: Doc, token: Token): TargetKind =>
  doc.isPublicHandle(token.text.slice(1)) ? 'public-figure' : 'person';

/** The handle that the text is sent to, or that a pronoun stands for. */
const handleOf = (doc: Doc): Token | undefined =>
  doc.tokens.find(
    ({ kind, quote, index }) =>
      kind === 'mention' &&
      quote < 0 &&
      doc.tokens[index - 1]?.text !== 'rt' &&
      doc.tokens[index - 1]?.text !== 'via',
  );

/** Does the slur stand by itself, as a call: a sentence or a part between marks, adjectives and nothing else? */
function standsAsCall(doc: Doc, from: number, to: number): boolean {
  const next = doc.tokens[to];
  const ends =
    next === undefined ||
    next.kind === 'punct' ||
    next.kind === 'emoji' ||
    next.kind === 'url' ||
    next.sentence !== doc.tokens[to - 1]?.sentence ||
    next.tags.has('play') ||
    next.kind === 'mention';
  if (!ends) return false;
  let i = from - 1;
  while (
    i >= 0 &&
    ['degrade', 'bad-adjective', 'profanity', 'fill'].some((tag) => tagAt(doc, i, tag)) &&
    doc.tokens[i]?.sentence === doc.tokens[from]?.sentence
  )
    i--;
  const before = doc.tokens[i];
  return (
    before === undefined ||
    before.kind !== 'word' ||
    before.sentence !== doc.tokens[from]?.sentence ||
    before.tags.has('you') ||
    before.text === 'lol'
  );
}

/** The individual that the words from `from` to `to` are thrown at; null where they name the group at large. */
export function hitBy(
  doc: Doc,
  from: number,
  to: number,
): { readonly kind: TargetKind; readonly range: Range } | null {
  const handle = handleOf(doc);
  const spoken = (fallback: Token): { kind: TargetKind; range: Range } =>
    handle === undefined
      ? { kind: 'person', range: { from: fallback.index, to: fallback.index + 1 } }
      : { kind: kindOf(doc, handle), range: { from: handle.index, to: handle.index + 1 } };
  const sentence = doc.tokens[from]?.sentence;
  const many = /[^s]s$/.test(doc.tokens[to - 1]?.text ?? '');
  // To the left, over adjectives and a copula: `you …`, `@name is a …`, `he's a …`, `Mayor Name, the …`.
  for (let i = from - 1; i >= 0 && i >= from - 7; i--) {
    const token = doc.tokens[i] as Token;
    if (token.sentence !== sentence) break;
    if (token.kind === 'mention') return { kind: kindOf(doc, token), range: { from: i, to: i + 1 } };
    if (token.tags.has('you') && !(many && handle === undefined)) return spoken(token);
    if (token.tags.has('single-pronoun') && !many && copulaBetween(doc, i, from)) return spoken(token);
    const person = i === from - 1 || copulaBetween(doc, i, from) ? personFrom(doc, i) : null;
    if (person !== null && !many) return person;
    if (!passes(doc, token)) break;
  }
  // To the right: the handle or `you` behind the slur.
  const next = doc.tokens[to];
  if (next !== undefined && next.sentence === sentence) {
    if (next.kind === 'mention') return { kind: kindOf(doc, next), range: { from: to, to: to + 1 } };
    if (!many && /^[A-Z][a-z]/.test(doc.original.slice(next.start, next.end)) && next.kind === 'word') {
      const named = personAt(doc, to);
      if (named !== null && /^(?:person|public-figure)$/.test(named.target.kind))
        return { kind: named.target.kind, range: { from: named.from, to: named.to } };
    }
  }
  if (!many && standsAsCall(doc, from, to)) {
    const you = doc.tokens.find(({ tags, quote }) => quote < 0 && (tags.has('you') || tags.has('your')));
    if (handle !== undefined && handle.index < from) return spoken(handle);
    if (you !== undefined) return spoken(you);
    const found = aimedAt(doc);
    if (found?.member === true) return { kind: found.kind, range: found.range };
  }
  return null;
}

const copulaBetween = (doc: Doc, from: number, to: number): boolean =>
  doc.tokens
    .slice(from + 1, to)
    .some(
      ({ tags, text }) =>
        tags.has('be') ||
        tags.has('be-s') ||
        text === 'such' ||
        text === 'like' ||
        text === 'the' ||
        text === ',',
    );

function personFrom(doc: Doc, end: number): { kind: TargetKind; range: Range } | null {
  // The longest first: an office before the name.
  for (let i = Math.max(0, end - 3); i <= end; i++) {
    const person = personAt(doc, i);
    if (
      person === null ||
      person.to !== end + 1 ||
      !/^(?:person|public-figure|anonymous-witness)$/.test(person.target.kind)
    )
      continue;
    // A bare capital at the head of a sentence is no name yet.
    if (
      person.from === end &&
      person.target.kind === 'person' &&
      doc.tokens[end]?.tags.size === 0 &&
      doc.sentences.some(({ from }) => from === end)
    )
      continue;
    return { kind: person.target.kind, range: { from: person.from, to: person.to } };
  }
  return null;
}

/** The target of a slur with these categories. */
export function slurTarget(
  doc: Doc,
  from: number,
  to: number,
  categories: Target['categories'],
): { target: Target; range: Range } {
  const hit = hitBy(doc, from, to);
  return hit === null
    ? { target: { kind: 'protected-group', categories }, range: { from, to } }
    : { target: { kind: hit.kind, categories }, range: hit.range };
}
