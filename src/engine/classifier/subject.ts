/** Is a group the subject of what is said, and is what is said of it what it seems? */
import { tagAt } from './match';
import { groupsOf } from './target';
import type { Entity } from './target';
import type { Doc, Range } from './types';

/** Words before a group that make it an object or an adjunct: "violence against women is …". */
const NO_SUBJECT = new Set(
  'against for to with by about at from on between toward towards than like without near around among into over under behind and/or treating'.split(
    ' ',
  ),
);
const PARTIAL = new Set(
  'all some most many lot lots bunch none half each every one majority group kind number few any both percent % pack lots part'.split(
    ' ',
  ),
);

/** Is the group the subject of what follows, as far as the words before it show? */
export function isSubject(doc: Doc, entity: Entity): boolean {
  // "… that X are …": before a plural the word opens a clause.
  if (doc.tokens[entity.from - 1]?.text === 'that' && entity.form !== 'one') return true;
  let i = entity.from - 1;
  const clause = doc.tokens[entity.from]?.clause;
  while (
    i >= 0 &&
    doc.tokens[i]?.clause === clause &&
    ['det', 'quant', 'fill', 'profanity', 'bad-adjective', 'possessive', 'and', 'degrade', 'you'].some(
      (tag) => doc.tokens[i]?.tags.has(tag) === true,
    ) &&
    doc.tokens[i]?.text !== 'of' &&
    doc.tokens[i]?.text !== 'like'
  )
    i--;
  const before = doc.tokens[i];
  if (before === undefined || before.clause !== clause || before.kind !== 'word') return true;
  // "Relationships of X and Y are …": the first of the two shows what both are.
  if (doc.tokens[i + 1]?.tags.has('and') === true) {
    const first = [...groupsOf(doc).values()].find(({ from, to }) => to === i + 1 && from < entity.from);
    if (first !== undefined) return isSubject(doc, first);
  }
  if (before.text === 'of')
    return PARTIAL.has(doc.tokens[i - 1]?.text ?? '') || PARTIAL.has(doc.tokens[i - 2]?.text ?? '');
  if (NO_SUBJECT.has(before.text)) return false;
  const { tags, text } = before;
  if (['say', 'think', 'want', 'aux', 'be', 'neg', 'will', 'should'].some((tag) => tags.has(tag)))
    return true;
  if (
    ['violence', 'soft-violence', 'crime-verb', 'emote', 'exclude-verb', 'condemn'].some((tag) =>
      tags.has(tag),
    )
  )
    return false;
  return !(text.length > 5 && text.endsWith('ing') && !tags.has('adv'));
}

/** Places in which beating or crushing somebody is a contest. */
const CONTEST = new Set(
  'game games match playoffs cup league tournament season team score overtime football hockey basketball baseball soccer olympics polls ballot election primary court trade'.split(
    ' ',
  ),
);
export const inContest = (doc: Doc, predicate: Range): boolean => {
  const tags = doc.tokens[predicate.from]?.tags;
  return (
    tags?.has('soft-violence') === true &&
    !tags.has('violence') &&
    doc.tokens.some(({ text }) => CONTEST.has(text))
  );
};

/** Peoples stand for their teams: on the pitch they are dangerous, slow and useless. */
const SPORT = new Set(
  'corners corner penalties penalty counter midfield defence striker strikers goal goals final finals semifinal quarterfinal cup match matches pitch halftime innings wicket wickets medal medals sprint throws rebounds referee offside knockout tournament batting bowling scrum lineout rugby cricket football hockey tennis sprinters team teams coach squad keeper goalkeeper league olympics worldcup euros'.split(
    ' ',
  ),
);

/** Is a people spoken of as its team? */
export const inSport = (doc: Doc, entity: Entity): boolean =>
  entity.target.categories.every((category) => category === 'national-origin') &&
  doc.tokens.some(({ text }) => SPORT.has(text));

/** What is refused to them is harm: "should not be allowed to die". */
export function refusesHarm(doc: Doc, predicate: Range): boolean {
  const clause = doc.tokens[predicate.from]?.clause;
  for (let i = predicate.from; doc.tokens[i]?.clause === clause && i < predicate.from + 8; i++) {
    if (['perish', 'death', 'harm-state', 'violence', 'soft-violence'].some((tag) => tagAt(doc, i, tag)))
      return true;
  }
  return false;
}

/** A noun that describes the next noun is no predicate: "are animal lovers", "are virus experts". */
export function describesNext(doc: Doc, predicate: Range): boolean {
  const last = doc.tokens[predicate.to - 1];
  const next = doc.tokens[predicate.to];
  if (
    last === undefined ||
    next === undefined ||
    next.kind !== 'word' ||
    /s$/.test(last.text) ||
    !last.tags.has('dehuman') ||
    next.clause !== last.clause
  )
    return false;
  return next.tags.size === 0 || (next.tags.has('object') && !next.tags.has('dehuman'));
}

const BAD = [
  'violence',
  'harm-state',
  'soft-violence',
  'soft-harm-state',
  'degrade',
  'dehuman',
  'emote',
  'death',
  'perish',
  'fear',
  'crime-noun',
  'exclude',
];
const BAD_WORDS = new Set(
  'hate hatred abuse discrimination treatment treated this that it blame ridicule insult insults suffering pain mistreated harassment bullying racism fear poverty less'.split(
    ' ',
  ),
);

export function badFollows(doc: Doc, from: number): boolean {
  const clause = doc.tokens[from - 1]?.clause;
  for (let i = from; i < doc.tokens.length && doc.tokens[i]?.clause === clause; i++) {
    const token = doc.tokens[i];
    if (token === undefined) break;
    if (BAD_WORDS.has(token.text) || BAD.some((tag) => tagAt(doc, i, tag))) return true;
  }
  return false;
}
