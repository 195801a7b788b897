/** At whom a turn of phrase of a wish of harm is aimed, and when it is none: one small question per kind of phrase. */
import { wordsIn } from './phrase-rules';
import type { Aim } from './phrase-rules';
import type { Found } from './phrases';
import { somebodyAt, somebodyBefore } from './somebody';
import type { Doc, Range } from './types';
import { aimAt, inOwnVoice, negatedBefore, opensSentence } from './who';

export const PERSON: Aim = { target: { kind: 'person', categories: [] }, range: null };
/** Combatants of a war or of a designated organisation: their death is a matter of war, not of abuse. */
const COMBATANT = /(?:terrorist|jihadist|jihadi|isis|daesh|taliban|nazi)s?$/;
/** Executing these after trial is a demand on the law; any other harm is a wish. */
const CRIMINALS =
  /(?:killer|murderer|rapist|trafficker|molester|pedophile|paedophile|pedo|abuser|criminal|felon|traitor|dealer)s?(?= |$)/;
const LEGAL =
  / (?:executed|hanged|hung|hang|castrated|put to death|death|the noose|the rope|the gallows|the firing squad)$/;

/** Harm that befalls things too: bills die, teams are beaten. Then the words must name people. */
const SLACK =
  /^(?:(?:die|dies|perish|perishes|choke|chokes|drown|drowns|suffocate|suffocates|croak|croaks|dead|crash|crashes|fall|falls)|(?:get|gets|be|is|are|been|end up|ends up) (?:[^ ]+ )?(?:killed|dead|beaten|beat up|executed|hung|blown up|gutted|crippled|set on fire|strangled|poisoned|shot dead|put down|struck down|torn apart|ripped apart|buried alive|torn to pieces))$/;

/** "You'll", "you'd", "you are": the person is the word before. */
function bare(doc: Doc, range: Range | undefined): Range | undefined {
  if (range === undefined || range.to - range.from < 2) return range;
  const last = doc.tokens[range.to - 1]?.text ?? '';
  return /^(?:'ll|'d|'re|'s|is|are)$/.test(last) ? { from: range.from, to: range.to - 1 } : range;
}

/** The people at a part of the phrase, sure or not by the words of harm beside it. */
export function befallen(doc: Doc, { parts, range }: Found): Aim | null {
  const harm = wordsIn(doc, parts.harm ?? parts.harm2 ?? range);
  const who = bare(doc, parts.who ?? parts.who2);
  const last = who === undefined ? '' : (doc.tokens[who.to - 1]?.text ?? '');
  return COMBATANT.test(last) ? null : somebodyAt(doc, who, !SLACK.test(harm));
}

export const own = (doc: Doc, found: Found): Aim | null =>
  inOwnVoice(doc, found.range.from) ? befallen(doc, found) : null;
/** "Her plane", "your brakes": whose it is. */
export const owner = (doc: Doc, found: Found): Aim | null =>
  inOwnVoice(doc, found.range.from) &&
  found.parts.who !== undefined &&
  !/^(?:my|our|the)$/.test(wordsIn(doc, found.parts.who))
    ? { target: PERSON.target, range: found.parts.who }
    : null;

/** The words of the sentence before a verb, six at most: "the killers of our officers". */
const subjectWords = (doc: Doc, verb: number): string => {
  const sentence = doc.sentences[doc.tokens[verb]?.sentence ?? 0];
  return wordsIn(doc, { from: Math.max(sentence?.from ?? 0, verb - 6), to: verb });
};

