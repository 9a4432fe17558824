import { describe, expect, it } from 'vitest';
import { openApartReader } from '../../../src/ingest/apart-reader.ts';
import { streamOf } from '../../support/bytes.ts';

const PAGE = '<html><head><title>Ferry</title></head><body><p>The ferry sails.</p></body></html>';

const PAGES = { name: 'page', apartUpTo: 1_000 };
const FAILING = new URL('../../support/failing-worker.ts', import.meta.url);
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

  it('kills what computes beyond the deadline, refuses the file, and takes the next one', async () => {
    await using reader = openApartReader(200, FAILING);
    const late = { kind: 'refusal', unreadable: true, reason: expect.stringContaining('0.2 s') };
    for (const name of ['endless.html', 'also-endless.html']) {
      expect(await Array.fromAsync(reader.read(PAGES, streamOf(PAGE), { fileName: name }))).toEqual(
        [late],
      );
    }
    expect(
      await Array.fromAsync(reader.read(PAGES, streamOf(PAGE), { fileName: 'good.html' })),
    ).toMatchObject([{ kind: 'draft' }]);
  });

  it('counts only the time in which its thread computes, as other programs may need the machine', async () => {
    await using reader = openApartReader(2_000, FAILING);
    const waited = reader.read(PAGES, streamOf(PAGE), { fileName: 'waiting.html' });
    expect(await Array.fromAsync(waited)).toMatchObject([{ kind: 'draft' }]);
  });

  it('gives up in the end what never begins', async () => {
    await using reader = openApartReader(100, FAILING);
    const stuck = reader.read(PAGES, streamOf(PAGE), { fileName: 'stuck.html' });
    expect(await Array.fromAsync(stuck)).toMatchObject([{ kind: 'refusal', unreadable: true }]);
  });
});
