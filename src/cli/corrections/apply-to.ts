import { resolve } from 'node:path';
import { AppError } from '../../errors.ts';
import type { ArchiveServices } from '../../services/archive-services.ts';
import { readCorrections } from '../../services/runs/read-corrections.ts';
import { correctionFiles } from '../../settings.ts';
import type { CommandContext } from '../context.ts';

/**
 * Brings an index that another one has given way to in line with the corrections. What keeps them from being applied
 * is said: the switch itself is done.
 */
export async function applyTo(context: CommandContext, archive: ArchiveServices): Promise<void> {
  const settings = context.settings();
  try {
    const corrections = await readCorrections(correctionFiles(settings));
    await archive.applyCorrections({
      corrections,
      dataFolder: resolve(settings.DATA_DIR),
      signal: new AbortController().signal,
    });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    context.stderr.write(`The corrections were not applied: ${error.message}\n`);
  }
}
