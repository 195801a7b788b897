/** General statements: a people as the subject of the present tense, and what follows from being one of it. */
import { tagAt } from './lookup';
import { anyOf } from './said-frames';
import type { Mention } from './said-whom';
import { isSubject } from './subject';
import type { Doc, Range } from './types';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
/** Longest predicate, in tokens. */
const LONGEST = 8;
/** Before a bare plural these make a few of many. */
const COUNTED = words(
  'my our two three four five six seven ten many some several more million millions thousand thousands hundred hundreds percent local young fellow other first',
);
/** Verbs and nouns of plain description. */
const PLAIN = words(
  'live lives work works worked make makes made include includes including vote votes voted run runs live lived born met meet attend attended gather gathered study studies join joined spoke share shared celebrate participate travel traveled play played teach taught open opened own owned own call called came arrived held marched rallied',
);
const CHARGES = words(
  'reason problem problems cause fault issue enemy enemies threat burden danger criminals terrorists',
);
/** Told of people who are hard up. */
const HARDSHIP = words(
  'dying lonely exploited treated attacked bullied stopped searched arrested injured denied paid underpaid detained sleep sleeping hungry homeless waiting suffering struggling killed hurting fear afraid scared charged frisked mistreated ignored forgotten abandoned overlooked underrepresented disproportionately cannot_afford missing tired sick_of hated',
);

/** Words behind a subject up to the end of its clause. */
function behind(doc: Doc, from: number, end: number): Range {
  let to = from;
  while (to < end && to < from + LONGEST && doc.tokens[to]?.clause === doc.tokens[from]?.clause) to++;
  while (to > from + 1 && doc.tokens[to - 1]?.kind === 'punct') to--;
  return { from, to };
}

/** A general statement of the present with the group as its subject, or null. */
export function general(doc: Doc, mention: Mention, end: number): Range | null {
  const { entity } = mention;
  const before = doc.tokens[entity.from - 1];
  // "A woman is …", "any Muslim will …".
  const generic = entity.form !== 'one' || /^(?:a|an|any)$/.test(before?.text ?? '');
  if (!generic || entity.narrowed || !isSubject(doc, entity)) return null;
  if (
    before?.sentence === doc.tokens[entity.from]?.sentence &&
    (COUNTED.has(before?.text ?? '') || before?.kind === 'number')
  )
    return null;
  let i = entity.to;
  while (i < end && ['fill', 'all-quant', 'profanity', 'opinion'].some((tag) => tagAt(doc, i, tag))) i++;
  const verb = doc.tokens[i];
  if (verb === undefined || i >= end || (verb.kind !== 'word' && verb.kind !== 'emoji')) return null;
  if (verb.tags.has('prep') || verb.tags.has('and') || verb.tags.has('be-past') || verb.tags.has('who'))
    return null;
  if (
    entity.form === 'one' &&
    !verb.tags.has('be') &&
    !verb.tags.has('should') &&
    !verb.tags.has('will') &&
    !verb.tags.has('neg')
  )
    return null;
  if (/^(?:had|did|didn't|wasn't|weren't|came|went|said|told|got|has|have)$|[^e]ed$|ing$/.test(verb.text))
    return null;
  const range = behind(doc, i, end);
  if (doc.tokens.slice(range.from, Math.min(range.to, range.from + 2)).some(({ text }) => PLAIN.has(text)))
    return null;
  // "X are not the problem": a charge denied.
  const denied = doc.tokens.slice(i, range.to).some(({ tags }) => tags.has('neg'));
  if (denied && anyOf(doc, range, CHARGES) !== undefined) return null;
  // Hardship is told, not held against them.
  if (anyOf(doc, range, HARDSHIP) !== undefined) return null;
  // "… what white men are not": nothing is said.
  const says = doc.tokens
    .slice(range.from, range.to)
    .some(({ tags, kind }) => kind === 'emoji' || !['be', 'neg', 'aux', 'fill'].some((tag) => tags.has(tag)));
  return says ? range : null;
}

/** "If you are X", "being X", "you can't be X": what follows from being one. */
export function supposed(doc: Doc, mention: Mention): Range | null {
  for (let i = mention.from - 1; i >= Math.max(0, mention.from - 4); i--) {
    const token = doc.tokens[i];
    if (token === undefined || token.sentence !== doc.tokens[mention.from]?.sentence) return null;
    if (/^(?:being|you|you're|ur|your|if|someone|somebody|anyone|any|date|dating)$/.test(token.text))
      return { from: i, to: i + 1 };
    if (!['fill', 'be', 'be-s', 'neg', 'det', 'would', 'will'].some((tag) => token.tags.has(tag)))
      return null;
  }
  return null;
}
