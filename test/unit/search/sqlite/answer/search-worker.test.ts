import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Question, Task } from '../../../../../src/search/sqlite/answer/question.ts';
import { answer } from '../../../../../src/search/sqlite/answer/search-worker.ts';
import { openSqliteEngine } from '../../../../../src/search/sqlite/open.ts';
import { anIndexedArticle } from '../../../../support/builders.ts';
import { openTempFolder } from '../../../../support/temp-folder.ts';

const SEARCH: Question = {
  kind: 'counts',
  plans: [{ kind: 'scan', words: { kind: 'any', columns: ['body'], words: ['river'] } }],
};

async function openIndexed() {
  const folder = await openTempFolder();
  const engine = openSqliteEngine({ dataDir: folder.path, searchThreads: 1 });
  await using writer = await engine.openWriter('rebuild');
  await writer.write(['a', 'b'].map((id) => anIndexedArticle({ id, body: 'The river.' })));
  await writer.finish(2);
  const [generation = ''] = (await readFile(join(folder.path, 'current'), 'utf8')).split('\n');
  return { folder, generation };
}

it('a thread is sent the columns of an index once, those of its quotes with them', async () => {
  const { folder, generation } = await openIndexed();
  await using _folder = folder;
  const task: Task = {
    dataDir: folder.path,
    generation,
    question: SEARCH,
    deadlineAt: Date.now() + 60_000,
    cancelled: new Int32Array(1),
  };
  const first = answer(task);
  const { columns } = first.kind === 'answered' ? first : {};
  if (!columns) throw new Error('The thread has read no columns.');
  expect(first).toMatchObject({ kind: 'answered', answer: [2] });
  const offer = { ...task, offered: columns.key, hasQuoteColumns: true };
  // It has columns of its own and none of the quotes.
  expect(answer(offer)).toEqual({ kind: 'wants-columns' });
  const quoteColumns = { ...columns, key: `${columns.key} quotes`, article: new Uint32Array(0) };
  expect(answer({ ...task, columns, quoteColumns })).toMatchObject({ answer: [2] });
  expect(answer(offer)).toMatchObject({ kind: 'answered', answer: [2] });
});
