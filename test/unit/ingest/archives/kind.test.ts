import { expect, it } from 'vitest';
import { chooseArchive } from '../../../../src/ingest/archives/kind.ts';

it.each([
  ['a.tar', { kind: 'tar' }],
  ['A.TAR.GZ', { kind: 'tar', packing: 'gzip' }],
  ['a.tgz', { kind: 'tar', packing: 'gzip' }],
  ['a.tar.zst', { kind: 'tar', packing: 'zstd' }],
  ['News.ZIP', { kind: 'zip' }],
  ['a.txt.gz', undefined],
  ['a.tar.xz', undefined],
  ['zip', undefined],
])('takes %s for an archive of the kind %j', (name, expected) => {
  expect(chooseArchive(name)).toEqual(expected);
});
