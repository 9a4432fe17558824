import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { expect, it } from 'vitest';
import { limitRate } from '../../../../src/web/server/rate-limit.ts';

const NONE = { searches: 0, suggestions: 0, exports: 0 };

/** How often a limit told of a proxy that nobody vouches for, after these requests. */
async function toldAfter(
  trustProxy: number | false,
  requests: readonly Record<string, string>[],
): Promise<number> {
  let told = 0;
  const app = express();
  app.set('trust proxy', trustProxy);
  app.use(
    limitRate(NONE, () => {
      told += 1;
    }),
  );
  app.use((_req, res) => res.end());
  await using server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  for (const headers of requests) await fetch(`http://127.0.0.1:${port}/`, { headers });
  server.closeAllConnections();
  return told;
}

const FORWARDED = { 'X-Forwarded-For': '203.0.113.7' };

it('a proxy that nobody vouches for is told of once, however many requests it passes on', async () => {
  expect(await toldAfter(false, [{}, FORWARDED, FORWARDED, FORWARDED])).toBe(1);
});

it('nothing is told of a proxy that is trusted, nor where there is none', async () => {
  expect(await toldAfter(1, [FORWARDED])).toBe(0);
  expect(await toldAfter(false, [{}, {}])).toBe(0);
});
