import { join } from 'node:path';
import { expect, it } from 'vitest';
import {
  dataFolderFinding,
  nodeFinding,
  rejectsFinding,
  settingsFinding,
} from '../../../src/cli/doctor-checks.ts';
import { parseSettings, type Settings } from '../../../src/settings.ts';
import { openTempFolder } from '../../support/temp-folder.ts';

function settingsWith(dataDir: string): Settings {
  return parseSettings({ DATA_DIR: dataDir });
}

it('takes the Node of this run for new enough, and an older one for a fault', () => {
  expect(nodeFinding(process.versions).level).toBe('ok');
  const older = { ...process.versions, node: '20.20.2' };
  expect(nodeFinding(older)).toMatchObject({
    level: 'problem',
    liesIn: 'settings',
    text: expect.stringContaining('20.20.2'),
  });
});

it('counts a data folder that is not there yet as fine, and does not make it', async () => {
  await using folder = await openTempFolder();
  const path = join(folder.path, 'data');
  expect(dataFolderFinding(settingsWith(path)).level).toBe('ok');
  expect(dataFolderFinding(settingsWith(path)).text).toMatch(/not there yet/);
});

it('says how much is free where the data folder lies', async () => {
  await using folder = await openTempFolder();
  expect(dataFolderFinding(settingsWith(folder.path)).text).toMatch(/[\d.]+ GB are free/);
});

it('finds a data folder that is none', async () => {
  await using folder = await openTempFolder();
  const path = await folder.write('closed', 'a file');
  expect(dataFolderFinding(settingsWith(path))).toMatchObject({ level: 'problem' });
});

it('counts the lines of the rejects file', async () => {
  await using folder = await openTempFolder();
  expect(rejectsFinding(settingsWith(folder.path)).level).toBe('ok');
  await folder.write('rejects.jsonl', '{"path":"a","reason":"b"}\n{"path":"c","reason":"d"}\n');
  expect(rejectsFinding(settingsWith(folder.path))).toMatchObject({
    level: 'warning',
    text: expect.stringContaining('2 records'),
  });
});

it('names the line of an alias file that cannot be used', async () => {
  await using folder = await openTempFolder();
  const ALIASES_FILE = await folder.write('aliases.txt', 'no such line = = =\n');
  const finding = await settingsFinding(parseSettings({ ALIASES_FILE }));
  expect(finding).toMatchObject({ level: 'problem', text: expect.stringContaining('line 1') });
  expect(finding.text).not.toContain('\n');
});
