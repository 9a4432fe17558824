import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const text = read('docs/reliability.md');

const rows = [...text.matchAll(/^\| ([A-Z]+\d+(?:, [A-Z]+\d+)*) \| .* \| (.*) \|$/gm)].map(
  ([, ids = '', proof = '']) => [ids, proof] as const,
);
/** Tests that a row names, each with the words that it quotes of it. */
const named = rows.flatMap(([, proof]) => {
  const parts = proof.split(/(?=`test\/)/).filter((part) => part.startsWith('`test/'));
  return parts.map((part) => {
    const [, file = ''] = /^`([^`]+)`/.exec(part) ?? [];
    return [
      file,
      [...part.matchAll(/“((?:[^“”]|“[^”]*”)+)”/g)].map(([, words = '']) => words),
    ] as const;
  });
});

const GROUPS = { L: 9, S: 1, F: 12, R: 13, SQ: 7, W: 7, B: 17, X: 9, I: 9, A: 7 } as const;

describe('docs/reliability.md', () => {
  it('has a row for every way in which the service was meant to fail', () => {
    const ids = rows.flatMap(([found]) => found.split(', '));
    const wanted = Object.entries(GROUPS).flatMap(([group, count]) =>
      Array.from({ length: count }, (_, at) => `${group}${at + 1}`),
    );
    expect(ids).toEqual(wanted);
  });

  it.each(rows)('%s names a test or says what holds instead', (_, proof) => {
    expect(proof).toMatch(/^(?:`test\/|instead: )/);
  });

  it.each(named)('names %s, which is there and has the words %j', (file, words) => {
    expect(existsSync(join(root, file))).toBe(true);
    // As the names of tests are written: with the escapes of the source taken away.
    const source = read(file).replaceAll('\\', '');
    expect(words.filter((quoted) => !source.includes(quoted))).toEqual([]);
  });

  it('names no command that there is not', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const commands = [...text.matchAll(/`npm run ([\w:]+)`/g)].map(([, name = '']) => name);
    expect(commands.filter((name) => !(name in scripts))).toEqual([]);
  });
});
