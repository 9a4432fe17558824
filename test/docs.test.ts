import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ERROR_CODES } from '../src/errors.ts';
import { READ_FORMATS } from '../src/ingest/formats/table.ts';
import { formatsDocument } from '../src/services/formats/formats-document.ts';
import { parseSettings, settingsSchema } from '../src/settings.ts';
import { helpOf, optionsOf } from './support/command-help.ts';

const read = (file: string): string =>
  readFileSync(fileURLToPath(new URL(`../${file}`, import.meta.url)), 'utf8');

const settings = Object.keys(settingsSchema.shape);
const defaults: Readonly<Record<string, unknown>> = parseSettings({});
const scripts: Readonly<Record<string, string>> = JSON.parse(read('package.json')).scripts;

describe('the documentation of settings', () => {
  it.each(settings)('README.md explains %s', (name) => {
    expect(read('README.md')).toContain(`| \`${name}\` |`);
  });

  it.each(settings)('.env.example shows %s with its default', (name) => {
    const shown = new RegExp(`^#${name}=(.*)$`, 'm').exec(read('.env.example'))?.[1];
    expect(shown).toBe(String(defaults[name] ?? ''));
  });

  it('.env.example names no setting that there is not', () => {
    const named = [...read('.env.example').matchAll(/^#?([A-Z_]+)=/gm)].map(([, name]) => name);
    expect(named.filter((name) => !settings.includes(name ?? ''))).toEqual([]);
  });
});

describe('the documentation of errors', () => {
  it.each(Object.entries(ERROR_CODES))(
    'docs/errors.md explains %s',
    (code, { exitCode, status }) => {
      expect(read('docs/errors.md')).toMatch(
        new RegExp(`^\\| \`${code}\` \\| ${status} \\| ${exitCode} \\|`, 'm'),
      );
    },
  );

  it.each(['0', '1', '2', '3', '4', '5', '130'])(
    'docs/operations.md explains exit code %s',
    (code) => {
      expect(read('docs/operations.md')).toMatch(new RegExp(`^\\| ${code}\\b`, 'm'));
    },
  );
});

describe('the documentation of formats', () => {
  it('docs/formats.md is made from the table (npm run formats)', () => {
    expect(read('docs/formats.md')).toBe(formatsDocument());
  });

  it('--help names every kind that is read', async () => {
    const help = (await helpOf('index')).replace(/\s+/g, ' ');
    for (const { many } of READ_FORMATS) expect(help).toContain(many);
  });
});

describe('the documentation of commands', () => {
  const commands = [
    'index',
    'reindex',
    'rollback',
    'correct',
    'extract',
    'evaluate',
    'rules',
    'fixture',
    'bench',
    'doctor',
    'backup',
    'restore',
    'keys',
  ];

  it.each(commands)('npm run %s is there and installs what is missing first', (name) => {
    expect(scripts[name]).toMatch(/^node scripts\/setup\.mjs && exec npm run -s cli -- /);
  });

  it.each(commands)('%s --help says what it does, with two examples', async (name) => {
    const help = await helpOf(name);
    expect(help).toMatch(/^Usage: npm run /);
    expect(help.split('Examples:\n')[1]?.trim().split('\n')).toHaveLength(2);
  });

  it('docs/operations.md explains every option of every command', async () => {
    const operations = read('docs/operations.md');
    const options = (await Promise.all(commands.map(optionsOf))).flat();
    expect(options).toContain('--allow-shrink');
    expect(options.filter((option) => !operations.includes(`${option}`))).toEqual([]);
  });

  it('README.md or docs/operations.md shows every command as it is typed', () => {
    const documents = read('README.md') + read('docs/operations.md');
    expect(
      commands.filter((name) => !new RegExp(` ${name}( --|$| \\|)`, 'm').test(documents)),
    ).toEqual([]);
  });
});
