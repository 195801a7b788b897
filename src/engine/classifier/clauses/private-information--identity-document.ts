/**
 * Numbers of somebody's identity documents. Twitter, June 2019: "identity documents, including government-issued IDs and
 * social security or other national identity numbers".
 */
import { DOCUMENT_BEFORE, DOCUMENT_LABEL, DOCUMENT_OF, SSN_WORDS } from '../lexicon/privacy';
import { findCheckedIds, findDocumentNumbers, findPlainSsns, findSsns } from '../private/identity';
import { around, exposes, labelOf, named, ownedByOther, privateOf } from '../private/owner';
import type { Around } from '../private/owner';
import { shapesIn } from '../private/plain';
import { hasDigits } from '../private/shape';
import type { Shape } from '../private/shape';
import type { Candidate, Clause, Doc, Examples } from '../types';

const ID = 'private-information/identity-document';
/** Numbers that are shown because they are false, or to teach. */
const TEACHING =
  / (?:example|such as|sample|fake|dummy|format|never share|do not share|don't share|scam|case number|tracking|order number|invoice) /;

/** The owner behind the number. */
const BELONGS = /^ (?:, )?(?:belongs to|is the one of|and it is) (?:the|that|this|his|her|him|our|@|[a-z]+)/;
/** What such a number is called. */
const NAMES_DOCUMENT =
  / (?:ssn|social|security|insurance|aadhaar|sin|cpf|nino|s[ée]cu|insee|dni|nif|bsn|personnummer|pesel|curp|id|identity|number|papers) /;

const labelled = (words: Around): boolean => ownedByOther(words, SSN_WORDS);

function detect(doc: Doc): readonly Candidate[] {
  if (!hasDigits(doc.original, 6)) return [];
  const read = (
    shapes: readonly Shape[],
    points: number,
    accept: (words: Around) => boolean,
  ): readonly Candidate[] =>
    shapes.flatMap((shape) => {
      const words = around(doc, shape);
      if (words === null || TEACHING.test(words.before) || TEACHING.test(words.behind)) return [];
      return accept(words) ? [exposes(doc, ID, points, 'identity-number-of-another', words)] : [];
    });
  const social = read([...shapesIn(doc, findSsns), ...shapesIn(doc, findPlainSsns)], 85, labelled);
  if (social.length > 0) return social;
  // Check digits say what the number is: then a person near it is enough.
  const checked = read(shapesIn(doc, findCheckedIds), 70, (words) => privateOf(doc, words, NAMES_DOCUMENT));
  if (checked.length > 0) return checked;
  return read(
    shapesIn(doc, findDocumentNumbers),
    75,
    // Named beside the document, a number counts by its form: whether it is a true one nobody can see.
    (words) =>
      ownedByOther(words, DOCUMENT_BEFORE) ||
      DOCUMENT_OF.test(labelOf(words)) ||
      (DOCUMENT_LABEL.test(words.before) && BELONGS.test(words.behind)) ||
      named(doc, words, DOCUMENT_LABEL, true),
  );
}

export const identityDocument: Clause = {
  id: ID,
  detect,
};

export const examples: Examples = {
  positive: [
    { text: 'His social security number is 123-45-6789', why: 'a social security number of another' },
    { text: 'SSN: 234-56-7890, enjoy', why: 'labelled, and nobody says it is his own' },
    { text: 'her passport number is C01234567', why: 'a passport' },
    { text: 'The witness’s driver’s license: D1234567', why: 'a licence' },
    { text: 'his national ID number 880101 5432 109', why: 'a national number' },
    {
      text: 'This is the activist: Milo Brandt, identity card no. Z7781234.',
      why: 'named before, labelled',
    },
    {
      text: 'Guess whose papers I have. Dee Quill, national number 312-45-6780.',
      why: 'a name in the sentence before',
    },
    { text: 'her ssn 345678901', why: 'nine digits behind the word' },
    { text: 'her Aadhaar number is 2345 6789 0123', why: 'an Indian number' },
    { text: 'his national insurance number is QQ 12 34 56 C', why: 'a British number' },
  ],
  nearMiss: [
    { text: 'Dee Quill and I opened passport office 1234567 today.', why: 'a number of something else' },
    { text: 'Milo Brandt, my own passport no. X1234567 expired too.', why: 'the author’s own' },
    {
      text: 'My social security number is 123-45-6789, and I just posted it by mistake.',
      why: 'the author’s own',
    },
    { text: 'Social Security turns 85 today and serves 64 million people.', why: 'the programme' },
    { text: 'Never share a number like 123-45-6789 with callers.', why: 'a lesson' },
    { text: 'Her passport was revoked in 2019 after 12 years.', why: 'no number' },
    { text: 'SSN: 000-12-3456', why: 'an area that does not exist' },
    { text: 'Bill number 1234567 on passport fees passed 60-39.', why: 'a bill' },
    { text: 'His social media post got 234567 likes', why: 'social media' },
    {
      text: 'SSN: 078-05-1120 was printed in an advertisement',
      why: 'a number known from an advertisement',
    },
  ],
};
