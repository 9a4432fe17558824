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

/**
 * A question about words whose answers are kept. A bound on how many, and on how long a word may be, keeps hostile texts from
 * filling the memory: what is beyond it is asked anew.
 */
export function remembered<Answer>(
  ask: (word: string) => Answer,
  {
    most,
    longest = Number.POSITIVE_INFINITY,
  }: { readonly most: number; readonly longest?: number },
): (word: string) => Answer {
  const answers = new Map<string, Answer>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined) return known;
    const answer = ask(word);
    if (answers.size < most && word.length <= longest) answers.set(word, answer);
    return answer;
  };
}
