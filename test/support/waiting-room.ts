import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

// Below the patience of fetch, which gives up after five minutes without an answer.
const ASK_AGAIN_MS = 60_000;

/** An address at which other processes wait until something is ready. */
export type WaitingRoom = { readonly address: string } & AsyncDisposable;

export async function openWaitingRoom(ready: Promise<unknown>): Promise<WaitingRoom> {
  const outcome = ready.then(
    () => ({ status: 204, text: '' }),
    (error: unknown) => ({ status: 500, text: String(error) }),
  );
  const server = createServer((_request, response) => void answer(response, outcome));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

type Outcome = { readonly status: number; readonly text: string };

async function answer(response: ServerResponse, outcome: Promise<Outcome>): Promise<void> {
  const { promise: notYet, resolve } = Promise.withResolvers<Outcome>();
  const timer = setTimeout(() => resolve({ status: 202, text: '' }), ASK_AGAIN_MS);
  const { status, text } = await Promise.race([outcome, notYet]);
  clearTimeout(timer);
  response.writeHead(status).end(text);
}

/** Waits until it is ready. @throws Error where it never will be, with the reason */
export async function waitIn(address: string): Promise<void> {
  for (;;) {
    const response = await fetch(address);
    const text = await response.text();
    if (response.status === 204) return;
    if (response.status !== 202) throw new Error(text);
  }
}
