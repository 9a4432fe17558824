import { type Import, importsOf, sourceFiles } from '../support/imports.ts';

const TESTS = 'test/unit/extract';
// Texts of megabytes: see worker-tree.ts. The cases are run before all else.
const LEFT_OUT = /hostile\.test\.ts$|extraction-cases\.test\.ts$/;

/** The unit tests of extraction that import a file, by other files or at once. */
export function testsOf(root: string): (file: string) => readonly string[] {
  const files = [...sourceFiles(root, 'src'), ...sourceFiles(root, 'test/support')];
  const tests = sourceFiles(root, TESTS).filter((file) => !LEFT_OUT.test(file));
  const importers = Map.groupBy(
    [...files, ...tests].flatMap((file) => importsOf(root, file)),
    ({ to }) => to,
  );
  const known = new Set(tests);
  return (file) => [...reaching(file, importers)].filter((each) => known.has(each)).toSorted();
}

function reaching(
  file: string,
  importers: ReadonlyMap<string, readonly Import[]>,
): ReadonlySet<string> {
  const reached = new Set([file]);
  for (const each of reached) {
    for (const { from } of importers.get(each) ?? []) reached.add(from);
  }
  return reached;
}
