import { type Import, importsOf, sourceFiles } from '../support/imports.ts';

const TESTS = 'test/unit/extract/';
// Texts of megabytes: no test of a rule.
const LEFT_OUT = /hostile\.test\.ts$/;

/** What comes to a file by imports. */
export type Importers = {
  /** Files of the program and its tests, itself not among them. */
  readonly importers: readonly string[];
  /** The unit tests of extraction among them. */
  readonly tests: readonly string[];
};

/** What comes to each file of the project, by other files or at once. */
export function importersOf(root: string): (file: string) => Importers {
  const files = ['src', 'test/support', TESTS].flatMap((folder) => sourceFiles(root, folder));
  const known = Map.groupBy(
    files.flatMap((file) => importsOf(root, file)),
    ({ to }) => to,
  );
  return (file) => {
    const importers = [...reaching(file, known)].filter((each) => each !== file).toSorted();
    const tests = importers.filter((each) => each.startsWith(TESTS) && each.endsWith('.test.ts'));
    return { importers, tests: tests.filter((each) => !LEFT_OUT.test(each)) };
  };
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