/** The words of harm behind "deserves to" or "should". */
const harmOf = (doc: Doc, found: Found): string =>
  wordsIn(doc, found.range).replace(
    /^(?:deserves?|should|shoulda|ought to|oughta|needs? to|should have|should've) (?:to )?/,
    '',
  );

/** The subject stands before the verb; a question word before it makes it no wish. */
export function subject(doc: Doc, found: Found): Aim | null {
  const verb = found.parts.verb?.from ?? found.range.from;
  const aimed = somebodyBefore(doc, verb, !SLACK.test(harmOf(doc, found)));
  const noun = wordsIn(doc, { from: Math.max(0, verb - 1), to: verb });
  if (aimed === null || COMBATANT.test(noun)) return null;
  if (CRIMINALS.test(subjectWords(doc, verb)) && LEGAL.test(' ' + wordsIn(doc, found.range))) return null;
  const sentence = doc.tokens[verb]?.sentence ?? 0;
  const opening =
    doc.tokens.find((token) => token.sentence === sentence && token.kind === 'word')?.text ?? '';
  return /^(?:how|why|what|when|who|does|do|did|which)$/.test(opening) ? null : aimed;
}

/** An order to the person spoken to: "go die", alone in its sentence or behind a mention or "you". */
function ordered(doc: Doc, found: Found): Aim | null {
  const before = doc.tokens[found.range.from - 1]?.text ?? '';
  const two = `${doc.tokens[found.range.from - 2]?.text ?? ''} ${before}`;
  const called =
    (/^(?:you|u|should|can|bitch|fucking)$/.test(before) ||
      /^(?:you|need|ought|have|time|want) to$/.test(two)) &&
    !negatedBefore(doc, found.range.from);
  return called || opensSentence(doc, found.range.from) ? PERSON : null;
}

/** "Die already, ancient laptop": what is called by its name is a thing. */
const THING_CALLED =
  /^(?:laptop|phone|computer|printer|battery|car|plant|router|app|wifi|pc|tv|fridge|boiler|heater|engine|bug|trend|meme|winter|monday|tablet|console|weed|weeds|mosquito|mosquitoes|fly|wasp|spider|ants|zombie|zombies|toaster|tyre|tire)$/;
function callsThing(doc: Doc, to: number): boolean {
  if (doc.tokens[to]?.text !== ',') return false;
  for (let i = to + 1; i < to + 6; i++) {
    const token = doc.tokens[i];
    if (token === undefined || token.kind !== 'word') return false;
    if (THING_CALLED.test(token.text)) return true;
  }
  return false;
}
export const told = (doc: Doc, found: Found): Aim | null =>
  callsThing(doc, found.range.to) ? null : ordered(doc, found);

/** "The only good lobbyist is a dead one": the article before "only" makes the noun somebody's. */
export const onlyGood = (doc: Doc, found: Found): Aim | null => {
  const who = found.parts.who;
  if (who === undefined || negatedBefore(doc, found.range.from)) return null;
  const from = doc.tokens[found.range.from - 1]?.text === 'the' ? found.range.from - 1 : who.from;
  const aim = COMBATANT.test(doc.tokens[who.to - 1]?.text ?? '')
    ? null
    : somebodyAt(doc, { from, to: who.to }, false);
  return aim === null ? null : { target: aim.target, range: who };
};

/** Whose death, funeral or head it is. */
export const ofWhom = (doc: Doc, found: Found): Aim | null => {
  const who = found.parts.who;
  if (who === undefined || negatedBefore(doc, found.range.from)) return null;
  const text = wordsIn(doc, who);
  if (/^(?:my|our|the|its|it's|that's|today's|tomorrow's)$/.test(text)) return null;
  const named = { from: who.from, to: doc.tokens[who.to - 1]?.text === "'s" ? who.to - 1 : who.to };
  if (/^(?:your|his|her|their)$/.test(text)) return { target: PERSON.target, range: who };
  return aimAt(doc, named);
};
export const ownOfWhom = (doc: Doc, found: Found): Aim | null =>
  inOwnVoice(doc, found.range.from) || opensSentence(doc, found.range.from) ? ofWhom(doc, found) : null;

/** The nearest person named before: "She is still in office. A stroke cannot come soon enough." */
export function lastPerson(doc: Doc, index: number): Aim {
  for (let i = index - 1; i >= Math.max(0, index - 20); i--) {
    const token = doc.tokens[i];
    if (token?.kind === 'mention' || /^(?:you|u|he|she|him|her|his|your)$/.test(token?.text ?? ''))
      return { target: PERSON.target, range: { from: i, to: i + 1 } };
  }
  return PERSON;
}

/** The author's own joy to come. */
export const LOOKS_FORWARD =
  / (?:i|we|i'm|we're|looking) (?:[^ .!?]+ ){0,4}(?:forward to|wait to|dream of|dreaming of|enjoy|love) $/;
export const before = (doc: Doc, index: number): string =>
  ` ${wordsIn(doc, { from: Math.max(0, index - 7), to: index })} `;

export const opening = (doc: Doc, found: Found): Aim | null =>
  opensSentence(doc, found.range.from) ? befallen(doc, found) : null;

/** "May" that opens a sentence wishes; the month and the permission do not. */
export const wishing = (doc: Doc, found: Found): Aim | null =>
  doc.tokens[found.range.from + 1]?.kind === 'number' ? null : opening(doc, found);

export const notNegated = (doc: Doc, found: Found): Aim | null =>
  negatedBefore(doc, found.range.from) ? null : aimAt(doc, found.parts.who);
export const notNegatedAnyone = (doc: Doc, found: Found): Aim | null =>
  negatedBefore(doc, found.range.from) ? null : befallen(doc, found);
export const regretted = (doc: Doc, found: Found): Aim | null =>
  negatedBefore(doc, found.range.from) || !inOwnVoice(doc, found.range.from)
    ? null
    : found.parts.who === undefined
      ? PERSON
      : aimAt(doc, found.parts.who);
