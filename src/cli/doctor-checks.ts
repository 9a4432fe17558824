import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { countText } from '../domain/count-text.ts';
import { type Finding, fine, settingsProblem, warning } from '../domain/finding.ts';
import { AppError } from '../errors.ts';
import { inspectDataFolder } from '../platform/data-folder.ts';
import { readCorrections } from '../services/runs/read-corrections.ts';
import { correctionFiles, type Settings } from '../settings.ts';
import type { CommandContext } from './context.ts';

// Temporal and the stripping of types are in it; package.json brings it along.
const OLDEST_NODE = 26;
// A log of the present size and the files of a reindex of a small archive still fit in.
const LITTLE_ROOM_BYTES = 1_000_000_000;

/** The program that runs all this. */
export function nodeFinding(versions: NodeJS.ProcessVersions): Finding {
  const text = `Node ${versions.node} with SQLite ${versions.sqlite}.`;
  if (Number.parseInt(versions.node, 10) >= OLDEST_NODE) return fine('node', text);
  return settingsProblem(
    'node',
    text,
    `Dateline needs Node ${OLDEST_NODE}: start it through npm, which installs it.`,
  );
}

/** The settings, or the finding that names every wrong one. */
export function readSettingsOrFinding(context: CommandContext): Settings | Finding {
  try {
    return context.settings();
  } catch (error) {
    return wrongSetting(error);
  }
}

/** Files that settings name are read as a run would read them. */
export async function settingsFinding(settings: Settings): Promise<Finding> {
  try {
    await readCorrections(correctionFiles(settings));
    return fine('settings', 'All settings are valid.');
  } catch (error) {
    return wrongSetting(error);
  }
}

function wrongSetting(error: unknown): Finding {
  if (!(error instanceof AppError)) throw error;
  const text = error.message.replaceAll(/\n\s*/g, ' ');
  return settingsProblem('settings', text, 'Correct them in the environment or in .env.');
}

/** Whether runs can write, and have some room. */
export function dataFolderFinding(settings: Settings): Finding {
  const path = resolve(settings.DATA_DIR);
  const state = inspectDataFolder(path);
  switch (state.kind) {
    case 'absent':
      return fine('data folder', `${path} is not there yet: the first run makes it.`);
    case 'unfit':
      return settingsProblem(
        'data folder',
        `${path} cannot be written to: ${state.reason}.`,
        'Change its permissions, or set DATA_DIR to another folder.',
      );
    case 'ready':
      return roomFinding(path, state.freeBytes);
    default:
      return state satisfies never;
  }
}

function roomFinding(path: string, freeBytes: number): Finding {
  const text = `${path} can be written to; ${(freeBytes / 1e9).toFixed(1)} GB are free.`;
  if (freeBytes >= LITTLE_ROOM_BYTES) return fine('data folder', text);
  return warning('data folder', text, 'Make room: a full disk ends a run.');
}

/** What the last run would not take. */
export function rejectsFinding(settings: Settings): Finding {
  const path = resolve(settings.DATA_DIR, 'rejects.jsonl');
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n').length - 1 : 0;
  if (lines <= 0) return fine('rejects', 'The last run rejected nothing.');
  return warning(
    'rejects',
    `The last run rejected ${countText(lines, 'record')}: ${path} has each with its reason.`,
    'Fix what matters, then index again; what is rejected for good may stay so.',
  );
}
