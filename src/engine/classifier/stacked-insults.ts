/** Insults heaped on one person, by the weights of their words: severe ones, mild ones, those that take somebody's worth. */
import { BEASTS, BETWEEN, DEGRADING, MILD_INSULTS, SILENCERS, STRONG_INSULTS } from './lexicon/insults';
import { assertedDespite, wordsIn } from './phrase-rules';
import { findPhrases, finder, lineOf, phrase } from './phrases';
import type { Found } from './phrases';
import { entityAt } from './target';
import type { Candidate, Doc, Range } from './types';
import type { Target } from '../types';
import { whoIn } from './who';

const STRONG = phrase('<words>', { words: STRONG_INSULTS });
const SILENCING = phrase('<words>', { words: SILENCERS });
const MILD = phrase('<words>', { words: MILD_INSULTS });
const PASSED: ReadonlySet<string> = new Set(BETWEEN);
const MILD_WORDS: ReadonlySet<string> = new Set(MILD_INSULTS);
const strongIn = finder(STRONG_INSULTS);
const DEGRADES = phrase('<words>', { words: DEGRADING });
const BEAST = phrase('<words>', { words: BEASTS });
const degradingIn = finder(DEGRADING);
/** Severe and degrading terms together, from which on one severe term is enough. */
const HEAPED = 3;
/** From this weight on the aggression is excessive; from the second on, or with three severe terms, there is little doubt. */
const EXCESSIVE = 6;
const BEYOND_DOUBT = 8;
const SEVERE = 3;
/** Words from the first insult to the last: beyond it they are scattered through a text, not thrown at somebody. */
const LONGEST = 40;

interface One {
  readonly target: Target;
  readonly range: Range;
}

/** Two capitalised words that no list knows, or a title and a name. */
function fullName(doc: Doc): One | null {
  for (const { index, kind } of doc.tokens) {
    if (kind !== 'word') continue;
    const entity = entityAt(doc, index, 'person');
    if (entity === null || (entity.target.kind !== 'person' && entity.target.kind !== 'public-figure'))
      continue;
    const letters = doc.original.slice(doc.tokens[entity.from]?.start, doc.tokens[entity.to - 1]?.end);
    if (/^[A-Z][\w.'’-]+ (?:[\w.]+ )*[A-Z][\w'’-]+$/.test(letters) && letters !== letters.toUpperCase())
      return { target: entity.target, range: { from: entity.from, to: entity.to } };
  }
  return null;
}

