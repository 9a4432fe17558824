import { realpathSync } from 'node:fs';

let home = '';
let users = 0;
let waiting: (() => void)[] = [];

/**
 * Does work for which relative paths begin at this folder. The process has but one such folder: work in the
 * same one goes on at the same time, work in another waits until it is over.
 */
export async function inFolder<T>(folder: string, work: () => Promise<T>): Promise<T> {
  while (users > 0 && process.cwd() !== realpathSync(folder)) {
    await new Promise<void>((resolve) => waiting.push(resolve));
  }
  if (users === 0) home = process.cwd();
  users += 1;
  process.chdir(folder);
  try {
    return await work();
  } finally {
    users -= 1;
    if (users === 0) leave();
  }
}

function leave(): void {
  process.chdir(home);
  const freed = waiting;
  waiting = [];
  for (const resume of freed) resume();
}
