import { describe, expect, it } from 'vitest';
import { openApartReader } from '../../../src/ingest/apart-reader.ts';
import { streamOf } from '../../support/bytes.ts';

const PAGE = '<html><head><title>Ferry</title></head><body><p>The ferry sails.</p></body></html>';

describe('the reading of files apart from the main thread', () => {
  it('gives what the format gives, the name telling which', async () => {
    await using reader = openApartReader();
    const page = await Array.fromAsync(reader.read('a.html', streamOf(PAGE), 1_000));
    expect(page).toMatchObject([{ kind: 'draft', title: 'Ferry', body: 'The ferry sails.' }]);
    const note = await Array.fromAsync(reader.read('a.md', streamOf('# Fog\n\nIt was.'), 1_000));
    expect(note).toMatchObject([{ kind: 'draft', title: 'Fog', body: 'It was.' }]);
  });

  it('takes a JSON Feed in a .json file for a feed, and a list for records', async () => {
    await using reader = openApartReader();
    const feed = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'News',
      items: [{ id: '1', title: 'Fog', content_text: 'It was foggy.' }],
    });
    const records = JSON.stringify([
      { id: 'r1', body: 'One.' },
      { id: 'r2', body: 'Two.' },
    ]);
    const read = (json: string) => Array.fromAsync(reader.read('a.json', streamOf(json), 9_000));
    expect(await read(feed)).toMatchObject([{ title: 'Fog', body: 'It was foggy.' }]);
    expect(await read(records)).toMatchObject([{ id: 'r1' }, { id: 'r2' }]);
  });

  it('refuses what is larger than allowed without reading on', async () => {
    await using reader = openApartReader();
    const refused = await Array.fromAsync(reader.read('a.html', streamOf(PAGE), 10));
    expect(refused).toMatchObject([{ kind: 'refusal', unreadable: true }]);
  });

  it('kills what passes the deadline, refuses the file, and takes the next one', async () => {
    await using reader = openApartReader(1); // no thread starts within a millisecond
    const late = { kind: 'refusal', unreadable: true, reason: expect.stringContaining('0.001 s') };
    for (const name of ['a.html', 'b.html']) {
      expect(await Array.fromAsync(reader.read(name, streamOf(PAGE), 1_000))).toEqual([late]);
    }
  });
});
