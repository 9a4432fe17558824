import { resolve } from 'node:path';
import { AppError } from '../../errors.ts';
import type { ArchiveServices } from '../../services/archive-services.ts';
import type { AppliedRun } from '../../services/corrections/apply-corrections.ts';
import { readCorrections } from '../../services/runs/read-corrections.ts';
import { correctionFiles, type Settings } from '../../settings.ts';
import type { CommandContext } from '../context.ts';

/** Reads the files of corrections and applies what they hold. @throws AppError as reading and applying do */
export async function applyFiles(
  archive: ArchiveServices,
  settings: Settings,
  signal: AbortSignal,
): Promise<AppliedRun> {
  const corrections = await readCorrections(correctionFiles(settings));
  return archive.applyCorrections({ corrections, dataFolder: resolve(settings.DATA_DIR), signal });
}

/**
 * Applies the corrections to the index that was just switched to. What keeps them from being applied is said: the
 * switch itself is done.
 */
export async function applyTo(context: CommandContext, archive: ArchiveServices): Promise<void> {
  const settings = context.settings();
  try {
    await applyFiles(archive, settings, new AbortController().signal);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    context.stderr.write(`The corrections were not applied: ${error.message}\n`);
  }
}
