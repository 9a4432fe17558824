/**
 * Every failure that Dateline foresees: its HTTP status, the exit code of a command, and the title
 * that a reader sees. `docs/errors.md` explains each; a test holds the two together.
 */
export const ERROR_CODES = {
  USAGE: { status: 400, exitCode: 2, title: 'The command was not understood' },
  SETTINGS_INVALID: { status: 500, exitCode: 2, title: 'A setting is wrong' },
  PORT_TAKEN: { status: 500, exitCode: 2, title: 'The port is taken' },
  INDEX_UNREACHABLE: { status: 503, exitCode: 3, title: 'Search is not available right now' },
  ANSWER_UNREADABLE: { status: 502, exitCode: 3, title: 'The engine sent what cannot be read' },
  INDEX_MISSING: { status: 503, exitCode: 3, title: 'No archive yet' },
  INDEX_LOST: { status: 503, exitCode: 3, title: 'The archive is gone' },
  INDEX_UNUSABLE: { status: 503, exitCode: 3, title: 'The index cannot be used' },
  INDEX_FULL: { status: 503, exitCode: 3, title: 'There is no room left for the index' },
  DEADLINE_EXCEEDED: { status: 503, exitCode: 3, title: 'The search took too long' },
  OVERLOADED: { status: 503, exitCode: 3, title: 'Too many searches at once' },
  TOO_MANY_REQUESTS: { status: 429, exitCode: 1, title: 'Too many requests' },
  ARTICLE_NOT_FOUND: { status: 404, exitCode: 1, title: 'No such article' },
  SPEAKER_NOT_FOUND: { status: 404, exitCode: 1, title: 'No such speaker' },
  PAGE_NOT_FOUND: { status: 404, exitCode: 1, title: 'No such page' },
  METHOD_NOT_ALLOWED: { status: 405, exitCode: 1, title: 'This address is read-only' },
  SWITCH_REFUSED: { status: 500, exitCode: 4, title: 'The new index was not put in place' },
  LOCKED: { status: 500, exitCode: 5, title: 'Another run is at work' },
} as const satisfies Record<
  string,
  { readonly status: number; readonly exitCode: number; readonly title: string }
>;

export type ErrorCode = keyof typeof ERROR_CODES;

/** A foreseen failure. `message` is for readers and operators: what happened and what to do; no path, SQL or host. */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.code = code;
  }

  get status(): number {
    return ERROR_CODES[this.code].status;
  }

  get exitCode(): number {
    return ERROR_CODES[this.code].exitCode;
  }
}
