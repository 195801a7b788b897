/** Who stands in a part of a sentence: people at whom words are aimed, or a thing, at which they are not. */
import {
  GROUP_NOUNS,
  OBJECT_NOUNS,
  PROTECTED_NOUNS,
  ROLE_NOUNS,
  SECOND_PERSON,
  THIRD_PERSON,
} from './lexicon/persons';
import { OFFICE_NOUNS, STATE_NAMES } from './lexicon/politics';
import { entityAt } from './target';
import type { Aim } from './phrase-rules';
import type { Doc, Range, Token } from './types';
import type { Target, TargetKind } from '../types';

const setOf = (...lists: readonly (readonly string[])[]): ReadonlySet<string> => new Set(lists.flat());
const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const SECOND = setOf(SECOND_PERSON);
const THIRD = setOf(THIRD_PERSON);
const GROUPS = setOf(GROUP_NOUNS);
const PROTECTED = setOf(PROTECTED_NOUNS);
const ROLES = setOf(ROLE_NOUNS);
const OFFICES = setOf(OFFICE_NOUNS);
export const OBJECTS = setOf(OBJECT_NOUNS, STATE_NAMES);
export const ANYBODY = words('everyone everybody anyone anybody whoever those all every');
const NEGATIONS = words("not never no nobody none neither nor cannot cant dont hardly without n't noone");
/** Where the first noun phrase ends. */
export const ENDS_HEAD = words('who that which in of on from at with for and or behind like to');
/** Another clause has begun: what stands before and behind belongs to different statements. */
const FAMILY = words(
  'family kids children wife husband daughter son mother father parents brother sister mom dad',
);
export const BREAKS = words(
  'before when whenever until till if after because so where while how why unless than as',
);
export const DETERMINERS = words('the a an this that these those all every his her your their my our some');
/** Words before "I hope" that leave it the author's own. */
const VOICE = words(
  "and so but just really truly honestly sincerely genuinely do still would can only also then lol lmao please because yes yeah seriously literally always now fucking i'd we'd i'm we're i'll we'll 'd 'm 're 'll am are ok okay well omg wow ugh all proudly fully must should will been keep 've my only one proud have",
);

