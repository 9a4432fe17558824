import { createReadStream, existsSync } from 'node:fs';
import { readTar } from '../ingest/archives/tar.ts';
import { unpack } from '../platform/unpack.ts';

/** A saved page and its labels. */
export type LabelledPage<Labels> = { readonly labels: Labels; readonly html: string };

/**
 * The pages of an archive (`.tar.zst`) with a `gold.json` in each folder, in the order of that.
 * @throws Error where the archive is not there
 */
export async function labelledPages<Labels extends { readonly file: string }>(
  archive: string,
): Promise<LabelledPage<Labels>[]> {
  if (!existsSync(archive)) throw new Error(`The saved pages are not there: ${archive}`);
  const files = new Map<string, Uint8Array>();
  for await (const entry of readTar(unpack(createReadStream(archive), 'zstd'))) {
    if (entry.kind !== 'file') continue;
    const chunks = await Array.fromAsync(entry.bytes);
    files.set(entry.name.replace(/^\.\//, ''), Buffer.concat(chunks));
  }
  const pages: LabelledPage<Labels>[] = [];
  for (const [name, bytes] of files) {
    if (!name.endsWith('/gold.json')) continue;
    const folder = name.slice(0, -'gold.json'.length);
    for (const labels of JSON.parse(new TextDecoder().decode(bytes)) as Labels[]) {
      const page = files.get(folder + labels.file);
      if (page) pages.push({ labels, html: new TextDecoder().decode(page) });
    }
  }
  return pages;
}
