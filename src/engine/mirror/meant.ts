/** What a name in a text is: noun or adjective, and whether it is meant at all (`Christian` may be somebody's first name). */
import { groupsOf } from '../classifier/target';
import type { Doc, Token } from '../classifier/types';
import { leadsToLanguage } from './fixed';
import type { NameEntry } from './index-of-names';
import type { Slot } from './types';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
/** What makes `democratic`, `conservative`, `liberal` a party's. */
const PARTY_HEADS = words(
  'party senator senators congressman congresswoman congressmen representatives lawmakers lawmaker leadership leader leaders caucus voter voters primary primaries nominee candidate candidates governor governors mayor mayors mp mps majority minority politicians politician house senate congress administration president friends colleagues members member base donors donor operatives national convention supporters activists states mob elite elites media judges judge',
);
/** Peoples' names that are ordinary words or first names in other letters or before another name. */
const ORDINARY = words(
  'polish pole poles turkey china finn finns dane danes swede scot scots slav jordan georgia chad tory greens labour',
);
const FIRST_NAMES = words('christian german israel india kenya china jordan roman baptist');
const ONE_BEFORE = words(
  'a an this that the one every any each another some no first single my your his her our their',
);
/** Words that cannot be what an adjective before them describes. */
const CLOSERS = [
  'be',
  'be-s',
  'will',
  'should',
  'would',
  'aux',
  'and',
  'prep',
  'who',
  'neg',
  'but',
  'because',
  'fill',
  'become',
  'pronoun',
  'det',
  'if',
];

const lettersOf = (doc: Doc, token: Token): string =>
  doc.original
    .slice(token.start, token.end)
    .replace(/^[#＃]/, '')
    .replace(/[’ʼ]/g, "'");

/** Written as it is read: what had to be repaired or unmasked is left alone. */
export const isPlain = (doc: Doc, token: Token): boolean =>
  lettersOf(doc, token).toLowerCase() === token.text;
export const isCapital = (doc: Doc, token: Token | undefined): boolean =>
  token !== undefined && /^[A-Z]/.test(lettersOf(doc, token));
/** Capitalised, and no word that a list knows. */
export const isUnknownName = (doc: Doc, token: Token | undefined): boolean =>
  token?.kind === 'word' && token.tags.size === 0 && /^[A-Z][a-z]/.test(lettersOf(doc, token));

const nextWord = (doc: Doc, to: number): Token | undefined => {
  const next = doc.tokens[to];
  return next?.kind === 'word' && next.clause === doc.tokens[to - 1]?.clause ? next : undefined;
};
const isPeople = (token: Token | undefined): boolean =>
  token?.tags.has('people') === true && !/^(?:lives|race)$/.test(token.text);

/** Does a word for people follow, directly or behind a second adjective of a group? */
function describesPeople(doc: Doc, from: number, to: number): boolean {
  if (isPeople(nextWord(doc, to))) return true;
  for (const entity of groupsOf(doc).values())
    if (
      entity.form !== 'they' &&
      entity.form !== 'slur' &&
      entity.from <= from &&
      entity.to >= to &&
      entity.to - entity.from > to - from
    )
      return true;
  return false;
}

/** In which form a name stands that is noun and adjective at once. */
export function slotOf(doc: Doc, entry: NameEntry, from: number, to: number): Slot {
  const [first = 'adj'] = entry.slots;
  if (entry.slots.length < 2) return first;
  const next = nextWord(doc, to);
  const noun =
    next === undefined ||
    next.text === "'s" ||
    CLOSERS.some((tag) => next.tags.has(tag)) ||
    ['vb', 'vbz', 'vbd', 'say', 'think', 'want'].some((tag) => next.tags.has(tag)) ||
    /(?:[^s]s|ed|run|went|came|took)$/.test(next.text);
  const article = [1, 2, 3].some(
    (n) =>
      ONE_BEFORE.has(doc.tokens[from - n]?.text ?? '') &&
      doc.tokens[from - n]?.clause === doc.tokens[from]?.clause,
  );
  return noun && article && !isPeople(next) ? 'one' : 'adj';
}

/** Is the name what it seems, or an ordinary word, a first name, a language? */
export function isMeant(doc: Doc, entry: NameEntry, slot: Slot, from: number, to: number): boolean {
  const token = doc.tokens[from] as Token;
  const next = nextWord(doc, to);
  const capital = isCapital(doc, token) || token.kind === 'hashtag';
  const { axis } = entry.ring;
  if (ORDINARY.has(token.text) && !capital) return false;
  if (axis === 'race' && entry.words.length === 1 && !token.text.includes('-'))
    return slot === 'many' ? !isPeople(next) && next?.text !== 'of' : describesPeople(doc, from, to);
  if (axis === 'orientation' && slot !== 'many')
    return (
      (token.text !== 'gay' && token.text !== 'straight') ||
      describesPeople(doc, from, to) ||
      /^couples?$/.test(next?.text ?? '')
    );
  if (axis === 'party') {
    if (token.text === 'labour')
      return (
        !(isCapital(doc, next) && next?.text !== 'party') && !(from === 0 && next?.tags.has('prep') === true)
      );
    if (token.text === 'democratic') return capital && PARTY_HEADS.has(next?.text ?? '');
    if (token.text === 'liberal' || token.text === 'conservative')
      return slot !== 'adj' || PARTY_HEADS.has(next?.text ?? '') || isPeople(next);
    return true;
  }
  if (axis === 'politician' && slot === 'last') {
    const longer = doc.phrases?.some(
      (phrase) => phrase.from < from && phrase.to >= to && phrase.tags.has('figure'),
    );
    const before = doc.tokens[from - 1];
    const named =
      isUnknownName(doc, before) && before?.clause === token.clause && before?.sentence === token.sentence;
    return longer !== true && !(named && doc.tokens[from - 2]?.sentence === token.sentence);
  }
  if (
    axis === 'country' &&
    slot === 'adj' &&
    !isPeople(next) &&
    leadsToLanguage(doc.tokens[from - 1]?.text ?? '')
  )
    return false;
  if (
    axis === 'country' &&
    slot === 'own' &&
    /^(?:new|north|south|east|west|northern|southern|great)$/.test(doc.tokens[from - 1]?.text ?? '')
  )
    return false;
  return !(FIRST_NAMES.has(token.text) && capital && isUnknownName(doc, next) && !token.shout);
}
