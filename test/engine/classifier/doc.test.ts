import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDoc } from '../../../src/engine/classifier';

const words = (text: string) => buildDoc(text).tokens.map((token) => token.text);
const slices = (text: string) => buildDoc(text).tokens.map(({ start, end }) => text.slice(start, end));

describe('a word behind a disguise is read, and keeps its place in the original', () => {
  it.each([
    ['capitals', 'KILL', 'kill'],
    ['leetspeak', 'k1ll', 'kill'],
    ['leetspeak with signs', '$tup!d', 'stupid'],
    ['asterisks', 'k*ll', 'kill'],
    ['letters stretched', 'killlll', 'kill'],
    ['letters apart', 'k i l l', 'kill'],
    ['letters with dots', 'k.i.l.l', 'kill'],
    ['letters with hyphens', 'k-i-l-l', 'kill'],
    ['zero-width spaces', 'k\u200bi\u200bl\u200bl', 'kill'],
    ['full-width letters', 'ｋｉｌｌ', 'kill'],
    ['mathematical letters', '𝗸𝗶𝗹𝗹', 'kill'],
    ['accents', 'kíll', 'kill'],
    ['Cyrillic look-alikes beside Latin', 'I hаtе', 'hate'],
    ['one letter missing', 'exterminte', 'exterminate'],
    ['two letters swapped', 'Mulsims', 'muslims'],
    ['a gap', 'Mus lims', 'muslims'],
  ])('%s', (_, text, word) => {
    const token = buildDoc(text).tokens.at(-1);
    expect(token?.text).toBe(word);
    expect(token?.end).toBe(text.length);
  });

  it('parts of a glued word stand where they stand', () => {
    expect(words('ihatemuslims')).toEqual(['i', 'hate', 'muslims']);
    expect(slices('ihatemuslims')).toEqual(['i', 'hate', 'muslims']);
  });

  it('hashtags are cut at capitals and by known words', () => {
    expect(words('#KillTheBill #killthebill')).toEqual(['kill', 'the', 'bill', 'kill', 'the', 'bill']);
    expect(slices('#KillTheBill')).toEqual(['#Kill', 'The', 'Bill']);
  });

  it.each([
    'covid19',
    'G20',
    'F-35',
    '900K',
    '4th',
    'K-12',
    'H1N1',
    '@m1ll3r',
    'https://example.com/k1ll',
    '5G',
    'Web3',
    '50/50',
    'MS-13',
    '$5',
    'B2B',
  ])('%s is no disguise', (text) => {
    expect(words(text).some((word) => /^(?:kill|die|hate|asian|stupid)$/.test(word))).toBe(false);
    expect(slices(text).join('')).toBe(text);
  });

  it.each([
    'rally',
    'therapist',
    'manslaughter',
    'black lung',
    'as Ian said',
    'be heading home',
    'Burt',
    'weird',
    'damage',
  ])('%s is not repaired into something else', (text) => {
    expect(words(text).join(' ')).toBe(text.toLowerCase());
  });
});

describe('tokens', () => {
  it('cover every visible character once, in order, whatever the text', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 200 }),
          fc.string({ unit: 'grapheme', maxLength: 200 }),
        ),
        (text) => {
          let at = 0;
          for (const token of buildDoc(text).tokens) {
            expect(token.start).toBeGreaterThanOrEqual(at);
            expect(token.end).toBeGreaterThan(token.start);
            at = token.end;
          }
          expect(at).toBeLessThanOrEqual(text.length);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('mentions, links, numbers and emoji are what they are', () => {
    const kinds = buildDoc('@Rep_A see https://t.co/x 1,200 times a@b.org 👍🏽 #go!').tokens.map(
      ({ kind }) => kind,
    );
    expect(kinds).toEqual(['mention', 'word', 'url', 'number', 'word', 'url', 'emoji', 'hashtag', 'punct']);
  });

  it('contractions are two words in their own places', () => {
    expect(slices("you're they’ll Im don't")).toEqual(['you', "'re", 'they', '’ll', 'I', 'm', "don't"]);
  });
});

describe('sentences, clauses, quotations', () => {
  it('abbreviations and initials end no sentence; a question is known', () => {
    const doc = buildDoc('Sen. J. Smith went to the U.S. Capitol. Did you see it?');
    expect(doc.sentences.map(({ question }) => question)).toEqual([false, true]);
  });

  it.each([
    ['straight', 'He said "go home now" today', 'go home now'],
    ['curly', 'He said “go home now” today', 'go home now'],
    ['single', "He said 'go home now' today", 'go home now'],
    ['cut short', 'He said “go home now you all', 'go home now you all'],
    ['an old retweet', 'True! RT @someone: go home now', ': go home now'],
  ])('%s marks', (_, text, quoted) => {
    const doc = buildDoc(text);
    const quote = doc.quotes[0] ?? { from: 0, to: 0 };
    expect(text.slice(doc.tokens[quote.from]?.start, doc.tokens[quote.to - 1]?.end)).toBe(quoted);
  });

  it('apostrophes open no quotation', () => {
    expect(
      buildDoc("The workers' rights and the people's house, isn't it? The Senators' votes").quotes,
    ).toEqual([]);
  });
});
