import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importersOf } from '../../mutation/importers.ts';
import { TrialThread } from '../../mutation/trial-thread.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const reach = importersOf(root);
const STATEMENTS = 'src/extract/speech/statements.ts';
const ALIASES = 'src/extract/aliases.ts';

type Change = readonly [file: string, from: string, to: string];

// Threads take a second each to start: several changes share one.
const tried = async (changes: readonly Change[], mostCpuMs: number) => {
  await using thread = new TrialThread(root, mostCpuMs);
  const answers: (string | undefined)[] = [];
  const tests = ['test/unit/extract/aliases.test.ts'];
  for (const [version, [file, from, to]] of changes.entries()) {
    const text = readFileSync(join(root, file), 'utf8').replace(from, to);
    const { noticedBy } = await thread.try({ version, file, text, ...reach(file), tests });
    answers.push(noticedBy);
  }
  return answers;
};

describe('a change that is tried', () => {
  it('is noticed by a case, by a test, or by not loading, and forgotten for the next', async () => {
    const answers = await tried(
      [
        [STATEMENTS, 'FEWEST_WORDS = 4', 'FEWEST_WORDS = 5'],
        [ALIASES, 'line: index + 1', 'line: index + 2'],
        [ALIASES, 'export const NO_ALIASES', 'const NO_ALIASES = 1;\nexport const NO_ALIASES'],
        [STATEMENTS, '', ''],
      ],
      60_000,
    );
    expect(answers).toEqual([
      expect.stringMatching(/^case /),
      expect.stringContaining('aliases.test.ts'),
      expect.stringContaining('SyntaxError'),
      undefined,
    ]);
  });

  it('is noticed where it does not end', async () => {
    const endless: Change = [STATEMENTS, 'const { start, end } = quote;', 'for (;;);'];
    expect(await tried([endless], 1500)).toEqual(['it does not end']);
  });
});

describe('what a change reaches', () => {
  it('are the files that import it, by others or at once, and the tests among them', () => {
    const { importers, tests } = reach(STATEMENTS);
    expect(importers).toContain('src/extract/article.ts');
    expect(importers).not.toContain('src/extract/zones.ts');
    expect(tests).toContain('test/unit/extract/speech/find-speakers.test.ts');
    expect(tests).not.toContain('test/unit/extract/people.test.ts');
  });
});
