import { spawnSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startServed } from '../../support/served.ts';
import { openTempArchive } from '../../support/temp-archive.ts';

const ROOT = join(import.meta.dirname, '../../..');
const ZONES = ['UTC', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Kiritimati'];
// Around the nights on which clocks change, and the turn of a year.
const ARTICLES = [
  'Clocks forward\n\nSunday, March 14, 2021 | 2:30 am\n\nThe council met in Nairobi.\n',
  'Clocks back\n\nSunday, November 7, 2021 | 1:30 am\n\nThe council met in Lima.\n',
  'New year\n\nDecember 31, 2020 11:59 pm\n\nThe council met in Oslo on Friday.\n',
  'First day\n\nJanuary 1, 2021\n\nThe council met in Hanoi yesterday.\n',
];

it('dates, facets and ranges are the same in whatever time zone the machine is', async () => {
  const found: unknown[] = [];
  for (const TZ of ZONES) {
    await using archive = await openTempArchive('sqlite');
    await mkdir(join(archive.folder.path, 'news'));
    for (const [at, text] of ARTICLES.entries()) await archive.folder.write(`news/${at}.txt`, text);
    const args = ['--disable-warning=ExperimentalWarning', 'scripts/cli.ts', 'index'];
    const { status } = spawnSync(process.execPath, [...args, join(archive.folder.path, 'news')], {
      cwd: ROOT,
      env: { PATH: process.env.PATH, TZ, ...archive.environment },
    });
    expect(status).toBe(0);
    await using server = await startServed(archive, 'serve.ts', { TZ });
    const answers: unknown[] = [];
    for (const query of ['?q=council', '?from=2021-01-01&to=2021-03-14', '?from=2020&to=2020']) {
      const answer = await (await server.get(`/api/v1/search${query}`)).json();
      const { total, hits, facets } = answer as {
        total: number;
        hits: { id: string; date: unknown }[];
        facets: { date: unknown };
      };
      const dates = Object.fromEntries(hits.map(({ id, date }) => [id, date]));
      answers.push({ total, dates, facet: facets.date });
    }
    found.push(answers);
  }
  expect(found[0]).toMatchObject([{ total: 4 }, { total: 2 }, { total: 1 }]);
  for (const one of found) expect(one).toEqual(found[0]);
});
