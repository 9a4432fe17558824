/** Of groups of words that stand for one another: by each word the others of its group. Of a word in two groups the later counts. */
export function othersByWord(
  groups: readonly (readonly string[])[],
): ReadonlyMap<string, readonly string[]> {
  return new Map(
    groups.flatMap((group) =>
      group.map((word) => [word, group.filter((other) => other !== word)] as const),
    ),
  );
}
