import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openApartReader } from '../../../src/ingest/apart-reader.ts';
import { chooseFormat, type Format, READABLE_ENDINGS } from '../../../src/ingest/formats/choose.ts';
import type { Outcome } from '../../../src/ingest/outcome.ts';
import { readRoots } from '../../../src/ingest/pipeline.ts';
import { checkRoots } from '../../../src/ingest/walk.ts';
import { collect, streamOf } from '../../support/bytes.ts';
import { aTar } from '../../support/tar.ts';
import { openTempFolder } from '../../support/temp-folder.ts';

const REASON =
  'its reader failed on it, a fault of Dateline: TypeError, the library did not expect this';

/** The format of a name, with a reader that fails on files named `bad`. */
function chooseThrowing(name: string): Format | undefined {
  const format = chooseFormat(name);
  if (!format || !name.includes('bad.')) return format;
  const { apartUpTo: _, ...rest } = format;
  return { ...rest, read: throwing };
}

// biome-ignore lint/correctness/useYield: it fails before it gives anything
async function* throwing(): AsyncGenerator<never> {
  throw new TypeError('the library did not expect this');
}

function inShort(outcome: Outcome): string {
  if (outcome.kind === 'skipped') return 'skipped';
  if (outcome.kind === 'article') return outcome.article.raw.body;
  return outcome.reject.reason;
}

async function read(path: string): Promise<readonly string[]> {
  const roots = await checkRoots([path]);
  return (await collect(readRoots(roots, 'key', () => true, chooseThrowing))).map(inShort);
}

describe('a reader that fails in a way nobody foresaw', () => {
  it.each(READABLE_ENDINGS)('costs its own file alone, of %s', async (ending) => {
    await using folder = await openTempFolder();
    await folder.write(`a/bad${ending}`, 'x');
    await folder.write(`a/bad${ending}.gz`, gzipSync('x'));
    await folder.write('a/c.txt', 'The ferry sails.');
    expect(await read(folder.path)).toEqual([REASON, REASON, 'The ferry sails.']);
  });

  it('costs its own entry of an archive alone', async () => {
    await using folder = await openTempFolder();
    const entries = READABLE_ENDINGS.map((ending) => ({ name: `bad${ending}`, content: 'x' }));
    const next = { name: 'next.txt', content: 'The ferry sails.' };
    await folder.write('a.tar', aTar([...entries, next]));
    expect(await read(folder.path)).toEqual([...entries.map(() => REASON), 'The ferry sails.']);
  });

  it('costs its own file alone when it works in a thread', async () => {
    const worker = new URL('../../support/failing-worker.ts', import.meta.url);
    await using reader = openApartReader(10_000, worker);
    const readOne = (name: string) => collect(reader.read(name, streamOf('x'), 1_000));
    await expect(readOne('bad.html')).rejects.toThrow('the library did not expect this');
    expect(await readOne('good.html')).toMatchObject([{ body: 'The ferry sails.' }]);
  });
});