/** The one person spoken to or about; more than one is a group and no individual. */
function individual(doc: Doc): One | null {
  let named: One | null = null;
  let spoken: One | null = null;
  for (const { text, index, kind } of doc.tokens) {
    const range = { from: index, to: index + 1 };
    if (spoken === null && /^(?:you|your|you're|youre|ur|u|yourself)$/.test(text)) {
      if (
        /^(?:people|all|guys|lot|liberals|conservatives|democrats|republicans|tories|dems)$/.test(
          doc.tokens[index + 1]?.text ?? '',
        )
      )
        return null;
      spoken = { target: { kind: 'person', categories: [] }, range };
    }
    if (kind === 'mention' && named === null) {
      const target = whoIn(doc, range);
      if (target !== null) named = { target, range };
    }
  }
  named ??= fullName(doc);
  return named ?? spoken;
}

const isAdjective = (word: string): boolean => /(?:ing|less|ful|ous|ed|y|-faced)$/.test(word);

/** A term aimed at the person: behind "you" or the name with nothing but adjectives between, or an order such as "eat shit". */
function aimed(doc: Doc, { from, to }: Range, one: One): boolean {
  const text = wordsIn(doc, { from, to });
  if (/^(?:(?:go )?fuck (?:you|off|u|yourself)|eat shit)/.test(text)) return true;
  for (let index = from - 1; index >= from - 8; index--) {
    const token = doc.tokens[index];
    if (token === undefined) return false;
    if (index >= one.range.from && index < one.range.to) return true;
    if (token.kind === 'mention' || /^(?:you|you're|youre|u|ur)$/.test(token.text)) return true;
    if (!PASSED.has(token.text) && !MILD_WORDS.has(token.text) && !isAdjective(token.text)) return false;
  }
  return false;
}

/** "What a subhuman creature you are", "useless cow, that's all you are": the person stands behind the term. */
function behind(doc: Doc, to: number, one: One): boolean {
  for (let index = to; index <= to + 5; index++) {
    const token = doc.tokens[index];
    if (token === undefined || /^[.!?]/.test(token.text)) return false;
    const person =
      token.kind === 'mention' ||
      /^(?:you|u)$/.test(token.text) ||
      (index >= one.range.from && index < one.range.to);
    if (person)
      return /^(?:are|r|'re|is|@.*)$/.test(doc.tokens[index + 1]?.text ?? '') || token.kind === 'mention';
  }
  return false;
}

/** A name or a mention right behind the term: "this cockroach Jane Doe". */
function calledSo(doc: Doc, to: number, one: One): boolean {
  if (doc.tokens[to]?.kind === 'mention') return true;
  const next = doc.tokens[to]?.text === ',' ? to + 1 : to;
  return next >= one.range.from && next < one.range.to;
}

/** One severe term, or a beast's name with silencing, among several that take somebody's worth: all thrown at one person. */
function heaped(doc: Doc, one: One): Weight | null {
  const plain = ({ range }: Found): boolean => (doc.tokens[range.from]?.quote ?? -1) < 0;
  const strong = findPhrases(doc, STRONG).filter(plain);
  const beasts = findPhrases(doc, BEAST).filter(plain);
  const within = ({ range }: Found): boolean =>
    strong.some((s) => range.from >= s.range.from && range.to <= s.range.to);
  const low = findPhrases(doc, DEGRADES).filter((found) => plain(found) && !within(found));
  const heads = [...strong, ...beasts];
  const at = heads.find(
    ({ range }) => aimed(doc, range, one) || calledSo(doc, range.to, one) || behind(doc, range.to, one),
  );
  if (at === undefined) return null;
  // What stands far from the term is said of something else.
  const near = low.filter(({ range }) => Math.abs(range.from - at.range.from) <= 14);
  const count = (found: readonly Found[]): number =>
    new Set(found.map(({ range }) => wordsIn(doc, range))).size;
  const severe = count(strong);
  const sum = severe + count(near);
  const silenced = findPhrases(doc, SILENCING).filter(plain).length > 0;
  // Without a severe term it takes silencing, or a heap of them.
  if (severe > 0 ? sum < HEAPED : sum < HEAPED || (!silenced && sum < HEAPED + 2)) return null;
  const all = [at, ...near, ...strong];
  const from = Math.min(...all.map(({ range }) => range.from));
  const to = Math.max(...all.map(({ range }) => range.to));
  return to - from > LONGEST ? null : { severe: 0, weight: EXCESSIVE, range: { from, to } };
}

const UNLOVED =
  / (?:(?:nobody|no one|noone)(?: here)? (?:(?:ever|will|will ever|would|would ever) )?(?:love|loves|like|likes|want|wants|miss|misses) (?:you|u)|wouldn't (?:piss|spit) on (?:you|u)) /;

interface Weight {
  readonly severe: number;
  readonly weight: number;
  readonly range: Range;
}

/** Sum of weights over one run of words; each term counts once, so that a refrain is no escalation. */
function weigh(doc: Doc, one: One): Weight | null {
  const all = findPhrases(doc, STRONG);
  const own = all.filter(({ range }) => (doc.tokens[range.from]?.quote ?? -1) < 0);
  // Somebody else's insults between marks count for themselves: the stance says whose they are.
  const strong = own.length > 0 ? own : all;
  if (strong.length < 2 || !strong.some(({ range }) => aimed(doc, range, one) || behind(doc, range.to, one)))
    return null;
  const quote = doc.tokens[strong[0]?.range.from ?? 0]?.quote;
  const inside = (index: number): boolean =>
    strong.some(({ range }) => index >= range.from && index < range.to);
  const beside = ({ range }: Found): boolean =>
    doc.tokens[range.from]?.quote === quote && !inside(range.from);
  const mild = findPhrases(doc, MILD).filter(beside);
  const distinct = (found: readonly Found[]): number =>
    new Set(found.map(({ range }) => wordsIn(doc, range))).size;
  const from = Math.min(...[...strong, ...mild].map(({ range }) => range.from));
  const to = Math.max(...[...strong, ...mild].map(({ range }) => range.to));
  if (to - from > LONGEST) return null;
  const severe = distinct(strong);
  const silencing = Math.min(2, distinct(findPhrases(doc, SILENCING).filter(beside)));
  return { severe, weight: 2 * severe + distinct(mild) + silencing, range: { from, to } };
}

/** The heap of insults of a text as a candidate, none where they are too few or too far apart. */
export function stackedOf(doc: Doc): readonly Candidate[] {
  if (strongIn(doc).length < 1 && degradingIn(doc).length < HEAPED) return [];
  const one = individual(doc);
  const stacked = one === null ? null : weigh(doc, one);
  const found =
    one === null || (stacked !== null && stacked.weight >= EXCESSIVE) ? stacked : heaped(doc, one);
  if (found === null || one === null || found.weight < EXCESSIVE) return [];
  const candidate: Candidate = {
    clause: 'abusive-behavior/aggressive-insult',
    points: found.weight >= BEYOND_DOUBT || found.severe >= SEVERE ? 75 : 55,
    target: one.target,
    targetRange: one.range,
    predicateRange: found.range,
    because: ['insults-stacked'],
  };
  // "Nobody loves you" denies nothing: it is one of the insults.
  return [UNLOVED.test(lineOf(doc).text) ? assertedDespite(doc, candidate, ['negated']) : candidate];
}
