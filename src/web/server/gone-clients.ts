import type { Request, RequestHandler, Response } from 'express';

/** What a request counts as whose client left before its answer began; nginx has the number in its logs too. */
const CLIENT_GONE = 499;

/**
 * Lets go of a request whose client has broken the connection already, before anything is asked for it, and
 * counts one that is left before its answer begins as 499: nobody's fault, and not to be answered.
 */
export const letGoOfGone: RequestHandler = (req, res, next) => {
  // Before whoever counts and logs.
  res.prependOnceListener('close', () => {
    if (!res.headersSent) res.statusCode = CLIENT_GONE;
  });
  if (isGone(req, res)) res.destroy();
  else next();
};

/** Whether nobody is there to be answered. */
export function isGone(req: Request, res: Response): boolean {
  // A connection that was reset has no address any more, also before it is known to be closed.
  return res.destroyed || req.socket.destroyed || req.socket.remoteAddress === undefined;
}
