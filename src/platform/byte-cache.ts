/** Values last asked for, by name, the least used leaving first. */
export type ByteCache<T> = {
  get(name: string): T | undefined;
  set(name: string, value: T): void;
  clear(): void;
};

/** Holds at most `maxBytes` by what `sizeOf` says; a value that is larger than a quarter of it is not kept. */
export function byteCache<T>(maxBytes: number, sizeOf: (value: T) => number): ByteCache<T> {
  const kept = new Map<string, { readonly value: T; readonly bytes: number }>();
  let bytes = 0;
  const drop = (name: string): void => {
    bytes -= kept.get(name)?.bytes ?? 0;
    kept.delete(name);
  };
  return {
    get(name) {
      const known = kept.get(name);
      if (!known) return undefined;
      // A Map keeps its order of entry: what was used last stands at its end.
      kept.delete(name);
      kept.set(name, known);
      return known.value;
    },
    set(name, value) {
      drop(name);
      const size = sizeOf(value);
      if (size > maxBytes / 4) return;
      kept.set(name, { value, bytes: size });
      bytes += size;
      for (const oldest of kept.keys()) {
        if (bytes <= maxBytes) break;
        drop(oldest);
      }
    },
    clear() {
      kept.clear();
      bytes = 0;
    },
  };
}
