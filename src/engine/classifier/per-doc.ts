/** Work that several clauses share, done once per text. Remembers the last text only: clauses read one text after the other. */
import type { Doc } from './types';

export function perDoc<T>(make: (doc: Doc) => T): (doc: Doc) => T {
  let last: Doc | null = null;
  let value: T;
  return (doc) => {
    if (doc !== last) {
      value = make(doc);
      last = doc;
    }
    return value;
  };
}
