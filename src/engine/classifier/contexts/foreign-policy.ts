/**
 * "Foreign policy saber-rattling on economic or military issues" (October 2019). Met where a state (or an armed group at war
 * with states) stands beside military or economic force that is announced, demanded or warned of. Not where one author
 * threatens people, and not where a people rather than its state is the target.
 */
import {
  ARMS_WORDS,
  ECONOMIC_WORDS,
  MILITARY_WORDS,
  STATE_ADJECTIVES,
  STATE_NAMES,
} from '../lexicon/politics';
import { anyLike } from '../gates';
import { has } from '../lookup';
import { anyWord, finder, lineOf } from '../phrases';
import type { Context, Doc, Examples, Range } from '../types';
import { contextSignal, handlesOf, harmed, repliesToOther } from './aim';

const ID = 'foreign-policy';
// Words that are also ordinary English, or one's own country: no sign of a foreign state by themselves.
const ORDINARY: ReadonlySet<string> = new Set([
  'us',
  'west',
  'turkey',
  'jordan',
  'georgia',
  'chad',
  'america',
  'usa',
  'united states',
  'u.s',
  'washington',
  'american',
  'mali',
  'niger',
  'oman',
]);
const statesIn = finder(
  [...STATE_NAMES, ...STATE_ADJECTIVES]
    .filter((name) => !ORDINARY.has(name))
    .concat('isis', 'taliban', 'al-qaeda', 'houthis'),
);
const forceIn = finder([...MILITARY_WORDS, ...ECONOMIC_WORDS, ...ARMS_WORDS]);
/** A state without its name. */
const powersIn = finder([
  'the enemy', 'our enemies', 'enemy', 'the regime', 'their regime', 'the junta', 'this regime', 'that regime', 'foreign power', 'foreign powers', 'hostile state', 'hostile states',
  'rogue state', 'rogue states', 'the aggressor', 'aggressor', 'aggressors', 'our neighbours to', 'our neighbors to', 'the neighbouring', 'across the border', 'the occupier', 'the occupiers',
]); // prettier-ignore
/** Force named by the deed: counts as military where a state suffers it. */
const deedsIn = finder([
  'destroy', 'destroyed', 'annihilate', 'annihilated', 'obliterate', 'obliterated', 'wipe', 'wiped', 'bomb', 'bombed', 'bombs', 'crush', 'crushed', 'strike', 'strikes',
  'hit', 'attack', 'attacked', 'attacks', 'pay a price', 'heavy price', 'suffer consequences', 'consequences', 'locked and loaded', 'destruction', 'the end of', 'flatten', 'level', 'sink',
]); // prettier-ignore
/** Announced, demanded or warned: the rattling. */
const rattles = finder([
  'will', "'ll", 'shall', 'must', 'never', 'going to', 'gonna', 'ready', 'would', 'if', 'should', 'better', 'warn', 'warning', 'warned', 'threaten', 'threat', 'threats', 'no more', 'stop', 'respond',
  'response', 'prepared', 'cannot', 'not', 'end', 'impose', 'imposing', 'imposed', 'today', 'soon', 'or else', 'consider', 'consequences', 'one more', 'dare', 'test us', 'last chance', 'told',
]); // prettier-ignore
/** What only states do, behind a name no list has. */
const ACTS =
  /^(?:fires?|attacks?|strikes?|invades?|shells?|bombs?|launche?s?|threatens?|tests?|violates?|breaks?|touche?s?|provokes?|dares?|blocks?|blockades?|closes?|seizes?|annexe?s?|masses|moves?|sends?|crosse?s?|mobili[sz]es?|arms?|enriches|deploys?|withdraws?|occupies|sinks?|boards?|captures?)$/;
/** What is done to states, before such a name. */
const TOWARDS =
  /^(?:against|on|attack|invade|bomb|sanction|blockade|warn|strike|flatten|nuke|shell|with|towards?|dear|from)$/;
const POWER_NOUNS =
  /^(?:army|navy|fleet|forces|troops|regime|government|border|borders|missiles?|rockets?|soldiers|warships?|ships|jets|generals|junta|coast|ports?|oil|waters|airspace|islands?|aggression)$/;
const OUR_ARMS =
  /^(?:missiles?|rockets?|warships?|navy|fleet|bombers|jets|fighter|tanks|artillery|nukes?|warheads?|submarines?|arsenal|guns|drones|army|forces|troops|air)$/;
const READY =
  / (?:ready|loaded|locked|aimed|pointed|pointing|standing by|on standby|test us|touch us|provoke|dare|cross|retaliate|strike back|hit back|answer|respond|find out|one order away|not for show|not toys|can reach|reach your) /;

/** A capitalised name that acts, is dealt with, or has an army as states do: "If Kelmar fires on our boats". */
function unlistedStates(doc: Doc): readonly Range[] {
  const found: Range[] = [];
  for (const { index, text, kind, tags, start, end } of doc.tokens) {
    if (
      kind !== 'word' ||
      tags.size > 0 ||
      !/^[A-Z][a-z]{2,}/.test(doc.original.slice(start, end)) ||
      text.length < 4
    )
      continue;
    const owns = doc.tokens[index + 1]?.text === "'s" ? 2 : 1;
    const next = doc.tokens[index + owns]?.text ?? '';
    const before = doc.tokens[index - 1];
    const acts = owns === 1 && (ACTS.test(next) || /^(?:will|must|shall|should)$/.test(next));
    const towards =
      before?.kind === 'word' && before.sentence === doc.tokens[index]?.sentence && TOWARDS.test(before.text);
    if (acts || POWER_NOUNS.test(next) || towards) found.push({ from: index, to: index + 1 });
  }
  return found;
}

