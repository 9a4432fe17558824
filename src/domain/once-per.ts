/** Remembers what was built from a table, so that it is built once for each. */
export function oncePer<Key extends object, Built>(
  build: (key: Key) => Built,
): (key: Key) => Built {
  const built = new WeakMap<Key, Built>();
  return (key) => {
    const known = built.get(key);
    if (known !== undefined) return known;
    const fresh = build(key);
    built.set(key, fresh);
    return fresh;
  };
}
