/** People outside protected groups: pronouns, handles, names, offices, roles; and what is no person at all. */
import type { Target, TargetKind } from '../types';
import { peopleByEnding } from './agentive';
import { phrasesAt, tagAt } from './lookup';
import type { Entity } from './target';
import type { Doc, Token } from './types';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const DETERMINERS = words(
  "the a an this that these those all every each any my your his her our their some both more most of 's",
);
const MODIFIERS = words(
  'fucking damn goddamn bloody stupid little old young dirty filthy corrupt evil entire whole other poor rich crazy former ex own radical goddamned dumb fat ugly traitorous treasonous lying local fellow republican democratic democrat liberal conservative labour tory lib dem gop left-wing right-wing leftist commie disgusting fascist racist worthless useless useless lazy crooked so-called last next only first two three four five six seven eight nine ten twelve twenty hundred thousand dozen several many few',
);
/** Adjectives of a party that are also its members. */
const PARTISAN = /^(?:republican|democrat|liberal|conservative|tory|labour|dem)$/;
const FAMILY = words(
  'family wife husband kids children son daughter mother father mom dad parents brother sister loved grandchildren baby girlfriend boyfriend',
);
/** Capitalised at the start of a sentence without being a name. */
const isName = (doc: Doc, token: Token): boolean => {
  const letters = doc.original.slice(token.start, token.end);
  return token.kind === 'word' && letters.length > 1 && /^[A-Z][a-z]/.test(letters) && token.tags.size === 0;
};

const entity = (from: number, to: number, kind: TargetKind): Entity => ({
  from,
  to,
  form: 'person',
  origin: false,
  narrowed: false,
  target: { kind, categories: [] } satisfies Target,
});

/** End of the name that follows, `at` itself where none does. */
function nameEnd(doc: Doc, at: number): number {
  let end = at;
  while (
    end < at + 3 &&
    end < doc.tokens.length &&
    doc.tokens[end]?.clause === doc.tokens[at - 1]?.clause &&
    isName(doc, doc.tokens[end] as Token)
  )
    end++;
  return end;
}

/** `Senator Name`, `President`, a known name; end of it, or -1. */
function figureEnd(doc: Doc, i: number): number {
  const figure = phrasesAt(doc, i).find(({ tags }) => tags.has('figure') || tags.has('title'));
  let end = figure?.to ?? (tagAt(doc, i, 'figure') || tagAt(doc, i, 'title') ? i + 1 : -1);
  if (end < 0) return -1;
  const point = doc.tokens[end];
  // "Sen. Doe", not the end of the sentence.
  if (
    point?.text === '.' &&
    point.start === doc.tokens[end - 1]?.end &&
    doc.tokens[end + 1]?.sentence === point.sentence
  )
    end++;
  while (
    end < doc.tokens.length &&
    end < i + 6 &&
    doc.tokens[end]?.sentence === doc.tokens[i]?.sentence &&
    (isName(doc, doc.tokens[end] as Token) || tagAt(doc, end, 'figure'))
  )
    end++;
  return end;
}

/** What one noun phrase head says: a person, a group, a state, a body, a thing; null where the lexicon is silent. */
function headKind(doc: Doc, i: number): TargetKind | null {
  if (tagAt(doc, i, 'witness')) return 'anonymous-witness';
  if (tagAt(doc, i, 'state')) return 'state';
  if (tagAt(doc, i, 'bad-group')) return 'organisation';
  if (tagAt(doc, i, 'group-noun')) return 'group';
  if (tagAt(doc, i, 'person-noun') || FAMILY.has(doc.tokens[i]?.text ?? '')) return 'person';
  if (tagAt(doc, i, 'title')) return 'public-figure';
  if (tagAt(doc, i, 'body')) return 'organisation';
  if (tagAt(doc, i, 'object') || tagAt(doc, i, 'it-pronoun')) return 'object';
  return null;
}

function pronounAt(doc: Doc, i: number): Entity | null {
  const token = doc.tokens[i] as Token;
  const next = doc.tokens[i + 1];
  if (token.tags.has('you') || token.tags.has('single-pronoun')) {
    // `her` before a noun is a possessive: "her career".
    if (
      (token.text === 'her' || token.text === 'u') &&
      next?.kind === 'word' &&
      next.tags.size > 0 &&
      headKind(doc, i + 1) !== null
    )
      return null;
    const all =
      next?.text === 'all' || next?.text === 'guys' || next?.text === 'people' || next?.text === 'lot'
        ? i + 2
        : i + 1;
    return entity(i, all, all > i + 1 || token.text === "y'all" ? 'group' : 'person');
  }
  if (token.tags.has('plural-pronoun')) return entity(i, i + 1, antecedent(doc, i));
  return null;
}

