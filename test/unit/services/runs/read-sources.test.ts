import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkRoots } from '../../../../src/ingest/walk.ts';
import type { ArchiveRun } from '../../../../src/services/runs/archive-run.ts';
import { EMPTY_LEDGER } from '../../../../src/services/runs/ledger.ts';
import { openSources } from '../../../../src/services/runs/read-sources.ts';
import { aSavedPage, HEADLINE, paragraphs, STORY } from '../../../support/saved-page.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sources-'));
  const stub = `<h1>${HEADLINE}</h1><p>${STORY[0]}</p><p>Subscribe to continue reading.</p>`;
  await writeFile(join(folder, 'stub.html'), aSavedPage(stub));
  await writeFile(join(folder, 'whole.html'), aSavedPage(`<h1>${HEADLINE}</h1>${paragraphs()}`));
});
afterEach(() => rm(folder, { recursive: true }));

async function surveyed(leavesOutIncomplete: boolean) {
  const run: ArchiveRun = {
    paths: [folder],
    allowShrink: false,
    sampleFolder: '/none',
    clock: () => new Date(0),
    onProgress: () => {},
    onReject: () => {},
    signal: new AbortController().signal,
    leavesOutIncomplete,
  };
  const sources = openSources(run, await checkRoots([folder]));
  return sources.survey(EMPTY_LEDGER, () => {});
}

it('pages with only the start of a story are counted, or left out and counted', async () => {
  expect(await surveyed(false)).toMatchObject({ read: 2, notes: { paywallPages: 1 } });
  const { read, skipped } = await surveyed(true);
  expect(read).toBe(1);
  expect(skipped['incomplete page']).toBe(1);
});
