/**
 * Mildly worded texts over the rules that no public interest softens, each beside near-misses of ordinary life and news.
 * `red-lines.tsv`: the clause, or `-` for a near-miss; then the text. Rules were widened after these texts: they guard what
 * is read, they do not measure it.
 */
import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { classify } from '../../../../src/engine/classifier';

const rows = fs
  .readFileSync('test/engine/classifier/rest/red-lines.tsv', 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => line.split('\t') as [clause: string, text: string]);

const clausesOf = (text: string): readonly string[] =>
  classify(text, { lang: 'en', hasMedia: false, replyTo: null, isPublicHandle: () => false }).signals.map(
    ({ clause }) => clause,
  );

describe('red lines in mild words', () => {
  it('are told in nine of ten cases', { timeout: 60_000 }, () => {
    const wanted = rows.filter(([clause]) => clause !== '-');
    const missed = wanted.filter(([clause, text]) => !clausesOf(text).includes(clause));
    expect(missed.length / wanted.length, missed.map((row) => row.join(': ')).join('\n')).toBeLessThanOrEqual(
      0.1,
    );
  });

  it.each(rows.filter(([clause]) => clause === '-').map(([, text]) => text))('stay clear: %s', (text) => {
    const mine = clausesOf(text).filter((clause) =>
      /^(?:private|self-harm|terrorism|non-con|civic)/.test(clause),
    );
    expect(mine).toEqual([]);
  });
});
