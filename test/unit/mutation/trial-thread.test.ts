import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importersOf } from '../../mutation/importers.ts';
import { TrialThread } from '../../mutation/trial-thread.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const FILE = 'src/extract/speech/statements.ts';
const source = readFileSync(join(root, FILE), 'utf8');
const { importers } = importersOf(root)(FILE);

// Threads take a second each to start: several changes share one.
const tried = async (texts: readonly string[], mostCpuMs: number) => {
  await using thread = new TrialThread(root, mostCpuMs);
  const answers: (string | undefined)[] = [];
  const tests = ['test/unit/extract/readings.test.ts'];
  for (const [version, text] of texts.entries()) {
    const { noticedBy } = await thread.try({ version, file: FILE, text, importers, tests });
    answers.push(noticedBy);
  }
  return answers;
};

describe('a change that is tried', () => {
  it('is noticed by a case, by a test, or by not loading, and forgotten for the next', async () => {
    const fiveWords = source.replace('FEWEST_WORDS = 4', 'FEWEST_WORDS = 5');
    const noHyphen = source.replace("'’-", "'’+");
    const twice = `${source}\nconst FEWEST_WORDS = 3;`;
    expect(await tried([fiveWords, noHyphen, twice, source], 60_000)).toEqual([
      'case four-words-make-a-speaker',
      expect.stringContaining('readings.test.ts'),
      expect.stringContaining('SyntaxError'),
      undefined,
    ]);
  });

  it('is noticed where it does not end', async () => {
    const endless = source.replace('const { start, end } = quotation;', 'for (;;);');
    expect(await tried([endless], 1500)).toEqual(['it does not end']);
  });
});

describe('what a change reaches', () => {
  it('are the files that import it, by others or at once, and the tests among them', () => {
    const { tests } = importersOf(root)(FILE);
    expect(importers).toContain('src/extract/article.ts');
    expect(importers).not.toContain('src/extract/zones.ts');
    expect(tests).toContain('test/unit/extract/speech/find-speakers.test.ts');
    expect(tests).not.toContain('test/unit/extract/people.test.ts');
  });
});
