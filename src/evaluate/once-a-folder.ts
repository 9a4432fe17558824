/** Work on a folder of labels that several sets share: it is done once a folder, for all of them. */
export function onceAFolder<T>(
  work: (folder: string) => Promise<T>,
): (folder: string) => Promise<T> {
  const done = new Map<string, Promise<T>>();
  return (folder) => {
    const begun = done.get(folder) ?? work(folder);
    done.set(folder, begun);
    return begun;
  };
}
