import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { Held } from './verdict.ts';

const ROOT = join(import.meta.dirname, '../../..');
const PRELOAD = pathToFileURL(join(import.meta.dirname, 'held-memory-preload.ts')).href;
const QUIET = ['--disable-warning=ExperimentalWarning'];
// As much as a small machine has for it.
const LITTLE_MEMORY = '--max-old-space-size=256';
const LOOK_EVERY_MS = 200;

type Environment = Readonly<Record<string, string>>;

export type SoakedServer = {
  readonly address: string;
  /** What it holds now; to be asked while nobody else asks it anything. */
  held(): Promise<Held>;
  isReady(): Promise<boolean>;
  stop(): Promise<void>;
};

/** A server as a service runs it, whose memory can be looked at. */
export async function startSoaked(folder: string, settings: Environment): Promise<SoakedServer> {
  const memoryFile = join(folder, 'held-memory');
  const args = [...QUIET, LITTLE_MEMORY, '--import', PRELOAD, join(ROOT, 'scripts/serve.ts')];
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      PORT: '0',
      LOG_LEVEL: 'error',
      HELD_MEMORY_FILE: memoryFile,
      ...settings,
    },
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  // Whatever ends the soak ends it too.
  process.once('exit', () => child.kill('SIGKILL'));
  const address = await addressOf(child);
  return {
    address,
    async held() {
      const before = linesOf(memoryFile).length;
      child.kill('SIGUSR2');
      while (linesOf(memoryFile).length === before) await pause(LOOK_EVERY_MS);
      return {
        heapBytes: Number(linesOf(memoryFile).at(-1)),
        handles: readdirSync(`/proc/${child.pid}/fd`).length,
        residentBytes: residentBytes(child.pid),
      };
    },
    isReady: async () =>
      fetch(`${address}/readyz`).then(
        ({ ok }) => ok,
        () => false,
      ),
    async stop() {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** Runs a command to its end. @throws where it ends with anything but 0 */
export async function runToEnd(
  folder: string,
  settings: Environment,
  args: readonly string[],
): Promise<void> {
  const child = spawn(process.execPath, [...QUIET, join(ROOT, 'scripts/cli.ts'), ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH, ...settings },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (piece) => {
    said += piece;
  });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${args[0]} ended with ${code}: ${said.slice(-2000)}`);
}

/** Bytes of the write-ahead logs in a data folder. */
export function walBytes(dataDir: string): number {
  const logs = readdirSync(dataDir).filter((name) => name.endsWith('-wal'));
  return logs.reduce((sum, name) => sum + statSync(join(dataDir, name)).size, 0);
}

function residentBytes(pid: number | undefined): number {
  const [, kib] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kib ?? 0) * 1024;
}

function linesOf(file: string): string[] {
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
}

async function addressOf(child: ChildProcess): Promise<string> {
  let said = '';
  child.stderr?.on('data', (piece) => {
    said += piece;
  });
  for (;;) {
    const [, address] = /is ready: (http:\S+)/.exec(said) ?? [];
    if (address !== undefined) return address;
    if (child.exitCode !== null) throw new Error(`The server ended: ${said}`);
    await pause(LOOK_EVERY_MS);
  }
}
