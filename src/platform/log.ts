import { type Logger, pino } from 'pino';

export type { Logger };

/** JSON lines on standard error: standard output is for data. Secrets never reach it. */
export function openLog(level: string): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: ['req.headers.authorization', 'req.headers.cookie'],
    },
    pino.destination({ dest: 2, sync: false }),
  );
}
