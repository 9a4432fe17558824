import { describe, expect, it } from 'vitest';
import { connect } from '../../../../../src/search/elasticsearch/store/client.ts';
import { openFakeCluster } from '../../../../support/elasticsearch/fake-cluster.ts';
import { freePort } from '../../../../support/elasticsearch/free-port.ts';

const PATIENCE_MS = 10_000;
const nobodyAt = async () => `http://127.0.0.1:${await freePort()}`;

describe('a cluster at several addresses', () => {
  it('is asked at the one that takes the connection, for writing as well as for reading', async () => {
    await using fake = await openFakeCluster('articles');
    const url = `${await nobodyAt()},${await nobodyAt()},${fake.url}`;
    for (const method of ['GET', 'POST', 'PUT'] as const) {
      // Each time anew: a client remembers who did not answer.
      const cluster = connect({ url }, PATIENCE_MS);
      await expect(cluster.request({ method, path: '/' })).resolves.toHaveProperty('version');
      await cluster.close();
    }
  });

  it('does not answer where nobody takes a connection', async () => {
    const cluster = connect({ url: `${await nobodyAt()},${await nobodyAt()}` }, PATIENCE_MS);
    await expect(cluster.request({ method: 'GET', path: '/' })).rejects.toMatchObject({
      code: 'INDEX_UNREACHABLE',
    });
    await cluster.close();
  });

  it('is asked once where it has one address', async () => {
    await using fake = await openFakeCluster('articles');
    let asked = 0;
    fake.plan((_, path) => {
      if (path === '/broken') asked += 1;
      return undefined;
    });
    const cluster = connect({ url: fake.url }, PATIENCE_MS);
    await expect(cluster.request({ method: 'GET', path: '/broken' })).rejects.toThrow();
    expect(asked).toBe(1);
    await cluster.close();
  });
});
