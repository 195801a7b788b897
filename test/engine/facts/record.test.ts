import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { foldText, parseRecord, recordFor } from '../../../src/engine/facts/record';
import { sha256 } from '../../../src/engine/hash';
import { tweetBy } from './support';

const entry = {
  id: 'x1',
  handle: 'MayorVale',
  date: '2019-08-01',
  statusIds: ['1156700000000000000'],
  outcome: 'No violation, no notice.',
  decided: null,
  about: 'A thread about a bridge.',
  sources: ['Northport Gazette, 2019-08-02'],
  texts: [sha256(foldText('The bridge is "ours" - and stays ours'))],
};
const RECORD = parseRecord({ format: 1, decisions: [entry] });
const tweet = (text: string, handle: string | null, id: string | null = null) => ({
  ...tweetBy({ handle }, null, id),
  text,
});

describe('what Twitter did is found', () => {
  test('by the id of any tweet of the thread', () => {
    expect(recordFor(RECORD, tweet('', null, '1156700000000000000'))?.id).toBe('x1');
  });

  test('by handle and words, whatever copying did to quotes, dashes, spaces, dots, case and links', () => {
    const copied = '....The  bridge is “OURS” – and stays ours… https://t.co/abc';
    expect(recordFor(RECORD, tweet(copied, 'mayorvale', 'row-7'))?.id).toBe('x1');
  });

  test('never by words alone', () => {
    expect(recordFor(RECORD, tweet('The bridge is "ours" - and stays ours', 'SomebodyElse'))).toBeNull();
    expect(recordFor(RECORD, tweet('The bridge is "ours" - and stays ours', null))).toBeNull();
  });

  test('not for other words of the author, nor for another tweet with the same words', () => {
    expect(recordFor(RECORD, tweet('The bridge is closed', 'MayorVale'))).toBeNull();
    expect(recordFor(RECORD, tweet(entry.about, 'MayorVale', '1156700000000000001'))).toBeNull();
    const same = 'The bridge is "ours" - and stays ours';
    expect(recordFor(RECORD, tweet(same, 'MayorVale', '1156700000000000001'))).toBeNull();
  });
});

test.each([
  [{ format: 2 }, 'field "format": expected 1'],
  [{ format: 1, decisions: {} }, 'field "decisions": expected a list'],
  [{ format: 1, decisions: [{ ...entry, statusIds: [5] }] }, 'field "decisions[0].statusIds"'],
  [{ format: 1, decisions: [{ ...entry, date: 'July' }] }, 'field "decisions[0].date": expected YYYY-MM-DD'],
  [{ format: 1, decisions: [{ ...entry, outcome: '' }] }, 'field "decisions[0].outcome": expected a text'],
])('a faulty record is refused by field: %j', (json, message) => {
  expect(() => parseRecord(json)).toThrow(message);
});

test('the bundled record has the five documented decisions of 2019 and none of their words', () => {
  const text = readFileSync('assets/record/decisions.json', 'utf8');
  const { decisions } = parseRecord(JSON.parse(text));
  expect(decisions.map(({ id }) => id)).toEqual(['c005', 'c007', 'c009', 'c010', 'c011']);
  for (const { statusIds, sources } of decisions)
    expect(statusIds.length && sources.length).toBeGreaterThan(0);
  expect(JSON.stringify(decisions)).not.toMatch(/crime infested|meet my accuser|never forget/i);
});
