/**
 * Somebody's card or bank account. Twitter, June 2019: "financial account information, including bank account and credit card
 * details". Check digits first (Luhn, mod 97); accounts that are published to be paid into never fire.
 */
import {
  ACCOUNT_BEFORE,
  ACCOUNT_LABEL,
  ACCOUNT_OF,
  BANKS,
  BANK_BEFORE,
  CARD_WORDS,
  DONATION,
  SORT_CODE,
} from '../lexicon/privacy';
import { lineOf } from '../phrases';
import { findCards } from '../private/card';
import { findIbans } from '../private/iban';
import { findDocumentNumbers } from '../private/identity';
import { around, exposes, labelOf, named, ownedByAuthor, ownedByOther, privateOf } from '../private/owner';
import type { Around } from '../private/owner';
import { shapesIn } from '../private/plain';
import { hasDigits } from '../private/shape';
import type { Shape } from '../private/shape';
import type { Candidate, Clause, Doc, Examples } from '../types';

const ID = 'private-information/financial';
/** Customers who speak with their bank, and lessons. */
const SERVICE =
  / (?:please|limit for|block|expiring|lost|charge|bill|billed|example|test card|sample|transaction|transactions|refund|charges|withdraw|limit|redeem) /;

function detect(doc: Doc): readonly Candidate[] {
  if (!hasDigits(doc.original, 8)) return [];
  const text = lineOf(doc).text;
  if (DONATION.test(text)) return [];
  const read = (
    shapes: readonly Shape[],
    points: number,
    accept: (words: Around) => boolean,
  ): readonly Candidate[] =>
    shapes.flatMap((shape) => {
      const words = around(doc, shape);
      return words !== null && accept(words) ? [exposes(doc, ID, points, 'account-of-another', words)] : [];
    });
  const other = (words: Around): boolean =>
    ownedByOther(words, ACCOUNT_BEFORE) ||
    ACCOUNT_OF.test(labelOf(words)) ||
    (!SERVICE.test(text) && privateOf(doc, words, BANKS)) ||
    (!SERVICE.test(text) && named(doc, words, ACCOUNT_LABEL, true));
  const card = (words: Around): boolean =>
    other(words) ||
    (CARD_WORDS.test(words.before) && !text.includes('?') && !ownedByAuthor(words) && !SERVICE.test(text));
  const found = [...read(shapesIn(doc, findCards), 80, card), ...read(shapesIn(doc, findIbans), 75, other)];
  return found.length > 0
    ? found
    : read(
        shapesIn(doc, findDocumentNumbers),
        60,
        (words) =>
          ownedByOther(words, BANK_BEFORE) ||
          (SORT_CODE.test(text) && !SERVICE.test(text) && privateOf(doc, words, BANKS)) ||
          (!SERVICE.test(text) && named(doc, words, ACCOUNT_LABEL, false)),
      );
}

export const financial: Clause = {
  id: ID,
  detect,
};

export const examples: Examples = {
  positive: [
    { text: 'His credit card number is 4111 1111 1111 1111', why: 'a card of another' },
    {
      text: 'card number 5500 0055 5555 5559 exp 09/24 go wild',
      why: 'a card with its expiry, nobody’s own',
    },
    { text: 'Her IBAN is DE89 3704 0044 0532 0130 00', why: 'an account of another' },
    { text: 'The senator’s Amex: 3782 822463 10005', why: 'American Express' },
    { text: 'their bank account number is 00123456789', why: 'an account number behind its words' },
    { text: 'his IBAN GB29NWBK60161331926819 lol', why: 'without spaces' },
    { text: 'her visa card is 4012888888881881, buy yourself something', why: 'without spaces' },
    { text: '@fellow_citizen’s account number is 12345678', why: 'owner by mention' },
  ],
  nearMiss: [
    { text: 'My card 4111 1111 1111 1111 was declined again.', why: 'the author’s own' },
    { text: 'Donate to the flood victims: IBAN DE89 3704 0044 0532 0130 00', why: 'a donation account' },
    { text: 'His card number is 4111 1111 1111 1112', why: 'the check digit is wrong' },
    { text: 'The deficit is 1 234 567 890 123 dollars on his account.', why: 'a sum of money' },
    { text: 'Tweet 1178477534347960321 is still up, says her lawyer.', why: 'an id' },
    { text: 'Credit card debt passed 930 billion dollars.', why: 'statistics' },
    { text: 'DE89 is the start of a German IBAN.', why: 'no account' },
    { text: 'We paid it back: 2019-09-29 12:30:00 on the account.', why: 'a date' },
  ],
};
