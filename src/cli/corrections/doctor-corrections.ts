import { resolve } from 'node:path';
import { countText } from '../../domain/count-text.ts';
import { type Finding, fine, warning } from '../../domain/finding.ts';
import { AppError } from '../../errors.ts';
import type { ArchiveServices } from '../../services/archive-services.ts';
import { readCorrections } from '../../services/runs/read-corrections.ts';
import { correctionFiles, type Settings } from '../../settings.ts';
import { unfitLines } from '../report/correction-lines.ts';

/** How many corrections there are, and whether each of them fits an article; nothing where the index cannot say. */
export async function* correctionFindings(
  archive: ArchiveServices,
  settings: Settings,
): AsyncGenerator<Finding> {
  const finding = await findingOf(archive, settings).catch((error: unknown) => {
    if (error instanceof AppError) return undefined; // it has been named already
    throw error;
  });
  if (finding) yield finding;
}

async function findingOf(archive: ArchiveServices, settings: Settings): Promise<Finding> {
  const corrections = await readCorrections(correctionFiles(settings));
  if (corrections.entries.length === 0)
    return fine('corrections', 'There are no corrections of tags.');
  const { signal } = new AbortController();
  const dataFolder = resolve(settings.DATA_DIR);
  const { entries, unfit, isApplied } = await archive.countCorrections(
    corrections,
    dataFolder,
    signal,
  );
  const all = countText(entries, 'correction');
  if (!isApplied) {
    const text = `The index does not have ${entries === 1 ? 'the correction' : `all ${all}`} yet.`;
    return warning('corrections', text, 'npm run correct applies them.');
  }
  if (unfit.length === 0) return fine('corrections', `${all}; each fits an article.`);
  const text = unfitLines(unfit, entries)
    .map((line) => line.trim())
    .join(' ');
  return warning('corrections', text, 'Correct them or take them out of the file.');
}
