import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../../support/run-command.ts';
import { openTempFolder } from '../../support/temp-folder.ts';

const STORY = 'A bridge\n\n“The bridge is closed for good,” said Omid Rahmatov in Tashkent.\n';

function storyIn(folder: string, name = 'The Bridge.txt'): string {
  const file = join(folder, name);
  writeFileSync(file, STORY);
  return file;
}

const expectedIn = (folder: string, slug: string) =>
  JSON.parse(readFileSync(join(folder, slug, 'expected.json'), 'utf8'));

describe('npm run fixture', () => {
  it('makes a case of a file, with the rules that it needs', async () => {
    await using folder = await openTempFolder();
    const cases = join(folder.path, 'cases');
    const { exitCode, stdout } = await runCommand([
      ...['fixture', storyIn(folder.path), '--cases', cases],
    ]);
    expect(exitCode).toBe(0);
    expect(stdout.trim()).toBe(join(cases, 'the-bridge'));
    expect(readFileSync(join(cases, 'the-bridge', 'source.txt'), 'utf8')).toBe(STORY);
    const { seenIn, found } = expectedIn(cases, 'the-bridge');
    expect(seenIn).toEqual(['capital', 'verb-subject']);
    expect(found.speakers).toEqual({ 'Omid Rahmatov': ['verb-subject: said Omid Rahmatov'] });
  });

  it('writes no case over another', async () => {
    await using folder = await openTempFolder();
    const args = ['fixture', storyIn(folder.path), '--cases', join(folder.path, 'cases')];
    await runCommand(args);
    const { exitCode, stderr } = await runCommand(args);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('There is a case “the-bridge” already.');
  });

  it.each([
    ['no file', ['fixture'], 'Name one file'],
    ['a file that is not there', ['fixture', 'nowhere.txt'], 'There is no file “nowhere.txt”.'],
  ])('says what is wrong with %s', async (_, args, sentence) => {
    const { exitCode, stderr } = await runCommand(args);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(sentence);
  });

  it('takes no JSON that is no article', async () => {
    await using folder = await openTempFolder();
    const file = join(folder.path, 'list.json');
    writeFileSync(file, '[1, 2]');
    const { exitCode, stderr } = await runCommand(['fixture', file, '--cases', folder.path]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('not a JSON object with a text field “body”');
  });

  it('shows a difference, and leaves it where nobody approves', async () => {
    await using folder = await openTempFolder();
    const cases = caseWithDifference(folder.path);
    const { exitCode, stdout } = await runCommand(['fixture', '--update', '--cases', cases]);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('+ speaker Omid Rahmatov (no role) verb-subject: said Omid Rahmatov');
    expect(expectedIn(cases, 'bridge').found.speakers).toEqual({});
  });

  it('writes what is approved, and keeps what the case is there for', async () => {
    await using folder = await openTempFolder();
    const cases = caseWithDifference(folder.path);
    const { exitCode } = await runCommand(['fixture', '--update', '--yes', '--cases', cases]);
    expect(exitCode).toBe(0);
    const { seenIn, found } = expectedIn(cases, 'bridge');
    expect(seenIn).toEqual(['verb-subject']);
    expect(Object.keys(found.speakers)).toEqual(['Omid Rahmatov']);
    const again = await runCommand(['fixture', '--update', '--cases', cases]);
    expect(again.exitCode).toBe(0);
  });
});

function caseWithDifference(folder: string): string {
  const cases = join(folder, 'cases');
  mkdirSync(join(cases, 'bridge'), { recursive: true });
  writeFileSync(join(cases, 'bridge', 'source.txt'), STORY);
  const found = { countries: {}, primary: [], speakers: {}, quotes: [] };
  const expected = { seenIn: ['verb-subject'], found };
  writeFileSync(join(cases, 'bridge', 'expected.json'), JSON.stringify(expected));
  return cases;
}
