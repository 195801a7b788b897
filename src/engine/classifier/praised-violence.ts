/**
 * Praise of a violent crime, told from the crime outwards: who did it or what it was, and then what is said of it, in the same
 * sentence or in the next ("… A hero.", "wish more people did things like this").
 */
import { crimesOf, textOf } from './crimes';
import {
  AFTER_DOER,
  AFTER_EVENT,
  BEFORE,
  DOER,
  ENDED,
  ENOUGH,
  GLAD,
  LAWFUL,
  OF_IT,
  PLAYED,
  SAVED,
} from './lexicon/praise';
import type { Doc, Range } from './types';

export interface Praise {
  readonly points: number;
  readonly because: string;
  /** The one who did it, or the deed. */
  readonly crime: Range;
  readonly predicate: Range;
}

interface Words {
  /** ` word word …`, each with a space before. */
  readonly text: string;
  readonly at: readonly number[];
}

/** Words of a range as a line, contractions as words of their own. */
function lineOf(doc: Doc, from: number, to: number): Words {
  let text = '';
  const at: number[] = [];
  for (let i = from; i < to; i++) {
    const token = doc.tokens[i];
    if (token === undefined || token.text === '"') {
      at.push(text.length);
      continue;
    }
    at.push(text.length + 1);
    text += ' ' + token.text;
  }
  return { text: text + ' ', at };
}

/** Token range of the praise that a pattern names. */
function found(line: Words, first: number, pattern: RegExp, text: string, shift: number): Range | null {
  const span = pattern.exec(text)?.indices?.groups?.['p'];
  if (span === undefined) return null;
  const start = span[0] + shift;
  const end = span[1] + shift;
  let from = -1;
  let to = -1;
  line.at.forEach((offset, k) => {
    const next = line.at[k + 1] ?? line.text.length;
    if (next > start && offset < end) {
      if (from < 0) from = first + k;
      to = first + k + 1;
    }
  });
  return from < 0 ? null : { from, to };
}

/** Praise of crimes of the text, by its words around them and after them. */
export function praiseOf(doc: Doc): readonly Praise[] {
  const crimes = crimesOf(doc);
  if (crimes.length === 0) return [];
  if (doc.tokens.some(({ text }) => SAVED.test(text))) return [];
  if (ENOUGH.test(lineOf(doc, 0, doc.tokens.length).text)) return [];
  const played = doc.tokens.some(({ text }) => PLAYED.test(text));
  const lawful = doc.tokens.some(({ text }) => LAWFUL.test(text) || text === 'our');
  const out: Praise[] = [];
  const add = (points: number, because: string, crime: Range, predicate: Range | null): void => {
    if (predicate !== null)
      out.push({ points, because, crime: { from: crime.from, to: crime.to }, predicate });
  };
  for (const crime of crimes) {
    if (played && !(crime.grave && crime.kind !== 'event')) continue;
    const sentence = doc.sentences[doc.tokens[crime.from]?.sentence ?? -1];
    if (sentence === undefined) continue;
    const after = lineOf(doc, crime.to, sentence.to);
    const tail = after.text.slice(1);
    if (crime.kind === 'doer' && !played)
      for (const p of AFTER_DOER) add(82, 'praise-of-doer', crime, found(after, crime.to, p, tail, 1));
    if (crime.kind === 'event' && crime.grave)
      for (const p of AFTER_EVENT) add(80, 'praise-of-event', crime, found(after, crime.to, p, tail, 1));
    const ahead = lineOf(doc, sentence.from, crime.from);
    if (crime.kind === 'deed')
      add(78, 'praise-of-deed', crime, found(ahead, sentence.from, GLAD, ahead.text, 0));
    if (
      crime.kind === 'doer' ||
      (crime.kind === 'event' && (crime.grave || (!lawful && crime.to - crime.from > 1)))
    )
      for (const p of ENDED.test(after.text) ? [] : BEFORE)
        add(crime.grave ? 80 : 62, 'praise-of-doer', crime, found(ahead, sentence.from, p, ahead.text, 0));
  }
  const first = crimes.find(({ grave }) => grave) ?? crimes[0];
  if (first === undefined || played || (lawful && !crimes.some(({ kind }) => kind === 'doer'))) return out;
  doc.sentences.forEach((sentence, s) => {
    const named = doc.tokens[first.from]?.sentence ?? 0;
    if (s < named || s > named + 3) return;
    const from = s === named ? Math.max(sentence.from, first.to) : sentence.from;
    const line = lineOf(doc, from, sentence.to);
    // "He deserves our thanks": of the one named before.
    if (
      s > named &&
      /^ (?:he|she|they) /.test(line.text) &&
      first.kind !== 'suffered' &&
      first.kind !== 'event'
    )
      for (const p of AFTER_DOER)
        add(78, 'praise-after-crime', first, found(line, from, p, line.text.slice(1), 1));
    OF_IT.forEach((p, n) => {
      // A lone "a hero" is read as a sentence of its own only.
      if (n === 0 && s === named && doc.tokens[from - 1]?.kind === 'word') return;
      if (n === OF_IT.length - 1 && first.kind === 'doer') return;
      if (n <= 1 && first.kind === 'suffered') return;
      add(first.grave ? 78 : 60, 'praise-after-crime', first, found(line, from, p, line.text, 0));
    });
  });
  // "the men who did it", praised after the event was named.
  doc.tokens.forEach(({ text, index, sentence }) => {
    if (
      !DOER.test(text) ||
      textOf(doc, index + 1) !== 'who' ||
      !/^(?:did|planned|started|carried|organi[sz]ed|took|made)$/.test(textOf(doc, index + 2)) ||
      index < first.to
    )
      return;
    const start = doc.sentences[sentence]?.from ?? 0;
    const ahead = lineOf(doc, start, index);
    for (const p of BEFORE)
      add(80, 'praise-of-doer', { from: index, to: index + 4 }, found(ahead, start, p, ahead.text, 0));
  });
  return out;
}
