/** Every code that the classifier may give as its reason has words, or a reader would meet `wish-of-harm-told`. */
import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import words from '../../assets/languages/en/engine.json';
import { classify } from '../../src/engine/index';
import type { Examples } from '../../src/engine/classifier/types';

const CLAUSES = import.meta.glob<Examples>('../../src/engine/classifier/clauses/*--*.ts', {
  eager: true,
  import: 'examples',
});
const FOLDER = 'src/engine/classifier';

/** Codes as the source writes them: `because: 'code'`, and the second word of a line in a table of rules. */
function written(): ReadonlySet<string> {
  const files = (fs.readdirSync(FOLDER, { recursive: true }) as string[]).filter((file) =>
    file.endsWith('.ts'),
  );
  const codes = new Set<string>();
  for (const file of files) {
    if (file.startsWith(`contexts${path.sep}`)) continue; // said as evidence of a context
    const source = fs.readFileSync(path.join(FOLDER, file), 'utf8');
    for (const [, code] of source.matchAll(/because: \[?'([a-z]+(?:-[a-z]+)*)'/g)) codes.add(code ?? '');
    for (const [, code] of source.matchAll(/^\s+\d\d ([a-z]+(?:-[a-z]+)*) [^\n]*: /gm)) codes.add(code ?? '');
  }
  return codes;
}

/** Codes as our own texts bring them out. */
function heard(): ReadonlySet<string> {
  const texts = [
    ...fs
      .readFileSync('test/scenarios/texts.jsonl', 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => (JSON.parse(line) as { text: string }).text),
    ...Object.values(CLAUSES)
      .flatMap(({ positive, nearMiss }) => [...positive, ...nearMiss])
      .map(({ text }) => text),
  ];
  const options = { lang: 'en', hasMedia: false, replyTo: null, isPublicHandle: () => false };
  const signals = texts.flatMap((text) => {
    const { signals: asserted, withheld } = classify(text, options);
    return [...asserted, ...withheld];
  });
  return new Set(signals.flatMap(({ because }) => because));
}

it('every reason of the classifier has words in the language files', () => {
  const codes = new Set([...written(), ...heard()]);
  expect(codes.size).toBeGreaterThan(80);
  expect([...codes].filter((code) => !Object.hasOwn(words.reasons, code)).sort()).toEqual([]);
}, 60_000);
