/**
 * Urging a person to hurt or kill himself. Twitter, June 2019: "you may not promote or encourage suicide or self-harm";
 * phrases named later by the same page: "kill yourself", "you should", "why don't you", "the most effective".
 *
 * Not here: prevention, help, grief, statistics, somebody's own distress (that deserves help, not a rule), figures of speech.
 */
import { CARE_WORDS, SELF_HARM_PHRASES } from '../lexicon/self-harm';
import { detectPhrases } from '../phrase-rules';
import type { Aim, PhraseRule } from '../phrase-rules';
import { anyWord, hasPhrase, lineOf, phrase } from '../phrases';
import type { Found } from '../phrases';
import { stanceOf } from '../stance';
import type { Candidate, Clause, Doc, Examples } from '../types';
import { aimAt, inOwnVoice, negatedBefore, opensSentence } from '../who';

const ID = 'self-harm/encouragement';
const YOU: Aim = { target: { kind: 'person', categories: [] }, range: null };
const CARE = phrase('<words>', { words: CARE_WORDS });
/** What turns the same words into a question, a condition, a feeling or somebody else's doing. */
const NOT_URGING =
  /^(?:if|when|before|don't|do|never|not|to|telling|tell|tells|told|says|said|saying|who|that|people|friends|wanna|want|wanted|feel|trying|tried|about|from|of|thinking|by|i|we)$/;

const opening = (doc: Doc, found: Found): Aim | null => {
  const { from } = found.parts.act ?? found.range;
  return opensSentence(doc, from) && !negatedBefore(doc, from) ? YOU : null;
};

const urged = (doc: Doc, found: Found): Aim | null => {
  const previous = doc.tokens[found.range.from - 1];
  const free = previous === undefined || previous.kind !== 'word' || !NOT_URGING.test(previous.text);
  // "why don't you" is an urge in spite of its "don't"; any other negation is not.
  return free && !negatedBefore(doc, found.range.from) ? YOU : null;
};

const said = (doc: Doc, found: Found): Aim | null => {
  const previous = doc.tokens[found.range.from - 1]?.text ?? '';
  return NOT_URGING.test(previous) || negatedBefore(doc, found.range.from) ? null : YOU;
};

/** Those who train and save "cut" something else. */
const DIETING =
  / (?:bulk|bulking|gym|carbs?|calories|diet|weight|kg|lbs|macros|budget|taxes|costs|grass|lawn|cake|wood|hair|ties|sugar|coffee|film|scene|class) /;

/** What ropes and blades are for. */
const ROPEWORK =
  / (?:boat|tie|tent|swing|climb|climbing|shave|shaving|beard|headache|doctor|prescription|tow|mooring|laundry|toilet|stain|clean|target|range) /;
/** A bridge and a river are also walked over and swum in. */
const SAFETY =
  / (?:repaired|repair|closed|open|opens|safe|safely|care|careful|bike|bikes|walk|walking|cycle|traffic|swim|fish|fishing|vote|water|pool|trampoline|parachute|bungee|horse|toll|detour|bus|commute|recycl[a-z]+|cook|bake) /;
/** Said to somebody, who is sent off. */
const ADDRESSED =
  / (?:off you go|what are you waiting|go on|help yourself|be my guest|you know what|your neck|senator|minister|loser|coward|do it|use it|for you|you) /;
/** The sentence begins with it. */
const starts = (doc: Doc, found: Found): Aim | null => (opensSentence(doc, found.range.from) ? YOU : null);

const third = (doc: Doc, found: Found): Aim | null =>
  negatedBefore(doc, found.range.from) ? null : aimAt(doc, found.parts.who);
const hoped = (doc: Doc, found: Found): Aim | null =>
  inOwnVoice(doc, found.range.from) ? aimAt(doc, found.parts.who) : null;
const praised = (doc: Doc, found: Found): Aim | null => (negatedBefore(doc, found.range.from) ? null : YOU);

const rule = (source: string, points: number, because: string, aim: PhraseRule['aim']): PhraseRule => ({
  pattern: phrase(source),
  points,
  because,
  aim,
});

/** Conditions and denials that belong to the turn of phrase. */
const WORDED_SO = ['hypothetical', 'negated', 'counter-speech', 'past'] as const;
const wellSaid = (found: Found): Aim => ({ ...YOU, range: found.parts.who ?? null });

const RULES: readonly PhraseRule[] = [
  rule(SELF_HARM_PHRASES.urged, 90, 'self-harm-urged', urged),
  rule(SELF_HARM_PHRASES.bare, 85, 'self-harm-urged', opening),
  rule(SELF_HARM_PHRASES.linked, 75, 'self-harm-urged', praised),
  rule(SELF_HARM_PHRASES.kys, 85, 'self-harm-urged', said),
  rule(SELF_HARM_PHRASES.endIt, 55, 'self-harm-urged', urged),
  rule(SELF_HARM_PHRASES.third, 75, 'self-harm-urged', third),
  rule(SELF_HARM_PHRASES.hoped, 80, 'self-harm-wished', hoped),
  rule(SELF_HARM_PHRASES.unmissed, 72, 'self-harm-urged', praised),
  rule(SELF_HARM_PHRASES.goneWorld, 75, 'self-harm-urged', praised),
  rule(SELF_HARM_PHRASES.nextTime, 60, 'self-harm-urged', praised),
  rule(SELF_HARM_PHRASES.talked, 80, 'self-harm-urged', starts),
  rule(SELF_HARM_PHRASES.dared, 78, 'self-harm-urged', praised),
  rule(SELF_HARM_PHRASES.coward, 60, 'self-harm-urged', opening),
  rule(SELF_HARM_PHRASES.given, 75, 'self-harm-urged', (doc, found) =>
    ROPEWORK.test(lineOf(doc).text) ? null : praised(doc, found),
  ),
  {
    ...rule(SELF_HARM_PHRASES.whyNot, 80, 'self-harm-urged', (doc, found) => aimAt(doc, found.parts.who)),
    asks: true,
  },
  rule(SELF_HARM_PHRASES.feels, 60, 'self-harm-praised', (doc, found) =>
    DIETING.test(lineOf(doc).text) ? null : praised(doc, found),
  ),
  { ...rule(SELF_HARM_PHRASES.stillAlive, 60, 'self-harm-urged', praised), asks: true },
  { ...rule(SELF_HARM_PHRASES.pact, 80, 'self-harm-praised', praised), asks: true },
  rule(SELF_HARM_PHRASES.method, 70, 'self-harm-method', praised),
  rule(SELF_HARM_PHRASES.glorified, 60, 'self-harm-praised', praised),
];

/** Wordings of a wish or of advice around the same acts. */
const ADVICE: readonly PhraseRule[] = [
  rule(SELF_HARM_PHRASES.kindness, 78, 'self-harm-urged', said),
  rule(SELF_HARM_PHRASES.means, 70, 'self-harm-urged', (doc, found) =>
    ROPEWORK.test(lineOf(doc).text) || SAFETY.test(lineOf(doc).text) ? null : praised(doc, found),
  ),
  rule(SELF_HARM_PHRASES.bestThing, 80, 'self-harm-urged', said),
  {
    ...rule(SELF_HARM_PHRASES.nobodyIf, 75, 'self-harm-urged', (_, found) => wellSaid(found)),
    asks: true,
    despite: WORDED_SO,
  },
  { ...rule(SELF_HARM_PHRASES.ifThenAll, 75, 'self-harm-urged', praised), despite: WORDED_SO },
  { ...rule(SELF_HARM_PHRASES.honour, 75, 'self-harm-urged', praised), despite: WORDED_SO },
  rule(SELF_HARM_PHRASES.rightThere, 72, 'self-harm-urged', (doc, found) =>
    SAFETY.test(lineOf(doc).text) ? null : praised(doc, found),
  ),
  {
    ...rule(SELF_HARM_PHRASES.promised, 74, 'self-harm-urged', praised),
    despite: [...WORDED_SO, 'reporting'],
  },
  rule(SELF_HARM_PHRASES.goOn, 70, 'self-harm-urged', (doc, found) =>
    SAFETY.test(lineOf(doc).text) ? null : praised(doc, found),
  ),
  rule(SELF_HARM_PHRASES.sooner, 75, 'self-harm-urged', praised),
  {
    ...rule(SELF_HARM_PHRASES.ifI, 75, 'self-harm-urged', praised),
    despite: ['hypothetical', 'past', 'question'],
  },
  { ...rule(SELF_HARM_PHRASES.considered, 65, 'self-harm-urged', praised), asks: true },
  rule(SELF_HARM_PHRASES.cheap, 62, 'self-harm-urged', (doc, found) =>
    ADDRESSED.test(lineOf(doc).text) && !ROPEWORK.test(lineOf(doc).text) ? praised(doc, found) : null,
  ),
  rule(SELF_HARM_PHRASES.grave, 75, 'self-harm-urged', praised),
  rule(SELF_HARM_PHRASES.painless, 70, 'self-harm-method', praised),
];

const CHEAP = anyWord(
  'yourself yourselves urself yoself himself herself themselves themself kys #kys #killyourself #kysnow suicide wrist wrists throat veins life lives bleach overdose ' +
    'ended stopped miss notice funeral alive breathing exist next pact challenge game ourselves oven rope noose pills tablets sea ocean traffic yourselves starve eating together ' +
    'bullet gun brains bridge cliff building roof balcony train bus window end self-harm self cutting pills ur ya k killing die starving purging bleeding jump jumped it trigger razor blade blades antifreeze tracks rails deeper starve cleaner packet box faint hang honourable',
);

/** Said to somebody, with the means or the end of it: both, or nothing is tried. */
const TO_YOU = anyWord('you u your ur yourself ya he she');
const DEADLY = anyWord(
  'yourself myself himself herself suicide pills tablets rope noose razor bleach antifreeze balcony bridge cliff tracks railing oven gun trigger sea river lake ' +
    'die dead dying kill killing hang hanged hung hanging drown drowned jump jumped ground buried grave wrists throat asleep breathing',
);

/** What befell the one who was told so, and what is called for: whoever writes this rejects the words between the marks. */
const ITS_HARM =
  / (?:hospital|funeral|buried|grave|coma|intensive care|therapy|suicidal|police|arrested|charged|sacked|fired|suspended|expelled|apologi[sz]e|apology|apologi[sz]ed|delete it|take it down|took it down|reported|blocked|crying|cried|bullied|bullies|bully|bullying|whoever|trolls?|shame|parents|my (?:daughter|son|kid|child|sister|brother|wife|husband|mother|friend|pupil|student|patient)|(?:his|her|their) (?:mother|father|parents|family|mum|mom|dad)|think about that|proud of yourself|not a joke|no joke|never (?:say|write|send|tell)|nobody should|no one should|no child|words (?:can )?kill) /;

/** Somebody's order between marks, told with its harm, is held up and not repeated. */
function heldUp(doc: Doc, candidate: Candidate): Candidate {
  const quote = doc.quotes[doc.tokens[candidate.predicateRange.from]?.quote ?? -1];
  if (quote === undefined || stanceOf(doc, candidate).stance !== 'quotation') return candidate;
  const { text, at } = lineOf(doc);
  const outside = text.slice(0, at[quote.from] ?? 0) + ' ' + text.slice((at[quote.to] ?? text.length) - 1);
  const found = ITS_HARM.exec(outside);
  return found === null
    ? candidate
    : {
        ...candidate,
        stance: 'counter-speech',
        stanceRange: { from: Math.max(0, quote.from - 1), to: quote.from },
      };
}

/** "lol kill yourself" is still said to somebody: laughing makes it weaker, not a figure of speech. */
function inJest(doc: Doc, candidate: Candidate): Candidate {
  if (stanceOf(doc, candidate).because !== 'stance-play') return candidate;
  return {
    ...candidate,
    points: 60,
    stance: 'asserted',
    because: [...candidate.because, 'self-harm-in-jest'],
  };
}

export const selfHarmEncouragement: Clause = {
  id: ID,
  detect: (doc) => {
    const candidates = [
      ...detectPhrases(doc, ID, CHEAP, RULES),
      ...(TO_YOU(doc) ? detectPhrases(doc, ID, DEADLY, ADVICE) : []),
    ];
    return candidates.length > 0 && hasPhrase(doc, CARE)
      ? []
      : candidates.map((candidate) => heldUp(doc, inJest(doc, candidate)));
  },
};

export const examples: Examples = {
  positive: [
    { text: 'Quit whining about suicide and end it', why: 'told to act on it' },
    { text: 'Here is a noose, use it', why: 'the means are handed over' },
    { text: 'Just kill yourself already', why: 'the phrase the page names' },
    { text: '@fellow_citizen kys', why: 'its abbreviation' },
    { text: 'You should go hang yourself.', why: '"you should"' },
    { text: 'Why don’t you jump off a bridge', why: '"why don’t you"' },
    { text: 'Do the world a favor and end your life.', why: 'a favour to the world' },
    { text: 'You should just end it.', why: 'a hint that is meant as one' },
    { text: 'he should kill himself after that speech', why: 'about a third person' },
    { text: 'Go drink bleach, loser', why: 'a method' },
    { text: 'The easiest way to kill yourself is not hard to find', why: 'recommends a method' },
    { text: '@fellow_citizen nobody likes you, slit your wrists', why: 'an order with a method' },
    { text: 'Nobody would miss you if you were gone.', why: 'an invitation in another form' },
    { text: 'The world would be better off if you just ended it.', why: 'the world is better without' },
    { text: 'Throw yourself under a train, coward', why: 'an order with a method' },
    { text: 'Who wants to join our suicide pact?', why: 'a group suicide' },
  ],
  nearMiss: [
    { text: 'Here is a rope, tie the boat, you know what to do', why: 'a boat' },
    { text: 'Cutting carbs feels amazing', why: 'a diet' },
    {
      text: 'Somebody wrote “kill yourself” to this girl. She is in therapy now. Whoever it was: think about that.',
      why: 'held up with the harm it did',
    },
    { text: 'The country would be better off without you in office.', why: 'a vote, not a life' },
    { text: 'Take the pills your doctor gave you, twice a day.', why: 'advice on medicine' },
    {
      text: 'If you are thinking of suicide, please call the hotline. You are not alone.',
      why: 'prevention',
    },
    { text: 'Please don’t kill yourself. You matter to us.', why: 'a plea against it' },
    { text: 'You are killing yourself with work, take a day off.', why: 'a figure of speech' },
    { text: 'I lost my brother to suicide last year.', why: 'grief' },
    { text: 'Some nights I want to kill myself.', why: 'own distress deserves help' },
    { text: 'Suicide is the second leading cause of death among young people.', why: 'statistics' },
    {
      text: 'Classmates told her to kill herself. We must stop cyberbullying.',
      why: 'a report that condemns',
    },
    { text: 'Do not shoot yourself in the foot with this tariff.', why: 'an idiom' },
    { text: 'If all your friends jump off a bridge, would you?', why: 'a proverb' },
    { text: 'You should end it: this shutdown hurts families.', why: '"it" is a shutdown' },
  ],
};
