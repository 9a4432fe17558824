import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compiledViews } from '../../../../src/web/server/compiled-views.ts';
import { openTempFolder } from '../../../support/temp-folder.ts';

const mark = (value: unknown): string => (value === undefined ? '' : `[${String(value)}]`);

async function openViews(views: Readonly<Record<string, string>>) {
  const folder = await openTempFolder();
  for (const [name, text] of Object.entries(views)) {
    await writeFile(join(folder.path, `${name}.ejs`), text);
  }
  const render = compiledViews(mark);
  return {
    render: (name: string, given = {}) => render(join(folder.path, `${name}.ejs`), given),
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  };
}

it('prints what a view is given, escaped, and what its partials are given', async () => {
  await using views = await openViews({
    page: `<% for (const row of page.rows) { %><%- include('row', { row, word: 'say: it' }) %><% } %>`,
    row: `<li><%= row.name %> <%= word %><% if (other) { %>!<% } %></li>`,
  });
  const page = { rows: [{ name: 'a' }, { name: 'b' }] };
  expect(views.render('page', { page, other: true })).toBe(
    '<li>[a] [say: it]</li><li>[b] [say: it]</li>',
  );
});

it('keeps its own variables beside what it is given', async () => {
  await using views = await openViews({
    page: `<% let open = 0; for (const name of names) { open += 1; } %><%= open %><%= name %>`,
  });
  expect(views.render('page', { names: ['x', 'y'], name: 'z' })).toBe('[2][z]');
});

it('compiles every view of the site', async () => {
  const folder = join(import.meta.dirname, '../../../../views');
  const render = compiledViews(mark);
  const files = (await readdir(folder, { recursive: true })).filter((file) =>
    file.endsWith('.ejs'),
  );
  for (const file of files) {
    try {
      render(join(folder, file), {});
    } catch (error) {
      // Without what it prints a view fails where it reads of it, never as a program that cannot be read.
      expect(error, file).not.toBeInstanceOf(SyntaxError);
      expect(error, file).not.toBeInstanceOf(ReferenceError);
    }
  }
});
