import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { connect } from '../../../../../src/search/elasticsearch/store/client.ts';

const MEGABYTE = 1024 * 1024;
const DEADLINE_MS = 3_600_000;

/** A server that answers everything with JSON of this size, packed. */
async function serving(bytes: number) {
  const text = `{"version":{"number":"9.4.3"},"rest":"${'0'.repeat(bytes)}"}`;
  const packed = gzipSync(text, { level: 1 });
  const server = createServer((_req, res) => {
    res.setHeader('x-elastic-product', 'Elasticsearch');
    res.setHeader('content-type', 'application/json');
    res.setHeader('content-encoding', 'gzip');
    res.end(packed);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const cluster = connect({ url: `http://127.0.0.1:${port}` }, DEADLINE_MS);
  return {
    ask: () => cluster.request({ method: 'GET', path: '/' }),
    async [Symbol.asyncDispose]() {
      await cluster.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

describe('an answer that comes packed, though nobody asked for that', () => {
  it('is read', async () => {
    await using server = await serving(1_000);
    expect(await server.ask()).toMatchObject({ version: { number: '9.4.3' } });
  });

  it('is given up where it would grow beyond all measure', async () => {
    await using server = await serving(128 * MEGABYTE);
    await expect(server.ask()).rejects.toMatchObject({ code: 'ANSWER_UNREADABLE' });
  });
});
