import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { checkFile } from '../../../../src/search/sqlite/health/check-file.ts';
import { openSqliteEngine } from '../../../../src/search/sqlite/open.ts';
import {
  openForAnswers,
  openForReading,
  openForUpdate,
} from '../../../../src/search/sqlite/store/database.ts';
import { anIndexedArticle } from '../../../support/builders.ts';
import { openTempFolder } from '../../../support/temp-folder.ts';

/** A generation of three articles, changed by another hand. */
async function openChanged(sql: string) {
  const folder = await openTempFolder();
  const engine = openSqliteEngine({ dataDir: folder.path, searchThreads: 1 });
  {
    await using writer = await engine.openWriter('rebuild');
    await writer.write(['a', 'b', 'c'].map((id) => anIndexedArticle({ id, body: 'The river.' })));
    await writer.finish(3);
  }
  const [name = ''] = (await readFile(join(folder.path, 'current'), 'utf8')).split('\n');
  const path = join(folder.path, name);
  using db = new DatabaseSync(path, { defensive: false });
  db.exec(sql);
  return { folder, engine, path };
}

const UNUSABLE = expect.objectContaining({ code: 'INDEX_UNUSABLE' });

// Issue 17: counting whole tables took two thirds of a start.
it.each([
  ['a text', 'delete from texts where doc = 1'],
  ['the words of an article', 'delete from words_docsize where id = 1'],
])('opens at once a file that lacks %s, and finds it out in the background', async (_, sql) => {
  const { folder, path } = await openChanged(sql);
  await using _folder = folder;
  openForAnswers(path).close();
  expect(checkFile({ path, isWhole: false }).fault).toBeUndefined();
  expect(checkFile({ path, isWhole: true }).fault).toEqual(UNUSABLE);
  expect(() => openForReading(path)).toThrow(UNUSABLE);
  expect(() => openForUpdate(path)).toThrow(UNUSABLE);
});

it('tells whoever searches at once that articles are missing', async () => {
  const { folder, engine } = await openChanged('delete from articles where doc = 1');
  await using _folder = folder;
  await using index = await engine.openIndex();
  await expect(index.summary(new AbortController().signal)).rejects.toEqual(UNUSABLE);
});

it('says in a look at the whole index what is missing', async () => {
  const { folder, engine } = await openChanged('delete from texts where doc = 1');
  await using _folder = folder;
  const findings = await Array.fromAsync(engine.examine());
  expect(findings).toContainEqual(expect.objectContaining({ level: 'problem' }));
});