export const target = (kind: TargetKind): Target => ({ kind, categories: [] });
export const isNegation = ({ text }: Token): boolean => NEGATIONS.has(text) || /n['’]t$/.test(text);

/** Does a negating word stand in the range? */
export const negatedIn = (doc: Doc, range: Range): boolean =>
  doc.tokens.slice(range.from, range.to).some(isNegation);

/** A word written as names are, in a text that is not all capitals. */
function isName(doc: Doc, token: Token): boolean {
  const letters = doc.original.slice(token.start, token.end);
  return token.kind === 'word' && /^[A-ZÀ-Þ][a-zß-ÿ]/.test(letters) && !OBJECTS.has(token.text);
}

/** What the general reading of targets (target.ts) says where it knows more: figures, witnesses, protected groups, states. */
function known(doc: Doc, from: number): Target | null | undefined {
  const entity = entityAt(doc, from, 'person');
  if (entity === null) return undefined;
  const { kind } = entity.target;
  if (kind === 'state' || kind === 'organisation' || kind === 'object') return null;
  return kind === 'public-figure' || kind === 'anonymous-witness' || kind === 'protected-group'
    ? entity.target
    : undefined;
}

const ofMention = (doc: Doc, handle: string): Target =>
  target(doc.isPublicHandle(handle.replace(/^@/, '').toLowerCase()) ? 'public-figure' : 'person');

/** A pronoun, alone or with company: "you", "you and your friends", "those two". */
function ofPronoun(head: string, first: string, alone: boolean): Target | null {
  if (SECOND.has(head) || (SECOND.has(first) && alone)) return target('person');
  if (THIRD.has(head))
    return target(/^(?:they|them|these|those|all|every|both|people)/.test(head) ? 'group' : 'person');
  return null;
}

function ofNoun(doc: Doc, head: readonly Token[], before: Token | undefined): Target | null {
  const first = head[0]?.text ?? '';
  const last = head.at(-1)?.text ?? '';
  if (GROUPS.has(last)) return target('group');
  if (PROTECTED.has(last)) return target('protected-group');
  if (ANYBODY.has(first)) return target('group');
  if (OFFICES.has(last) || OFFICES.has(first)) return target('public-figure');
  const determined = DETERMINERS.has(first) || (before !== undefined && DETERMINERS.has(before.text));
  if (ROLES.has(last)) return determined ? target('person') : null;
  return !determined && head.length <= 3 && head.every((token) => isName(doc, token))
    ? target('person')
    : null;
}

/**
 * The people that a range of tokens speaks of, or null where it speaks of a thing, a state, or nobody that can be told.
 * Precision first: a noun that no list knows is nobody.
 */
export function whoIn(doc: Doc, range: Range): Target | null {
  const tokens = doc.tokens.slice(range.from, range.to);
  if (tokens.some(({ text }) => BREAKS.has(text)) || tokens.some(isNegation)) return null;
  const mention = tokens.find(({ kind }) => kind === 'mention');
  if (mention !== undefined) return ofMention(doc, mention.text);
  const cut = tokens.findIndex(
    ({ text, kind }, index) => index > 0 && (ENDS_HEAD.has(text) || kind === 'punct'),
  );
  const head = cut < 0 ? tokens : tokens.slice(0, cut);
  const first = head[0];
  const last = head.at(-1);
  if (first === undefined || last === undefined || OBJECTS.has(last.text)) return null;
  // "the senator's bill": what belongs to somebody is not somebody, unless it is family.
  const owned = tokens[head.length]?.text === "'" || tokens.some(({ text }) => text === "'s");
  const end = tokens.at(-1);
  if (owned && end !== undefined)
    return ROLES.has(end.text) || FAMILY.has(end.text) ? target('person') : null;
  const better = known(doc, range.from);
  if (better !== undefined) return better;
  const joined = head.map(({ text }) => text).join(' ');
  return ofPronoun(joined, first.text, head.length === 1) ?? ofNoun(doc, head, doc.tokens[range.from - 1]);
}

/** Voters as the aim of a claim about voting: the words for them, where the text has some. */
export function votersIn(doc: Doc): Aim {
  const at = doc.tokens.findIndex(({ text }) =>
    /^(?:voters?|supporters|republicans|democrats|tories|dems|liberals|conservatives|greens|everyone|everybody|folks|citizens|residents|people|students|immigrants|anyone|you|your|yourself)$/.test(
      text,
    ),
  );
  return { target: target('group'), range: at < 0 ? null : { from: at, to: at + 1 } };
}

/** `whoIn` as the aim of a phrase. */
export function aimAt(doc: Doc, range: Range | undefined): Aim | null {
  const found = range === undefined ? null : whoIn(doc, range);
  return found === null || range === undefined ? null : { target: found, range };
}

/** The subject that stands before a verb: the shortest run of words there that speaks of people. Null when negated. */
export function aimBefore(doc: Doc, verb: number): Aim | null {
  const sentence = doc.tokens[verb]?.sentence;
  for (let from = verb - 1; from >= verb - 6; from--) {
    const token = doc.tokens[from];
    if (token === undefined || token.sentence !== sentence || token.kind === 'punct') return null;
    if (isNegation(token) || OBJECTS.has(token.text)) return null;
    const found = whoIn(doc, { from, to: verb });
    if (found !== null) return negatedBefore(doc, from) ? null : { target: found, range: { from, to: verb } };
  }
  return null;
}

/** A negating word in the four words before, in the same sentence and not beyond a mark. */
export function negatedBefore(doc: Doc, index: number): boolean {
  for (let from = index - 1; from >= index - 4; from--) {
    const token = doc.tokens[from];
    if (token === undefined || token.kind === 'punct' || token.sentence !== doc.tokens[index]?.sentence)
      return false;
    if (isNegation(token)) return true;
  }
  return false;
}

/** Does the author say it himself: nothing before these words but his own pronoun, an adverb, or the start. */
export function inOwnVoice(doc: Doc, index: number): boolean {
  for (let from = index - 1; from >= 0; from--) {
    const token = doc.tokens[from];
    if (token === undefined || token.kind !== 'word' || token.sentence !== doc.tokens[index]?.sentence)
      return true;
    if (token.text === 'i' || token.text === 'we') return true;
    if (!VOICE.has(token.text)) return false;
  }
  return true;
}

/** Nothing of the sentence stands before these words but mentions, marks and calls such as "please". */
export function opensSentence(doc: Doc, index: number): boolean {
  const token = doc.tokens[index - 1];
  if (token === undefined || token.kind !== 'word' || token.sentence !== doc.tokens[index]?.sentence)
    return true;
  return (
    /^(?:please|pls|just|now|so|and|then|go|hey|yes|everyone|everybody|guys|folks|patriots|lets|let's)$/.test(
      token.text,
    ) && opensSentence(doc, index - 1)
  );
}