/** What `them` stands for: the last plural named before, as far as the lexicon knows it. */
function antecedent(doc: Doc, i: number): TargetKind {
  const sentence = doc.tokens[i]?.sentence ?? 0;
  for (let k = i - 1; k >= 0 && sentence - (doc.tokens[k]?.sentence ?? 0) <= 1; k--) {
    const token = doc.tokens[k];
    // A verb is no noun, whatever else it may be ("beat them").
    if (token?.tags.has('violence') === true || token?.tags.has('soft-violence') === true) continue;
    if (token !== undefined && peopleByEnding(token) === 'many') return 'group';
    const kind = headKind(doc, k);
    if (kind !== null && kind !== 'person' && kind !== 'anonymous-witness') return kind;
  }
  return 'group';
}

/** A determiner, a possessive or an adjective, with something behind it to describe. */
function isModifier(doc: Doc, j: number): boolean {
  const word = doc.tokens[j]?.text ?? '';
  if (DETERMINERS.has(word) || doc.tokens[j]?.tags.has('possessive') === true) return true;
  const next = doc.tokens[j + 1];
  if (!MODIFIERS.has(word) || next?.kind !== 'word') return false;
  // "every Republican on that board": one of them, not one described by the word.
  return !(
    PARTISAN.test(word) &&
    (next.tags.has('who') ||
      next.tags.has('prep') ||
      next.tags.has('be') ||
      next.tags.has('aux') ||
      next.tags.has('and') ||
      next.clause !== doc.tokens[j]?.clause)
  );
}

/** What is bombed or stormed is a place: "we will bomb Northport". */
const SIEGE =
  /^(?:bomb(?:s|ing|ed)?|nuk(?:e|es|ing|ed)|shell(?:s|ing|ed)?|invad(?:e|es|ing|ed)|raz(?:e|ing|ed)|besieg(?:e|ing|ed)|flatten(?:ing|ed)?|storm(?:ing|ed)?)$/;
/** Armies and their things, whoever owns them: "their troops", "the Northern army". */
const FORCES =
  /^(?:army|armies|navy|fleet|troops|forces|soldiers|regime|government|militia|military|embassy|missiles|warships|positions|barracks)$/;

/** `every single one of`, `all of`, `the lot of`: end of the words before those who are meant, or -1. */
function partitiveEnd(doc: Doc, i: number): number {
  let j = i;
  while (
    j < i + 4 &&
    /^(?:the|a|every|each|any|all|both|single|last|fucking|damn|goddamn|bloody|most|half|some|whole|one|two|three|lot|bunch|pack|rest)$/.test(
      doc.tokens[j]?.text ?? '',
    )
  )
    j++;
  return j > i && doc.tokens[j]?.text === 'of' && doc.tokens[j]?.sentence === doc.tokens[i]?.sentence
    ? j + 1
    : -1;
}

/** Two words of which the second is the head: "dock workers", "the bus driver". */
function compoundAt(
  doc: Doc,
  j: number,
  determined: boolean,
): { readonly to: number; readonly kind: TargetKind } | null {
  for (let k = j; k <= j + 2; k++) {
    const token = doc.tokens[k];
    if (token?.kind !== 'word' || token.clause !== doc.tokens[j]?.clause) return null;
    const ending = peopleByEnding(token);
    const member =
      determined &&
      token.tags.has('group-one') &&
      (doc.tokens[k + 1]?.kind !== 'word' ||
        doc.tokens[k + 1]?.tags.has('prep') === true ||
        doc.tokens[k + 1]?.tags.has('who') === true);
    const known = k > j ? headKind(doc, k) : member ? 'person' : null;
    const next = doc.tokens[k + 1];
    const describes =
      next?.kind === 'word' &&
      next.clause === token.clause &&
      (peopleByEnding(next) !== null ||
        ['group-noun', 'person-noun', 'object', 'body'].some((tag) => next.tags.has(tag)));
    if (!describes && (ending === 'many' || known === 'group') && (determined || k === j))
      return { to: k + 1, kind: 'group' };
    if (!describes && determined && (ending === 'one' || known === 'person'))
      return { to: k + 1, kind: 'person' };
    // Only words that no list knows may describe a head.
    if (token.tags.size > 0 || known !== null || (token.text.endsWith('ing') && token.text !== 'parking'))
      return null;
  }
  return null;
}

