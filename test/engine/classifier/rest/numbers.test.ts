import { describe, expect, it } from 'vitest';
import { findCards, isCard, passesLuhn } from '../../../../src/engine/classifier/private/card';
import { findCoordinates } from '../../../../src/engine/classifier/private/coordinates';
import { findEmails } from '../../../../src/engine/classifier/private/email';
import { findIbans, isIban } from '../../../../src/engine/classifier/private/iban';
import { findSsns, isSsn } from '../../../../src/engine/classifier/private/identity';
import { findPhones } from '../../../../src/engine/classifier/private/phone';
import { findStreets, namesLandmark } from '../../../../src/engine/classifier/private/street';
import type { Shape } from '../../../../src/engine/classifier/private/shape';

const cut = (text: string, shapes: readonly Shape[]) =>
  shapes.map(({ start, end }) => text.slice(start, end));

describe('a card number', () => {
  // Numbers that the issuers publish for tests.
  it.each([
    '4111111111111111',
    '5500 0055 5555 5559',
    '3782-822463-10005',
    '6011000990139424',
    '30569309025904',
  ])('%s has issuer, length and check digit', (card) => expect(isCard(card)).toBe(true));

  it.each(['4111111111111112', '1234567812345670', '4444444444444444', '41111111111'])('%s is none', (card) =>
    expect(isCard(card)).toBe(false),
  );

  it('with one digit changed never passes', () => {
    const card = '4111111111111111';
    for (let i = 0; i < card.length; i++) {
      const changed = card.slice(0, i) + ((Number(card[i]) + 1) % 10) + card.slice(i + 1);
      expect([changed, passesLuhn(changed)]).toEqual([changed, false]);
    }
  });

  it('is found whole in a sentence and not in an id or a link', () => {
    expect(cut('use 4111 1111 1111 1111 now', findCards('use 4111 1111 1111 1111 now'))).toEqual([
      '4111 1111 1111 1111',
    ]);
    expect(findCards('https://x.com/doe/status/4111111111111111')).toEqual([]);
  });
});

describe('an IBAN', () => {
  it.each(['DE89 3704 0044 0532 0130 00', 'GB29NWBK60161331926819', 'fr1420041010050500013m02606'])(
    '%s is valid',
    (iban) => expect(isIban(iban)).toBe(true),
  );

  it.each(['DE88 3704 0044 0532 0130 00', 'DE89 3704 0044 0532 0130', 'XX29NWBK60161331926819'])(
    '%s is not',
    (iban) => expect(isIban(iban)).toBe(false),
  );

  it('ends where its country says, not where the next word ends', () => {
    const text = 'pay DE89 3704 0044 0532 0130 00 now please';
    expect(cut(text, findIbans(text))).toEqual(['DE89 3704 0044 0532 0130 00']);
  });
});

describe('a social security number', () => {
  it.each(['123-45-6789', '899-01-0001'])('%s lies in an issued range', (ssn) =>
    expect(isSsn(ssn)).toBe(true),
  );
  it.each(['000-12-3456', '666-12-3456', '900-12-3456', '123-00-4567', '123-45-0000', '078-05-1120'])(
    '%s does not',
    (ssn) => expect(isSsn(ssn)).toBe(false),
  );
  it('is not cut out of a longer number', () => expect(findSsns('order 5123-45-67890')).toEqual([]));
});

describe('a telephone number', () => {
  it.each(['555-234-0147', '(555) 234-0147', '1-555-234-0147', '555.234.0147', '+44 20 7946 0018'])(
    '%s is found',
    (number) => {
      const text = `ring ${number} tonight`;
      expect(cut(text, findPhones(text)).join()).toContain(number.replace(/^1-/, ''));
    },
  );

  it.each(['1-800-555-0100', '877-555-0142', '2012-2016', '$555,234,0147', '123-456-7890'])(
    '%s is toll free, no number, or nobody’s',
    (text) => expect(findPhones(`call ${text} now`)).toEqual([]),
  );
});

describe('an address', () => {
  it.each([
    '42 Maple Street',
    '1187 Willow Creek Road',
    '315 N Birch Ave',
    '9 W 57th St, Apt 4B',
    'Lindenstraße 8',
  ])('%s is found', (street) => {
    const text = `It is ${street}, yes`;
    expect(cut(text, findStreets(text))[0]).toContain(street.slice(0, 8));
  });

  it.each(['10 am ET', '5 million people', 'HR 1234 passed', '$42 Main Street plan'])('%s is none', (text) =>
    expect(findStreets(`see ${text} today`)).toEqual([]),
  );

  it('of the state is a landmark', () => expect(namesLandmark('at 1600 Pennsylvania Avenue')).toBe(true));
});

describe('an e-mail address', () => {
  it('of a person is found', () => {
    const text = 'write j.doe.77@gmail.com.';
    expect(cut(text, findEmails(text))).toEqual(['j.doe.77@gmail.com']);
  });

  it.each([
    'press@doe.com',
    'help@doe.house.gov',
    'info@example.org',
    'janeforcongress@gmail.com',
    'doe.casework@gmail.com',
    'a@b.senate.gov',
  ])('%s is published to be used', (mail) => expect(findEmails(`write ${mail} today`)).toEqual([]));
});

describe('coordinates', () => {
  it('precise to a house are found', () =>
    expect(findCoordinates('go to 40.71280, -74.00602')).toHaveLength(1));
  it.each(['40.7, -74.0', 'votes 123.456, 987.654', '$12.345, 67.890'])('%s are none', (text) =>
    expect(findCoordinates(text)).toEqual([]),
  );
});
