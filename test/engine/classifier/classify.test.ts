import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLAUSE_IDS } from '../../../src/engine/clauses';
import { classify, type ClassifyOptions, type Model } from '../../../src/engine/classifier';

const options = (more: Partial<ClassifyOptions> = {}): ClassifyOptions => ({
  lang: 'en',
  hasMedia: false,
  replyTo: null,
  isPublicHandle: () => false,
  ...more,
});
const read = (text: string, more: Partial<ClassifyOptions> = {}) => classify(text, options(more));
const clauses = (text: string) => read(text).signals.map(({ clause }) => clause);

describe('what is not assessed', () => {
  it.each([
    ['only a link', 'https://t.co/abc', {}, 'no-text'],
    ['only mentions and emoji', '@a @b 👍', {}, 'no-text'],
    ['nothing', '', { hasMedia: true }, 'no-text'],
    [
      'another language, as the source says',
      'Vamos a ganar las elecciones con todos ustedes',
      { lang: 'es' },
      'language',
    ],
    [
      'another language, as we can tell',
      'Wir werden die Wahl nicht verlieren und das ist auch gut für das Land',
      { lang: null },
      'language',
    ],
    ['another script', 'Мы победим на выборах вместе с вами', { lang: 'und' }, 'language'],
    ['the caption of a video', 'WE WILL NEVER FORGET!', { hasMedia: true }, 'media'],
  ] as const)('%s', (_, text, more, reason) => {
    expect(read(text, more)).toMatchObject({
      assessed: false,
      notAssessed: reason,
      flagged: false,
      band: 'none',
      signals: [],
    });
  });

  it.each([
    ['the same words without a medium', 'WE WILL NEVER FORGET!', {}],
    ['short words that carry a clause, with a medium', 'Kill all Muslims', { hasMedia: true }],
    ['English without a language tag', 'We will win this election together with all of you', { lang: null }],
    ['a name and few words', 'Happy birthday, Giorgia!', { lang: 'und' }],
    ['two English words that the source takes for another language', 'thank you', { lang: 'fr' }],
  ] as const)('but %s is', (_, text, more) => {
    expect(read(text, more).assessed).toBe(true);
  });
});

const THREATS = ['I will kill you', 'I hate Muslims', 'All gay people must die', 'Jews are vermin'];
const disguises: Readonly<Record<string, (text: string) => string>> = {
  'upper case': (text) => text.toUpperCase(),
  'lower case': (text) => text.toLowerCase(),
  'zero-width spaces between all letters': (text) => [...text].join('\u200b'),
  'full-width letters': (text) =>
    text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
  'Cyrillic look-alikes': (text) =>
    text.replace(/[aeopcxi]/g, (c) => ({ a: 'а', e: 'е', o: 'о', p: 'р', c: 'с', x: 'х', i: 'і' })[c] ?? c),
  'one word with letters apart': (text) =>
    text.replace(/kill|hate|gay|vermin/, (word) => [...word].join(' ')),
  leetspeak: (text) => text.replace(/[aeio](?=[a-z])/g, (c) => ({ a: '4', e: '3', i: '1', o: '0' })[c] ?? c),
  'stretched vowels': (text) => text.replace(/[aei](?=[a-z])/g, (c) => c.repeat(4)),
  'a hashtag': (text) => '#' + text.replace(/(?:^| )(\w)/g, (_, c: string) => c.toUpperCase()),
};

describe.each(Object.entries(disguises))('%s', (_, disguise) => {
  it.each(THREATS)('changes no decision: %s', (text) => {
    expect(clauses(disguise(text))).toEqual(clauses(text));
    expect(clauses(text).length).toBeGreaterThan(0);
  });
});

describe('every reading', () => {
  const parts = [
    'I will kill',
    'Muslims',
    'women',
    'you',
    'are vermin',
    '"',
    'he said',
    '?',
    '.',
    'not',
    'hate',
    '😂',
    '@someone',
    'if',
    'all',
    'should die',
    'http://t.co/a',
    '#Kill',
    '’s',
    '\n',
    '12 Main Street',
    'the president',
  ];
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 120 }),
    fc.array(fc.constantFrom(...parts), { maxLength: 14 }).map((list) => list.join(' ')),
  );

  it('keeps its promises for any text: bands, order, spans, determinism; and never throws', () => {
    fc.assert(
      fc.property(texts, fc.boolean(), (text, hasMedia) => {
        const reading = read(text, { hasMedia, lang: null });
        expect(read(text, { hasMedia, lang: null })).toEqual(reading);
        expect(reading.flagged).toBe(reading.band !== 'none');
        expect(reading.flagged).toBe(reading.signals.length > 0);
        expect(reading.signals.map(({ clause }) => CLAUSE_IDS.indexOf(clause))).toEqual(
          [...reading.signals.map(({ clause }) => CLAUSE_IDS.indexOf(clause))].sort((a, b) => a - b),
        );
        for (const signal of [...reading.signals, ...reading.withheld]) {
          expect(Number.isInteger(Math.round(signal.score * 100))).toBe(true);
          expect(signal.because.length).toBeGreaterThan(0);
          expect(signal.spans.some(({ role }) => role === 'predicate')).toBe(true);
          for (const { start, end } of signal.spans) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        }
        expect(reading.signals.every(({ stance }) => stance === 'asserted')).toBe(true);
      }),
      { numRuns: 600 },
    );
  });

  it('marks no more than 60 % of a text with one span, unless one word is more', () => {
    const text = 'I am going to break both your legs, neighbour';
    for (const { spans } of read(text).signals) {
      for (const { start, end } of spans) expect((end - start) / text.length).toBeLessThanOrEqual(0.6);
    }
  });

  it('takes time in proportion to the length, also for hostile texts', () => {
    const unit = [
      'i will kill all of the ',
      'muslims are not the the the ',
      'a.a.a.a.a.',
      'k i l l ',
      '“"\'',
      '@a ',
      'k*ll* ',
      'aaaaaaaaaaaaaaaaaaaaaaaa',
    ];
    for (const piece of unit) {
      const text = piece.repeat(Math.ceil(25_000 / piece.length)).slice(0, 25_000);
      const started = performance.now();
      read(text);
      expect([piece, performance.now() - started < 4000]).toEqual([piece, true]);
    }
  });
});

describe('the model’s seam', () => {
  const setting = (points: number): Model => ({
    adjust: (_doc, candidates) =>
      candidates.map((candidate) => ({ ...candidate, points, because: [...candidate.because, 'model'] })),
    headScores: () => ({ hate: 0, violence: 0, abuse: 0 }),
  });
  it('moves the points of what structure found, and finds nothing by itself', () => {
    expect(read('I will kill you', { model: setting(10) }).flagged).toBe(false);
    expect(read('Good morning to you', { model: setting(99) }).flagged).toBe(false);
    expect(read('I will kill you', { model: setting(99) }).signals[0]?.because).toContain('model');
  });
});
