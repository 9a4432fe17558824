import { describe, expect, it } from 'vitest';
import { openApartReader } from '../../../src/ingest/apart-reader.ts';
import { streamOf } from '../../support/bytes.ts';

const PAGE = '<html><head><title>Ferry</title></head><body><p>The ferry sails.</p></body></html>';

const PAGES = { name: 'page', apartUpTo: 1_000 };
const NOTES = { name: 'markdown', apartUpTo: 1_000 };

describe('the reading of files apart from the main thread', () => {
  it('gives what the format gives', async () => {
    await using reader = openApartReader();
    const page = await Array.fromAsync(reader.read(PAGES, streamOf(PAGE), { fileName: 'a.html' }));
    expect(page).toMatchObject([{ kind: 'draft', title: 'Ferry', body: 'The ferry sails.' }]);
    const note = await Array.fromAsync(
      reader.read(NOTES, streamOf('# Fog\n\nIt was.'), { fileName: 'a.md' }),
    );
    expect(note).toMatchObject([{ kind: 'draft', title: 'Fog', body: 'It was.' }]);
  });

  it('refuses what is larger than allowed without reading on', async () => {
    await using reader = openApartReader();
    const refused = await Array.fromAsync(
      reader.read({ ...PAGES, apartUpTo: 10 }, streamOf(PAGE), { fileName: 'a.html' }),
    );
    expect(refused).toMatchObject([{ kind: 'refusal', unreadable: true }]);
  });

  it('kills what passes the deadline, refuses the file, and takes the next one', async () => {
    await using reader = openApartReader(1); // no thread starts within a millisecond
    const late = { kind: 'refusal', unreadable: true, reason: expect.stringContaining('0.001 s') };
    for (const name of ['a.html', 'b.html']) {
      expect(await Array.fromAsync(reader.read(PAGES, streamOf(PAGE), { fileName: name }))).toEqual(
        [late],
      );
    }
  });
});
