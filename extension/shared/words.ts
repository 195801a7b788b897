/**
 * The words of one language. Each part of the project has its file (assets/languages/<tag>/); they are exported one by
 * one, so that the content script carries only the two that it says.
 */
import engine from '../../assets/languages/en/engine.json';
import ui from '../../assets/languages/en/ui.json';

/** What decisions are made of, in words; also what the command line says. */
export const ENGINE_WORDS = engine;

/** Labels and the Why panel. */
export const UI_WORDS = ui;

export type Values = Readonly<Record<string, string | number>>;

/** Puts values into a template. A slot without a value stays visible, so that a missing word is seen and mended. */
export function fill(template: string, values: Values = {}): string {
  return template.replace(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot));
}

/** Looks a key up in a section of the words; null where the language has no word for it. */
export function wordFor(section: object, key: string | null): string | null {
  if (key === null || !Object.hasOwn(section, key)) return null;
  const word: unknown = section[key as keyof typeof section];
  return typeof word === 'string' ? word : null;
}

/** `2019-10-15` as `15 October 2019`. */
export function dayInWords(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)} ${UI_WORDS.months[Number(month) - 1] ?? month} ${year}`;
}

/** `2019-10-15` as `October 2019`. */
export function monthInWords(day: string): string {
  const [year = '', month = ''] = day.split('-');
  return `${UI_WORDS.months[Number(month) - 1] ?? month} ${year}`;
}
