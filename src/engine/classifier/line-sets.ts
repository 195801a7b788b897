/**
 * Sets of words that expressions over lines ask for, numbered. The words of a line carry their endings (`they'll`), so that
 * they are no sets of single tokens (sets.ts). Which of them a line opens is told once, in one row of bits.
 */

/** The sets that a word belongs to: parts of a row of bits, and what stands in them. */
interface Bits {
  readonly parts: number[];
  readonly masks: number[];
}

/** A space of numbers of its own: rows stay short. */
export class LineSets {
  private readonly numbers = new Map<string, number>();
  private readonly byWord = new Map<string, Bits>();
  /** How many sets there are: a row made before they grew in number is too short. */
  count = 0;

  /** The number of a set of words. Sets that are alike share one. */
  setOf(words: readonly string[]): number {
    const list = [...new Set(words)].sort();
    const key = list.join(' ');
    let set = this.numbers.get(key);
    if (set === undefined) {
      set = this.count++;
      this.numbers.set(key, set);
      for (const word of list) this.put(word, set);
    }
    return set;
  }

  /** The sets that one of these words belongs to. */
  rowOf(words: readonly string[]): Uint32Array {
    const open = new Uint32Array((this.count + 31) >> 5);
    for (let k = 0; k < words.length; k++) {
      const bits = this.byWord.get(words[k] as string);
      if (bits === undefined) continue;
      const { parts, masks } = bits;
      for (let n = 0; n < parts.length; n++) {
        const part = parts[n] as number;
        open[part] = (open[part] as number) | (masks[n] as number);
      }
    }
    return open;
  }

  private put(word: string, set: number): void {
    let bits = this.byWord.get(word);
    if (bits === undefined) this.byWord.set(word, (bits = { parts: [], masks: [] }));
    const { parts, masks } = bits;
    // Sets come in the order of their numbers.
    if (parts[parts.length - 1] !== set >> 5) {
      parts.push(set >> 5);
      masks.push(0);
    }
    masks[masks.length - 1] = (masks[masks.length - 1] ?? 0) | (1 << (set & 31));
  }
}
