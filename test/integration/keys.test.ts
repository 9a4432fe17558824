import { mkdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KEYS, objectIn, readAs } from '../../src/search/elasticsearch/store/answer.ts';
import type { Request } from '../../src/search/elasticsearch/store/client.ts';
import { readCompose } from '../support/compose.ts';
import { findingsOn } from '../support/doctor-report.ts';
import { createDocumentedKey } from '../support/documented-keys.ts';
import { openCluster } from '../support/elasticsearch/cluster.ts';
import {
  CAN_START_NODES,
  type SecuredNode,
  startSecuredNode,
} from '../support/elasticsearch/own-nodes.ts';
import { runCommand } from '../support/run-command.ts';
import { startServed } from '../support/served.ts';
import { openTempArchive } from '../support/temp-archive.ts';
import { openTempFolder, type TempFolder } from '../support/temp-folder.ts';

// Left out where the run was given another Elasticsearch: this one makes keys on it.
describe.skipIf(!CAN_START_NODES)('keys, on a node whose security is on', () => {
  let node: SecuredNode;
  let folder: TempFolder;
  beforeAll(async () => {
    node = await startSecuredNode();
    folder = await openTempFolder();
  });
  afterAll(async () => {
    await folder[Symbol.asyncDispose]();
    await node[Symbol.asyncDispose]();
  });

  const file = (name: string) => join(folder.path, name);
  const textOf = async (name: string) => (await readFile(file(name), 'utf8')).trim();
  const makeKeys = () =>
    runCommand(['keys', '--reader', file('web.key'), '--writer', file('writer.key')], {
      environment: {
        ELASTICSEARCH_URL: node.url,
        ELASTICSEARCH_USERNAME: node.user.username,
        ELASTICSEARCH_PASSWORD: node.user.password,
      },
    });

  async function ask(request: Request): Promise<unknown> {
    const cluster = openCluster({ url: node.url, ...node.user });
    return await cluster.request(request).finally(() => cluster.close());
  }

  const idOf = (key: string) => Buffer.from(key, 'base64').toString().split(':')[0] ?? '';
  async function rightsOf(key: string) {
    const path = '/_security/api_key';
    const [found] = readAs(
      KEYS,
      await ask({ method: 'GET', path, query: { id: idOf(key) } }),
    ).api_keys;
    // The names of the roles, and what Elasticsearch adds to them, are nothing that counts.
    return Object.values(objectIn({ ...found }, 'role_descriptors'));
  }

  it('are made with the rights that docs/operations.md shows, each for its owner alone', async () => {
    const made = await makeKeys();
    expect([made.exitCode, made.stderr.match(/is now in/g)?.length]).toEqual([0, 2]);
    for (const [name, use] of [
      ['web.key', 'dateline-web'],
      ['writer.key', 'dateline-writer'],
    ] as const) {
      expect((await stat(file(name))).mode & 0o777).toBe(0o600);
      const shown = await createDocumentedKey({ url: node.url, ...node.user }, use);
      expect(await rightsOf(await textOf(name))).toEqual(await rightsOf(shown));
    }
  });

  it('stay as they are while they are good, and get the rights of now', async () => {
    const key = await textOf('web.key');
    const rights = await rightsOf(key);
    const path = `/_security/api_key/${idOf(key)}`;
    await ask({ method: 'PUT', path, body: { role_descriptors: { less: { cluster: [] } } } });
    expect(await rightsOf(key)).not.toEqual(rights);
    expect((await makeKeys()).stderr.match(/is still in/g)).toHaveLength(2);
    expect(await textOf('web.key')).toBe(key);
    expect(await rightsOf(key)).toEqual(rights);
  });

  it.each<[string, () => Promise<unknown>]>([
    [
      'was taken back',
      async () => {
        const ids = [idOf(await textOf('web.key'))];
        await ask({ method: 'DELETE', path: '/_security/api_key', body: { ids } });
      },
    ],
    ['is no key', () => folder.write('web.key', 'nonsense')],
    ['is that of something else', async () => folder.write('web.key', await textOf('writer.key'))],
    ['is empty', () => folder.write('web.key', '')],
  ])('are replaced where one %s', async (_, spoil) => {
    await spoil();
    expect((await makeKeys()).stderr).toMatch(/only read, is now in.*\n.*can write, is still in/);
    expect(await rightsOf(await textOf('web.key'))).toHaveLength(1);
    expect(await textOf('web.key')).not.toBe(await textOf('writer.key'));
  });

  it('are taken from a file, and missed in a sentence where it is not there', async () => {
    const withKeyIn = (name: string) =>
      runCommand(['doctor', '--json'], {
        environment: {
          DATA_DIR: folder.path,
          ELASTICSEARCH_URL: node.url,
          ELASTICSEARCH_API_KEY_FILE: file(name),
        },
      });
    expect(findingsOn(await withKeyIn('writer.key'), 'rights')).toMatchObject([{ level: 'ok' }]);
    const missing = await withKeyIn('none.key');
    expect([missing.exitCode, missing.stderr]).toEqual([
      2,
      'ELASTICSEARCH_API_KEY_FILE names a file that cannot be read, or is empty.\n',
    ]);
  });

  it('are not made by a key that may make none, and not without a file', async () => {
    const environment = {
      ELASTICSEARCH_URL: node.url,
      ELASTICSEARCH_API_KEY: await textOf('writer.key'),
    };
    const made = await runCommand(['keys', '--reader', file('other.key')], { environment });
    expect([made.exitCode, made.stderr]).toEqual([
      2,
      'Elasticsearch cannot create keys: its security is off, or these credentials are not allowed to.\n',
    ]);
    expect((await runCommand(['keys'], { environment })).stderr).toMatch(/^Name a file for a key/);
  });

  // The containers of docker-compose.yml without Docker: their own commands and settings, on folders of ours.
  it('are all that the services of docker-compose.yml need, from the first start on', async () => {
    await using archive = await openTempArchive('sqlite');
    const { services } = readCompose({
      ELASTIC_PASSWORD: node.user.password,
      ELASTICSEARCH_INDEX: 'composed',
    });
    const inside = (text: string) =>
      text.replace(/^\/(?=keys|archive|data|tmp)/, `${archive.folder.path}/`);
    const environmentOf = (name: string) => ({
      ...Object.fromEntries(
        Object.entries(services[name]?.environment ?? {}).map(([key, text]) => [key, inside(text)]),
      ),
      ELASTICSEARCH_URL: node.url,
      ...(name === 'keys' ? { ELASTICSEARCH_USERNAME: node.user.username } : {}),
    });
    const run = (name: string) => {
      const { command = [] } = services[name] ?? {};
      const args = command.slice(command.indexOf('scripts/cli.ts') + 1).map(inside);
      return runCommand(args, { environment: environmentOf(name) });
    };
    for (const made of ['keys/reader', 'keys/writer', 'data', 'archive']) {
      await mkdir(join(archive.folder.path, made), { recursive: true });
    }
    await archive.folder.write('archive/a.txt', 'The council met in Nairobi.');
    expect(await run('keys')).toMatchObject({ exitCode: 0 });
    const settings = { ...environmentOf('dateline'), HOST: '127.0.0.1', PORT: '0' };
    await using server = await startServed(archive, 'serve.ts', settings);
    expect((await server.get('/readyz')).status).toBe(503);
    expect(await run('reindex')).toMatchObject({ exitCode: 0 });
    await expect.poll(async () => (await server.get('/readyz')).status).toBe(200);
    expect(await server.total()).toBe(1);
    await archive.folder.write('archive/b.txt', 'The council met in Mombasa.');
    expect(await run('index')).toMatchObject({ exitCode: 0 });
    await expect.poll(() => server.total()).toBe(2);
    // Again, as at the next start.
    expect((await run('keys')).stderr.match(/is still in/g)).toHaveLength(2);
  });
});

describe('keys of the embedded engine', () => {
  it('are none, in a sentence', async () => {
    await using folder = await openTempFolder();
    const environment = { DATA_DIR: folder.path };
    const args = ['keys', '--reader', join(folder.path, 'web.key')];
    const made = await runCommand(args, { environment });
    expect([made.exitCode, made.stderr]).toEqual([
      2,
      'The embedded engine has no keys: whoever may read DATA_DIR may search. Set ELASTICSEARCH_URL for keys.\n',
    ]);
  });
});
