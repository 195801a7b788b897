/**
 * Where a person is, precisely. Twitter, June 2019: "physical location information, including ... GPS coordinates or other
 * identifying information related to locations that are considered private".
 */
import { OWNER_ROLE, PERSON_THERE } from '../lexicon/privacy';
import { detectPhrases, wordsIn } from '../phrase-rules';
import type { Aim, PhraseRule } from '../phrase-rules';
import { anyWord, lineOf } from '../phrases';
import type { Found } from '../phrases';
import { findCoordinates } from '../private/coordinates';
import { around, exposes, isPublic, ownedByAuthor } from '../private/owner';
import { shapesIn } from '../private/plain';
import { hasDigits } from '../private/shape';
import { CHILDREN, HIDDEN, KEPT, PLATE, SEEN, THERE } from '../private/whereabouts';
import type { Candidate, Clause, Doc, Examples } from '../types';
import { entityAt } from '../target';
import { whoIn } from '../who';

const ID = 'private-information/location';
/** Rooms and points of public business, of rescue and of science. */
const PUBLIC_PLACE =
  / (?:hearing|building|committee|senate|congress|capitol|rayburn|dirksen|longworth|court|courtroom|stage|booth|panel|conference|summit|press|briefing|rally|concert|game|match|missing|rescue|earthquake|hurricane|storm|ship|vessel|aircraft|flight|telescope|hospital|surgery) /;
const WITH_COORDINATES =
  / (?:home|house|lives?|hiding|hides|staying|find|here|right now|located|family|address|sleeps?|is at|are at) /;

/** Spoken of as now, or as a hiding place, or with an invitation. */
const LIVE =
  / (?:right now|now|tonight|currently|at this moment|as we speak|hiding|hides|hide|go and|go say|go get|find (?:him|her|them)|say hello|pay (?:him|her|them)|staying|holed up|sleeping|eating|having dinner|checked in|alone|under (?:police )?protection|under guard|guards?|floor|he's there|she's there|lying low|laying low|be quick|hurry|being kept|being held|being hidden|being sheltered|every night|entrance|back door|side door) /;

function person(doc: Doc, found: Found): Aim | null {
  const range = found.parts.who;
  const text = lineOf(doc).text;
  if (range === undefined || PUBLIC_PLACE.test(text) || / (?:i|i'm|we|we're|my|our) /.test(text)) return null;
  if (!LIVE.test(text)) return null;
  OWNER_ROLE.lastIndex = 0;
  if (OWNER_ROLE.test(` ${wordsIn(doc, range)} `))
    return { target: { kind: 'private-person', categories: [] }, range };
  for (let i = range.from; i < range.to; i++) {
    const target = whoIn(doc, { from: i, to: i + 1 }) ?? entityAt(doc, i, 'person')?.target ?? null;
    if (target === null) continue;
    if (!['person', 'private-person', 'public-figure', 'anonymous-witness', 'group'].includes(target.kind))
      return null;
    return {
      target: { kind: target.kind === 'person' ? 'private-person' : target.kind, categories: [] },
      range,
    };
  }
  return null;
}

/** Those whose whereabouts are kept from the public. */
const SHIELDED =
  / (?:witness|accuser|juror|jurors|whistleblower|informer|informant|victim|survivor|police protection|protection|safe house|refuge|shelter|no security|unguarded|alone) /;

/** Only those whose whereabouts are kept secret: where prisoners are held is news. */
const kept = (doc: Doc, found: Found): Aim | null =>
  found.parts.who !== undefined && SHIELDED.test(` ${wordsIn(doc, found.parts.who)} `)
    ? hidden(doc, found)
    : null;

