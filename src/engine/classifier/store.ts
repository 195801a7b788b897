/** A store of bounded size for what is known about strings. */

/**
 * A copy that stands alone: a part of a text keeps, in some engines, the whole text in memory for as long as it is kept
 * itself.
 */
const own = (text: string): string => (text.length > 12 ? (' ' + text).slice(1) : text);

/**
 * Keeps at most `most` values. When half of it is full, what was not asked for since the last time is dropped: words that
 * come again and again stay, and a text of nothing but new words fills no memory.
 */
export class Store<T> {
  private young = new Map<string, T>();
  private old = new Map<string, T>();
  private readonly half: number;

  constructor(most: number) {
    this.half = most >> 1;
  }

  get(key: string): T | undefined {
    const value = this.young.get(key);
    if (value !== undefined) return value;
    const kept = this.old.get(key);
    if (kept !== undefined) this.put(key, kept);
    return kept;
  }

  set(key: string, value: T): void {
    this.put(own(key), value);
  }

  clear(): void {
    this.young = new Map();
    this.old = new Map();
  }

  private put(key: string, value: T): void {
    if (this.young.size >= this.half) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(key, value);
  }
}