const OUR = anyWord('our');
const ARMED = anyLike(OUR_ARMS);

/** The author's own arms held up, with nobody but a state to hold them up to: "our missiles are ready". */
function ownArms(doc: Doc): readonly Range[] {
  if (!OUR(doc) || !ARMED(doc) || !READY.test(lineOf(doc).text)) return [];
  return doc.tokens
    .filter(({ text, index }) => text === 'our' && OUR_ARMS.test(doc.tokens[index + 1]?.text ?? ''))
    .map(({ index }) => ({ from: index, to: index + 2 }));
}

/** People named as such: then "them" may be these and not a state. */
const namesPeople = (doc: Doc): boolean =>
  ['group-noun', 'group-many', 'people', 'witness'].some((tag) => has(doc, tag));

function detect(doc: Doc): ReturnType<Context['detect']> {
  const listed = [...statesIn(doc), ...powersIn(doc)];
  const arms = [...forceIn(doc)];
  const states = listed.length > 0 || arms.length === 0 ? listed : unlistedStates(doc);
  const own = states.length === 0 ? ownArms(doc) : [];
  if (states.length === 0 && own.length === 0) return contextSignal(doc, ID, 'unmet', 'context-no-state', []);
  const force = [...arms, ...(listed.length > 0 ? deedsIn(doc) : [])];
  if (force.length === 0 && own.length === 0)
    return contextSignal(doc, ID, 'unmet', 'context-no-force', states);
  const shown = [...states.slice(0, 2), ...own.slice(0, 1), ...force.slice(0, 2)];
  const people = namesPeople(doc);
  const kinds = harmed(doc)
    .filter(({ they }) => !they || people)
    .map(({ kind }) => kind);
  const single = doc.tokens.some(({ text, kind }) => kind === 'word' && text === 'i');
  const atPeople = kinds.some(
    (kind) =>
      kind === 'protected-group' ||
      kind === 'group' ||
      kind === 'private-person' ||
      kind === 'anonymous-witness' ||
      (kind === 'person' && single),
  );
  if (atPeople || has(doc, 'witness')) return contextSignal(doc, ID, 'unmet', 'context-at-people', shown);
  if (handlesOf(doc).other.length > 0 || repliesToOther(doc) || kinds.includes('person')) {
    return contextSignal(doc, ID, 'unknown', 'context-others-addressed', shown);
  }
  if (own.length > 0 && single) return contextSignal(doc, ID, 'unknown', 'context-force-weak', shown);
  return own.length > 0 || rattles(doc).length > 0
    ? contextSignal(doc, ID, 'met', 'context-force-between-states', shown)
    : contextSignal(doc, ID, 'unknown', 'context-force-weak', shown);
}

export const foreignPolicy: Context = {
  id: ID,
  detect,
};

export const examples: Examples = {
  positive: [
    {
      text: 'If Iran strikes our ships, our military will hit 20 of its sites very hard.',
      why: 'military, conditional',
    },
    {
      text: 'North Korea must end its missile tests or face the full force of our army.',
      why: 'military, demanded',
    },
    { text: 'New sanctions on Russia today, and more will come.', why: 'economic' },
    { text: 'We will answer China’s tariffs with tariffs of our own.', why: 'trade war' },
    { text: 'Any attack on Israel will bring the destruction of that regime.', why: 'warning to a regime' },
    { text: 'Our missiles are ready. Syria should not test us.', why: 'readiness' },
    {
      text: 'If Vardania shells one of our harbours again, its fleet will not leave port.',
      why: 'a state no list has',
    },
    { text: 'Our missiles are ready. Do not test us.', why: 'arms held up' },
    {
      text: 'If Tehran touches our tankers we will hit them back with all we have.',
      why: 'a pronoun for a state',
    },
    {
      text: 'One more drone over our border and Vardania’s army will regret it.',
      why: 'a border and an army',
    },
    { text: 'We will bomb ISIS until nothing is left of it.', why: 'an armed group at war with states' },
    { text: 'Pakistan will respond to any Indian aggression with full military force.', why: 'two states' },
  ],
  nearMiss: [
    { text: 'I will shoot you, go back to Iran.', why: 'a person is threatened' },
    { text: 'We will kill all Iranians with our missiles.', why: 'a people is threatened' },
    {
      text: 'If Marlena touches our boat I will break her arms, army or not.',
      why: 'a person is threatened',
    },
    { text: 'Our army of volunteers is amazing.', why: 'no force' },
    { text: 'Our tanks are full and our bags are packed.', why: 'a holiday' },
    { text: 'Our missiles are ready and we will kill the protesters.', why: 'people are threatened' },
    { text: 'Lovely trip to Japan, the food was great.', why: 'no force' },
    { text: 'Our troops deserve a raise.', why: 'no other state' },
    { text: '@fellow_citizen the army will come for you, not for Russia', why: 'somebody is addressed' },
    { text: 'I will punch my boss.', why: 'no state' },
    { text: 'We should shoot the refugees from Syria.', why: 'people are threatened' },
    { text: 'Happy National Day to our friends in Poland!', why: 'a greeting' },
  ],
};
