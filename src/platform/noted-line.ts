import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { errorCode } from './files.ts';

/** A line in a small text file, which is there or is not. */
export type NotedLine = {
  /** Absolute or relative path of the file. */
  readonly path: string;
  readonly line: string;
  /** What a file that is made for the line begins with, for whoever opens it. */
  readonly head: string;
};

/** Whether the line is there. A file that cannot be read may hold it: it counts as there. */
export async function isNoted({ path, line }: NotedLine): Promise<boolean> {
  try {
    return (await readFile(path, 'utf8')).split(/\r?\n/).includes(line);
  } catch (error) {
    return errorCode(error) !== 'ENOENT' && errorCode(error) !== 'ENOTDIR';
  }
}

/**
 * Adds the line where it is not there, and makes the file and its folder where they are not. It is on the
 * disk when this resolves.
 * @throws the system's error
 */
export async function noteLine(noted: NotedLine): Promise<void> {
  if (await isNoted(noted)) return;
  await mkdir(dirname(noted.path), { recursive: true });
  await using file = await open(noted.path, 'a');
  const { size } = await file.stat();
  await file.appendFile(`${size === 0 ? noted.head : ''}${noted.line}\n`);
  await file.sync();
}
