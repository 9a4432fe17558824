import { once } from 'node:events';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '../../support/run-command.ts';
import { openTempFolder, type TempFolder } from '../../support/temp-folder.ts';

let folder: TempFolder;
let plain: Server;
let secure: Server;

const portOf = (server: Server) => (server.address() as AddressInfo).port;

beforeAll(async () => {
  folder = await openTempFolder();
  await folder.write('a.txt', 'words');
  plain = createServer((_req, res) => res.end('{}')).listen(0, '127.0.0.1');
  // Without a certificate no handshake succeeds, as with one that nobody vouches for.
  secure = createSecureServer((_req, res) => res.end('{}')).listen(0, '127.0.0.1');
  await Promise.all([plain, secure].map((server) => once(server, 'listening')));
});
afterAll(async () => {
  plain.close();
  secure.close();
  await folder[Symbol.asyncDispose]();
});

const WAYS: readonly (readonly [string, () => string, RegExp])[] = [
  ['a name that nobody has', () => 'http://no-such-host.invalid:9200', /ELASTICSEARCH_URL/],
  ['a port where nobody listens', () => 'http://127.0.0.1:1', /ELASTICSEARCH_URL/],
  [
    'no certificate that anybody vouches for',
    () => `https://127.0.0.1:${portOf(secure)}`,
    /ELASTICSEARCH_CA_FILE/,
  ],
  ['https where http is spoken', () => `https://127.0.0.1:${portOf(plain)}`, /ELASTICSEARCH_URL/],
  ['http where https is spoken', () => `http://127.0.0.1:${portOf(secure)}`, /ELASTICSEARCH_URL/],
  ['another program', () => `http://127.0.0.1:${portOf(plain)}`, /ELASTICSEARCH_URL/],
];

describe('an Elasticsearch that is not where the settings say', () => {
  it.each(WAYS)('ends a run with 3 and names the setting: %s', async (_, url, setting) => {
    const { exitCode, stderr } = await runCommand(['index', join(folder.path, 'a.txt')], {
      environment: { ELASTICSEARCH_URL: url(), DATA_DIR: join(folder.path, 'data') },
    });
    expect([exitCode, stderr.trim().split('\n').length]).toEqual([3, 1]);
    expect(stderr).toMatch(setting);
    expect(stderr).not.toMatch(/ENOTFOUND|ECONNREFUSED|EPROTO|SSL|\n +at /);
  });
});
