import { expect, it } from 'vitest';
import { openFieldReport } from '../../../src/ingest/field-report.ts';
import type { ReadArticle } from '../../../src/ingest/outcome.ts';

function read(path: string, taken: Record<string, string>, body = 'It was foggy.'): ReadArticle {
  return {
    place: { source: { path, named: path, key: path }, record: 1 },
    raw: { id: 'a', title: 'Fog', body, given: { date: '2018-03-01' } },
    idFrom: 'title',
    contentHash: 'h',
    fields: { taken },
  };
}

it('says of files with the same fields what is taken for what, with an example and how many lack it', () => {
  const report = openFieldReport();
  report.add(read('a.jsonl', { title: 'headline', body: 'text', date: 'published' }));
  report.add(read('a.jsonl', { title: 'headline', body: 'text' }));
  report.add(read('b.jsonl', { title: 'headline', body: 'text', date: 'published' }));
  report.add(read('c.csv', { body: 'Volltext' }, 'x'.repeat(500)));
  const [first, second] = report.groups();
  expect(first).toEqual({
    file: 'a.jsonl',
    files: 2,
    records: 3,
    fields: [
      { meaning: 'title', paths: ['headline'], example: 'Fog', lacking: 0 },
      { meaning: 'body', paths: ['text'], example: 'It was foggy.', lacking: 0 },
      { meaning: 'date', paths: ['published'], example: '2018-03-01', lacking: 1 },
    ],
  });
  expect(second).toMatchObject({ file: 'c.csv', files: 1, records: 1 });
  expect(second?.fields[0]?.example).toMatch(/^x{59}…$/);
});
