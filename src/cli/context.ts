import type { Readable, Writable } from 'node:stream';
import type { ArchiveServices } from '../services/archive-services.ts';
import type { MeasuredSite } from '../services/maintenance/measure-site.ts';
import type { Settings } from '../settings.ts';

/** What a command gets from the program that starts it: the outside world, handed in. */
export type CommandContext = {
  /** @throws AppError SETTINGS_INVALID */
  readonly settings: () => Settings;
  readonly openArchive: (settings: Settings) => Promise<ArchiveServices>;
  /** Starts the site in a process of its own, on a free port of this machine; disposing of it ends it. */
  readonly openSite: (settings: Settings) => Promise<MeasuredSite & AsyncDisposable>;
  /** Absolute path of the bundled sample archive. */
  readonly sampleFolder: string;
  /** Figures of extraction that may not fall (`evaluate --check`). */
  readonly baselineFile: string;
  readonly version: string;
  readonly stdin: Readable & MaybeTerminal;
  readonly stdout: Writable & MaybeTerminal;
  /** Talk and progress; standard output is for data. */
  readonly stderr: Writable & MaybeTerminal;
};

type MaybeTerminal = { readonly isTTY?: boolean };

/** Codes of docs/contract.md that are not an `AppError`'s. */
export const EXIT = { done: 0, fault: 1, usage: 2, unusable: 3, rejected: 4 } as const;
