/**
 * Excessively aggressive insults at one person. Twitter, June 2019: "excessively aggressive insults that target an
 * individual"; and "we will not action against every instance where insulting terms are used".
 *
 * So the weights of all insults aimed at one person are added up: a nickname, a "loser", even one obscenity stays below.
 * Governments, parties, groups and policies are no individuals.
 */
import { BETWEEN, MILD_INSULTS, SILENCERS, STRONG_INSULTS } from '../lexicon/insults';
import { wordsIn } from '../phrase-rules';
import { findPhrases, finder, phrase } from '../phrases';
import type { Found } from '../phrases';
import type { Candidate, Clause, Doc, Range } from '../types';
import type { Target } from '../../types';
import { entityAt } from '../target';
import { whoIn } from '../who';

const STRONG = phrase('<words>', { words: STRONG_INSULTS });
const SILENCING = phrase('<words>', { words: SILENCERS });
const MILD = phrase('<words>', { words: MILD_INSULTS });
const PASSED: ReadonlySet<string> = new Set(BETWEEN);
const MILD_WORDS: ReadonlySet<string> = new Set(MILD_INSULTS);
const strongIn = finder(STRONG_INSULTS);
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
  if (strongIn(doc).length < 2) return [];
  const one = individual(doc);
  const found = one === null ? null : weigh(doc, one);
  if (found === null || one === null || found.weight < EXCESSIVE) return [];
  return [
    {
      clause: 'abusive-behavior/aggressive-insult',
      points: found.weight >= BEYOND_DOUBT || found.severe >= SEVERE ? 75 : 55,
      target: one.target,
      targetRange: one.range,
      predicateRange: found.range,
      because: ['insults-stacked'],
    },
  ];
}

export const aggressiveInsult: Clause = {
  id: 'abusive-behavior/aggressive-insult',
  detect,
  examples: {
    positive: [
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
  },
};
