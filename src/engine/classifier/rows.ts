/** Tables of patterns as text, one per line: `74 62 : pattern`. What stands before the colon is the reader's to name. */
import { pattern } from './match';
import type { Pattern } from './match';

export interface Line {
  /** The words before the colon. */
  readonly head: readonly string[];
  readonly pattern: Pattern;
}

/** Lines of a table; those that begin with `#` say what follows. `{name}` stands for an entry of `pieces`. */
export const linesOf = (table: string, pieces: Readonly<Record<string, string>> = {}): readonly Line[] =>
  table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const colon = line.indexOf(' : ');
      let source = line.slice(colon + 3);
      for (const [name, piece] of Object.entries(pieces)) source = source.replaceAll(`{${name}}`, piece);
      return { head: line.slice(0, colon).split(' '), pattern: pattern(source) };
    });
