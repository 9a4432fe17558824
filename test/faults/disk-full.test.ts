import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { line } from '../support/bytes.ts';
import { findingsOn } from '../support/doctor-report.ts';
import { seededRandom } from '../support/same-answers/random.ts';
import { CAN_MOUNT, runOnSmallDisk } from '../support/small-disk.ts';
import { openTempFolder, type TempFolder } from '../support/temp-folder.ts';

const SMALL_MB = 6;
const LARGE_MB = 200;
const FULL = /^There is no room left on the disk of the index\. Make room and run it again\.$/m;
const DOCTOR = ['doctor', '--json'];

/** Many words that differ, so that the word index grows with the articles. */
function records(prefix: string, count: number): string {
  const random = seededRandom(7);
  const word = () => `word${random.whole(20_000).toString(36)}`;
  return Array.from({ length: count }, (_, n) =>
    line({
      id: `${prefix}${n}`,
      title: word(),
      body: Array.from({ length: 300 }, word).join(' '),
    }),
  ).join('');
}

async function writeArchives(folder: TempFolder): Promise<void> {
  await folder.write('few/a.jsonl', records('a', 50));
  await folder.write('many/b.jsonl', records('b', 3000));
}

// A mount needs root, or a name space that the machine lets a user have; elsewhere these are left out.
describe.skipIf(!CAN_MOUNT)('a disk of the embedded index that is full', () => {
  it('ends an update in a sentence, keeps what was there, and holds nothing up once there is room', async () => {
    await using folder = await openTempFolder();
    await writeArchives(folder);
    const [before, full, doctor, after] = await runOnSmallDisk(folder, SMALL_MB, [
      ['index', 'few'],
      ['index', 'few', 'many'],
      DOCTOR,
      { resizeMb: LARGE_MB },
      ['index', 'few', 'many'],
    ]);
    expect(before?.exitCode).toBe(0);
    expect(full).toMatchObject({ exitCode: 3, stderr: expect.stringMatching(FULL) });
    // Batches that were written before stay; none is half there.
    expect(doctor && findingsOn(doctor, 'integrity')).toMatchObject([{ level: 'ok' }]);
    expect(after).toMatchObject({ exitCode: 0, stderr: expect.stringMatching(/holds 3,050 /) });
  });

  it('ends a rebuild in a sentence, and leaves readers and their disk what they had', async () => {
    await using folder = await openTempFolder();
    await writeArchives(folder);
    const [before, full, doctor, after] = await runOnSmallDisk(folder, SMALL_MB, [
      ['index', 'few'],
      ['reindex', 'few', 'many'],
      DOCTOR,
      ['index', 'few'],
    ]);
    expect(before?.exitCode).toBe(0);
    expect(full).toMatchObject({ exitCode: 3, stderr: expect.stringMatching(FULL) });
    expect(doctor && findingsOn(doctor, 'index')[0]?.text).toMatch(/articles: 50,/);
    expect(doctor && findingsOn(doctor, 'unfinished')).toEqual([]);
    expect(after).toMatchObject({ exitCode: 0, stderr: expect.stringMatching(/50 unchanged/) });
  });

  it('ends a restore in a sentence, and leaves no half of it', async () => {
    await using folder = await openTempFolder();
    await writeArchives(folder);
    const [, , , restored, doctor] = await runOnSmallDisk(folder, LARGE_MB, [
      ['index', 'few', 'many'],
      ['backup', 'all.db'],
      ['reindex', '--allow-shrink', 'few'],
      { leaveKb: 500 },
      ['restore', 'all.db'],
      DOCTOR,
    ]);
    expect(restored).toMatchObject({ exitCode: 3, stderr: expect.stringMatching(FULL) });
    expect(doctor && findingsOn(doctor, 'index')[0]?.text).toMatch(/articles: 50,/);
    expect(doctor && findingsOn(doctor, 'unfinished')).toEqual([]);
  });

  it('ends a backup to it in a sentence, and leaves no part of a file', async () => {
    await using folder = await openTempFolder();
    await writeArchives(folder);
    const [indexed, backup] = await runOnSmallDisk(folder, SMALL_MB, [
      ['index', 'few'],
      { leaveKb: 100 },
      ['backup', 'disk/a.db'],
    ]);
    expect(indexed?.exitCode).toBe(0);
    expect(backup).toMatchObject({ exitCode: 3, stderr: expect.stringMatching(FULL) });
    expect(await readdir(folder.path)).not.toContain('a.db.part');
  });
});