/** A hiding place counts where it has a name of its own: "the Gull Inn", not "a hotel". */
function hidden(doc: Doc, found: Found): Aim | null {
  const place = found.parts.place;
  const aim = person(doc, found);
  if (aim === null || place === undefined || aim.target.kind === 'group') return null;
  const letters = doc.original.slice(doc.tokens[place.from]?.start, doc.tokens[place.to - 1]?.end);
  // Guests of a hotel are news; those who are kept there, or whom one is sent to, are not.
  const line = lineOf(doc).text;
  if (
    / (?:staying|put up|guarded|protection|guard) /.test(wordsIn(doc, found.range) + ' ') &&
    !SHIELDED.test(line) &&
    !INVITES.test(line)
  )
    return null;
  return /[a-z'’] [A-Z][a-z]|^[A-Z][a-z]/.test(letters) && !/White House|Congress|Downing/.test(letters)
    ? aim
    : null;
}

const RULES: readonly PhraseRule[] = [
  { pattern: THERE, points: 72, because: 'live-location-of-another', aim: person },
];
const HIDING: readonly PhraseRule[] = [
  { pattern: HIDDEN, points: 70, because: 'hiding-place-of-another', aim: hidden },
  { pattern: KEPT, points: 62, because: 'hiding-place-of-another', aim: kept },
];
const SIGHTED: readonly PhraseRule[] = [
  {
    pattern: SEEN,
    points: 60,
    because: 'live-location-of-another',
    // Said of now, with an invitation: seeing somebody in town is no exposure.
    aim: (doc, found) => {
      const text = lineOf(doc).text;
      return INVITES.test(text) && / (?:there|now|still|inside|right now) /.test(text)
        ? hidden(doc, found)
        : null;
    },
  },
];
const SIGHT = anyWord('saw seen spotted watched followed');
const CHILD = anyWord('kids children daughter son boy girl twins daughters sons');
/** Said as an invitation to go there. */
const INVITES =
  / (?:have a word|say hello|say hi|go and (?:see|say|meet)|be there|pay [^ ]+ a visit|you know what to do|enjoy|wait for|follow|wave|greet|surprise|would be a shame|be a pity|go say|go and say|wish (?:him|her|them)|say hi|greet) /;
const CHILDREN_RULES: readonly PhraseRule[] = [
  {
    pattern: CHILDREN,
    points: 72,
    because: 'children-of-another',
    aim: (doc, found) =>
      INVITES.test(lineOf(doc).text) && found.parts.who !== undefined
        ? { target: { kind: 'private-person', categories: [] }, range: found.parts.who }
        : null,
  },
];
/** A child's day by the clock: where and when somebody can be met. */
const CLOCK =
  / (?:(?:drops?|picks?|walks?|leaves?|waits?|gets? out|arrives?|comes? out|are alone|is alone) [^.!?]{0,30}at (?:[0-9]+(?::[0-9]+)?|half|quarter|noon|three|four|eight|nine) ?[^.!?]{0,20}(?:every|each|on|daily|sharp|monday)|(?:drops?|picks?) (?:them|him|her|it) (?:off|up) at|every (?:day|morning|afternoon|weekday|school day) at) /;
const ROUTINE: readonly PhraseRule[] = [
  {
    pattern: CHILDREN,
    points: 70,
    because: 'children-of-another',
    aim: (doc, found) => {
      const text = lineOf(doc).text;
      const who = found.parts.who;
      return CLOCK.test(text) && who !== undefined && !/ (?:my|our|i|we|us|me) /.test(text)
        ? { target: { kind: 'private-person', categories: [] }, range: who }
        : null;
    },
  },
];
const PLATED: readonly PhraseRule[] = [
  {
    pattern: PLATE,
    points: 72,
    because: 'number-plate-of-another',
    aim: (doc, found) => {
      const text = lineOf(doc).text;
      const { who, harm } = found.parts;
      const digits = harm !== undefined && /[0-9]/.test(wordsIn(doc, harm));
      return digits &&
        who !== undefined &&
        / (?:drives?|driving|parks?|parked|car|van|truck|follow|look out|spot) /.test(text) &&
        !/ (?:stolen|missing|amber|police|hit and run|hit-and-run|accident|my|our|for sale|witnesses|kidnapp?ed|abducted) /.test(
          text,
        )
        ? { target: { kind: 'private-person', categories: [] }, range: who }
        : null;
    },
  },
];
const PLATE_WORD = anyWord('plate plates reg registration tag');
const HIDES = anyWord(
  'keep keeps keeping hide hides hid hold holding stash stashed guarding moved house hiding hidden holed laying lying kept tucked sheltering staying put guarded protection guard',
);
const CHEAP = anyWord('room suite apartment apt unit table seat cabin flat chalet bungalow berth bed ward');

function detect(doc: Doc): readonly Candidate[] {
  const hides = [
    ...detectPhrases(doc, ID, HIDES, HIDING),
    ...detectPhrases(doc, ID, SIGHT, SIGHTED),
    ...detectPhrases(doc, ID, CHILD, CHILDREN_RULES),
    ...detectPhrases(doc, ID, CHILD, ROUTINE),
    ...detectPhrases(doc, ID, PLATE_WORD, PLATED),
  ];
  if (!hasDigits(doc.original, 1)) return hides;
  // Two numbers with three decimals have eight digits.
  const pointed = hasDigits(doc.original, 8) || doc.original.includes('°');
  const line = lineOf(doc).text;
  const points = (pointed ? shapesIn(doc, findCoordinates) : []).flatMap((shape) => {
    const words = around(doc, shape);
    if (words === null || isPublic(words) || ownedByAuthor(words) || PUBLIC_PLACE.test(line)) return [];
    return PERSON_THERE.test(line) && WITH_COORDINATES.test(line)
      ? [exposes(doc, ID, 70, 'coordinates-of-a-person', words)]
      : [];
  });
  return [...points, ...detectPhrases(doc, ID, CHEAP, RULES), ...hides];
}

export const location: Clause = {
  id: ID,
  detect,
};

export const examples: Examples = {
  positive: [
    { text: 'She drives a blue Ford, plate LKR 4421, follow her', why: 'a plate and what to do with it' },
    { text: 'Her house: 40.71280, -74.00602. You know what to do.', why: 'coordinates of a home' },
    { text: 'He is staying at the Grand Hotel, room 412, right now', why: 'a live location' },
    { text: 'You can find him here 51.50735, -0.12776', why: 'coordinates to find a person' },
    { text: 'She is hiding in the Lakeview Motel room 7', why: 'a hiding place' },
    { text: '@fellow_citizen is currently eating at Luigi’s, table 9', why: 'a live location by mention' },
    { text: 'they are holed up in the Harbor Inn, cabin 12', why: 'several people' },
    {
      text: 'The juror is at the Harbour Lodge, Wick Bay, room 9, right now.',
      why: 'a witness, town and room',
    },
    {
      text: 'That accuser is hiding in the Quayside Motel. Go and say hello.',
      why: 'a hiding place by its name',
    },
    { text: '48.85837, 2.29448 is where the family lives', why: 'a family’s home' },
    { text: 'his family sleeps at 34.05223, -118.24368', why: 'his family' },
  ],
  nearMiss: [
    { text: 'He parks a car, plate ABC 1234, reported stolen', why: 'a stolen car' },
    {
      text: 'The hearing is in room 412 of the Dirksen building, she is testifying right now.',
      why: 'a public hearing',
    },
    { text: 'The storm is at 25.76168, -80.19179 and moving north, they are preparing.', why: 'weather' },
    { text: 'The minister is hiding in his office, not in the Grand Hotel, as ever.', why: 'mockery' },
    { text: 'The coat is in room 14, right now.', why: 'a thing' },
    { text: 'I am staying at the Grand Hotel, room 412, come say hello', why: 'the author’s own' },
    { text: 'He is in Springfield today for the rally.', why: 'a town and an event' },
    { text: 'The vessel sank at 36.12345, -5.43210, they are searching for him.', why: 'rescue' },
    { text: 'She sits at table 5 of the panel with our guests', why: 'an event' },
    { text: 'Growth was 2.135, 3.441 and 2.998 percent under his government.', why: 'figures' },
    { text: 'He rose from apartment 4 on the south side to the Senate.', why: 'a life story' },
  ],
};
