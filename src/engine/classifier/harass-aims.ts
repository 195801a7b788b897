/** Who is called on by a turn of phrase, and at whom it is aimed: petition, kindness, contests and denials are none. */
import { CALLS_ON_OTHERS, PETITION_WORDS } from './lexicon/harassment';
import type { Aim } from './phrase-rules';
import { hasPhrase, lineOf, phrase } from './phrases';
import type { Found } from './phrases';
import { somebodyAt, somebodyBefore } from './somebody';
import { entityAt } from './target';
import type { Doc, Range } from './types';
import { negatedBefore, negatedIn, opensSentence, whoIn } from './who';

const PETITION = phrase('<words>', { words: PETITION_WORDS });
const INVITES_HOME = / (?:my|our|open) (?:house|home|place) /;

/** The words before a phrase, as a line that ends with a space. */
function before(doc: Doc, index: number): string {
  const line = lineOf(doc);
  return line.text.slice(0, line.at[index] ?? 0);
}

/** First words of orders and of calls: what stands behind their commas is ordered too. */
const ORDERS =
  /^(?:find|follow|go|get|come|stand|show|meet|join|call|ring|phone|text|message|send|make|let|let's|lets|flood|spam|bombard|harass|hound|stalk|bully|scream|shout|wait|camp|march|surround|track|hunt|chase|ruin|if|when|whenever|wherever|next|please|everyone|everybody|patriots|folks|guys|lads|friends|ok|okay|do|don't|take|give|tell|write|visit|knock|bang|throw|tonight|tomorrow|today)$/;

/** The rest of a list in a sentence that orders nothing: "he goes on to bully, follow & threaten them". */
function continues(doc: Doc, index: number): boolean {
  const before = doc.tokens[index - 1];
  const sentence = doc.sentences[doc.tokens[index]?.sentence ?? -1];
  if (before?.kind !== 'punct' || sentence === undefined || index <= sentence.from) return false;
  if (before.text === '&' || before.text === '/') return true;
  if (before.text !== ',' && before.text !== ';') return false;
  let first = sentence.from;
  while (first < index && doc.tokens[first]?.kind !== 'word') first++;
  return index - first > 5 && !ORDERS.test(doc.tokens[first]?.text ?? '');
}

