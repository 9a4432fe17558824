import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../errors.ts';
import { prepareDataFolder } from '../platform/data-folder.ts';
import { describeFileFault, errorCode } from '../platform/files.ts';
import { absolutePath } from '../platform/paths.ts';
import { type FieldMap, parseFieldMap } from './formats/fields/field-map.ts';
import { isUnder } from './walk.ts';

/** Names of fields that the keeper has given, by the absolute path that they hold for. */
export type FieldMaps = {
  /** Of a file: those of the nearest path above it, or of itself. */
  of(path: string): FieldMap | undefined;
  /** These maps with another one for the paths. An empty one takes theirs away. */
  with(paths: readonly string[], map: FieldMap): FieldMaps;
  /**
   * Keeps them for every later run.
   * @throws AppError SETTINGS_INVALID where the data folder cannot be written to
   */
  keep(): void;
};

type Kept = Readonly<Record<string, FieldMap>>;

/**
 * The maps that are kept in the data folder; none where there is no folder.
 * @throws AppError SETTINGS_INVALID where the file is damaged
 */
export function readFieldMaps(dataDir: string): FieldMaps {
  return mapsOf(readKept(fileIn(dataDir)), dataDir);
}

/** Reads what was typed behind `--map`; `none` is an empty map. @throws AppError USAGE */
export function parseMapOption(text: string): FieldMap {
  return text.trim() === 'none' ? {} : parseFieldMap(text);
}

function mapsOf(kept: Kept, dataDir: string): FieldMaps {
  return {
    of(path) {
      const above = Object.keys(kept).filter((root) =>
        isUnder(path, { path: root, isFolder: true }),
      );
      const nearest = above.toSorted((a, b) => b.length - a.length)[0];
      return nearest === undefined ? undefined : kept[nearest];
    },
    with(paths, map) {
      const others = Object.entries(kept).filter(
        ([path]) => !paths.map(absolutePath).includes(path),
      );
      const isEmpty = Object.keys(map).length === 0;
      const own = isEmpty ? [] : paths.map((path): [string, FieldMap] => [absolutePath(path), map]);
      return mapsOf(Object.fromEntries([...others, ...own]), dataDir);
    },
    keep: () => write(fileIn(dataDir), dataDir, kept),
  };
}

function fileIn(dataDir: string): string {
  return join(dataDir, 'field-maps.json');
}

function readKept(file: string): Kept {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return parseKept(value);
  } catch (cause) {
    if (errorCode(cause) === 'ENOENT' || errorCode(cause) === 'ENOTDIR') return {};
    const fault = describeFileFault(cause) ?? 'it is damaged';
    throw new AppError(
      'SETTINGS_INVALID',
      `${file} cannot be read: ${fault}. Correct or delete it.`,
      {
        cause,
      },
    );
  }
}

function parseKept(value: unknown): Kept {
  if (typeof value !== 'object' || value === null) throw new Error('no object');
  const entries = Object.entries(value).map(([path, map]): [string, FieldMap] => {
    if (typeof map !== 'object' || map === null) throw new Error('no map');
    const pairs = Object.entries(map).map(([meaning, field]) => `${meaning}=${field}`);
    return [path, parseFieldMap(pairs.join(','))];
  });
  return Object.fromEntries(entries);
}

function write(file: string, dataDir: string, kept: Kept): void {
  try {
    prepareDataFolder(dataDir);
    writeFileSync(`${file}.part`, `${JSON.stringify(kept, undefined, 2)}\n`);
    renameSync(`${file}.part`, file);
  } catch (cause) {
    const fault = describeFileFault(cause);
    if (cause instanceof AppError || fault === undefined) throw cause;
    throw new AppError('SETTINGS_INVALID', `The field names of --map cannot be kept: ${fault}.`, {
      cause,
    });
  }
}
