/**
 * A long text costs no more for each character than an ordinary post. Counted, not timed: every look-up and every regular
 * expression tried, so that the answer is the same on a slow machine.
 */
import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { classify } from '../../../src/engine/classifier';
import { LONG, partsOf } from '../../../src/engine/classifier/long';

const textsOf = (name: string): readonly string[] =>
  fs
    .readFileSync(`test/scenarios/${name}.jsonl`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { readonly text: string }).text);

/** Counting makes everything slow: these will do. */
const posts = textsOf('ordinary').slice(0, 50);
const options = { lang: 'en', hasMedia: false, replyTo: null, isPublicHandle: () => false };

/** Look-ups and expressions tried while a text is read, once its words are known. */
function workOf(text: string): number {
  classify(text, options);
  let count = 0;
  const undo: (() => void)[] = [];
  const counted = <T extends object>(owner: T, name: keyof T & string): void => {
    const original = owner[name] as (...given: unknown[]) => unknown;
    const replace = (value: unknown): void => {
      Object.defineProperty(owner, name, { value, configurable: true, writable: true });
    };
    replace(function (this: unknown, ...given: unknown[]) {
      count += 1;
      return original.apply(this, given);
    });
    undo.push(() => replace(original));
  };
  counted(Map.prototype as Map<unknown, unknown>, 'get');
  counted(Set.prototype as Set<unknown>, 'has');
  counted(RegExp.prototype, 'exec');
  counted(RegExp.prototype, 'test');
  try {
    classify(text, options);
  } finally {
    for (const one of undo) one();
  }
  return count;
}

const filled = (piece: string, length = 25_000): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
const letters = posts.reduce((sum, text) => sum + text.length, 0);

/** What somebody might send to make a reader's browser work. */
const HOSTILE: readonly (readonly [string, string])[] = [
  ['one word', 'kill '],
  [
    'names of groups',
    'muslims jews women immigrants catholics lesbians refugees christians indians veterans ',
  ],
  ['hashtags', '#KillTheBill #StandTogether #SaveOurSchools #VoteToday '],
  ['emoji', '🔪💐👊🎉'],
  ['emoji with gaps', '🔪 '],
  ['no gaps', 'stopthemallrightnow'],
  ['single letters', 'k i l l '],
  ['quotation marks', '"a '],
  ['stops', '.'],
  ['handles', '@someone '],
  ['links', 'https://t.co/abc '],
  ['numbers', '1.1.'],
];

it('25,000 characters of ordinary posts cost at most one and a half times the work of the posts', () => {
  const each = posts.reduce((sum, text) => sum + workOf(text), 0) / letters;
  expect(workOf(filled(`${posts.join(' ')} `)) / 25_000 / each).toBeLessThanOrEqual(1.5);
}, 60_000);

describe.each(HOSTILE)('25,000 characters of %s', (_, piece) => {
  it('cost at most one and a half times the work for a character of such a post', () => {
    expect(workOf(filled(piece)) / 25_000).toBeLessThanOrEqual((1.5 * workOf(filled(piece, 280))) / 280);
  }, 60_000);
});

describe.each([...HOSTILE, ['a threat, again and again', 'i will kill you '] as const])('%s', (_, piece) => {
  it('four times the text is at most five times the work', () => {
    expect(workOf(filled(piece)) / workOf(filled(piece, 6250))).toBeLessThanOrEqual(5);
  }, 60_000);
});

describe('the parts of a long text', () => {
  it('hold every character, share a sentence at most, and grow with the text', () => {
    for (const [, piece] of HOSTILE) {
      const text = filled(piece);
      const parts = partsOf(text);
      expect(parts[0]?.start).toBe(0);
      expect(parts.at(-1)?.end).toBe(text.length);
      parts.forEach(({ start, end }, n) => {
        const before = parts[n - 1];
        expect(end - start).toBeLessThanOrEqual(240);
        if (before === undefined) return;
        expect(start).toBeLessThanOrEqual(before.end);
        expect(start).toBeGreaterThanOrEqual(before.end - 50);
      });
      expect(parts.length).toBeLessThanOrEqual(text.length / 65);
    }
  });

  it('divide no emoji', () => {
    const text = filled('a🔪');
    for (const { start, end } of partsOf(text)) {
      expect(text.slice(start, end)).not.toMatch(/^[\udc00-\udfff]/);
      expect(text.slice(start, end)).not.toMatch(/[\ud800-\udbff]$/);
    }
  });

  it('give spans of the whole text: what is found far back stands where it is said to stand', () => {
    const threat = 'Minister Dale, I will kill you tonight.';
    const text = `${filled(`${posts.slice(0, 12).join(' ')} `, LONG * 4)}. ${threat}`;
    const { signals } = classify(text, options);
    const signal = signals.find(({ clause }) => clause === 'violent-threats/intent');
    const predicate = signal?.spans.find(({ role }) => role === 'predicate');
    expect(predicate).toBeDefined();
    expect(threat).toContain(text.slice(predicate?.start, predicate?.end));
    expect(predicate?.start).toBeGreaterThanOrEqual(text.length - threat.length);
  });
});