/** "Find out who she is and chase her": what "and" joins to an order is ordered too. */
const IMPERATIVES =
  /^(?:find|follow|go|get|come|show|meet|join|call|ring|phone|text|message|send|make|let|let's|lets|flood|spam|bombard|harass|hound|stalk|bully|scream|shout|wait|camp|march|surround|track|hunt|chase|ruin|rt|retweet|share|spread|report|please|everyone|everybody|give|tell|write|visit|knock|bang|throw|screenshot|save|tag|mass)$/;
const PETITIONED =
  / (?:your|our|my) (?:senators?|representatives?|reps?|mps?|congress[a-z]+|governor|mayor|councillors?|lawmakers?|legislators?) /;
function coordinated(doc: Doc, index: number): boolean {
  if (!/^(?:and|then|&)$/.test(doc.tokens[index - 1]?.text ?? '') || PETITIONED.test(lineOf(doc).text))
    return false;
  const sentence = doc.sentences[doc.tokens[index]?.sentence ?? -1];
  if (sentence === undefined) return false;
  let first = sentence.from;
  while (first < index && doc.tokens[first]?.kind !== 'word') first++;
  return first < index - 1 && IMPERATIVES.test(doc.tokens[first]?.text ?? '');
}

/** Others are called on: an opening such as "everyone" or "let's", or an order with nothing before it. */
function called(doc: Doc, index: number): boolean {
  if (negatedBefore(doc, index) || continues(doc, index)) return false;
  return opensSentence(doc, index) || coordinated(doc, index) || CALLS_ON_OTHERS.test(before(doc, index));
}

/** The owner before a place or a channel: a pronoun, a mention, or somebody's name in the possessive. */
function owner(doc: Doc, range: Range | undefined): Aim | null {
  if (range === undefined) return null;
  const text = doc.tokens[range.from]?.text ?? '';
  if (doc.tokens[range.from]?.tags.has('prep') === true) return null;
  if (/^(?:his|her|their|him|them|he|she|they)$/.test(text)) {
    return { target: { kind: /^the/.test(text) ? 'group' : 'person', categories: [] }, range };
  }
  const target = whoIn(doc, {
    from: range.from,
    to: range.to - (doc.tokens[range.to - 1]?.text === "'s" ? 1 : 0),
  });
  if (target !== null) return { target, range };
  // "the clerk", "this so-called secret witness", "Senator Doe": as the general reading of targets has them.
  const entity = entityAt(doc, range.from, 'person');
  const kind = entity?.target.kind;
  if (kind === 'person' || kind === 'public-figure' || kind === 'group' || kind === 'anonymous-witness')
    return { target: { kind, categories: [] }, range };
  if (
    !doc.original.slice(doc.tokens[range.from]?.start, doc.tokens[range.to - 1]?.end).includes('’s') &&
    doc.tokens[range.to - 1]?.text !== "'s"
  )
    return null;
  const letters = doc.original.slice(doc.tokens[range.from]?.start, doc.tokens[range.from]?.end);
  return /^[A-Z][a-z]+/.test(letters) && !/^(?:it|that|let|what|here|there|today|tonight|tomorrow)/.test(text)
    ? { target: { kind: 'person', categories: [] }, range }
    : null;
}

/** "Flood his replies with puppies": sent in kindness. */
const KINDLY =
  / (?:puppy|puppies|kittens?|cats|dogs|love|hearts?|flowers|hugs|support|kindness|congratulations|congrats|birthday|wishes|prayers|compliments|positivity|positive|praise|thanks|thank you|good vibes|encouragement|cute|happy|kind|nice|cheer (?:him|her|them) up|rough day|bad day|get well|memories|cards) /;
export const flooded = (doc: Doc, found: Found): Aim | null =>
  KINDLY.test(lineOf(doc).text) ? null : call(doc, found);

/** The one at whom the deed is aimed, also by a role that no list knows. */
export const whom = (doc: Doc, found: Found): Aim | null =>
  owner(doc, found.parts.who) ?? somebodyAt(doc, found.parts.who, false);
/** A match, a race, a ballot: nobody is hurt there. */
const CONTEST =
  / (?:polls|ballot|ballot box|vote|votes|voting|election|game|match|pitch|cup|league|striker|defence|defense|goal|goals|season|derby|coach|half|penalty|kick-off|tournament|round|ref|referee|boxing|ufc|chess|quiz) /;
export const struck = (doc: Doc, found: Found): Aim | null =>
  called(doc, found.range.from) && !CONTEST.test(lineOf(doc).text) ? whom(doc, found) : null;
/** Said of somebody: "this man should be harassed". A question asks, a denial denies. */
/** "Call your senator": those who are written to as theirs are petitioned. */
const yours = (doc: Doc, found: Found): boolean =>
  found.parts.who !== undefined && /^(?:your|our|my)$/.test(doc.tokens[found.parts.who.from]?.text ?? '');
const ACTS =
  / (?:bill|pass|passes|vote|votes|act|acts|sign|signs|listen|answer|answers|resign|reform|justice|ceasefire|law) /;
export const abused = (doc: Doc, found: Found): Aim | null => (yours(doc, found) ? null : harass(doc, found));
export const unrelenting = (doc: Doc, found: Found): Aim | null =>
  yours(doc, found) || ACTS.test(lineOf(doc).text) ? null : opened(doc, found);
/** Teams are given a beating as "them". */
export const blow = (doc: Doc, found: Found): Aim | null =>
  found.parts.who !== undefined && doc.tokens[found.parts.who.from]?.text === 'them'
    ? null
    : struck(doc, found);
export const spoiled = (doc: Doc, found: Found): Aim | null =>
  negatedIn(doc, found.range) || negatedBefore(doc, found.range.from) ? null : whom(doc, found);
export const passive = (doc: Doc, found: Found): Aim | null => {
  const verb = found.parts.verb?.from ?? found.range.from;
  const sentence = doc.sentences[doc.tokens[verb]?.sentence ?? 0];
  const first = doc.tokens[sentence?.from ?? 0]?.text ?? '';
  if (sentence?.question === true || /^(?:how|why|what|when|who|does|do|did|which|if)$/.test(first))
    return null;
  return somebodyBefore(doc, verb, true);
};
export const openly = (doc: Doc, found: Found): Aim | null =>
  negatedBefore(doc, found.range.from) || CONTEST.test(lineOf(doc).text) || hasPhrase(doc, PETITION)
    ? null
    : whom(doc, found);
const opened = (doc: Doc, found: Found): Aim | null =>
  opensSentence(doc, found.range.from) ? whom(doc, found) : null;

export const call = (doc: Doc, found: Found): Aim | null =>
  called(doc, found.range.from) && !hasPhrase(doc, PETITION) && !INVITES_HOME.test(lineOf(doc).text)
    ? owner(doc, found.parts.who)
    : null;

/** What is criminal or hostile to private life by its name needs no petition check. */
export const harass = (doc: Doc, found: Found): Aim | null =>
  called(doc, found.range.from) ? owner(doc, found.parts.who) : null;

/** "Don't let her sleep", "no peace for him": the negation is the call itself. */
export const kept = (doc: Doc, found: Found): Aim | null =>
  opensSentence(doc, found.range.from) && !hasPhrase(doc, PETITION) && !theirThing(doc, found.parts.who)
    ? owner(doc, found.parts.who)
    : null;
/** "No peace for their defence": what is theirs, not they. */
const theirThing = (doc: Doc, range: Range | undefined): boolean =>
  range !== undefined &&
  range.to - range.from > 1 &&
  /^(?:his|her|their|our|your|my)$/.test(doc.tokens[range.from]?.text ?? '');

/** "Does anyone know where she lives": the asking is the call. */
export const asked = (doc: Doc, found: Found): Aim | null =>
  negatedBefore(doc, found.range.from) ? null : owner(doc, found.parts.who);
