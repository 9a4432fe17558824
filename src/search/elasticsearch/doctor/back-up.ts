import { AppError } from '../../../errors.ts';

/** Elasticsearch copies its indices by itself; a file of ours would be a worse copy of them. */
export async function refuseCopying(): Promise<never> {
  throw new AppError(
    'USAGE',
    'Backup and restore are for the embedded engine. Elasticsearch has snapshots: docs/operations.md says how.',
  );
}
