import { describe, expect, it } from 'vitest';
import { classify } from '../../../../src/engine/classifier';
import {
  AMBIGUOUS_ORGANISATIONS,
  ORGANISATIONS,
} from '../../../../src/engine/classifier/lexicon/organisations';

const promotes = (text: string) =>
  classify(text, { lang: 'en', hasMedia: false, replyTo: null, isPublicHandle: () => false }).signals.some(
    ({ clause }) => clause === 'terrorism/promotion',
  );
const named = ORGANISATIONS.filter(({ aliases }) => aliases.length > 0);
const aliases = named
  .flatMap((organisation) => organisation.aliases)
  .filter((alias) => !AMBIGUOUS_ORGANISATIONS.includes(alias));

it('at least sixty organisations are listed, each once', () => {
  expect(ORGANISATIONS.length).toBeGreaterThanOrEqual(60);
  expect(new Set(aliases).size).toBe(aliases.length);
});

describe.each(aliases.map((alias) => [alias]))('%s', (alias) => {
  it('is found when praised, and free when named, fought, or condemned', () => {
    expect([alias, promotes(`I support ${alias}.`)]).toEqual([alias, true]);
    for (const text of [
      `${alias} attacked a market today.`,
      `We will defeat ${alias} together.`,
      `I condemn ${alias} and everybody who funds it.`,
      `I do not support ${alias}.`,
      `Sanctions against ${alias} passed 98-2.`,
    ]) {
      expect([text, promotes(text)]).toEqual([text, false]);
    }
  });
});

describe('no organisation of the list, no clause', () => {
  // Left out by the exceptions of the policy page: elected representatives, a peace process, the state.
  it.each([
    'Hezbollah',
    'Hamas',
    'FARC',
    'the Taliban',
    'the IRA',
    'our army',
    'the police',
    'the Revolutionary Guards',
    'Antifa',
    'the base',
  ])('support for %s', (name) => expect(promotes(`I support ${name}.`)).toBe(false));
});
