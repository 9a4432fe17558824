import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SCHEMA_HASH } from '../../../src/search/elasticsearch/store/mapping.ts';
import { BUNDLED_ELASTICSEARCH } from './distribution.ts';

/** One answer of the fake, as it goes over the line. */
export type FakeAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
};

/** What it says to a request, `undefined` for what a sound cluster would say. `path` without its query. */
export type FakePlan = (method: string, path: string) => FakeAnswer | undefined;

export type FakeCluster = {
  readonly url: string;
  plan(plan: FakePlan): void;
} & AsyncDisposable;

const JSON_HEADERS = {
  'content-type': 'application/json',
  'x-elastic-product': 'Elasticsearch',
};

/** JSON as Elasticsearch sends it. */
export function json(value: unknown, status = 200): FakeAnswer {
  return { status, headers: JSON_HEADERS, body: JSON.stringify(value) };
}

/** The page of a proxy, which is no Elasticsearch and does not say that it is. */
export function html(status = 200): FakeAnswer {
  const body = '<!doctype html><title>Sign in</title><p>Sign in to go on.';
  return { status, headers: { 'content-type': 'text/html' }, body };
}

/**
 * What listens like an Elasticsearch that holds an archive of this name: it says its version and which
 * generation is live, and whatever else the plan says. It holds no article.
 */
export async function openFakeCluster(index: string): Promise<FakeCluster> {
  let plan: FakePlan = () => undefined;
  const server = createServer((req, res) => {
    const [path = '/'] = (req.url ?? '/').split('?');
    void drained(req).then(() => {
      const { status, headers, body } =
        plan(req.method ?? 'GET', path) ?? soundAnswer(index, path) ?? json({}, 404);
      res.writeHead(status, headers).end(body);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
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

/** The index behind the alias of the articles, as `GET` describes it. */
export function generationAnswer(...indices: readonly string[]): FakeAnswer {
  const description = {
    settings: { index: { number_of_shards: '1' } },
    mappings: {
      _meta: { schemaHash: SCHEMA_HASH, version: '1', indexedAt: '2026-01-02T03:04:05Z' },
    },
  };
  return json(Object.fromEntries(indices.map((name) => [name, description])));
}

/** Name of the only generation of the fake. */
export function onlyGenerationOf(index: string): string {
  return `${index}-articles-20260102t030405-000`;
}

function soundAnswer(index: string, path: string): FakeAnswer | undefined {
  if (path === '/') return json({ version: { number: BUNDLED_ELASTICSEARCH } });
  if (path === `/${index}-articles`) return generationAnswer(onlyGenerationOf(index));
  return undefined;
}

async function drained(req: IncomingMessage): Promise<void> {
  for await (const _ of req);
}
