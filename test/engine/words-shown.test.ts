/** Whoever takes out the words that a label shows should be rid of the label: what else it rests on is shown too. */
import { describe, expect, it } from 'vitest';
import { showingWords } from '../../src/engine/classifier/words-shown';
import type { Classification, Signal } from '../../src/engine/types';

const CLAUSE = 'hateful-conduct/dehumanisation';
const BAD = ['vermin', 'filthy  rats', 'lice', 'leeches', 'ticks'];

/** Reads on by the first bad word only, as a detector does that stops at its first find. */
function read(text: string): Classification {
  const word = BAD.find((bad) => text.includes(bad));
  const start = word === undefined ? -1 : text.indexOf(word);
  const signal: Signal = {
    clause: CLAUSE,
    score: 0.8,
    band: 'likely',
    stance: 'asserted',
    target: { kind: 'protected-group', categories: ['religion'] },
    spans: [
      { start: 0, end: 4, role: 'target' },
      { start, end: start + (word?.length ?? 0), role: 'predicate' },
    ],
    cap: 'cover',
    because: ['dehumanised'],
  };
  const signals = word === undefined ? [] : [signal];
  return {
    assessed: true,
    notAssessed: null,
    flagged: signals.length > 0,
    band: signals.length > 0 ? 'likely' : 'none',
    signals,
    withheld: [],
    contexts: [],
  };
}
const wordsShown = (text: string): readonly string[] =>
  (showingWords(text, read(text), read).signals[0]?.spans ?? [])
    .filter(({ role }) => role === 'predicate')
    .map(({ start, end }) => text.slice(start, end));

describe('a flag', () => {
  it('shows the second statement that would carry it, in its place', () => {
    expect(wordsShown('They are vermin, I say, and leeches too.')).toEqual(['vermin', 'leeches']);
    expect(wordsShown('They are lice and, as we know, vermin.')).toEqual(['lice', 'vermin']);
  });

  it('shows what stands around words that were taken out in pieces, without the gap', () => {
    expect(wordsShown('They are filthy vermin rats by now.')).toEqual(['filthy', 'vermin', 'rats']);
  });

  it('is read again twice at most, so that its cost has an end', () => {
    let times = 0;
    const counted = (text: string): Classification => {
      times++;
      return read(text);
    };
    const text = 'They are vermin, lice, leeches and ticks.';
    showingWords(text, read(text), counted);
    expect(times).toBe(2);
  });

  it('is left alone where its own words are all', () => {
    const reading = read('They are vermin.');
    expect(showingWords('They are vermin.', reading, read).signals[0]).toBe(reading.signals[0]);
  });
});
