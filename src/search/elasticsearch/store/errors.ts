import { errors } from '@elastic/elasticsearch';
import { AppError } from '../../../errors.ts';

/**
 * An answer that came whole and is not what Elasticsearch says: a proxy's page, a redirect, a list in place of
 * an object, a missing part. `what` was wrong is for the log alone: it may repeat the answer.
 */
export class UnexpectedAnswer extends AppError {
  constructor(what: string, advice = STRANGE_ANSWER) {
    super('ANSWER_UNREADABLE', `Elasticsearch sent an answer Dateline can't read. ${advice}`, {
      cause: new Error(what),
    });
  }
}

const STRANGE_ANSWER =
  'Check that ELASTICSEARCH_URL leads to Elasticsearch itself, and what a proxy before it does.';

/** What Elasticsearch says of a failure, as far as it says anything. */
export type Failure = { readonly status: number; readonly type: string };

/** Runs a call and translates what the client and the server can fail with. Anything else rises. */
export async function translated<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    throw translate(error);
  }
}

/** The `AppError` for a failure that is foreseen, the error itself for any other. */
export function translate(error: unknown): unknown {
  if (error instanceof errors.ResponseError) return fromRefusal(error);
  if (error instanceof errors.TimeoutError) return deadlineExceeded(error);
  if (isStrange(error)) return new UnexpectedAnswer(String(error));
  if (error instanceof errors.ProductNotSupportedError) {
    return new AppError(
      'INDEX_UNUSABLE',
      'What answers at ELASTICSEARCH_URL is not Elasticsearch. Check that address.',
      { cause: error },
    );
  }
  if (isNoAnswer(error)) {
    return new AppError(
      'INDEX_UNREACHABLE',
      'Elasticsearch does not answer. Check that it runs, and the setting ELASTICSEARCH_URL (with https also ELASTICSEARCH_CA_FILE).',
      { cause: error },
    );
  }
  return error;
}

// A refusal whose status means something is believed, whoever sends it: proxies use them too.
function fromRefusal(error: errors.ResponseError): AppError {
  const failure = failureOf(error);
  // Too large is what proxies say with a page of theirs; the writer then sends less at once.
  const isUnknown = failure.status !== 413 && !MEANINGS.some(([matches]) => matches(failure));
  if (isUnknown && !isObject(error.body)) {
    return new UnexpectedAnswer(`status ${failure.status} without an object`);
  }
  return fromFailure(failure, error);
}

/** What cannot be unpacked or parsed, or is of another make and no JSON: a page, of no search server at all. */
function isStrange(error: unknown): boolean {
  if (error instanceof errors.ProductNotSupportedError) return !isJson(error);
  return (
    error instanceof errors.DeserializationError ||
    // The client ends the reading of an answer that is too large by this; callers who end it are seen before.
    error instanceof errors.RequestAbortedError ||
    (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_'))
  );
}

// The client looks at the make of a server before it reads what it says. Without a word it counts as JSON.
function isJson({ meta }: errors.ProductNotSupportedError): boolean {
  return /json/i.test(String(meta?.headers?.['content-type'] ?? 'application/json'));
}

function isObject(body: unknown): boolean {
  return typeof body === 'object' && body !== null && !Array.isArray(body);
}

/** Status and error type of a refusal; the words of its message are for people, never decided by. */
function failureOf(error: errors.ResponseError): Failure {
  const body: unknown = error.body;
  const type = errorType(body);
  return { status: error.statusCode ?? 0, type };
}

/** The `AppError` that a refusal of a request, or of one item or shard of it, comes to. */
export function fromFailure(failure: Failure, cause: unknown): AppError {
  const [code, message] = MEANINGS.find(([matches]) => matches(failure))?.[1] ?? UNKNOWN;
  return new AppError(code, message, { cause });
}

export function deadlineExceeded(cause: unknown): AppError {
  return new AppError(
    'DEADLINE_EXCEEDED',
    'Elasticsearch took too long to answer. Try again, or ask for less.',
    { cause },
  );
}

function isNoAnswer(error: unknown): boolean {
  return (
    error instanceof errors.ConnectionError || error instanceof errors.NoLivingConnectionsError
  );
}

/** Whether nobody took a connection: whatever was to be asked has reached no server. */
export function isRefusedConnection(error: unknown): boolean {
  const cause = error instanceof AppError ? error.cause : undefined;
  return cause instanceof errors.ConnectionError && NOT_TAKEN.test(cause.message);
}

const NOT_TAKEN = /\b(?:ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|ENOTFOUND)\b/;

function errorType(body: unknown): string {
  if (typeof body !== 'object' || body === null || !('error' in body)) return '';
  const { error } = body;
  if (typeof error !== 'object' || error === null || !('type' in error)) return '';
  // Failures of shards are wrapped: the cause says what it was.
  const wrapped = 'root_cause' in error && Array.isArray(error.root_cause) && error.root_cause[0];
  const inner = error.type === 'search_phase_execution_exception' ? wrapped?.type : undefined;
  return String(inner ?? error.type);
}

type Meaning = readonly [AppError['code'], string];

const BUSY_TYPES = new Set(['es_rejected_execution_exception', 'circuit_breaking_exception']);
const UNKNOWN: Meaning = [
  'INDEX_UNUSABLE',
  'Elasticsearch refused the request. The log has its reason; rebuilding the index may help.',
];

// In this order: a full disk is a 429 too, and must not be taken for a busy node.
const MEANINGS: readonly (readonly [(failure: Failure) => boolean, Meaning])[] = [
  [
    ({ type }) => type === 'cluster_block_exception',
    ['INDEX_FULL', 'Elasticsearch takes no more: its disk is full, or the index is locked.'],
  ],
  [
    ({ type }) => type === 'index_not_found_exception',
    [
      'INDEX_LOST',
      'A part of the index is gone from Elasticsearch. Restore a snapshot, or rebuild it: npm run reindex -- PATH…',
    ],
  ],
  [
    ({ status }) => status === 401,
    [
      'INDEX_UNUSABLE',
      'Elasticsearch does not know these credentials, or wants some. Check ELASTICSEARCH_API_KEY, or ELASTICSEARCH_USERNAME and ELASTICSEARCH_PASSWORD.',
    ],
  ],
  [
    ({ status }) => status === 403,
    [
      'INDEX_UNUSABLE',
      'Elasticsearch knows the credentials, but they do not allow this. Give the key of ELASTICSEARCH_API_KEY, or the user, the rights that docs/operations.md lists: the server needs the reading role, commands that write the writing one.',
    ],
  ],
  [
    ({ status, type }) => status === 429 || BUSY_TYPES.has(type),
    ['OVERLOADED', 'Elasticsearch is busy. Try again in a moment.'],
  ],
  [
    ({ status, type }) => status >= 502 || type === 'no_shard_available_action_exception',
    ['INDEX_UNREACHABLE', 'Elasticsearch is not ready. Try again in a moment.'],
  ],
];

/** Whether the credentials are known, but do not allow what was asked. */
export function isForbidden(error: unknown): boolean {
  return causedByStatus(error, 403);
}

/** Whether a request was refused for its size alone: half of it may pass. */
export function isTooLarge(error: unknown): boolean {
  return causedByStatus(error, 413);
}

function causedByStatus(error: unknown, status: number): boolean {
  const cause = error instanceof AppError ? error.cause : error;
  return cause instanceof errors.ResponseError && cause.statusCode === status;
}
