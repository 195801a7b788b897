/** Is the text English? The tag of the source where it says so clearly, else a test of our own. */
import { stateOf } from './doc-state';
import { ACCENTED, BOTH, FOREIGN, KNOWN, LETTERS } from './signs';
import type { Doc } from './types';

/** Tags by which X says that it does not know, or that there is no language. */
const UNKNOWN: ReadonlySet<string> = new Set('und zxx art qme qht qam qct qst in'.split(' '));

interface Counts {
  /** Words that the own test can weigh. */
  words: number;
  /** Known to the lexicon, and those of them that are written in ASCII. */
  inLexicon: number;
  known: number;
  /** The same, of three letters and more, and in no other language. */
  sure: number;
  accented: number;
  /** Words of other languages, and those of them that are not English as well. */
  others: number;
  clear: number;
}

function count(doc: Doc): Counts {
  const { entries } = stateOf(doc);
  const counts: Counts = {
    words: 0,
    inLexicon: 0,
    known: 0,
    sure: 0,
    accented: 0,
    others: 0,
    clear: 0,
  };
  for (let i = 0; i < entries.length; i++) {
    const { signs = 0, length = 0 } = entries[i] ?? {};
    if (doc.tokens[i]?.kind !== 'word' || (signs & LETTERS) === 0) continue;
    counts.words++;
    const known = (signs & KNOWN) !== 0;
    const foreign = (signs & FOREIGN) !== 0;
    if (known) counts.inLexicon++;
    if ((signs & ACCENTED) !== 0) counts.accented++;
    else if (known) counts.known++;
    else if (foreign) counts.others++;
    if (foreign && (signs & BOTH) === 0) counts.clear++;
    if (known && !foreign && length > 2) counts.sure++;
  }
  return counts;
}

/**
 * English as far as can be told. Two or three words decide little: then one known word is enough.
 */
function looksEnglish({ words, known, accented, others }: Counts): boolean {
  if (words === 0) return true;
  const foreign = accented + others;
  if (words <= 3) return foreign === 0;
  return known * 4 >= words && known > foreign;
}

/**
 * Clearly another language, whatever the source says: next to nothing of it is English, and words of other languages
 * stand in it.
 */
function clearlyForeign({ words, sure, accented, clear }: Counts): boolean {
  if (words < 4) return false;
  const foreign = accented + clear;
  if (sure === 0 && foreign >= 1) return true;
  return foreign >= 2 && sure * 5 <= words && foreign >= sure;
}

/** Should the classifier read this text? `lang` is the tag of the source, or null. */
export function isAssessable(doc: Doc, lang: string | null): boolean {
  const tag = lang?.toLowerCase() ?? '';
  const counts = count(doc);
  if (tag === 'en' || tag.startsWith('en-') || tag.startsWith('en_')) return !clearlyForeign(counts);
  if (tag === '' || UNKNOWN.has(tag) || tag.startsWith('q')) return looksEnglish(counts);
  // The source errs on short texts.
  return counts.words <= 4 && counts.words > 0 && counts.inLexicon === counts.words;
}
