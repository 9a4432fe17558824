import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceFiles } from '../support/imports.ts';
import { testsOf } from './importers.ts';
import { type Mutant, mutantsOf } from './mutants.ts';
import { NAMED_MUTANTS, namedMutant } from './named.ts';
import { sampleOf } from './sample.ts';
import { WorkerTree } from './worker-tree.ts';

/** Which mutants are tried. */
export type MutationRun = {
  readonly root: string;
  /** A file or a folder below the root. */
  readonly path: string;
  readonly sample: number;
  readonly seed: number;
  readonly workers: number;
  say(line: string): void;
};

/** Survivors may be so many of the sample. */
export const MOST_SURVIVORS = 0.15;

// Tables and types: what they hold is data, and is measured, not tested word by word.
const NO_RULES = /\/data\/|languages\/[a-z]{2}\/|-words\.ts$|\/(?:language-pack|languages)\.ts$/;

type Tried = { readonly mutant: Mutant; readonly name?: string; readonly survived: boolean };

/** Tries the sample and the named mutants; lists what survived. Resolves to whether few enough did. */
export async function runMutants(run: MutationRun): Promise<boolean> {
  const { root, say } = run;
  const all = rulesUnder(run).flatMap((file) => mutantsOf(file, readSource(root, file)));
  const sample = sampleOf(all, run.sample, run.seed).map((mutant) => ({ mutant }));
  const named = NAMED_MUTANTS.map((each) => ({
    mutant: namedMutant(each, readSource(root, each.file)),
    name: each.name,
  }));
  say(
    `${all.length} mutants, ${sample.length} of them tried (seed ${run.seed}), and ${named.length} named`,
  );
  const tried = await tryAll([...named, ...sample], run);
  const survivors = tried.filter(({ survived }) => survived);
  for (const { mutant, name } of survivors) say(lineOf(root, mutant, name));
  const ofSample = survivors.filter(({ name }) => name === undefined).length;
  const share = sample.length === 0 ? 0 : ofSample / sample.length;
  say(`${ofSample} of ${sample.length} survived: ${(share * 100).toFixed(1)} %`);
  return share < MOST_SURVIVORS && survivors.length === ofSample;
}

function rulesUnder({ root, path }: MutationRun): readonly string[] {
  const clean = path.replace(/\/+$/, '');
  const files = clean.endsWith('.ts') ? [clean] : sourceFiles(root, clean);
  return files.filter((file) => !NO_RULES.test(file));
}

function readSource(root: string, file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

async function tryAll(
  mutants: readonly { readonly mutant: Mutant; readonly name?: string }[],
  { root, workers, say }: MutationRun,
): Promise<readonly Tried[]> {
  const testsFor = testsOf(root);
  const tried: Tried[] = [];
  const queue = [...mutants];
  await Promise.all(
    Array.from({ length: workers }, async () => {
      using tree = new WorkerTree(root);
      if (!(await tree.isSound(testsFor('src/extract/article.ts'))))
        throw new Error('The tests fail without any mutant: mend them first.');
      for (let next = queue.shift(); next; next = queue.shift()) {
        const fate = await tree.try(next.mutant, testsFor(next.mutant.file));
        tried.push({ ...next, survived: fate === 'survived' });
        if (tried.length % 20 === 0) say(`${tried.length} of ${mutants.length} tried`);
      }
    }),
  );
  return tried;
}

function lineOf(root: string, { file, start, end, by, kind }: Mutant, name?: string): string {
  const source = readSource(root, file);
  const line = source.slice(0, start).split('\n').length;
  const from = source.slice(start, end).replace(/\s+/g, ' ');
  const title = name === undefined ? kind : `NAMED ${name}`;
  return `survived ${file}:${line} ${title}: ${from} → ${by === '' ? '(nothing)' : by.replace(/\s+/g, ' ')}`;
}
