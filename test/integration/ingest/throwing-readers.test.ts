import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openApartReader } from '../../../src/ingest/apart-reader.ts';
import type { Format } from '../../../src/ingest/formats/format.ts';
import { FORMATS, READ_FORMATS } from '../../../src/ingest/formats/table.ts';
import type { Outcome } from '../../../src/ingest/outcome.ts';
import { readRoots } from '../../../src/ingest/pipeline.ts';
import { checkRoots } from '../../../src/ingest/walk.ts';
import { collect, streamOf } from '../../support/bytes.ts';
import { aTar } from '../../support/tar.ts';
import { openTempFolder } from '../../support/temp-folder.ts';

const REASON =
  'Dateline failed to read it, which is a fault of Dateline: TypeError, the library did not expect this';

const isOfTexts = ({ ends }: Format): boolean => ends.includes('.txt');

/** The table, with readers that fail for all but texts. */
const THROWING: readonly Format[] = FORMATS.map((format) =>
  isOfTexts(format) ? format : failing(format),
);

/** The table, with a reader of texts that fails. */
const throwingText = (kind: string): readonly Format[] =>
  FORMATS.map((format) => (format.name === kind ? failing(format) : format));

/** Takes whatever has its ending, and fails on it. */
function failing(format: Format): Format {
  if (!format.isRead) return format;
  const { apartUpTo: _apart, isSo: _isSo, ...rest } = format;
  return { ...rest, load: async () => throwing };
}

const KINDS = READ_FORMATS.flatMap(({ name, ends }) => ends.map((end) => [name, end] as const));

// biome-ignore lint/correctness/useYield: it fails before it gives anything
async function* throwing(): AsyncGenerator<never> {
  throw new TypeError('the library did not expect this');
}

function inShort(outcome: Outcome): string {
  if (outcome.kind === 'remark') return outcome.text;
  if (outcome.kind === 'skipped') return 'skipped';
  if (outcome.kind === 'article') return outcome.article.raw.body;
  return outcome.reject.reason;
}

async function read(path: string, formats: readonly Format[]): Promise<readonly string[]> {
  const roots = await checkRoots([path]);
  return (await collect(readRoots(roots, 'key', { formats }))).map(inShort);
}

describe('a reader that fails in a way nobody foresaw', () => {
  it.each(KINDS)('costs its own file alone: %s, %s', async (kind, ending) => {
    await using folder = await openTempFolder();
    await folder.write(`a/bad${ending}`, 'x');
    await folder.write(`a/bad${ending}.gz`, gzipSync('x'));
    const isText = ending === '.txt';
    await folder.write(
      isText ? 'a/c.jsonl' : 'a/c.txt',
      isText ? '{"body":"It sails."}' : 'It sails.',
    );
    const outcomes = await read(folder.path, isText ? throwingText(kind) : THROWING);
    expect(outcomes).toEqual([REASON, REASON, 'It sails.']);
  });

  it('costs its own entry of an archive alone', async () => {
    await using folder = await openTempFolder();
    const entries = KINDS.filter(([, ending]) => ending !== '.txt').map(([, ending]) => ({
      name: `bad${ending}`,
      content: 'x',
    }));
    const next = { name: 'next.txt', content: 'It sails.' };
    await folder.write('a.tar', aTar([...entries, next]));
    expect(await read(folder.path, THROWING)).toEqual([...entries.map(() => REASON), 'It sails.']);
  });

  it('costs its own file alone when it cannot even be loaded', async () => {
    await using folder = await openTempFolder();
    await folder.write('a/bad.csv', 'x');
    await folder.write('a/c.txt', 'It sails.');
    const formats = THROWING.map((format) =>
      format.isRead && format.name === 'csv'
        ? {
            ...format,
            load: () => Promise.reject(new TypeError('the library did not expect this')),
          }
        : format,
    );
    expect(await read(folder.path, formats)).toEqual([REASON, 'It sails.']);
  });

  it('costs its own file alone when it works in a thread', async () => {
    const worker = new URL('../../support/failing-worker.ts', import.meta.url);
    await using reader = openApartReader(10_000, worker);
    const readOne = (fileName: string) =>
      collect(reader.read({ name: 'page' }, streamOf('x'), { fileName }));
    await expect(readOne('bad.html')).rejects.toThrow('the library did not expect this');
    expect(await readOne('good.html')).toMatchObject([{ body: 'The ferry sails.' }]);
  });
});
