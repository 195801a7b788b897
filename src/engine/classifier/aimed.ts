/**
 * The individual at whom a statement about a group is aimed. The rules of 2019 on fear, slurs and tropes speak of
 * "targeting individuals", by "@mention … a name or full name": somebody spoken to, or named or shown as one of the group.
 */
import { has, tagAt } from './lookup';
import { personAt } from './people';
import { perDoc } from './per-doc';
import { stanceOf } from './stance';
import type { TargetKind } from '../types';
import type { Candidate, Doc, Range, Token } from './types';

export interface Individual {
  readonly kind: TargetKind;
  readonly range: Range;
  /** Said to be one of the group, or spoken of as one: `you are a …`, `your kind`. */
  readonly member: boolean;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
/** Before a handle: it is a source or a copy, nobody's address. */
const SOURCES = words('via rt cc h/t ht by says said from credit');
/** What is demanded or warned about somebody: `don't hire @name`. */
const ABOUT_THEM = words(
  'hire trust vote elect believe let marry date rent sell invite avoid beware watch follow employ promote meet see ask lend host serve seat touch from near with of to for at about like is',
);
const KIND = words(
  'kind people sort lot tribe race type ilk community religion faith folk brothers sisters family folks gang breed',
);
/** Tags of words that may stand between a person and what is said of them. */
export const MODIFIERS = [
  'fill',
  'det',
  'degrade',
  'bad-adjective',
  'profanity',
  'neg',
  'opinion',
  'be-s',
  'be',
  'aux',
];
const PERSONS: readonly TargetKind[] = ['person', 'public-figure', 'private-person', 'anonymous-witness'];

const isPlain = ({ quote }: Token): boolean => quote < 0;

/** Kind of somebody behind a handle with its `@`. */
export const handleKind = (doc: Doc, handle: string): TargetKind =>
  doc.isPublicHandle(handle.slice(1)) ? 'public-figure' : 'person';

/** The first handle that the text is sent to or speaks of. */
export const handleIn = (doc: Doc, before = doc.tokens.length): Token | undefined =>
  doc.tokens.find(
    (token, i) =>
      i < before && token.kind === 'mention' && isPlain(token) && !SOURCES.has(doc.tokens[i - 1]?.text ?? ''),
  );

const ofHandle = (doc: Doc, token: Token, member: boolean): Individual => ({
  kind: handleKind(doc, token.text),
  range: { from: token.index, to: token.index + 1 },
  member,
});

/** Is the word at `i` one that names a member of a group: `muslim`, `trans`, a slur? */
const namesMember = (doc: Doc, i: number): boolean =>
  ['group-one', 'group-with', 'group-after', 'slur-sure', 'slur-reclaimed'].some((tag) =>
    tagAt(doc, i, tag),
  ) && !/^(?:man|woman|male|female|girl|boy|lady|old)$/.test(doc.tokens[i]?.text ?? '');

/** From a subject that ends at `to`: is it said to be of a group (`you are a muslim`, `he's roma`, `who is jewish`)? */
function saidMember(doc: Doc, to: number): boolean {
  const sentence = doc.tokens[to - 1]?.sentence;
  let copula = doc.tokens[to - 1]?.tags.has('you') === true;
  for (let i = to; i < to + 7; i++) {
    const token = doc.tokens[i];
    if (token === undefined || token.sentence !== sentence) return false;
    if (namesMember(doc, i) && copula && !tagAt(doc, i, 'group-many')) return !tagAt(doc, i - 1, 'neg');
    if (token.tags.has('be') || token.tags.has('be-s')) copula = true;
    else if (token.text === ',' && /^(?:a|an|the|who|himself|herself)$/.test(doc.tokens[i + 1]?.text ?? ''))
      copula = true;
    else if (
      token.text !== ',' &&
      token.text !== 'who' &&
      token.text !== 'as' &&
      !MODIFIERS.some((tag) => token.tags.has(tag))
    )
      return false;
  }
  return false;
}

/** "Your kind", "you people", "people like you": the person spoken to is made one of them. */
function yourKind(doc: Doc): Token | undefined {
  return doc.tokens.find((token, i) => {
    const next = doc.tokens[i + 1]?.text ?? '';
    if (!isPlain(token)) return false;
    if (token.tags.has('your'))
      return KIND.has(next) && !/^(?:family|people|community|brothers|sisters)$/.test(next);
    if (token.tags.has('you')) return /^(?:people|lot|folks)$/.test(next) || tagAt(doc, i + 1, 'group-many');
    return (
      token.text === 'like' &&
      doc.tokens[i + 1]?.tags.has('you') === true &&
      /^(?:people|those|ones|men|women|women)$/.test(doc.tokens[i - 1]?.text ?? '')
    );
  });
}

/** A title with a name, a full name, or a name set apart as a call (`Sit down, Begum.`). */
export const namedIn: (doc: Doc) => Individual | null = perDoc((doc) => {
  for (let i = 0; i < doc.tokens.length; i++) {
    const token = doc.tokens[i] as Token;
    if (!isPlain(token) || token.kind === 'mention' || !/^[A-Z]/.test(doc.original[token.start] ?? ''))
      continue;
    const found = personAt(doc, i);
    if (found === null || !/^(?:person|public-figure)$/.test(found.target.kind)) continue;
    // A bare capital may be a place: it is a name where it is set apart.
    if (found.target.kind === 'person' && found.to === i + 1 && doc.tokens[i - 1]?.text !== ',') continue;
    return { kind: found.target.kind, range: { from: found.from, to: found.to }, member: false };
  }
  return null;
});

/** "Like every …, he": made one of them by a comparison. */
function likened(doc: Doc): Individual | null {
  const i = doc.tokens.findIndex(
    (token, k) =>
      isPlain(token) &&
      /^(?:like|as)$/.test(token.text) &&
      /^(?:every|all|any|most|other|a|so|these|those)$/.test(doc.tokens[k + 1]?.text ?? '') &&
      [2, 3, 4].some((n) => namesMember(doc, k + n)),
  );
  if (i < 0) return null;
  const one = doc.tokens.find(
    ({ tags, sentence }) =>
      sentence === doc.tokens[i]?.sentence && (tags.has('single-pronoun') || tags.has('you')),
  );
  if (one === undefined) return null;
  const handle = handleIn(doc);
  if (handle !== undefined) return ofHandle(doc, handle, true);
  const named = one.tags.has('single-pronoun') ? namedIn(doc) : null;
  return {
    ...(named ?? { kind: 'person' as const, range: { from: one.index, to: one.index + 1 } }),
    member: true,
  };
}

/** Somebody said outright to be of the group. */
function memberIn(doc: Doc): Individual | null {
  for (let i = 0; i < doc.tokens.length; i++) {
    const token = doc.tokens[i] as Token;
    if (!isPlain(token) || token.text === 'i') continue;
    if (token.kind === 'mention') {
      if (saidMember(doc, i + 1)) return ofHandle(doc, token, true);
      continue;
    }
    const own = { kind: 'person' as const, range: { from: i, to: i + 1 }, member: true };
    if (token.tags.has('you') && token.text !== "y'all") {
      const handle = handleIn(doc);
      if (saidMember(doc, i + 1)) return handle === undefined ? own : ofHandle(doc, handle, true);
      continue;
    }
    const capital = /^[A-Z]/.test(doc.original[token.start] ?? '');
    const single = token.tags.has('single-pronoun');
    if (!single && !capital && !/^(?:the|this|that|our|my|your)$/.test(token.text)) continue;
    const person = personAt(doc, i);
    if (person === null || !PERSONS.includes(person.target.kind) || !saidMember(doc, person.to)) continue;
    // The pronoun stands for the handle before it.
    const handle = single ? handleIn(doc, i) : undefined;
    return handle === undefined
      ? { kind: person.target.kind, range: { from: person.from, to: person.to }, member: true }
      : ofHandle(doc, handle, true);
  }
  return null;
}

/** Somebody named or spoken to at whom the text is aimed; null where it is about nobody in particular. */
export const aimedAt: (doc: Doc) => Individual | null = perDoc((doc) => {
  const member = memberIn(doc) ?? likened(doc);
  if (member !== null) return member;
  const kind = yourKind(doc);
  let opening = 0;
  while (doc.tokens[opening]?.kind === 'mention' || (opening > 0 && doc.tokens[opening]?.text === ','))
    opening++;
  const handle = doc.tokens.find(
    (token, i) =>
      token.kind === 'mention' &&
      isPlain(token) &&
      (i < opening ||
        (!SOURCES.has(doc.tokens[i - 1]?.text ?? '') &&
          (ABOUT_THEM.has(doc.tokens[i - 1]?.text ?? '') || has(doc, 'second')))),
  );
  if (kind !== undefined) {
    if (handle !== undefined) return ofHandle(doc, handle, true);
    return kind.tags.has('you')
      ? null
      : { kind: 'person', range: { from: kind.index, to: kind.index + 2 }, member: true };
  }
  // A public account is spoken to about many things; to a private person the words are said.
  return handle !== undefined && handleKind(doc, handle.text) === 'person'
    ? ofHandle(doc, handle, false)
    : null;
});

/**
 * Statements about a group, each aimed at the individual of the text where there is one. The stance stays that of the
 * statement itself, whatever stands between it and the name.
 */
export function atSomebody(doc: Doc, candidates: readonly Candidate[]): readonly Candidate[] {
  const aimed = candidates.length === 0 ? null : aimedAt(doc);
  if (aimed === null) return candidates;
  return candidates.map((candidate) => {
    if (candidate.target.kind !== 'protected-group') return candidate;
    const { stance, range } = stanceOf(doc, candidate);
    return {
      ...candidate,
      target: { kind: aimed.kind, categories: candidate.target.categories },
      targetRange: aimed.range,
      stance,
      stanceRange: range,
      because: [...candidate.because, 'target-individual'],
    };
  });
}
