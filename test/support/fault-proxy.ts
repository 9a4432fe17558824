import { once } from 'node:events';
import {
  createServer,
  request as httpRequest,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

/** What goes wrong with one request on its way. */
export type Fault =
  /** Answered in the server's place; it never hears of it. */
  | { readonly kind: 'answer'; readonly status: number; readonly body: string }
  /** The connection breaks before the server hears of it. */
  | { readonly kind: 'reset' }
  /** The server does what was asked; its answer is lost with the connection. */
  | { readonly kind: 'lost-answer' }
  /** Nothing comes back. */
  | { readonly kind: 'hang' }
  /** The server does what was asked at once; its answer comes so much later. */
  | { readonly kind: 'delay'; readonly ms: number }
  /** The head and half of the body, then nothing more. */
  | { readonly kind: 'half-body' }
  /** The head and half of the body, then the connection breaks. */
  | { readonly kind: 'cut-body' }
  /** The server's own answer, changed. */
  | { readonly kind: 'change'; readonly change: (answer: Answer) => Answer };

export type Answer = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
};

/** `undefined` lets the request pass. `path` has its query; `count` is how many came before it. */
export type FaultPlan = (path: string, count: number) => Fault | undefined;

/** A proxy in front of a real server that does harm where it is told to. */
export type FaultProxy = {
  readonly url: string;
  /** Paths of all requests so far, in order. */
  readonly paths: readonly string[];
  /** From now on. */
  plan(plan: FaultPlan): void;
} & AsyncDisposable;

export async function openFaultProxy(target: string): Promise<FaultProxy> {
  const paths: string[] = [];
  let plan: FaultPlan = () => undefined;
  const server = createServer((req, res) => {
    const path = req.url ?? '/';
    const fault = plan(path, paths.length);
    paths.push(path);
    handle(target, req, res, fault).catch(() => res.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    paths,
    plan: (next) => {
      plan = next;
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function handle(
  target: string,
  req: IncomingMessage,
  res: ServerResponse,
  fault: Fault | undefined,
): Promise<void> {
  const body = await textOf(req);
  switch (fault?.kind) {
    case undefined:
      return send(res, await forward(target, req, body));
    case 'answer':
      return send(res, { status: fault.status, headers: ELASTICSEARCH_HEADERS, body: fault.body });
    case 'reset':
      return reset(res);
    case 'lost-answer':
      await forward(target, req, body);
      return reset(res);
    case 'hang':
      return;
    case 'delay': {
      const answer = await forward(target, req, body);
      await wait(fault.ms);
      return send(res, answer);
    }
    case 'half-body':
      return sendHalf(res, await forward(target, req, body));
    case 'cut-body':
      sendHalf(res, await forward(target, req, body));
      return reset(res);
    case 'change':
      return send(res, fault.change(await forward(target, req, body)));
    default:
      return fault satisfies never;
  }
}

const ELASTICSEARCH_HEADERS = {
  'content-type': 'application/json',
  'x-elastic-product': 'Elasticsearch',
};

async function forward(target: string, req: IncomingMessage, body: string): Promise<Answer> {
  const { 'transfer-encoding': _, ...headers } = req.headers;
  const upstream = httpRequest(new URL(req.url ?? '/', target), {
    method: req.method ?? 'GET',
    headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
    agent: false,
  });
  upstream.end(body);
  const [answer] = (await once(upstream, 'response')) as [IncomingMessage];
  return {
    status: answer.statusCode ?? 0,
    headers: answer.headers,
    body: await textOf(answer),
  };
}

function send(res: ServerResponse, answer: Answer): void {
  res.writeHead(answer.status, headersFor(answer)).end(answer.body);
}

function sendHalf(res: ServerResponse, answer: Answer): void {
  res.writeHead(answer.status, headersFor(answer));
  res.write(answer.body.slice(0, Math.floor(answer.body.length / 2)));
}

function headersFor({ headers, body }: Answer): IncomingHttpHeaders {
  const { 'transfer-encoding': _, connection: __, ...kept } = headers;
  return { ...kept, 'content-length': String(Buffer.byteLength(body)) };
}

function reset(res: ServerResponse): void {
  res.socket?.resetAndDestroy();
}

async function textOf(stream: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
