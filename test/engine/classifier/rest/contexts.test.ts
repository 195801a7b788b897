import { describe, expect, it } from 'vitest';
import { classify } from '../../../../src/engine/classifier';
import { CONTEXT_DETECTORS } from '../../../../src/engine/classifier/contexts';
import { examplesOf } from '../examples';

const figures = new Set(['sen_doe', 'president_roe']);
const read = (text: string, replyTo: string | null = null) =>
  classify(text, { lang: 'en', hasMedia: false, replyTo, isPublicHandle: (handle) => figures.has(handle) });
const resultOf = (text: string, id: string, replyTo: string | null = null) =>
  read(text, replyTo).contexts.find((context) => context.id === id)?.result;

it('every text is asked for all three contexts, in the order of the post', () => {
  expect(read('Good morning').contexts.map(({ id }) => id)).toEqual([
    'public-figures',
    'political-issue',
    'foreign-policy',
  ]);
});

describe.each(CONTEXT_DETECTORS.map(({ id }) => [id, examplesOf(id)] as const))('%s', (id, examples) => {
  it.each(examples.positive.map(({ why, text }) => [why, text] as const))('holds: %s', (_, text) => {
    expect([text, resultOf(text, id)]).toEqual([text, 'met']);
  });

  it.each(examples.nearMiss.map(({ why, text }) => [why, text] as const))('does not hold: %s', (_, text) => {
    expect([text, resultOf(text, id)]).not.toEqual([text, 'met']);
  });

  it('shows the words when it holds', () => {
    for (const { text } of examples.positive) {
      const context = read(text).contexts.find((one) => one.id === id);
      for (const { start, end } of context?.spans ?? []) expect(text.slice(start, end).trim()).not.toBe('');
      expect([text, (context?.spans.length ?? 0) > 0]).toEqual([text, true]);
    }
  });
});

describe('a context excuses nothing that is aimed at people', () => {
  it.each([
    [
      'a citizen is threatened beside an issue',
      'I will shoot you for your vote on the budget bill in Congress.',
    ],
    [
      'a group is threatened beside an issue',
      'This immigration bill is a coup and we will kill the protesters.',
    ],
    ['a people is threatened beside a war', 'If Iran attacks, our army will kill all Iranians.'],
    [
      'a witness is threatened beside an impeachment',
      'The impeachment is a coup and we will hang the whistleblower.',
    ],
    [
      'a stranger is addressed beside a treaty',
      '@fellow_citizen sanctions on Russia now, and I will shoot you too.',
    ],
  ])('%s', (_, text) => {
    expect([
      text,
      read(text)
        .contexts.filter(({ result }) => result === 'met')
        .map(({ id }) => id),
    ]).toEqual([text, []]);
  });
});

describe('a public figure', () => {
  it('is one by the roster, not by looks', () => {
    expect(resultOf('@sen_doe you are a disgrace', 'public-figures')).toBe('met');
    expect(resultOf('@somebody_else you are a disgrace', 'public-figures')).not.toBe('met');
  });

  it('is met in a reply without a handle in the text', () => {
    expect(resultOf('You are wrong about this', 'public-figures', 'president_roe')).toBe('met');
    expect(resultOf('You are wrong about this', 'public-figures', 'some_citizen')).not.toBe('met');
  });

  it('does not lend the context to a stranger beside him', () => {
    expect(resultOf('@sen_doe @some_citizen you are both done', 'public-figures')).not.toBe('met');
  });

  it('named only is not spoken with', () => {
    expect(resultOf('Obama was a bad president', 'public-figures')).not.toBe('met');
  });
});
