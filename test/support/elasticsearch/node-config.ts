import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A superuser of a node whose security is on. */
export type NodeUser = { readonly username: string; readonly password: string };

export type NodeOptions = {
  /** Lines of elasticsearch.yml beside the usual ones, or in their place. */
  readonly settings?: Readonly<Record<string, string | number | boolean>>;
  readonly heapMb?: number;
  /** Options of its Java in the place of those for a short life: none for a node that is measured. */
  readonly javaOptions?: readonly string[];
  /** Kept when the node stops, so that another start goes on with what is in it. */
  readonly folder?: string;
  /** Any free ones where nothing is said. */
  readonly port?: number;
  readonly transportPort?: number;
  /** Where given, security is on, and this user may do everything. */
  readonly user?: NodeUser;
  /** Ends the wait for its first answer, and stops the node. */
  readonly signal?: AbortSignal;
};

/** The one user of nodes with security; nothing outside this machine reaches them. */
export const TEST_USER: NodeUser = { username: 'tester', password: 'dateline-tests' };
// bcrypt of that password, as the file realm wants it: making one takes a Java of its own.
const TEST_USER_HASH = '$2a$10$abcdefghijklmnopqrstuuPiXwYR9Vc.NJEOZdF9RDUkNuDd0oZ9G';

const DEFAULT_HEAP_MB = 1024;

// A node of the tests lives for minutes: the second compiler, the collector for many cores and touching all
// memory at the start cost more than they bring.
const SHORT_LIFE = [
  '-XX:TieredStopAtLevel=1',
  '-XX:-UseG1GC',
  '-XX:+UseSerialGC',
  '-XX:-AlwaysPreTouch',
];

type Ports = { readonly port: number; readonly transportPort: number };

/** Writes the configuration of a node below its folder, and makes the folders that it needs. */
export function configureNode(home: string, folder: string, options: NodeOptions & Ports): void {
  const { settings = {}, heapMb = DEFAULT_HEAP_MB, javaOptions = SHORT_LIFE, user } = options;
  const config = join(folder, 'config');
  cpSync(join(home, 'config'), config, { recursive: true });
  for (const name of ['data', 'logs', 'tmp']) mkdirSync(join(folder, name));
  const all = { ...usualSettings(folder, options), ...(user ? SECURITY : {}), ...settings };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\n`);
  writeFileSync(join(config, 'elasticsearch.yml'), lines.join(''));
  mkdirSync(join(config, 'jvm.options.d'), { recursive: true });
  const heap = [`-Xms${heapMb}m`, `-Xmx${heapMb}m`];
  writeFileSync(
    join(config, 'jvm.options.d', 'tests.options'),
    [...heap, ...javaOptions, ''].join('\n'),
  );
  if (user) {
    writeFileSync(join(config, 'users'), `${user.username}:${TEST_USER_HASH}\n`);
    writeFileSync(join(config, 'users_roles'), `superuser:${user.username}\n`);
  }
}

function usualSettings(folder: string, { port, transportPort }: Ports): NodeOptions['settings'] {
  return {
    'discovery.type': 'single-node',
    'xpack.security.enabled': false,
    'network.host': '127.0.0.1',
    'http.port': port,
    'transport.port': transportPort,
    'cluster.routing.allocation.disk.threshold_enabled': false,
    'action.auto_create_index': false,
    // It counts what nobody needs any more, which this collector leaves lying until the heap is full: the node would
    // refuse every request, and never collect.
    'indices.breaker.total.use_real_memory': false,
    'path.data': join(folder, 'data'),
    'path.logs': join(folder, 'logs'),
  };
}

const SECURITY: NodeOptions['settings'] = {
  'xpack.security.enabled': true,
  'xpack.security.autoconfiguration.enabled': false,
  'xpack.security.http.ssl.enabled': false,
  // Its own indices are made by themselves all the same; ours are not to be.
  'action.auto_create_index': '.*',
};

export function basicAuthorization({ username, password }: NodeUser): string {
  return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}
