import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder of one test, removed when it is disposed of. */
export type TempFolder = {
  readonly path: string;
  /** Writes a file, its folders made as needed; resolves to its absolute path. */
  write(name: string, content: string | Uint8Array): Promise<string>;
} & AsyncDisposable;

export async function openTempFolder(): Promise<TempFolder> {
  const path = await mkdtemp(join(tmpdir(), 'dateline-test-'));
  return {
    path,
    async write(name, content) {
      const file = join(path, name);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
      return file;
    },
    [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }),
  };
}
