/** A map that forgets its oldest entry: what a page shows is endless, what we keep of it is not. */
export interface BoundedMap<Key, Value> {
  readonly get: (key: Key) => Value | undefined;
  readonly has: (key: Key) => boolean;
  /** Sets the value and makes the key the newest. */
  readonly set: (key: Key, value: Value) => void;
  readonly delete: (key: Key) => void;
  readonly clear: () => void;
  readonly size: () => number;
  readonly values: () => Iterable<Value>;
}

export function boundedMap<Key, Value>(limit: number): BoundedMap<Key, Value> {
  const map = new Map<Key, Value>();
  return {
    get: (key) => map.get(key),
    has: (key) => map.has(key),
    set: (key, value) => {
      map.delete(key);
      map.set(key, value);
      if (map.size <= limit) return;
      const oldest = map.keys().next();
      if (!oldest.done) map.delete(oldest.value);
    },
    delete: (key) => void map.delete(key),
    clear: () => map.clear(),
    size: () => map.size,
    values: () => map.values(),
  };
}
