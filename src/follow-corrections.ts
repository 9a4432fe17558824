import { join } from 'node:path';
import { ERROR_CODES } from './errors.ts';
import type { Aliases } from './extract/aliases.ts';
import { personNames } from './extract/corrections/person-names.ts';
import { followFiles } from './platform/follow-files.ts';
import type { Logger } from './platform/log.ts';
import { runBeside } from './platform/run-beside.ts';
import { hasCorrectionMarks, readCorrections } from './services/runs/read-corrections.ts';
import { correctionFiles, type Settings } from './settings.ts';

/** The corrections of a server that runs: their names for its searches, and what follows the files. */
export type FollowedCorrections = {
  readonly names: () => Aliases;
  start(): void;
  stop(): void;
};

// Beside the server and not within it: joining the persons of a large archive would hold its readers up.
const SCRIPT = join(import.meta.dirname, '..', 'scripts', 'cli.ts');
const RETRIED: readonly number[] = [
  ERROR_CODES.LOCKED.exitCode,
  ERROR_CODES.INDEX_UNREACHABLE.exitCode,
];

/**
 * Follows the files of corrections: a second after a change `correct` runs in a process of its own. Where it may not
 * write, as with a key for readers alone, the log says so and pages go on as they are.
 * @throws AppError SETTINGS_INVALID where they cannot be used at the start
 */
export async function openCorrections(
  settings: Settings,
  log: Logger,
): Promise<FollowedCorrections> {
  const files = correctionFiles(settings);
  const paths = [files.corrections, ...(files.aliases === undefined ? [] : [files.aliases])];
  const ending = new AbortController();
  const atStart = await readCorrections(files);
  let names = personNames(atStart);
  // Where there are none and never were, nothing is to be done before somebody writes the first.
  let isIdle = atStart.version === '' && !(await hasCorrectionMarks(settings.DATA_DIR));
  let said = '';
  const say = (talk: string) => {
    if (talk !== said) log.warn(`Corrections were not applied: ${talk}`);
    said = talk;
  };
  const onChange = async () => {
    if (isIdle) {
      isIdle = false;
      return 'done';
    }
    const { exitCode, talk } = await runBeside(SCRIPT, ['correct'], ending.signal);
    if (ending.signal.aborted) return 'done';
    if (exitCode !== 0) {
      say(talk);
      return RETRIED.includes(exitCode) ? 'again' : 'done';
    }
    said = '';
    if (talk !== '') log.info(talk);
    names = personNames(await readCorrections(files));
    return 'done';
  };
  return {
    names: () => names,
    start: () => {
      followFiles({ paths, onChange, signal: ending.signal }).catch((error: unknown) =>
        log.error({ err: error }, 'The files of corrections are not followed any more.'),
      );
    },
    stop: () => ending.abort(),
  };
}
