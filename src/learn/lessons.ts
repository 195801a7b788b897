/** Training texts as features: read once, kept side by side in one long list. */
import { buildDoc, foundIn } from '../engine/classifier';
import { featuresOf } from '../engine/classifier/model/features';
import type { HeadName } from '../engine/classifier/model/format';

/** What one text says to one head. */
export interface Label {
  readonly head: HeadName;
  readonly positive: boolean;
  readonly weight: number;
}

/** The texts of one head: features from `starts[i]` to `starts[i + 1]` of `features`, label 0 or 1, weight. */
export interface Lessons {
  readonly features: Int32Array;
  readonly starts: readonly number[];
  readonly rows: Int32Array;
  readonly labels: Uint8Array;
  readonly weights: Float64Array;
}

export class LessonBook {
  #features = new Int32Array(1 << 20);
  readonly #starts: number[] = [0];
  readonly #labels: (readonly Label[])[] = [];

  /** Number of texts so far. */
  get size(): number {
    return this.#labels.length;
  }

  add(text: string, labels: readonly Label[]): void {
    const doc = buildDoc(text);
    const candidates = foundIn(doc);
    const { index, count } = featuresOf(doc, candidates);
    const at = this.#starts.at(-1) ?? 0;
    while (at + count > this.#features.length) {
      const grown = new Int32Array(this.#features.length * 2);
      grown.set(this.#features);
      this.#features = grown;
    }
    this.#features.set(index.subarray(0, count), at);
    this.#starts.push(at + count);
    this.#labels.push(labels);
  }

  /** The part of the book that speaks to one head. */
  lessons(head: HeadName): Lessons {
    const found = this.#labels.flatMap((labels, row) =>
      labels.filter((label) => label.head === head).map((label) => ({ row, label })),
    );
    return {
      features: this.#features,
      starts: this.#starts,
      rows: Int32Array.from(found.map(({ row }) => row)),
      labels: Uint8Array.from(found.map(({ label }) => (label.positive ? 1 : 0))),
      weights: Float64Array.from(found.map(({ label }) => label.weight)),
    };
  }
}
