import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const NAME = 'corrections-applied.json';
// As many generations as an engine keeps, and those of another engine that shares the folder.
const MOST_KEPT = 8;

/**
 * Which corrections each generation of an index bears, as `DATA_DIR` notes it. It saves work and nothing else: where
 * it is lost or out of date, corrections are applied once more, which changes nothing that bears them already.
 */
export async function readCorrectionMark(
  dataDir: string,
  generation: string,
): Promise<string | undefined> {
  return (await readMarks(dataDir))[generation];
}

/** Notes that a generation bears the corrections of this version. A folder that cannot be written to is no fault. */
export async function writeCorrectionMark(
  dataDir: string,
  generation: string,
  version: string,
): Promise<void> {
  const { [generation]: _, ...others } = await readMarks(dataDir);
  const kept = Object.entries(others).slice(1 - MOST_KEPT);
  const marks = Object.fromEntries([...kept, [generation, version]]);
  const path = join(dataDir, NAME);
  const draft = `${path}.${process.pid}.new`;
  try {
    await writeFile(draft, `${JSON.stringify(marks)}\n`);
    await rename(draft, path);
  } catch {
    // Next time they are applied once more.
  }
}

/** Whether corrections have ever been applied from here. */
export async function hasCorrectionMarks(dataDir: string): Promise<boolean> {
  return Object.keys(await readMarks(dataDir)).length > 0;
}

async function readMarks(dataDir: string): Promise<Readonly<Record<string, string>>> {
  try {
    const marks: unknown = JSON.parse(await readFile(join(dataDir, NAME), 'utf8'));
    if (typeof marks !== 'object' || marks === null) return {};
    return Object.fromEntries(Object.entries(marks).map(([name, mark]) => [name, String(mark)]));
  } catch {
    return {}; // absent, or cut off by a stopped run
  }
}
