import { AppError } from '../../errors.ts';
import { isUnder } from '../../ingest/walk.ts';
import type { ManifestEntry, SearchEngine } from '../../search/port.ts';
import { pathOf } from './ledger.ts';

/**
 * The paths that the present index was made from: those that its runs were told to read and that it still
 * has articles of, and the files of articles from elsewhere. The bundled sample is left out as soon as
 * there is anything else.
 * @throws AppError USAGE where nothing is indexed, and as `SearchEngine.openContents` does
 */
export async function pathsOfIndex(engine: SearchEngine): Promise<readonly string[]> {
  await using contents = await engine.openContents();
  const paths = await pathsWithArticles(contents.roots, contents.manifest());
  if (paths.length > 0) return paths;
  throw new AppError('USAGE', 'Nothing has been indexed yet: name at least one file or folder.');
}

/** In the order of their names. */
export async function pathsWithArticles(
  roots: readonly string[],
  manifest: AsyncIterable<ManifestEntry>,
): Promise<readonly string[]> {
  const own = new Set<string>();
  const sample = new Set<string>();
  for await (const { location, sample: isSample } of manifest) {
    (isSample ? sample : own).add(pathOf(location));
  }
  const files = own.size > 0 ? own : sample;
  const paths = new Set<string>();
  for (const file of files) {
    const root = roots.find((path) => isUnder(file, { path, isFolder: true }));
    paths.add(root ?? file);
  }
  return [...paths].toSorted();
}
