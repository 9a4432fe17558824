import { type AliasFile, NO_ALIAS_FILE, readAliasFile } from '../../ingest/alias-file.ts';

export { type AliasFile, NO_ALIAS_FILE };

/** The keeper's own names of persons and countries. @throws AppError SETTINGS_INVALID, naming the lines */
export const readAliases: (path: string | undefined) => Promise<AliasFile> = readAliasFile;
