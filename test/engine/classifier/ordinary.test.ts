/** Posts as officials write them every day, on subjects whose words also stand in threats and insults: all of them ours. */
import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { classify } from '../../../src/engine/classifier';

const posts = fs
  .readFileSync('test/scenarios/ordinary.jsonl', 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as { readonly id: string; readonly text: string });

const options = { hasMedia: false, replyTo: null, isPublicHandle: () => false };

it('there are at least 120 posts, each as long as a post may be', () => {
  expect(posts.length).toBeGreaterThanOrEqual(120);
  expect(posts.filter(({ text }) => text.length < 60 || text.length > 280)).toEqual([]);
});

describe.each(posts.map(({ id, text }) => [id, text] as const))('%s', (_, text) => {
  it('is read and left alone, with and without a tag of its language', () => {
    for (const lang of ['en', null]) {
      const { assessed, flagged, signals } = classify(text, { ...options, lang });
      expect({ assessed, flagged, signals }).toEqual({ assessed: true, flagged: false, signals: [] });
    }
  });
});
