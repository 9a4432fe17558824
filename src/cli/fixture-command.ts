import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { AppError } from '../errors.ts';
import { draftCase, updatedCases } from '../evaluate/case-drafts.ts';
import { type CommandContext, EXIT } from './context.ts';

/** What `fixture` takes beside a file or the names of cases. */
export type FixtureOptions = {
  /** Compare the cases with what is read now; a file is then not taken. */
  readonly update?: boolean;
  /** Write every difference without asking. */
  readonly yes?: boolean;
  /** Name of the folder of a new case; that of the file if left out. */
  readonly name?: string;
  /** Folder of the cases; `test/fixtures/extraction` if left out. */
  readonly cases?: string;
};

const FOLDER = join('test', 'fixtures', 'extraction');

/**
 * `fixture`: makes a draft of an extraction case from a file, or shows where cases come out otherwise than they
 * expect and writes what is approved. Exit code 1 where a difference was left.
 * @throws AppError USAGE
 */
export async function fixtureCommand(
  context: CommandContext,
  names: readonly string[],
  { update = false, yes = false, name, cases = FOLDER }: FixtureOptions,
): Promise<number> {
  if (update) return updateCases(context, cases, { names, yes });
  const [file, second] = names;
  if (file === undefined || second !== undefined)
    throw new AppError('USAGE', 'Name one file, or use --update.');
  if (!existsSync(file)) throw new AppError('USAGE', `There is no file “${file}”.`);
  const slug = name ?? slugOf(file);
  const folder = join(cases, slug);
  if (existsSync(folder))
    throw new AppError('USAGE', `There is a case “${slug}” already. Give another with --name.`);
  const { rules } = draftCase(file, folder, slug);
  context.stdout.write(`${folder}\n`);
  context.stderr.write(
    `Draft written. Read expected.json word for word: it is what is found, not what is right. Leave in seenIn what the case is there for${rules.length > 0 ? ` (${rules.join(', ')})` : ''}, and name in mustNotFire what must not fire.\n`,
  );
  return EXIT.done;
}

function slugOf(file: string): string {
  const slug = basename(file)
    .replace(/\.[^.]*$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (slug === '')
    throw new AppError('USAGE', 'The file has no name to use. Give one with --name.');
  return slug;
}

async function updateCases(
  context: CommandContext,
  folder: string,
  { names, yes }: { readonly names: readonly string[]; readonly yes: boolean },
): Promise<number> {
  const changed = updatedCases(folder).filter(
    ({ slug }) => names.length === 0 || names.includes(slug),
  );
  if (changed.length === 0) context.stderr.write('Every case comes out as it expects.\n');
  let left = 0;
  for (const { slug, diff, write } of changed) {
    context.stdout.write(`${slug}\n${diff.map((line) => `  ${line}\n`).join('')}`);
    if (yes || (await approves(context, slug))) write();
    else left += 1;
  }
  if (left > 0) context.stderr.write(`${left} of ${changed.length} left as they were.\n`);
  return left > 0 ? EXIT.fault : EXIT.done;
}

// Without a terminal nobody can approve: differences are shown, and nothing is written.
async function approves({ stdin, stderr }: CommandContext, slug: string): Promise<boolean> {
  if (!stdin.isTTY) return false;
  const lines = createInterface({ input: stdin, output: stderr });
  try {
    return /^y(?:es)?$/i.test(
      (await lines.question(`Expect this of ${slug} from now on? [y/N] `)).trim(),
    );
  } finally {
    lines.close();
  }
}
