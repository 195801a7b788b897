/** From labelled texts to the two documents of assets/model: the weights and the card that says where they come from. */
import { encodeWeights, FORMAT, HEADS, type Head, type HeadName } from '../engine/classifier/model/format';
import { sha256 } from '../engine/hash';
import { fit } from './fit';
import type { Invented } from './grammar';
import { LessonBook } from './lessons';
import { quantise } from './quantise';
import { RECIPES, type SetRow, type TrainingSet } from './recipe';

/** One set with its rows, in the order of its file. */
export interface ReadSet {
  readonly set: TrainingSet;
  readonly sha256: string;
  readonly rows: readonly SetRow[];
}

export interface TrainOptions {
  readonly seed: number;
  /** Sentences of our own (grammar.ts). */
  readonly own: readonly Invented[];
  /** Told what is being done, one short line at a time. */
  readonly progress: (line: string) => void;
}

export interface SetUse {
  readonly name: string;
  readonly licence: string;
  readonly attribution: string;
  readonly sha256: string;
  /** Texts that taught anything. */
  readonly rows: number;
}

export interface HeadFacts {
  readonly positives: number;
  readonly negatives: number;
  /** Weights that are not 0. */
  readonly weights: number;
  readonly sha256: string;
}

export interface Trained {
  /** Text of model.json. */
  readonly model: string;
  readonly sets: readonly SetUse[];
  /** Texts of our own that were learned from. */
  readonly invented: number;
  readonly heads: Readonly<Record<HeadName, HeadFacts>>;
}

/** Every so many texts a line of progress. */
const TOLD = 10_000;

export function train(sets: readonly ReadSet[], { seed, own, progress }: TrainOptions): Trained {
  const book = new LessonBook();
  const used: SetUse[] = [];
  const add: LessonBook['add'] = (text, labels) => {
    if (labels.length === 0) return;
    book.add(text, labels);
    if (book.size % TOLD === 0) progress(`read ${book.size} texts`);
  };
  for (const { set, rows, sha256: hash } of sets) {
    const before = book.size;
    rows.forEach((row, i) => {
      if (i % set.every !== 0) return;
      const labels = set.lessons.flatMap(({ head, label, weight }) => {
        const positive = label(row);
        return positive === null ? [] : [{ head, positive, weight }];
      });
      add(row.text, labels);
    });
    const { name, licence, attribution } = set;
    used.push({ name, licence, attribution, sha256: hash, rows: book.size - before });
    progress(`${name}: ${book.size - before} texts`);
  }
  for (const { text, labels } of own) add(text, labels);
  if (own.length > 0) progress(`invented: ${own.length} texts`);

  const heads: [HeadName, Head, HeadFacts][] = HEADS.map((name) => {
    const lessons = book.lessons(name);
    const head = quantise(fit(lessons, RECIPES[name], seed), RECIPES[name].bits);
    const positives = lessons.labels.reduce((sum, label) => sum + label, 0);
    const facts = {
      positives,
      negatives: lessons.labels.length - positives,
      weights: head.weights.reduce((sum, weight) => sum + (weight === 0 ? 0 : 1), 0),
      sha256: sha256(encodeWeights(head.weights)),
    };
    progress(`${name}: ${positives} for, ${facts.negatives} against, ${facts.weights} weights`);
    return [name, head, facts];
  });
  return {
    model: modelText(heads.map(([name, head]) => [name, head])),
    sets: used,
    invented: own.length,
    heads: Object.fromEntries(heads.map(([name, , facts]) => [name, facts])) as Trained['heads'],
  };
}

/** One head per line. */
function modelText(heads: readonly (readonly [HeadName, Head])[]): string {
  const lines = heads.map(
    ([name, { bits, bias, scale, weights }]) =>
      `"${name}":${JSON.stringify({ bits, bias, scale, weights: encodeWeights(weights) })}`,
  );
  return `{"format":${FORMAT},"heads":{\n${lines.join(',\n')}\n}}\n`;
}
