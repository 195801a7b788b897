/** What calls by their parts share: sentences as lines of words, who is called on, who is meant. */
import { CALLS, ORDER } from './lexicon/mobs';
import { isCommon } from './lexicon';
import { perDoc } from './per-doc';
import type { Aim } from './phrase-rules';
import { entityAt } from './target';
import { stanceOf } from './stance';
import { standsIn } from './standing';
import type { Candidate, Doc, Range, Token } from './types';
import { whoIn } from './who';

/** A sentence as words between single spaces, and where each token stands in it. */
export interface Line extends Range {
  readonly text: string;
  readonly at: readonly number[];
}

const VOCATIVE =
  /^(?:patriots|folks|lads|guys|comrades|friends|followers|everyone|everybody|boys|girls|brothers|sisters|people|ok|okay|so|now|please|and|then|come|right|listen|hey|yes|just|also|tonight|tomorrow|today|seriously|actually|oh|well|,|:|-|!|"|all|of|you|my|dear|fellow|if)$/;

const isName = (doc: Doc, token: Token, first: number): boolean =>
  token.kind === 'word' &&
  token.index > first &&
  token.tags.size === 0 &&
  /^[A-Z][a-zà-ÿ]/.test(doc.original.slice(token.start, token.end)) &&
  !isCommon(token.text);

function lineFrom(doc: Doc, from: number, to: number, named: boolean): Line {
  let text = '';
  const at: number[] = [];
  for (let i = from; i < to; i++) {
    const token = doc.tokens[i];
    const plain = token === undefined || token.kind === 'emoji' || token.text === '"' ? '' : token.text;
    const word = named && token !== undefined && isName(doc, token, from) ? 'nnp' : plain;
    // "her kids' school", "he's": suffixes stay with their word.
    const joined = /^(?:'s|'|'re|'ll|'d|'m|'ve)$/.test(word) && doc.tokens[i - 1]?.end === token?.start;
    if (word !== '' && !joined) text += ' ';
    at.push(text.length);
    text += word;
  }
  return { from, to, text: text + ' ', at };
}

/** The sentences of a text as lines. */
export const sentencesOf = perDoc((doc): readonly Line[] =>
  doc.sentences.map(({ from, to }) => lineFrom(doc, from, to, false)),
);
/** The same with `nnp` for every name: a capital within the sentence, where the text is not all capitals. */
export const namedSentencesOf = perDoc((doc): readonly Line[] =>
  doc.sentences.map(({ from, to }) => lineFrom(doc, from, to, true)),
);

/** Are others called on here: an order at the head, or words such as "everyone" and "let's"? */
export function called(doc: Doc, { from, to, text }: Line): boolean {
  let i = from;
  while (
    i < to &&
    (doc.tokens[i]?.kind !== 'word' || VOCATIVE.test(doc.tokens[i]?.text ?? '')) &&
    i < from + 8
  )
    i++;
  const first = doc.tokens[i]?.text ?? '';
  if (
    /^(?:don't|dont|never|stop|nobody)$/.test(first) ||
    (first === 'do' && doc.tokens[i + 1]?.text === 'not')
  ) {
    const behind = doc.tokens[first === 'do' ? i + 2 : i + 1]?.text ?? '';
    return (
      /^(?:let|give|leave|serve|sell|speak|stop|ease|allow|rest|should|must|feed|hire|talk|even)$/.test(
        behind,
      ) && first !== 'stop'
    );
  }
  const second = doc.tokens[i + 1];
  // "Turn up …" orders; "Show trials are …", "Ring road closed" do not: a verb has an object or a particle.
  if (
    ORDER.test(first) &&
    second !== undefined &&
    second.kind !== 'punct' &&
    !second.tags.has('be') &&
    !second.tags.has('be-s')
  )
    return true;
  if (
    / (?:and|then|,) (?:go|make|find|follow|scream|shout|ring|call|let|give|show|harass|chase|run|drive|bang|spit|flood|trip|fill|wait|post|leave) /.test(
      text,
    ) &&
    CALLS.some((p) => standsIn(text, p))
  )
    return true;
  return CALLS.some((p) => standsIn(text, p));
}

/** Names of days, months and places, which no list has as people. */
const NOBODY =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|july|august|september|october|november|december|christmas|easter|thanksgiving|street|road|avenue|capitol|county|city|town|justice|act|amendment|washington|congress|hollywood|brussels|westminster)$/;

/** Somebody in particular: by handle, by name, by "him" and "her"; "them" only as the last resort. */
export function meant(doc: Doc, from: number, to: number): Aim | null {
  let pronoun: Aim | null = null;
  let many: Aim | null = null;
  for (let i = from; i < to; i++) {
    const token = doc.tokens[i];
    if (token === undefined) continue;
    const range = { from: i, to: i + 1 };
    if (token.kind === 'mention') {
      const target = whoIn(doc, range);
      if (target !== null) return { target, range };
    }
    if (pronoun === null && /^(?:him|her|his|he|she)$/.test(token.text))
      pronoun = { target: { kind: 'person', categories: [] }, range };
    if (many === null && /^(?:them|their)$/.test(token.text))
      many = { target: { kind: 'group', categories: [] }, range };
    const entity = token.kind === 'word' ? entityAt(doc, i, 'person') : null;
    if (entity === null || entity.to > to) continue;
    if (NOBODY.test(doc.tokens[entity.to - 1]?.text ?? '')) continue;
    const { kind } = entity.target;
    // A capital at the head of a sentence makes no name.
    if (
      entity.to === i + 1 &&
      token.tags.size === 0 &&
      (doc.sentences[token.sentence]?.from === i || isCommon(token.text))
    )
      continue;
    const own = doc.tokens
      .slice(entity.from, entity.to)
      .some(({ tags }) => tags.has('first') || tags.has('pronoun'));
    if ((kind === 'person' || kind === 'public-figure' || kind === 'anonymous-witness') && !own)
      return { target: entity.target, range: { from: entity.from, to: entity.to } };
  }
  return pronoun ?? many;
}

/** Tokens of a part of a line. */
export function rangeOf(part: Line, start: number, end: number): Range {
  let from = part.from;
  let to = part.from + 1;
  part.at.forEach((offset, k) => {
    if (offset <= start + 1) from = part.from + k;
    if (offset < end) to = part.from + k + 1;
  });
  return { from, to };
}

/**
 * The candidate with all its parts as the predicate, so that what is shown is what carried it. The stance is read off the
 * part that names the deed first: what stands between the parts is no report of them.
 */
export function covering(doc: Doc, candidate: Candidate, parts: readonly Range[]): Candidate {
  const { stance, range } = stanceOf(doc, candidate);
  const from = Math.min(...parts.map((part) => part.from));
  const to = Math.max(...parts.map((part) => part.to));
  return { ...candidate, predicateRange: { from, to }, stance, stanceRange: range };
}
