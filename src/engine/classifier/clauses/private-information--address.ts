/**
 * Somebody's home address. Twitter, June 2019: without permission you may not publish "home address or physical location
 * information, including street addresses ... of locations that are considered private"; home addresses may be acted on even
 * when they are public elsewhere.
 *
 * Needs a street address and words that make it another person's home. Offices, venues, sights, polling places and the
 * author's own address never fire.
 */
import { HOME_BEFORE, HOME_BEHIND, HOME_LABEL, NOT_HOME, OWN_HOME } from '../lexicon/privacy';
import { wordsIn } from '../phrase-rules';
import { anyWord, lineOf } from '../phrases';
import {
  around,
  exposes,
  isHostile,
  isPublic,
  named,
  ownedByAuthor,
  ownedByOther,
  privateOf,
} from '../private/owner';
import type { Around } from '../private/owner';
import { shapesIn } from '../private/plain';
import { hasDigits } from '../private/shape';
import type { Shape } from '../private/shape';
import { findLooseStreets, findStreets, namesLandmark } from '../private/street';
import type { Candidate, Clause, Doc, Examples } from '../types';

const ID = 'private-information/address';
/** One of these stands in every cue of a home. */
const CUE = anyWord(
  'live lives living reside resides sleeps sleep staying stays hiding hides address house home apartment flat place residence condo mansion door family kids parents driveway ' +
    'doorstep visit find get greet meet catch surprise moved rents floor unit apt send tell regards go drop knock leaves',
);

const ofOther = (words: Around): boolean =>
  ownedByOther(words, HOME_BEFORE) || (HOME_BEHIND.test(words.behind) && !ownedByAuthor(words));

function detect(doc: Doc): readonly Candidate[] {
  if (!hasDigits(doc.original, 1) || !CUE(doc) || namesLandmark(doc.original)) return [];
  const read = (shapes: readonly Shape[], points: number): readonly Candidate[] =>
    shapes.flatMap((shape) => {
      const words = around(doc, shape);
      return words !== null && !isPublic(words) && (ofOther(words) || named(doc, words, HOME_LABEL, false))
        ? [exposes(doc, ID, points, 'home-address-of-another', words)]
        : [];
    });
  const formal = read(shapesIn(doc, findStreets), 80);
  if (formal.length > 0) return formal;
  const loose = read(shapesIn(doc, findLooseStreets), 60);
  if (loose.length > 0 || NOT_HOME.test(lineOf(doc).text)) return loose;
  // A person, a sign of a home and an address, each on its own.
  const sign = isHostile(doc) ? /./ : OWN_HOME;
  return shapesIn(doc, findStreets).flatMap((shape) => {
    const words = around(doc, shape);
    const unit = words !== null && OWN_HOME.test(` ${wordsIn(doc, words.range)} `);
    return words !== null && privateOf(doc, words, unit ? /./ : sign)
      ? [exposes(doc, ID, 58, 'home-address-of-another', words)]
      : [];
  });
}

export const address: Clause = {
  id: ID,
  detect,
};

export const examples: Examples = {
  positive: [
    { text: 'She lives at 42 Maple Street, Apt 3, go tell her yourselves', why: 'lives at' },
    { text: 'His home address: 1187 Willow Creek Road', why: 'home address of another' },
    { text: 'The reporter’s house is 9 Elm Court, pass it on', why: 'a named owner' },
    { text: 'Pay him a visit at 640 Harbor Blvd', why: 'an invitation to his home' },
    {
      text: 'her house is 315 N Birch Ave. Do what you want with that.',
      why: 'possessive and a direction',
    },
    { text: '77 Orchard Lane, that’s where he sleeps', why: 'the words stand behind' },
    { text: 'he lives at 42 maple street', why: 'lower case behind a plain cue' },
    {
      text: 'Milo Brandt moved to 31 Ferry Road, the green door. Say hello from me.',
      why: 'a name and an invitation',
    },
    { text: 'Her family lives at Lindenstraße 8', why: 'a European form' },
  ],
  nearMiss: [
    { text: 'Come to our new office at 275 Magnolia Ave, Ste 1995!', why: 'an office' },
    { text: 'The president lives at 1600 Pennsylvania Avenue.', why: 'a house of the state' },
    { text: 'My home address is 42 Maple Street, send flowers.', why: 'the author’s own' },
    { text: 'Early voting at the library, 12 Main Street, until 8pm.', why: 'a polling place' },
    { text: 'A fire destroyed a home at 98 Pine Road last night.', why: 'news without an owner' },
    { text: 'He lives in Springfield with his family of 5.', why: 'a town is no address' },
    { text: 'Her campaign headquarters is at 5 Market Square.', why: 'a campaign' },
    { text: 'Visit the historic house where he was born, 20 School Street.', why: 'a sight' },
  ],
};
