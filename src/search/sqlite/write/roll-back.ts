import { join } from 'node:path';
import type { GenerationFacts } from '../../port.ts';
import { noGenerationBefore, unreadableBefore } from '../../roll-back.ts';
import { openForReading, readMeta } from '../store/database.ts';
import { type GenerationName, pointAt, readPointer } from '../store/generations.ts';
import { noIndex } from '../store/mark.ts';
import { takeLock } from './lock.ts';

/** See `SearchEngine.rollBack`. The pointer names both generations, so they change places. */
export async function rollBack(dataDir: string) {
  // Before the lock, which would make the folder's files.
  await namedGenerations(dataDir);
  using _lock = takeLock(dataDir);
  const [live, before] = await namedGenerations(dataDir);
  const from = factsOf(dataDir, live);
  if (before === undefined) throw noGenerationBefore();
  const to = readableFacts(dataDir, before);
  await pointAt(dataDir, before);
  return { from, to };
}

type Named = readonly [GenerationName, GenerationName | undefined];

async function namedGenerations(dataDir: string): Promise<Named> {
  const [live, before] = await readPointer(dataDir);
  if (live !== undefined) return [live, before];
  throw await noIndex(dataDir, 'Nothing has been indexed yet: there is nothing to go back to.');
}

/** The present one may be damaged: that is a reason to go back. */
function factsOf(dataDir: string, generation: GenerationName): GenerationFacts {
  try {
    return readFacts(dataDir, generation);
  } catch {
    return { generation };
  }
}

function readableFacts(dataDir: string, generation: GenerationName): GenerationFacts {
  try {
    return readFacts(dataDir, generation);
  } catch (error) {
    throw unreadableBefore(error);
  }
}

function readFacts(dataDir: string, generation: GenerationName): GenerationFacts {
  using db = openForReading(join(dataDir, generation));
  const indexedAt = readMeta(db, 'indexedAt');
  return {
    generation,
    articles: Number(readMeta(db, 'articles')),
    ...(typeof indexedAt === 'string' ? { indexedAt } : {}),
  };
}
