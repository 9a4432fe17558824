import { readFileSync } from 'node:fs';
import { Client } from '@elastic/elasticsearch';
import { optional } from '../../../domain/optional-key.ts';
import { AppError } from '../../../errors.ts';
import { ANY_OBJECT, readAs, SERVER, type Shape } from './answer.ts';
import { BoundedConnection } from './bounded-connection.ts';
import { deadlineExceeded, isRefusedConnection, translate, UnexpectedAnswer } from './errors.ts';

/** How to reach a cluster; names are those of the settings. */
export type Connection = {
  /** One address, or several with commas between them. */
  readonly url: string;
  readonly apiKey?: string;
  readonly username?: string;
  readonly password?: string;
  readonly caFile?: string;
};

/** One request at a time limit: what every part of this folder talks to Elasticsearch through. */
export type Cluster = {
  /**
   * Sends a request and gives back the parsed body, which has the shape that the request names. Where nobody takes the
   * connection another address is asked, if there is one; nothing else is tried again here.
   * @throws AppError ANSWER_UNREADABLE where it has another shape; as errors.ts translates; `signal`'s own reason where the caller gave up
   */
  request(request: Request, signal?: AbortSignal): Promise<unknown>;
  close(): Promise<void>;
};

export type Request = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'HEAD';
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number | boolean>>;
  readonly body?: object;
  /** Lines of JSON, in place of `body`. */
  readonly lines?: string;
  /** What the answer must be; an object of any kind where nothing is said. */
  readonly shape?: Shape;
  /** In place of the cluster's own. */
  readonly deadlineMs?: number;
  /** Refusals that the caller expects: the answer is then `undefined`. */
  readonly fineStatuses?: readonly number[];
};

const OLDEST_VERSION = 9;
// The client's own clock starts anew when the head of an answer has come; this one does not.
const GRACE_MS = 200;
// A page of 100 hits of 5 MB each would not be served either.
const MAX_RESPONSE_BYTES = 256 * 1024 * 1024;

/** Connects when first asked, so that a server starts while its cluster is away. */
export function connect(connection: Connection, deadlineMs: number): Cluster {
  const client = new Client(clientOptions(connection));
  let checked: Promise<void> | undefined;
  const otherAddresses = addressesOf(connection.url).length - 1;
  const send = async (request: Request, signal?: AbortSignal): Promise<unknown> => {
    for (let tries = 0; ; tries += 1) {
      try {
        return await sendWithin(client, request, request.deadlineMs ?? deadlineMs, signal);
      } catch (error) {
        // The client takes no address that has failed while it has another.
        if (tries >= otherAddresses || !isRefusedConnection(error)) throw error;
      }
    }
  };

  const checkOnce = () => {
    checked ??= checkVersion(send).catch((error: unknown) => {
      checked = undefined;
      throw error;
    });
    return checked;
  };
  return {
    request: async (request, signal) => {
      await checkOnce();
      return send(request, signal);
    },
    close: () => client.close(),
  };
}

type ClientOptions = ConstructorParameters<typeof Client>[0];

function clientOptions({ url, apiKey, username, password, caFile }: Connection): ClientOptions {
  return {
    nodes: [...addressesOf(url)],
    // Names that nodes give themselves lead nowhere from outside a container or behind a proxy.
    sniffOnStart: false,
    sniffOnConnectionFault: false,
    ...(apiKey === undefined ? {} : { auth: { apiKey } }),
    ...(username === undefined || password === undefined ? {} : { auth: { username, password } }),
    ...(caFile === undefined ? {} : { tls: { ca: readCa(caFile) } }),
    name: 'dateline',
    Connection: BoundedConnection,
    // Tries again without a pause, and never on 429: what is to be retried is decided in retry.ts.
    maxRetries: 0,
    compression: false,
    maxResponseSize: MAX_RESPONSE_BYTES,
    disablePrototypePoisoningProtection: false,
  };
}

/** The addresses that a list with commas holds. */
export function addressesOf(url: string): readonly string[] {
  return url.split(',').map((address) => address.trim());
}

function readCa(caFile: string): string {
  try {
    return readFileSync(caFile, 'utf8');
  } catch (cause) {
    throw new AppError(
      'SETTINGS_INVALID',
      'ELASTICSEARCH_CA_FILE names a file that cannot be read.',
      {
        cause,
      },
    );
  }
}

async function checkVersion(send: (request: Request) => Promise<unknown>): Promise<void> {
  const { number } = readAs(SERVER, await send({ method: 'GET', path: '/' })).version;
  if (Number.parseInt(number, 10) >= OLDEST_VERSION) return;
  throw new AppError(
    'INDEX_UNUSABLE',
    `Elasticsearch ${OLDEST_VERSION} or newer is needed; the one at ELASTICSEARCH_URL is ${number}.`,
  );
}

async function sendWithin(
  client: Client,
  request: Request,
  deadlineMs: number,
  signal: AbortSignal | undefined,
): Promise<unknown> {
  signal?.throwIfAborted();
  // Not AbortSignal.timeout: the client takes its TimeoutError for a broken connection.
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), deadlineMs + GRACE_MS);
  const giveUp = () => controller.abort();
  signal?.addEventListener('abort', giveUp, { once: true });
  try {
    return await send(client, request, deadlineMs, controller.signal);
  } catch (error) {
    signal?.throwIfAborted();
    throw controller.signal.aborted ? deadlineExceeded(error) : translate(error);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', giveUp);
  }
}

async function send(client: Client, request: Request, timeoutMs: number, signal: AbortSignal) {
  const { method, path, query, body, lines, fineStatuses = [], shape = ANY_OBJECT } = request;
  const answer = await client.transport.request<unknown>(
    {
      method,
      path,
      ...optional('querystring', query),
      ...(body === undefined ? {} : { body: { ...body } }),
      ...optional('bulkBody', lines),
    },
    {
      requestTimeout: timeoutMs,
      maxRetries: 0,
      signal,
      meta: true,
      ignore: [...fineStatuses],
    },
  );
  const { statusCode = 0 } = answer;
  // The client follows no redirect, and takes it for an answer.
  if (statusCode >= 300 && statusCode < 400)
    throw new UnexpectedAnswer(`a redirect, ${statusCode}`);
  // "Not there" counts when the cluster says so, not when a proxy knows no such page.
  const isFine = fineStatuses.includes(statusCode);
  const said = readAs(isFine ? ANY_OBJECT : shape, answer.body);
  return isFine ? undefined : said;
}
