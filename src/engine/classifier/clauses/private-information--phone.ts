/**
 * Somebody's own telephone number. Twitter, June 2019: "contact information, including non-public personal phone numbers".
 *
 * Needs a number and words that make it another person's private line. Offices, hotlines, toll-free numbers, codes of town
 * halls and the author's own number never fire.
 */
import {
  NUMBER_BEFORE,
  OWNER_ROLE,
  OWN_PHONE,
  PETITION,
  PHONE_BEFORE,
  PHONE_BEHIND,
  PHONE_LABEL,
} from '../lexicon/privacy';
import { lineOf } from '../phrases';
import { around, exposes, isHostile, isPublic, named, ownedByOther, privateOf } from '../private/owner';
import type { Around } from '../private/owner';
import { findLocalPhones, findPhones } from '../private/phone';
import { shapesIn } from '../private/plain';
import { hasDigits } from '../private/shape';
import type { Candidate, Clause, Doc, Examples } from '../types';

const ID = 'private-information/phone';
/** Exchanges of the Congress of the United States. */
const CONGRESS = /^\(?202\)?[-. ]{0,2}22[45]/;

/** "The surgery's number": what has no name and is no person has a number to be called. */
const ofThing = ({ before }: Around): boolean => {
  const thing =
    / (?:the|this|that|a) (?:[a-z-]+ )?([a-z-]+'s) (?:[a-z]+ )?(?:number|phone|digits)(?: [^ ]+){0,2} $/.exec(
      before,
    );
  OWNER_ROLE.lastIndex = 0;
  return thing !== null && !OWNER_ROLE.test(before);
};

const RIGHT_BEFORE =
  / (?:personal|private|home|unlisted) (?:mobile|cell|cellphone|phone|number|line|landline)(?: number)?(?: [^ .!?]{1,2}| is| now)? $/;

function detect(doc: Doc): readonly Candidate[] {
  if (!hasDigits(doc.original, 7)) return [];
  const firm = shapesIn(doc, findPhones);
  const shapes = firm.length > 0 ? firm : shapesIn(doc, findLocalPhones);
  const asked = PETITION.test(lineOf(doc).text);
  return shapes.flatMap((shape) => {
    const words = around(doc, shape);
    if (words === null) return [];
    // "… personal mobile:" right before it outweighs an office further off.
    const plain = ownedByOther(words, PHONE_BEFORE) && RIGHT_BEFORE.test(words.before);
    if ((isPublic(words) && !plain) || CONGRESS.test(doc.original.slice(shape.start, shape.end))) return [];
    if (
      ownedByOther(words, PHONE_BEFORE) ||
      (!asked && (named(doc, words, PHONE_LABEL, true) || PHONE_BEHIND.test(words.behind)))
    )
      return [exposes(doc, ID, 80, 'private-phone-of-another', words)];
    if (asked) return [];
    if (ownedByOther(words, NUMBER_BEFORE) && !ofThing(words))
      return [exposes(doc, ID, isHostile(doc) ? 72 : 55, 'phone-of-another', words)];
    // A sign of the private and a person, each on its own.
    return privateOf(doc, words, OWN_PHONE)
      ? [exposes(doc, ID, isHostile(doc) ? 70 : 60, 'phone-of-another', words)]
      : [];
  });
}

export const phone: Clause = {
  id: ID,
  detect,
};

export const examples: Examples = {
  positive: [
    { text: 'His cell is 555-867-5309, call day and night', why: 'a cell phone of another' },
    { text: 'Her personal number: (555) 234-0147', why: 'personal number' },
    { text: 'Call him at home: 555.234.0199', why: 'at home' },
    { text: 'the reporter’s private number is +1 555 234 0123', why: 'private number, international form' },
    { text: 'Here is her mobile number 07700 900123', why: 'a British form behind its cue' },
    { text: 'their home phone is 555-234-0100 lol', why: 'home phone' },
    { text: 'his number is 555-234-0188, let him have no sleep', why: 'a bare number of another' },
    {
      text: 'Milo Brandt hides behind his lawyers. Home landline: 555-234-0190',
      why: 'a label, named before',
    },
    { text: 'Ring her on her private line 555 234 0111', why: 'private line' },
  ],
  nearMiss: [
    { text: 'Call our office at (202) 225-0199 for help.', why: 'an office' },
    { text: 'Need help? The hotline is 1-800-555-0100, free and confidential.', why: 'a hotline' },
    { text: 'Join the telephone town hall: 877-555-0142, passcode 111439.', why: 'a town hall' },
    { text: 'My cell is 555-234-0147, text me.', why: 'the author’s own' },
    { text: 'Tell Senator Doe to vote no. Her number is 555-234-0166.', why: 'petition' },
    { text: 'Text JOIN to 55512 to get her updates on your phone.', why: 'a text-to code' },
    { text: 'Unemployment fell by 204,000 from 2012-2016 under his watch.', why: 'figures' },
    { text: 'Call him at his district office, 555-234-0133.', why: 'a district office' },
  ],
};
