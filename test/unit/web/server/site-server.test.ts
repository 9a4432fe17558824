import { once } from 'node:events';
import { get, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import {
  SERVER_LIMITS,
  type ServerLimits,
  siteServer,
} from '../../../../src/web/server/site-server.ts';

/** Limits that nobody reaches, but for those that a test sets. */
const PATIENT: ServerLimits = {
  headersMs: 0,
  requestMs: 0,
  checkEveryMs: 20,
  keepAliveMs: 3_600_000,
  maxHeaderBytes: 16_384,
  maxConnections: 100,
};

async function serve(limits: Partial<ServerLimits>, onFull = () => {}) {
  const server = siteServer(
    (_req, res) => res.end('answered'),
    { ...PATIENT, ...limits },
    onFull,
  ).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    server,
    port,
    open: async () => {
      const socket = connect(port, '127.0.0.1');
      socket.on('error', () => {});
      await once(socket, 'connect');
      return socket;
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** What comes back until the server closes the connection, or breaks it. */
async function untilClosed(socket: Socket): Promise<string> {
  let answer = '';
  socket.on('data', (chunk) => {
    answer += chunk;
  });
  // Not `once` of events, which an error would end.
  await new Promise((resolve) => socket.once('close', resolve));
  return answer;
}

describe('a slow client', () => {
  it('that sends half of its headers is cut off, with 408', async () => {
    await using served = await serve({ headersMs: 60, requestMs: 120 });
    const socket = await served.open();
    socket.write('GET / HTTP/1.1\r\nHost: dateline\r\nX-Slow: ');
    expect(await untilClosed(socket)).toMatch(/^HTTP\/1\.1 408 /);
  });

  it('that sends its headers letter by letter is cut off all the same', async () => {
    await using served = await serve({ headersMs: 60, requestMs: 120 });
    const socket = await served.open();
    const slowly = setInterval(() => socket.write('X'), 10);
    socket.write('GET / HTTP/1.1\r\nHost: dateline\r\nX-Slow: ');
    // What is under way when the server closes may break the connection before its 408 is read.
    expect(await untilClosed(socket)).toMatch(/^(?:HTTP\/1\.1 408 |$)/);
    clearInterval(slowly);
  });

  it('that says nothing at all is cut off', async () => {
    await using served = await serve({ headersMs: 60, requestMs: 120 });
    await untilClosed(await served.open());
  });

  it('that is slow with its second request is cut off too', async () => {
    await using served = await serve({ headersMs: 1000, requestMs: 2000 });
    const socket = await served.open();
    socket.write('GET / HTTP/1.1\r\nHost: dateline\r\n\r\n');
    await once(socket, 'data');
    socket.write('GET / HTTP/1.1\r\nX-Slow: ');
    expect(await untilClosed(socket)).toMatch(/HTTP\/1\.1 408 /);
  });

  it('holds up nobody else', async () => {
    await using served = await serve({ maxConnections: 30 });
    const slow = await Promise.all(Array.from({ length: 20 }, () => served.open()));
    for (const socket of slow) socket.write('GET / HTTP/1.1\r\n');
    expect(await (await fetch(`http://127.0.0.1:${served.port}`)).text()).toBe('answered');
    expect(slow.filter(({ closed }) => closed)).toEqual([]);
  });

  it('is looked for far more often than it may take', () => {
    expect(SERVER_LIMITS.headersMs).toBe(15_000);
    expect(SERVER_LIMITS.checkEveryMs).toBeLessThanOrEqual(SERVER_LIMITS.headersMs / 10);
  });
});

describe('a server that has as many connections as it may', () => {
  it('closes one more unheard, says so, and takes the next when there is room', async () => {
    let dropped = 0;
    await using served = await serve({ maxConnections: 2 }, () => {
      dropped += 1;
    });
    const first = await served.open();
    await served.open();
    await connections(served.server, 2);
    expect(await untilClosed(await served.open())).toBe('');
    expect(dropped).toBe(1);
    first.destroy();
    await connections(served.server, 1);
    expect(await (await fetch(`http://127.0.0.1:${served.port}`)).text()).toBe('answered');
  });
});

describe('a query that is too long for the headers', () => {
  it('is 431 and never reaches the site', async () => {
    await using served = await serve({ maxHeaderBytes: 1_000 });
    const asked = get({ port: served.port, host: '127.0.0.1', path: `/?q=${'a'.repeat(2_000)}` });
    const [answer] = await once(asked, 'response');
    expect(answer.statusCode).toBe(431);
    answer.resume();
  });
});

/** Resolves once the server has so many connections. */
function connections(server: Server, count: number): Promise<void> {
  return expect
    .poll(() => new Promise((resolve) => server.getConnections((_, now) => resolve(now))))
    .toBe(count);
}
