import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseMapOption, readFieldMaps } from '../../../src/ingest/field-maps.ts';
import { readNdjson } from '../../../src/ingest/formats/ndjson.ts';
import { collect, line, streamOf } from '../../support/bytes.ts';
import { openTempFolder } from '../../support/temp-folder.ts';

describe('names of fields that the keeper gives', () => {
  it.each([
    ['body=text', { body: 'text' }],
    [' body = text , date=meta.published', { body: 'text', date: 'meta.published' }],
    ['title=Über Titel,id=a[0].b', { title: 'Über Titel', id: 'a[0].b' }],
    ['none', {}],
  ])('are read: %s', (text, map) => {
    expect(parseMapOption(text)).toEqual(map);
  });

  it.each(['text', 'text=body', 'body=', 'body=a,body=b', '=x'])('are refused: %s', (text) => {
    expect(() => parseMapOption(text)).toThrow(expect.objectContaining({ code: 'USAGE' }));
  });

  it('win over what would be recognised, in paths and lists', async () => {
    const record = {
      title: 'Fog',
      text: 'Not this.',
      deep: { Story: ['It was foggy.'] },
      meta: { on: 1519898400 },
    };
    const fieldMap = { body: 'deep.story[0]', date: 'meta.on' };
    const [draft] = await collect(readNdjson(streamOf(line(record)), { fieldMap }));
    expect(draft).toMatchObject({
      title: 'Fog',
      body: 'It was foggy.',
      given: { date: '2018-03-01T10:00Z' },
    });
  });

  it('make the same line another text, so that a later run reads it anew', async () => {
    const read = async (fieldMap?: { body: string }) =>
      (
        await collect(
          readNdjson(
            streamOf(line({ title: 'Fog', a: 'One.', b: 'Two.' })),
            fieldMap ? { fieldMap } : {},
          ),
        )
      )[0];
    const hashes = [await read(), await read({ body: 'a' }), await read({ body: 'b' })].map(
      (draft) => draft?.kind === 'draft' && draft.contentHash,
    );
    expect(new Set(hashes).size).toBe(3);
  });

  it('are kept with the path, and hold for what is below the nearest', async () => {
    await using folder = await openTempFolder();
    const data = join(folder.path, 'data');
    readFieldMaps(data)
      .with(['/srv/archive'], { body: 'text' })
      .with(['/srv/archive/b.csv'], { body: 'Volltext' })
      .keep();
    const kept = readFieldMaps(data);
    expect(kept.of('/srv/archive/a.jsonl')).toEqual({ body: 'text' });
    expect(kept.of('/srv/archive/b.csv')).toEqual({ body: 'Volltext' });
    expect(kept.of('/srv/archives/a.jsonl')).toBeUndefined();
    expect(JSON.parse(await readFile(join(data, 'field-maps.json'), 'utf8'))).toHaveProperty(
      '/srv/archive',
    );
    kept.with(['/srv/archive'], {}).keep();
    expect(readFieldMaps(data).of('/srv/archive/a.jsonl')).toBeUndefined();
  });

  it('that are damaged end the run before it begins', async () => {
    await using folder = await openTempFolder();
    await folder.write('field-maps.json', '{"a":');
    expect(() => readFieldMaps(folder.path)).toThrow(
      /field-maps\.json cannot be read: it is damaged/,
    );
  });
});
