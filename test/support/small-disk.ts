import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CommandResult } from './run-command.ts';
import type { TempFolder } from './temp-folder.ts';

const CLI = fileURLToPath(new URL('../../scripts/cli.ts', import.meta.url));
// As root, or as whoever may have a name space of his own: the mount is seen by the script alone.
const UNSHARE = process.getuid?.() === 0 ? ['--mount'] : ['--user', '--map-root-user', '--mount'];

/** Whether this machine lets the tests mount a disk in memory; not everywhere may a user do that. */
export const CAN_MOUNT = canMount();

/** A step on the small disk: a command of Dateline, another size of the disk, or a file that fills it. */
export type Step = readonly string[] | { readonly resizeMb: number } | { readonly leaveKb: number };

/**
 * Runs commands whose data folder is a disk of so many megabytes, one after another; resolves to how each
 * of them ended. The disk is gone afterwards.
 */
export async function runOnSmallDisk(
  folder: TempFolder,
  sizeMb: number,
  steps: readonly Step[],
): Promise<readonly CommandResult[]> {
  const disk = join(folder.path, 'disk');
  await mkdir(disk);
  const lines = [mountLine(disk, `size=${sizeMb}m`), ...steps.map(stepLine(disk))];
  const child = spawn('unshare', [...UNSHARE, 'sh', '-c', lines.join('\n')], {
    cwd: folder.path,
    env: { PATH: process.env.PATH ?? '', DATA_DIR: disk },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const [exitCode] = await once(child, 'close');
  if (exitCode !== 0) throw new Error(`The disk could not be mounted (${exitCode}).`);
  const commands = steps.flatMap((step, position) => (isCommand(step) ? [position] : []));
  return Promise.all(commands.map((position) => resultOf(folder, position)));
}

function isCommand(step: Step): step is readonly string[] {
  return Array.isArray(step);
}

function mountLine(disk: string, options: string): string {
  return `mount -t tmpfs -o ${options} tmpfs '${disk}' || exit 99`;
}

function stepLine(disk: string): (step: Step, position: number) => string {
  return (step, position) => {
    if ('resizeMb' in step) return mountLine(disk, `remount,size=${step.resizeMb}m`);
    if ('leaveKb' in step) {
      const filler = `'${disk}/filler'`;
      return `cat /dev/zero > ${filler} 2> /dev/null; truncate -s -${step.leaveKb}K ${filler}`;
    }
    const words = [process.execPath, CLI, ...step].map((word) => `'${word}'`).join(' ');
    return `${words} > step-${position}.out 2> step-${position}.err; echo $? > step-${position}.code`;
  };
}

async function resultOf({ path }: TempFolder, position: number): Promise<CommandResult> {
  const read = (ending: string) => readFile(join(path, `step-${position}.${ending}`), 'utf8');
  return {
    exitCode: Number(await read('code')),
    stdout: await read('out'),
    stderr: await read('err'),
  };
}

function canMount(): boolean {
  try {
    const script = 'mount -t tmpfs -o size=1m tmpfs /mnt';
    execFileSync('unshare', [...UNSHARE, 'sh', '-c', script], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
