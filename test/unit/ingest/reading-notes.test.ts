import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../../src/ingest/outcome.ts';
import { takeNotes } from '../../../src/ingest/reading-notes.ts';

const sourceOf = (path: string) => ({ path, named: path, key: path });

function read(path: string, format: string, body = 'words'): Outcome {
  const raw = { id: path, body, given: {} };
  return {
    kind: 'article',
    article: { place: { source: sourceOf(path) }, raw, idFrom: 'file', contentHash: 'h', format },
  };
}

function notesOf(...outcomes: readonly Outcome[]) {
  const noting = takeNotes();
  for (const outcome of outcomes) noting.add(outcome);
  return noting.notes();
}

describe('the notes of a run', () => {
  it('count files and articles by kind', () => {
    const { kinds } = notesOf(
      read('/a.csv', 'csv'),
      read('/a.csv', 'csv'),
      read('/b.html', 'page'),
      read('/c.csv', 'csv'),
    );
    expect(kinds).toEqual([
      { name: 'csv', files: 2, articles: 3 },
      { name: 'page', files: 1, articles: 1 },
    ]);
  });

  it('count what stands for a letter that is lost, and the articles that have it', () => {
    expect(notesOf(read('/a', 'text', 'a\ufffdb\ufffd'), read('/b', 'text'))).toMatchObject({
      damagedArticles: 1,
      damagedCharacters: 2,
    });
  });

  it('keep what readers remark of files, with the name of the file', () => {
    const remark: Outcome = { kind: 'remark', source: sourceOf('/f.html'), text: 'it says 3 of 4' };
    expect(notesOf(remark).remarks).toEqual(['/f.html: it says 3 of 4']);
  });
});