/** Somebody (or something known to be no person) whose noun phrase begins at `i`; null where nobody can be told. */
export function personAt(doc: Doc, i: number): Entity | null {
  const token = doc.tokens[i];
  if (token === undefined) return null;
  const partitive = partitiveEnd(doc, i);
  if (partitive > 0) {
    const members = personAt(doc, partitive);
    if (members === null) return null;
    const { kind } = members.target;
    return {
      ...members,
      from: i,
      target:
        kind === 'person' || kind === 'public-figure' ? { kind: 'group', categories: [] } : members.target,
    };
  }
  if (token.kind === 'mention')
    return entity(i, i + 1, doc.isPublicHandle(token.text.slice(1)) ? 'public-figure' : 'person');
  if (token.kind === 'punct' || token.kind === 'url') return null;
  const pronoun = pronounAt(doc, i);
  if (pronoun !== null) return pronoun;
  let j = i;
  while (j < i + 5 && isModifier(doc, j)) j++;
  const head = doc.tokens[j];
  if (head === undefined || head.sentence !== token.sentence) return null;
  if (j > i && head.tags.has('plural-pronoun')) return entity(i, j + 1, antecedent(doc, j));
  const figure = figureEnd(doc, j);
  if (figure > 0) {
    // "Trump's wall", "Obama's legacy": what belongs to a person.
    const owned = doc.tokens[figure]?.text === "'s" ? headKind(doc, figure + 1) : null;
    return owned === null || owned === 'person'
      ? entity(i, figure, 'public-figure')
      : entity(i, figure + 2, owned);
  }
  if (tagAt(doc, j, 'state-adjective') && tagAt(doc, j + 1, 'state-noun')) return entity(i, j + 2, 'state');
  let kind = headKind(doc, j);
  let end = kind === null ? j : (phrasesAt(doc, j)[0]?.to ?? j + 1);
  // A noun behind the noun is the head: "student debt", "cop show".
  const next = doc.tokens[end];
  if (
    kind !== null &&
    next?.kind === 'word' &&
    next.clause === head.clause &&
    headKind(doc, end) !== null &&
    !next.tags.has('prep')
  ) {
    kind = headKind(doc, end);
    end++;
  }
  // "family separations", "police brutality": an unknown noun behind it may be the head.
  const unknown =
    next?.kind === 'word' &&
    next.tags.size === 0 &&
    next.clause === head.clause &&
    /(?:ions?|ment|ity|ness|ings|ers|es)$/.test(next.text);
  if (kind !== null) {
    const people = unknown ? compoundAt(doc, end, j > i) : null;
    if (people !== null) return entity(i, people.to, people.kind);
    // "that forger Ilya Marsh": the name belongs to the one before it.
    if (kind === 'person') end = nameEnd(doc, end);
    return entity(i, end, unknown ? 'object' : kind);
  }
  if (j > i || isName(doc, head)) {
    for (let k = j; k <= j + 2; k++)
      if (doc.tokens[k]?.clause === head.clause && FORCES.test(doc.tokens[k]?.text ?? ''))
        return entity(i, k + 1, 'state');
  }
  const people = compoundAt(doc, j, j > i);
  if (people !== null)
    return entity(i, people.kind === 'person' ? nameEnd(doc, people.to) : people.to, people.kind);
  if (isName(doc, head)) {
    const siege = [1, 2].some(
      (n) => SIEGE.test(doc.tokens[i - n]?.text ?? '') && doc.tokens[i - n]?.clause === head.clause,
    );
    const second = doc.tokens[j + 1];
    if (siege && (second === undefined || !isName(doc, second))) return entity(i, j + 1, 'state');
    while (end < doc.tokens.length && end < j + 4 && isName(doc, doc.tokens[end] as Token)) end++;
    return entity(i, Math.max(end, j + 1), j > i ? 'unclear' : 'person');
  }
  return null;
}
