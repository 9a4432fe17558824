import type { Packing } from '../../platform/unpack.ts';

/** How an archive is built. */
export type ArchiveKind =
  | { readonly kind: 'zip' }
  /** `packing` is absent where it is not packed. */
  | { readonly kind: 'tar'; readonly packing?: Packing };

const KINDS: Readonly<Record<string, ArchiveKind>> = {
  '.tar': { kind: 'tar' },
  '.tar.gz': { kind: 'tar', packing: 'gzip' },
  '.tgz': { kind: 'tar', packing: 'gzip' },
  '.tar.zst': { kind: 'tar', packing: 'zstd' },
  '.zip': { kind: 'zip' },
};

/** How an archive is built, by its name; `undefined` for a file that is none. */
export function chooseArchive(fileName: string): ArchiveKind | undefined {
  const name = fileName.toLowerCase();
  const ending = Object.keys(KINDS).find((end) => name.endsWith(end));
  return ending === undefined ? undefined : KINDS[ending];
}
