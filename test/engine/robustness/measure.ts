/** How many decisions survive each disguise, and whether the spans stay on the same words. */
import fs from 'node:fs';
import { classify } from '../../../src/engine/classifier/index';
import type { Classification, Span } from '../../../src/engine/types';
import { DISGUISES, wordsOf } from './disguises';
import type { Disguise, Disguised, Place } from './disguises';

/** Variants of one text per disguise of a single word. */
const VARIANTS = 2;

export interface Family {
  readonly name: string;
  readonly group: string;
  /** Disguised texts. */
  readonly texts: number;
  /** Same answer and same clauses. */
  readonly unchanged: number;
  /** Of the disguised texts, those whose plain form is flagged. */
  readonly flagged: number;
  /** Flagged before, clear or otherwise flagged after; and the other way round. */
  readonly lost: number;
  readonly gained: number;
  /** Spans of the unchanged flags; those on the same words to the letter; those that are a part of the other. */
  readonly spans: number;
  readonly exact: number;
  readonly within: number;
}

export interface Case {
  readonly family: string;
  readonly text: string;
  readonly disguised: string;
  readonly before: string;
  readonly after: string;
}

export const read = (text: string): Classification =>
  classify(text, { lang: 'en', hasMedia: false, replyTo: null, isPublicHandle: () => false });

const clausesOf = ({ signals }: Classification): string => signals.map(({ clause }) => clause).join(' ');

/** The texts of our own, of the scenarios and of the examples given. */
export function corpus(examples: readonly string[]): readonly string[] {
  const lines = (file: string): readonly string[] =>
    fs
      .readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '');
  const own = lines('test/engine/robustness/texts.tsv').map((line) => line.slice(line.indexOf('\t') + 1));
  const scenarios = lines('test/scenarios/texts.jsonl').map(
    (line) => (JSON.parse(line) as { text: string }).text,
  );
  return [...new Set([...own, ...scenarios, ...examples])];
}

/** Words on which the decision hangs: those in the spans, or any where there are none. */
function keyWords(text: string, reading: Classification, least: number): readonly Place[] {
  const spans = reading.signals.flatMap((signal) => signal.spans).filter(({ role }) => role !== 'stance');
  const words = wordsOf(text).filter(({ start, end }) => end - start >= least);
  const key = words.filter((word) => spans.some(({ start, end }) => word.start >= start && word.end <= end));
  const list = key.length > 0 || reading.flagged ? key : words;
  // Spread over the text, the same ones every time.
  const step = Math.max(1, Math.floor(list.length / VARIANTS));
  return list.filter((_, n) => n % step === 0).slice(0, VARIANTS);
}

/** Place of a span in the plain text, or null where nothing of it stood there. */
function back({ start, end }: Span, { origin }: Disguised): Place | null {
  const places = origin.slice(start, end).filter((place) => place >= 0);
  return places.length === 0 ? null : { start: Math.min(...places), end: Math.max(...places) + 1 };
}

const visible = (text: string, place: Place): string =>
  text.slice(place.start, place.end).replace(/[\s.,!?;:'"“”‘’]/g, '');

function spansOf(reading: Classification): readonly Span[] {
  return reading.signals.flatMap(({ spans }) => spans).filter(({ role }) => role !== 'stance');
}

function variants(disguise: Disguise, text: string, reading: Classification): readonly Disguised[] {
  const made =
    'whole' in disguise
      ? [disguise.whole(text)]
      : keyWords(text, reading, disguise.least).map((word) => disguise.one(text, word));
  return made.filter((one) => one !== null).filter((one) => one.text !== text);
}

/** Measures every family over the texts. `tell` hears of each decision that changed. */
export function measure(texts: readonly string[], tell?: (changed: Case) => void): readonly Family[] {
  const plain = texts.map((text) => [text, read(text)] as const);
  return DISGUISES.map((disguise) => {
    const count = { texts: 0, unchanged: 0, flagged: 0, lost: 0, gained: 0, spans: 0, exact: 0, within: 0 };
    for (const [text, before] of plain) {
      for (const disguised of variants(disguise, text, before)) {
        const after = read(disguised.text);
        count.texts++;
        if (before.flagged) count.flagged++;
        if (clausesOf(before) !== clausesOf(after) || before.assessed !== after.assessed) {
          if (before.flagged) count.lost++;
          else count.gained++;
          tell?.({
            family: disguise.name,
            text,
            disguised: disguised.text,
            before: clausesOf(before),
            after: clausesOf(after),
          });
          continue;
        }
        count.unchanged++;
        const wanted = spansOf(before);
        for (const span of spansOf(after)) {
          const place = back(span, disguised);
          count.spans++;
          if (place === null) continue;
          const words = visible(text, place);
          const same = wanted.filter(({ role }) => role === span.role);
          if (same.some((one) => visible(text, one) === words)) count.exact++;
          // A span is cut at three fifths of the text, which a disguise makes longer or shorter.
          else if (
            same.some((one) => visible(text, one).includes(words) || words.includes(visible(text, one)))
          )
            count.within++;
        }
      }
    }
    return { name: disguise.name, group: disguise.group, ...count };
  });
}
