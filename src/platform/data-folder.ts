import { accessSync, constants, existsSync, mkdirSync, statfsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { AppError } from '../errors.ts';
import { describeFileFault } from './files.ts';

/**
 * Makes sure that the data folder is there and may be written to, before anything is.
 * @throws AppError SETTINGS_INVALID: it is a file, lies below one, or belongs to somebody else
 */
export function prepareDataFolder(path: string): void {
  try {
    if (!existsSync(path)) makeFolder(path);
    if (!statSync(path).isDirectory()) throw unfit('it is not a folder');
    accessSync(path, constants.W_OK | constants.X_OK);
  } catch (error) {
    if (error instanceof AppError) throw error;
    const fault = describeFileFault(error);
    throw fault === undefined ? error : unfit(fault, error);
  }
}

/** What a data folder is like now. `freeBytes` counts what this user may fill of its disk. */
export type DataFolderState =
  | { readonly kind: 'ready'; readonly freeBytes: number }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unfit'; readonly reason: string };

/** Looks at the data folder and makes nothing. Where it is absent, so may be what a first run makes. */
export function inspectDataFolder(path: string): DataFolderState {
  try {
    if (!existsSync(path)) return { kind: 'absent' };
    if (!statSync(path).isDirectory()) return { kind: 'unfit', reason: 'it is not a folder' };
    accessSync(path, constants.W_OK | constants.X_OK);
    const { bavail, bsize } = statfsSync(path);
    return { kind: 'ready', freeBytes: bavail * bsize };
  } catch (error) {
    const reason = describeFileFault(error);
    if (reason === undefined) throw error;
    return { kind: 'unfit', reason };
  }
}

// Not by `recursive`, which never ends below a folder that takes no folders, /proc for one.
function makeFolder(path: string): void {
  const parent = dirname(path);
  if (!existsSync(parent)) makeFolder(parent);
  mkdirSync(path);
}

function unfit(fault: string, cause?: unknown): AppError {
  return new AppError(
    'SETTINGS_INVALID',
    `The data folder cannot be written to: ${fault}. Change its permissions, or set DATA_DIR to another folder.`,
    { cause },
  );
}
