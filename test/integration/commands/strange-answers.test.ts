import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type FakeCluster,
  generationAnswer,
  html,
  json,
  onlyGenerationOf,
  openFakeCluster,
} from '../../support/elasticsearch/fake-cluster.ts';
import { runCommand } from '../../support/run-command.ts';
import { openTempFolder, type TempFolder } from '../../support/temp-folder.ts';

const SENTENCE = "Elasticsearch sent an answer Dateline can't read.";

// The fake stands for any cluster, so these need no Elasticsearch.
describe('a command to which Elasticsearch answers in another shape', () => {
  let cluster: FakeCluster;
  let folder: TempFolder;

  beforeAll(async () => {
    cluster = await openFakeCluster('archive');
    folder = await openTempFolder();
    await folder.write('news/a.txt', 'The council met in Nairobi.');
  });

  afterAll(async () => {
    await folder[Symbol.asyncDispose]();
    await cluster[Symbol.asyncDispose]();
  });

  function run(...args: readonly string[]) {
    const environment = {
      DATA_DIR: folder.path,
      ELASTICSEARCH_URL: cluster.url,
      ELASTICSEARCH_INDEX: 'archive',
    };
    return runCommand(args, { environment, cwd: folder.path });
  }

  const two = generationAnswer(onlyGenerationOf('archive'), 'archive-articles-20260202t030405-000');

  it.each([
    ['index', 'null', () => json(null), ['index', 'news']],
    ['reindex', 'a page', () => html(), ['reindex', 'news']],
    ['rollback', 'a redirect', () => ({ ...html(302), headers: { location: '/' } }), ['rollback']],
    ['index --dry-run', 'a list', () => json([]), ['index', '--dry-run', 'news']],
    ['bench', 'texts', () => json({ version: 'x' }), ['bench']],
  ])('ends with 3 and the sentence: %s, %s', async (_name, _what, answer, args) => {
    cluster.plan(() => answer());
    const { exitCode, stdout, stderr } = await run(...args);
    expect({ exitCode, said: (stdout + stderr).includes(SENTENCE) }, stderr).toEqual({
      exitCode: 3,
      said: true,
    });
  });

  it('does not take an alias on two indices for a name that is taken', async () => {
    cluster.plan((_method, path) => (path === '/archive-articles' ? two : undefined));
    const { exitCode, stderr } = await run('index', '--dry-run', 'news');
    expect(exitCode).toBe(3);
    expect(stderr).toContain(`${SENTENCE} The name of the archive leads to more than one index`);
    expect(stderr).not.toMatch(/taken/);
  });

  it.each([
    ['from the first question on', (_path: string) => true],
    ['to what comes after it', (path: string) => path !== '/'],
  ])('is a finding of doctor, %s', async (_what, isThere) => {
    cluster.plan((_method, path) => (isThere(path) ? json({ nodes: null, hits: 7 }) : undefined));
    const { exitCode, stdout } = await run('doctor');
    expect({ exitCode, said: stdout.includes(SENTENCE) }, stdout).toEqual({
      exitCode: 3,
      said: true,
    });
  });
});
