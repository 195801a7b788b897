/**
 * Threats told from the victim's side: what will befall him, with no doer named. To the person spoken to the future is
 * enough; of somebody else it is a threat only where the author shows that it is he who sees to it.
 */
import { CARE, contest } from './contest';
import { fatesOf, subjectOf } from './fates';
import type { Fate } from './fates';
import { perDoc } from './per-doc';
import { lineOf } from './phrases';
import type { Target } from '../types';
import type { Doc, Range } from './types';

export interface FatedThreat {
  readonly points: number;
  readonly target: Target;
  readonly range: Range;
  readonly victim: Range;
}

/** The future in the words between subject and fate, or in the fate's own denial ("won't see …"). */
const COMING = /^(?:will|'ll|won't|gonna|going|shall|about|leaving|getting|ending|coming|finna)$/;
/** A fate that is going on is one to come: "you're ending up in a ditch". */
const GOING = /^(?:ending|getting|leaving|going|coming|dying|waking|losing|swinging|finishing)$/;

/** The author, or his people, armed, near or at the ready. */
const MENACE =
  / (?:(?:we|i|my [^ ]+|our [^ ]+) (?:are|'re|'m|am|will be|'ll be) (?:all |already |right )?(?:coming|armed|waiting|ready|outside|watching|on (?:our|my|the) way|behind)|(?:my|our) (?:[^ ]+ )?(?:boys|girls|men|women|lads|brothers|sisters|guys|sons|daughters|cousins|dogs|rifles?|guns?|knife|axe|shotgun|fists|pistol|hands on|father's rifle)|(?:we|i) (?:have|'ve|got|have got|brought) (?:[^ ]+ ){0,3}?(?:petrol|tyres|rifles?|guns?|rope|ropes|knives|axes|machetes|cutlass(?:es)?|matches|bullets|shotguns?|time)|we are [^ ]+ men|that's a promise|loaded|cleaned my|sharpened|wait for me|only one of us|(?:coming|come) for (?:you|him|her|them|your|his|those|that)|(?:i|we) know (?:where|ur|your|his|her|which|what time)|alone in a|try me|mark my words|(?:i|we) (?:swear|promise|guarantee|vow)|you have my word|my word on it|i have waited|(?:last|final) (?:warning|chance)|been warned|counting down|tick tock|count on it|i'll see to it|we'll see to it|make sure|personally|with my own|got a blade|armed|tooled up) /;
/** Warnings for somebody's own good, and what does the killing by itself. */
const FOR_GOOD =
  / (?:smok(?:e|ing)|cigarettes?|drinks? and driv(?:e|es|ing)|drunk|seat ?belts?|helmets?|vaccin[a-z]*|masks?|fentanyl|pills|opioids?|speeding|texting|overdos[a-z]*|addict[a-z]*|insulin|insurance|uninsured|medicare|medicaid|hospitals? (?:closes?|closing|wait)|waiting list|climate|hurricane|flood|wildfire|evacuate|evacuation|storm|heat|cold snap|ice|avalanche|virus|doctors?|pension|plant closes|bankrupt|debt|poverty|hunger|diabetes|asbestos|lead pipes|pollution|prison|jail|casino|dream|movie|film|show|episode|game|save|saved|jesus|christ|eternal|repent) /;

const SICKNESS =
  /^(?:stroke|strokes|cancer|tumou?rs?|attack|coronary|aneurysm|leuka?emia|covid|covid-19|coronavirus|disease|illness|infection|overdose|aids|hiv|dementia|blind|deaf)$/;

const menacing = perDoc((doc) => MENACE.test(lineOf(doc).text));
/** Is the text a warning for somebody's own good? */
export const forGood = perDoc(
  (doc) => FOR_GOOD.test(lineOf(doc).text) || doc.tokens.some(({ text }) => CARE.test(text)),
);

const word = (doc: Doc, i: number): string => doc.tokens[i]?.text ?? '';

function threatened(doc: Doc, fate: Fate): FatedThreat | null {
  const coming =
    doc.tokens.slice(fate.chain, fate.range.from + 1).some(({ text }) => COMING.test(text)) ||
    GOING.test(word(doc, fate.range.from)) ||
    follows(doc, fate.chain - 1) ||
    relativeBefore(doc, fate.chain) !== null;
  if (!coming || fate.points < 72 || contest(doc, fate.range, true)) return null;
  // "You will not be shot": denied.
  const denied = doc.tokens
    .slice(fate.chain, fate.range.from)
    .some(({ tags, text }) => tags.has('neg') || text === 'not');
  if (denied) return null;
  // "You'll have a stroke": nobody gives one.
  if (doc.tokens.slice(fate.range.from, fate.range.to).some(({ text }) => SICKNESS.test(text))) return null;
  if (forGood(doc)) return null;
  const before = word(doc, fate.chain - 1);
  if (/^(?:you|u|ya|y'all)$/.test(before)) {
    const victim = { from: fate.chain - 1, to: fate.chain };
    return { points: 58, target: { kind: 'person', categories: [] }, range: fate.range, victim };
  }
  const general = relativeBefore(doc, fate.chain);
  const aim = general === null ? subjectOf(doc, fate.chain, true) : null;
  const victim = general ?? aim?.range ?? noneOf(doc, fate.range);
  if (victim === null || doc.tokens.slice(victim.from, victim.to).some(({ tags }) => tags.has('first')))
    return null;
  if (
    general === null &&
    !menacing(doc) &&
    !(conditioned(doc, fate) && !OF_ITSELF.test(word(doc, fate.range.from)))
  )
    return null;
  return { points: 55, target: aim?.target ?? { kind: 'group', categories: [] }, range: fate.range, victim };
}

/** What comes of bad laws, weather and want as well: "if this passes, people will die". */
const OF_ITSELF =
  /^(?:die|dies|died|dying|perish|starve|starves|suffer|suffers|lose|loses|bury|buries|go|goes|burn|burns|choke|drown|freeze|bleed|never|not|won't|don't|doesn't|can't|live|end|ends|rot|hang|hangs|have|has|get|gets|wake|wakes)$/;

/** Does its sentence begin with a condition? */
function conditioned(doc: Doc, fate: Fate): boolean {
  const start = doc.sentences[doc.tokens[fate.range.from]?.sentence ?? -1]?.from ?? 0;
  return doc.tokens
    .slice(start, start + 3)
    .some(({ text }) => /^(?:if|unless|whoever|whichever|next|once|anyone|another)$/.test(text));
}

/** "Touch it and you lose the hand", "the day you come back is the day you get buried": a consequence, in the present. */
function follows(doc: Doc, subject: number): boolean {
  if (!/^(?:you|u|he|she|they)$/.test(word(doc, subject))) return false;
  const start = doc.sentences[doc.tokens[subject]?.sentence ?? -1]?.from ?? subject;
  if (/^(?:day|moment|hour|minute|night|time)$/.test(word(doc, subject - 1)))
    return doc.tokens
      .slice(start, subject - 1)
      .some(({ text }) => /^(?:day|moment|hour|minute|night|time)$/.test(text));
  if (!/^(?:and|or)$/.test(word(doc, subject - 1)) || subject - start < 3) return false;
  const first = doc.tokens[start];
  return (
    first !== undefined &&
    first.kind === 'word' &&
    !/(?:ed|ing|s|ly)$/.test(first.text) &&
    ![
      'pronoun',
      'det',
      'quant',
      'prep',
      'be',
      'aux',
      'possessive',
      'wh',
      'if',
      'neg',
      'title',
      'figure',
      'first',
      'adv',
    ].some((tag) => first.tags.has(tag))
  );
}

/** "Not one of them is getting home": those who are meant stand within the words. */
function noneOf(doc: Doc, { from, to }: Range): Range | null {
  for (let i = from; i < to - 1; i++)
    if (word(doc, i) === 'of' && /^(?:you|them)$/.test(word(doc, i + 1))) return { from: i + 1, to: i + 2 };
  return null;
}

/** "Any inspector who crosses my fence is going to …": whoever does it. */
function relativeBefore(doc: Doc, at: number): Range | null {
  const start = Math.max(doc.sentences[doc.tokens[at]?.sentence ?? -1]?.from ?? at, at - 24);
  for (let i = start; i < at - 2; i++) {
    const any = /^(?:a|an|any|next|every|anyone|anybody|whoever|whichever|everyone|the)$/.test(word(doc, i));
    if (!any) continue;
    const first = word(doc, i) === 'the' ? word(doc, i + 1) : 'first';
    if (!/^(?:first|next)$/.test(first)) continue;
    for (let k = i; k <= i + 4 && k < at; k++)
      if (
        at - k >= 4 &&
        (/^(?:whoever|whichever)$/.test(word(doc, k)) ||
          /^(?:who|that|to)$/.test(word(doc, k + 1)) ||
          word(doc, i) === 'whichever')
      )
        return { from: i, to: k + 1 };
  }
  return null;
}

/** Every threat that a text words as somebody's fate. */
export const fatedThreats = (doc: Doc): readonly FatedThreat[] =>
  fatesOf(doc)
    .map((fate) => threatened(doc, fate))
    .filter((found) => found !== null);
