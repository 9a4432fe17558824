import type { ArticleId } from '../../domain/article.ts';
import type { Survey } from '../../ingest/survey.ts';
import type { Root } from '../../ingest/walk.ts';
import { nearestPath } from '../../platform/nearest-path.ts';
import { foldersAbove, isAtOrBelow } from '../../platform/paths.ts';
import { shrinksTooMuch } from './archive-run.ts';
import type { Ledger } from './ledger.ts';

/** What was found under the paths of a run, and what is known from under them. */
export type Surveyed = {
  readonly found: Survey;
  readonly ledger: Ledger;
  readonly roots: readonly Root[];
};

// So few may be gone of a small archive, however large a share of it they are.
const FEW = 10;

/**
 * Whether articles that are not found any more can have been removed on purpose. A disk that is not mounted
 * leaves an empty folder: so at most a tenth of `knownUnderRoots` may be gone, or fewer than ten where something
 * else was found in the folder of each. For a folder that is gone too the nearest above it counts.
 */
export async function isPlausible(
  gone: readonly ArticleId[],
  knownUnderRoots: number,
  surveyed: Surveyed,
): Promise<boolean> {
  if (!shrinksTooMuch(gone.length, knownUnderRoots)) return true;
  if (gone.length >= FEW) return false;
  const paths = new Set(gone.flatMap((id) => surveyed.ledger.known.get(id)?.path ?? []));
  for (const path of paths) if (!(await isMounted(path, surveyed))) return false;
  return true;
}

async function isMounted(path: string, { found, roots }: Surveyed): Promise<boolean> {
  const isNamed = (at: string) => roots.some((root) => isAtOrBelow(at, root.path));
  const nearest = await nearestPath([path, ...foldersAbove(path)].filter(isNamed));
  if (!nearest) return false;
  // The file is there, or the archive that it was packed in: it has lost a record.
  return !nearest.isFolder || holdsAny(nearest.path, found);
}

function holdsAny(folder: string, { winners }: Survey): boolean {
  for (const [, { path }] of winners) if (isAtOrBelow(path, folder)) return true;
  return false;
}
