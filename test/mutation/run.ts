import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceFiles } from '../support/imports.ts';
import { type Importers, importersOf } from './importers.ts';
import { type Mutant, mutantsOf, mutated } from './mutants.ts';
import { NAMED_MUTANTS, namedMutant } from './named.ts';
import { sampleOf } from './sample.ts';
import { TrialThread } from './trial-thread.ts';

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

// All of extraction is imported by it.
const ARTICLE = 'src/extract/article.ts';
// A mutant that takes so many times as long as everything without it, and some seconds, does not end.
const TIMES_LONGER = 2;
const LEAST_CPU_MS = 5000;

type Tried = {
  readonly mutant: Mutant;
  readonly name: string | undefined;
  readonly survived: boolean;
};

/** Tries the sample and the named mutants; lists what survived. Resolves to whether few enough did. */
export async function runMutants(run: MutationRun): Promise<boolean> {
  const { root, say } = run;
  const all = rulesUnder(run).flatMap((file) => {
    const source = readSource(root, file);
    return mutantsOf(file, source).map((mutant) => ({ mutant, words: wordsOf(mutant, source) }));
  });
  const sample = sampleOf(all, run.sample, run.seed, ({ words }) => words).map(({ mutant }) => ({
    mutant,
  }));
  const named = NAMED_MUTANTS.map((each) => ({
    mutant: namedMutant(each, readSource(root, each.file)),
    name: each.name,
  }));
  say(
    `${all.length} mutants, ${sample.length} of them tried (seed ${run.seed}), and ${named.length} named`,
  );
  const tried = await tryAll([...named, ...sample], run);
  const survivors = tried.filter(({ survived }) => survived);
  const ofSample = survivors.filter(({ name }) => name === undefined).length;
  const share = sample.length === 0 ? 0 : ofSample / sample.length;
  say(`${ofSample} of ${sample.length} survived: ${(share * 100).toFixed(1)} %`);
  return share < MOST_SURVIVORS && survivors.length === ofSample;
}

const CHARS_AROUND = 40;

/** What a mutant is, wherever it stands in its file: itself with what stands around it. */
function wordsOf({ file, start, end, by }: Mutant, source: string): string {
  const around = source.slice(Math.max(0, start - CHARS_AROUND), end + CHARS_AROUND);
  return `${file} ${around.replace(/\s+/g, ' ')} → ${by} ${end - start}`;
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
  const reach = importersOf(root);
  const mostCpuMs = await cpuOfSound(root, reach(ARTICLE));
  const tried: Tried[] = [];
  const queue = [...mutants.entries()];
  await Promise.all(
    Array.from({ length: workers }, async () => {
      await using thread = new TrialThread(root, mostCpuMs);
      for (let next = queue.shift(); next; next = queue.shift()) {
        const [version, { mutant, name }] = next;
        const { file } = mutant;
        const text = mutated(readSource(root, file), mutant);
        const { noticedBy } = await thread.try({ version, file, text, ...reach(file) });
        tried.push({ mutant, name, survived: noticedBy === undefined });
        if (noticedBy === undefined) say(lineOf(root, mutant, name));
        if (tried.length % 20 === 0) say(`${tried.length} of ${mutants.length} tried`);
      }
    }),
  );
  return tried;
}

/** The processor time that a mutant may take, from what all takes without one. @throws where something fails */
async function cpuOfSound(root: string, reach: Importers): Promise<number> {
  await using thread = new TrialThread(root, Number.POSITIVE_INFINITY);
  const before = process.cpuUsage();
  const text = readSource(root, ARTICLE);
  const { noticedBy } = await thread.try({ version: 0, file: ARTICLE, text, ...reach });
  if (noticedBy !== undefined) throw new Error(`Fails without any mutant: ${noticedBy}`);
  const { user, system } = process.cpuUsage(before);
  return LEAST_CPU_MS + (TIMES_LONGER * (user + system)) / 1000;
}

function lineOf(root: string, { file, start, end, by, kind }: Mutant, name?: string): string {
  const source = readSource(root, file);
  const line = source.slice(0, start).split('\n').length;
  const from = source.slice(start, end).replace(/\s+/g, ' ');
  const title = name === undefined ? kind : `NAMED ${name}`;
  return `survived ${file}:${line} ${title}: ${from} → ${by === '' ? '(nothing)' : by.replace(/\s+/g, ' ')}`;
}
