import type { Request } from 'express';
import { AppError } from '../../errors.ts';

/** How long a page may wait for the engine. */
export const REQUEST_DEADLINE_MS = 5_000;

const signals = new WeakMap<Request, AbortSignal>();

/**
 * The signal that every engine call of a request gets, one for all of them: it fires when the time is
 * up, with DEADLINE_EXCEEDED as its reason, or when the client has gone.
 */
export function requestSignal(req: Request, deadlineMs = REQUEST_DEADLINE_MS): AbortSignal {
  const known = signals.get(req);
  if (known) return known;
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(tooLate()), deadlineMs);
  req.res?.once('close', () => {
    clearTimeout(timer);
    controller.abort(new ClientGone());
  });
  signals.set(req, controller.signal);
  return controller.signal;
}

/**
 * A signal without a deadline, for answers that take as long as they are long: it fires when the
 * client has gone.
 */
export function clientSignal(req: Request): AbortSignal {
  const controller = new AbortController();
  req.res?.once('close', () => controller.abort(new ClientGone()));
  return controller.signal;
}

/** The reader closed the page before it was ready: nobody to answer, nothing to repair. */
export class ClientGone extends Error {
  override readonly name = 'ClientGone';
  constructor() {
    super('The client went away.');
  }
}

/** Settles as `work` does, but no later than `signal`: an engine that ignores its signal cannot hold a page. */
export async function beforeDeadline<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  // It has begun: where nobody waits for it, its failure would end the process.
  work.catch(() => {});
  signal.throwIfAborted();
  const { promise: late, reject } = Promise.withResolvers<never>();
  const onAbort = () => reject(signal.reason);
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    return await Promise.race([work, late]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}

function tooLate(): AppError {
  return new AppError(
    'DEADLINE_EXCEEDED',
    'The archive took too long to answer. Try again, or search for fewer words.',
  );
}
