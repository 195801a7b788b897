/** Whose is a number or an address: read off the words around it. */
import { HOSTILE, OWN, OWNER_ROLE, PUBLIC_WORDS } from '../lexicon/privacy';
import { perDoc } from '../per-doc';
import { assertedDespite } from '../phrase-rules';
import { lineOf, rangeAt } from '../phrases';
import { entityAt } from '../target';
import type { Candidate, Doc, Range } from '../types';
import type { ClauseId, Target } from '../../types';
import type { Shape } from './shape';

/** The words on both sides of a shape, each with a space at both ends. */
export interface Around {
  readonly before: string;
  readonly behind: string;
  readonly range: Range;
}

/** Characters of the line that are looked at: about fifteen words before, ten behind. */
const BEFORE = 110;
const BEHIND = 70;

/** The words around a shape, or null where no token covers it. */
export function around(doc: Doc, { start, end }: Shape): Around | null {
  const range = rangeAt(doc, start, end);
  if (range === null) return null;
  const { text, at } = lineOf(doc);
  const from = at[range.from] ?? 0;
  const to = range.to < at.length ? (at[range.to] ?? text.length) - 1 : text.length - 1;
  const cut = Math.max(0, from - BEFORE);
  const before = text.slice(cut, from);
  // A cut through a word would make a false word of its rest.
  return {
    before: cut === 0 ? before : before.slice(before.indexOf(' ')),
    behind: text.slice(to, to + BEHIND),
    range,
  };
}

/** Start and end of the last match of a global pattern, or null. */
function lastOf(text: string, pattern: RegExp): { readonly start: number; readonly end: number } | null {
  let last: { start: number; end: number } | null = null;
  for (const match of text.matchAll(pattern))
    last = { start: match.index, end: match.index + match[0].length };
  return last;
}

/**
 * Does a cue of another owner stand before the shape, nearer than any word of the author's own? The nearer word wins:
 * "call me and I will give you his number".
 */
export function ownedByOther({ before }: Around, cue: RegExp): boolean {
  const other = lastOf(before, cue);
  const own = lastOf(before, OWN);
  // "my home address" holds the cue "home address": a cue inside the author's own words is his.
  return other !== null && (own === null || other.start >= own.end);
}

/** Words that are searched for a person. */
const REACH = 60;

/** A person in the words before: his pronoun, his handle, his role or his name, within this sentence and the two before. */
export function personBefore(doc: Doc, { range }: Around): Range | null {
  const sentence = doc.tokens[range.from]?.sentence ?? 0;
  for (let i = range.from - 1; i >= Math.max(0, range.from - REACH); i--) {
    const token = doc.tokens[i];
    if (token === undefined || sentence - token.sentence > 2) return null;
    if (token.kind === 'mention') return { from: i, to: i + 1 };
    if (token.kind !== 'word') continue;
    if (/^(?:he|she|they|him|her|his|their|them)$/.test(token.text)) return { from: i, to: i + 1 };
    const entity = entityAt(doc, i, 'person');
    const kind = entity?.target.kind;
    if (entity === null || (kind !== 'person' && kind !== 'public-figure' && kind !== 'anonymous-witness'))
      continue;
    if (/^(?:you|your|u|ur|yourself|i|me|my)$/.test(token.text)) continue;
    // One capitalised word alone may be a place or the start of a sentence.
    const letters = doc.original.slice(token.start, doc.tokens[entity.to - 1]?.end);
    const single = entity.to === entity.from + 1 && /^[A-Z]/.test(letters) && token.tags.size === 0;
    if (!single && entity.to <= range.from) return { from: entity.from, to: entity.to };
  }
  return null;
}

/** Does the text ask its readers to make use of it? */
export const isHostile = perDoc((doc: Doc): boolean => HOSTILE.test(lineOf(doc).text));

/**
 * Is the number labelled as somebody's, who is named before, and not the author's own: "Jane Roe, passport no. …"? With
 * `always` false the text must also do something hostile with it.
 */
export function named(doc: Doc, words: Around, label: RegExp, always: boolean): boolean {
  const near = words.before.replace(/[“”"'(]/g, '').replace(/ {2,}/g, ' ');
  if (!label.test(near) || ownedByAuthor(words) || personBefore(doc, words) === null) return false;
  return always || isHostile(doc);
}

/** The first characters of a text, without a word that is cut in two. */
const wholeWords = (text: string, length: number): string => text.slice(0, text.lastIndexOf(' ', length) + 1);

/** Characters behind a shape in which its owner may still be named: "… picks up on".  */
const NEAR = 60;

/**
 * Does a sign that the thing is private stand in the same breath, and somebody else whose it may be: named, pointed at, or
 * by what he is? Weaker than a cue that says both at once.
 */
export function privateOf(doc: Doc, words: Around, sign: RegExp): boolean {
  if (ownedByAuthor(words) || isPublic(words)) return false;
  const { before, behind } = words;
  const text = `${before.replace(/[“”"'()](?=[ ])/g, '')} ${wholeWords(behind, NEAR)} `;
  // "Send her my regards" makes nothing the author's own.
  const rest = behind.slice(0, NEAR).replace(/ (?:send|give|tell|bring) [^ ]+ (?:my|our) /, ' ');
  if (!sign.test(text) || / (?:my|mine|our|ours|me|us) /.test(rest)) return false;
  return (
    personBefore(doc, words) !== null ||
    lastOf(before, OWNER_ROLE) !== null ||
    lastOf(rest, OWNER_ROLE) !== null ||
    / (?:his|her|their|he's|she's|she|he) /.test(behind.slice(0, NEAR))
  );
}

/** The words before a shape without the marks and spaces at their end: "passport of the witness". */
export function labelOf({ before }: Around): string {
  let end = before.length;
  while (end > 0 && ' :.,'.includes(before[end - 1] ?? 'x')) end--;
  return `${before.slice(0, end)} `;
}

/** Is it the author's own? */
export const ownedByAuthor = ({ before }: Around): boolean => lastOf(before, OWN) !== null;

/** Do the words close by speak of an office, a venue, an event? */
export const isPublic = ({ before, behind }: Around): boolean =>
  PUBLIC_WORDS.test(before.slice(-70).replace(/^[^ ]*/, '')) || PUBLIC_WORDS.test(wholeWords(behind, 45));

const PERSON: Target = { kind: 'private-person', categories: [] };

/** Published is published: quoted, asked or reported, the number stands there for everybody. Only a denial is none. */
const STILL_PUBLISHED = ['quotation', 'question', 'reporting', 'hypothetical', 'past', 'figurative'] as const;

/** A candidate of a private-information clause. The target is private by what was published about it. */
export function exposes(
  doc: Doc,
  clause: ClauseId,
  points: number,
  because: string,
  words: Around,
): Candidate {
  const { range } = words;
  const candidate: Candidate = {
    clause,
    points,
    target: PERSON,
    targetRange: personBefore(doc, words),
    predicateRange: range,
    because: [because],
  };
  // "insurance no. 12": an abbreviation denies nothing.
  const numbered = / n[ro]s? [.:]?[^.]{0,8}$/.test(words.before);
  // "This is not his address" denies it; "nobody guards his house" does not.
  const denied =
    / (?:not|isn't|wasn't|never|wrong|no longer) (?:[^ .!?]+ ){0,9}$/.test(words.before) && !numbered;
  return assertedDespite(doc, candidate, denied ? STILL_PUBLISHED : [...STILL_PUBLISHED, 'negated']);
}
