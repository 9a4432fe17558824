import { describe, expect, it } from 'vitest';
import { runWithoutEngine } from '../../support/command-help.ts';

describe('a command line', () => {
  it.each([
    ['an unknown command', ['indx', 'x']],
    ['an unknown option', ['index', '--quick', '.']],
    ['no path at all', ['index']],
    ['paths for texts that come from the index', ['reindex', '--retag', '.']],
    ['no command', []],
  ])('with %s ends with 2 and says why on standard error', async (_what, args) => {
    const { exitCode, stdout, stderr } = await runWithoutEngine(...args);
    expect(exitCode).toBe(2);
    expect(stderr).not.toBe('');
    expect(stdout).toBe('');
  });

  it('shows help on standard output and ends with 0', async () => {
    const { exitCode, stdout, stderr } = await runWithoutEngine('--help');
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toMatch(/index .*\n[\s\S]*reindex .*\n[\s\S]*extract [\s\S]*Exit codes/);
  });

  it.each([[['--version']], [['index', '--version']]])('shows its version: %j', async (args) => {
    expect(await runWithoutEngine(...args)).toMatchObject({ exitCode: 0, stdout: '1.2.3\n' });
  });

  it('that meets an unforeseen fault ends with 1, without a stack', async () => {
    const { exitCode, stderr } = await runWithoutEngine('index', '.');
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/unexpected fault/);
    expect(stderr).not.toMatch(/\bat .*\.ts/);
  });
});
