/** Evidence -> a sentence. The only place where the engine's values become words; the words are data. */
import type { Evidence } from '../types';

/** Content of assets/languages/<tag>/engine.json: sections of key -> text with {placeholders}. */
export type Words = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Placeholders whose values are keys of a section, and are put into words themselves. */
const SECTION: Readonly<Record<string, string>> = {
  role: 'roles',
  basis: 'bases',
  clause: 'clauses',
  rule: 'rules',
  band: 'bands',
  stance: 'stances',
  target: 'targets',
  targets: 'targets',
  categories: 'categories',
  covered: 'categories',
  context: 'contexts',
  missing: 'missing',
  redLine: 'redLines',
  factor: 'factors',
  presumed: 'presumed',
  enforcement: 'enforcement',
};

/** One text of a section; the key itself where the language lacks it, so that a gap is seen and nothing breaks. */
export const wordOf = (words: Words, section: string, key: string): string => {
  const found = words[section];
  return found !== undefined && Object.hasOwn(found, key) ? (found[key] ?? key) : key;
};

/** 1234567 -> 1,234,567 with the language's sign. Whole numbers are grouped, others are left as they are. */
function numeral(value: number, words: Words): string {
  const digits = String(value);
  return Number.isInteger(value)
    ? digits.replace(/\B(?=(\d{3})+$)/g, wordOf(words, 'format', 'group'))
    : digits;
}

/** Puts values into a template. Lists (comma-joined keys) become words joined by the language's sign. */
export function fill(
  template: string,
  values: Readonly<Record<string, string | number>>,
  words: Words,
): string {
  return template.replace(/\{(\w+)\}/g, (slot, name: string) => {
    const value = values[name];
    if (value === undefined) return slot;
    if (typeof value === 'number') return numeral(value, words);
    const section = SECTION[name];
    if (section === undefined) return value;
    const listed = value.split(',').map((key) => wordOf(words, section, key));
    return listed.join(wordOf(words, 'format', 'comma'));
  });
}

/** One check's answer as a sentence. */
export const sentenceOf = (evidence: Evidence, words: Words): string =>
  fill(wordOf(words, 'because', evidence.because), evidence.with, words);
