/**
 * Excessively aggressive insults at one person. Twitter, June 2019: "excessively aggressive insults that target an
 * individual"; and "we will not action against every instance where insulting terms are used".
 *
 * So the weights of all insults aimed at one person are added up: a nickname, a "loser", even one obscenity stays below.
 * Governments, parties, groups and policies are no individuals.
 */
import { BEASTS, BETWEEN, DEGRADING, MILD_INSULTS, SILENCERS, STRONG_INSULTS } from '../lexicon/insults';
import { assertedDespite, wordsIn } from '../phrase-rules';
import { findPhrases, finder, lineOf, phrase } from '../phrases';
import type { Found } from '../phrases';
import type { Candidate, Clause, Doc, Examples, Range } from '../types';
import type { Target } from '../../types';
import { entityAt } from '../target';
import { whoIn } from '../who';

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
      if (/^(?:people|all|guys|lot|liberals|democrats|republicans)$/.test(doc.tokens[index + 1]?.text ?? ''))
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
  const at = heads.find(({ range }) => aimed(doc, range, one) || calledSo(doc, range.to, one));
  if (at === undefined) return null;
  // What stands far from the term is said of something else.
  const near = low.filter(({ range }) => Math.abs(range.from - at.range.from) <= 14);
  const count = (found: readonly Found[]): number =>
    new Set(found.map(({ range }) => wordsIn(doc, range))).size;
  const severe = count(strong);
  const sum = severe + count(near);
  const silenced = findPhrases(doc, SILENCING).filter(plain).length > 0;
  if (severe > 0 ? sum < HEAPED : sum < HEAPED || !silenced) return null;
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
  if (strong.length < 2 || !strong.some(({ range }) => aimed(doc, range, one))) return null;
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

function detect(doc: Doc): readonly Candidate[] {
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

export const aggressiveInsult: Clause = {
  id: 'abusive-behavior/aggressive-insult',
  detect,
};

export const examples: Examples = {
  positive: [
    {
      text: 'You vile stinking useless waste of carbon @fellow_citizen',
      why: 'a severe term and three that degrade',
    },
    {
      text: '@fellow_citizen you worthless piece of shit, you disgusting lying scumbag, you filthy asshole',
      why: 'insult upon insult at one person',
    },
    {
      text: 'You are a vile bastard, a pathetic asshole and a stupid piece of shit.',
      why: 'three obscenities with their adjectives',
    },
    {
      text: 'Fuck you, you fucking asshole, you miserable rotten bastard',
      why: 'obscene throughout, second person',
    },
    {
      text: '@fellow_citizen is scum, filth, a parasite and a waste of oxygen',
      why: 'several degrading nouns at a mentioned person',
    },
    {
      text: 'shut up you ugly stupid bitch you worthless dumbass bastard',
      why: 'stacked at the person spoken to',
    },
    { text: 'you inbred maggot, you brainless vermin, eat shit', why: 'degrading nouns stacked' },
    {
      text: 'Listen you spineless asshole: you are human garbage, you filthy lowlife scumbag',
      why: 'several sentences of it',
    },
    {
      text: '@fellow_citizen you absolute bastard, you lying cheating asshole, fuck off',
      why: 'obscenity after obscenity',
    },
    {
      text: 'Dora Quill is a scumbag, a maggot and a waste of oxygen.',
      why: 'three severe terms at somebody named',
    },
    {
      text: 'Hugo Brandt you brainless heap of shit, you piece of garbage, go crawl back under your rock and shut your trap',
      why: 'stacked at a name that is spoken to, to silence it',
    },
  ],
  nearMiss: [
    { text: 'My dog is a fat ugly pig, shut up, I love him', why: 'a dog' },
    {
      text: 'Dora Quill is a liar, a fraud and a hypocrite, a failure on every count.',
      why: 'ordinary words of politics, however many',
    },
    { text: 'You lying fraud, you two-faced scumbag.', why: 'one severe term and its adjectives' },
    {
      text: 'Crooked Alex is a loser and a liar, total disgrace!',
      why: 'political insults of the ordinary kind',
    },
    { text: 'You are an idiot.', why: 'a single insult' },
    { text: 'Senator Doe is a low IQ clown, very sad', why: 'mocking of an office holder' },
    { text: '@fellow_citizen fuck you', why: 'one obscenity is not excessive' },
    {
      text: 'This bill is a stupid, pathetic, worthless piece of shit and the whole budget is garbage and filth.',
      why: 'a bill is not an individual',
    },
    {
      text: 'This government is a pathetic bunch of asshole bastards and useless scum.',
      why: 'a government is not an individual',
    },
    {
      text: 'That game was fucking insane, what a crazy fucking motherfucker of a goal',
      why: 'profanity at nobody',
    },
    { text: 'Stupid, dumb, pathetic, ugly politics from you again.', why: 'mild words only' },
  ],
};
