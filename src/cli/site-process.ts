import type { Settings } from '../settings.ts';

/** The environment of a server with these settings, quiet, on a free port of this machine, with its figures on the site. */
export function siteEnvironment(settings: Settings): Record<string, string> {
  const { METRICS_ADDRESS: _, ...rest } = settings;
  const own = { HOST: '127.0.0.1', PORT: 0, LOG_LEVEL: 'error', RATE_LIMIT_PER_MINUTE: 0 };
  return Object.fromEntries(
    Object.entries({ ...rest, ...own }).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)]],
    ),
  );
}

/** Where a server says that it is ready; `undefined` where it ends without a word of it. Reads on to the end. */
export function addressIn(
  lines: NodeJS.EventEmitter<{ line: [string]; close: [] }>,
): Promise<string | undefined> {
  const { promise, resolve } = Promise.withResolvers<string | undefined>();
  lines.on('line', (line) => {
    const address = /is ready: (http:\S+)/.exec(line)?.[1];
    if (address !== undefined) resolve(address);
  });
  lines.on('close', () => resolve(undefined));
  return promise;
}
