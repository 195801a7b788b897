/** Shapes of numbers and addresses in raw text. A shape says what a string looks like, never whose it is. */

/** A match in the original text, UTF-16 units, end exclusive. */
export interface Shape {
  readonly start: number;
  readonly end: number;
}

/** At least `atLeast` ASCII digits in the text: the cheap look before any pattern runs. */
export function hasDigits(text: string, atLeast: number): boolean {
  let seen = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57 && ++seen >= atLeast) return true;
  }
  return false;
}

/** Every match of a global pattern that `accept` agrees with. */
export function shapesOf(
  text: string,
  pattern: RegExp,
  accept: (match: string) => boolean,
): readonly Shape[] {
  const found: Shape[] = [];
  for (const match of text.matchAll(pattern)) {
    if (accept(match[0])) found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** Only the ASCII digits of a string. */
export const digitsOf = (text: string): string => text.replace(/[^0-9]/g, '');
