import { expect, it } from 'vitest';
import { chooseArchive } from '../../../src/ingest/archive.ts';

it.each([
  ['a.tar', {}],
  ['A.TAR.GZ', { packing: 'gzip' }],
  ['a.tar.zst', { packing: 'zstd' }],
  ['a.tar.bz2', undefined],
  ['a.zip', undefined],
  ['tar', undefined],
])('knows %s for a tar archive or not', (name, expected) => {
  expect(chooseArchive(name)).toEqual(expected);
});
