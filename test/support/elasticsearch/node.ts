import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.ts';
import {
  basicAuthorization,
  configureNode,
  type NodeOptions,
  type NodeUser,
} from './node-config.ts';
import { reachableDistribution } from './reachable.ts';

/** A running Elasticsearch of our own. */
export type OwnNode = {
  readonly url: string;
  /** Process id of the group that runs it, for tests that stop or kill it on purpose. */
  readonly supervisor: ChildProcess;
  stop(): Promise<void>;
};

// Only against a node that hangs: one that ends is noticed at once, and a busy machine takes minutes.
const START_TIMEOUT_MS = 600_000;
const POLL_MS = 250;
const NOBODY = 65_534;

/**
 * Starts an unpacked distribution on a free port of 127.0.0.1, and waits until it answers. Stopping it is
 * SIGKILL: a node of the tests has nothing to save.
 */
export async function startNode(
  distribution: string,
  javaHome: string,
  options: NodeOptions = {},
): Promise<OwnNode> {
  const runAs = process.getuid?.() === 0 ? NOBODY : undefined;
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'dateline-elasticsearch-'));
  const home = await reachableDistribution(distribution, folder, runAs);
  const port = options.port ?? (await freePort());
  const transportPort = options.transportPort ?? (await freePort());
  if (!existsSync(join(folder, 'config'))) {
    configureNode(home, folder, { ...options, port, transportPort });
    if (runAs !== undefined) handOver(folder, runAs);
  }
  const supervisor = supervise({ folder, home, javaHome, runAs, isKept: Boolean(options.folder) });
  const stop = () => stopSupervisor(supervisor);
  try {
    const { user, signal } = options;
    await untilItAnswers(`http://127.0.0.1:${port}`, { supervisor, folder, user, signal });
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: `http://127.0.0.1:${port}`, supervisor, stop };
}

function handOver(folder: string, uid: number): void {
  chownSync(folder, uid, uid);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.name === 'home') chmodSync(path, 0o755);
    else if (entry.isDirectory()) handOver(path, uid);
    else chownSync(path, uid, uid);
  }
}

type Supervised = {
  readonly folder: string;
  readonly home: string;
  readonly javaHome: string;
  readonly runAs: number | undefined;
  readonly isKept: boolean;
};

function supervise({ folder, home, javaHome, runAs, isKept }: Supervised): ChildProcess {
  const supervisor = join(import.meta.dirname, 'supervisor.ts');
  const program = join(home, 'bin', 'elasticsearch');
  return spawn(process.execPath, [supervisor, folder, program], {
    stdio: ['pipe', 'ignore', 'inherit'],
    // Out of the reach of Ctrl+C and of whoever kills the tests' process group.
    detached: true,
    env: {
      PATH: process.env.PATH ?? '',
      ES_JAVA_HOME: javaHome,
      ES_PATH_CONF: join(folder, 'config'),
      ES_TMPDIR: join(folder, 'tmp'),
      // The start script runs a Java of its own first.
      CLI_JAVA_OPTS: `-Djava.io.tmpdir=${join(folder, 'tmp')} -XX:-UsePerfData`,
      ...(runAs === undefined ? {} : { RUN_AS: String(runAs) }),
      ...(isKept ? { KEEP_FOLDER: '1' } : {}),
    },
  });
}

async function stopSupervisor(supervisor: ChildProcess): Promise<void> {
  if (supervisor.exitCode !== null || supervisor.signalCode !== null) return;
  const ended = once(supervisor, 'exit');
  supervisor.stdin?.end();
  await ended;
}

type Starting = {
  readonly supervisor: ChildProcess;
  readonly folder: string;
  readonly user: NodeUser | undefined;
  readonly signal: AbortSignal | undefined;
};

async function untilItAnswers(url: string, { supervisor, folder, user, signal }: Starting) {
  const deadline = Date.now() + START_TIMEOUT_MS;
  for (;;) {
    if (await answers(url, user)) return;
    signal?.throwIfAborted();
    const ended = supervisor.exitCode !== null;
    if (ended || Date.now() > deadline) {
      const why = ended ? 'ended while it started' : 'did not answer in time';
      throw new Error(`Elasticsearch ${why}.\n${lastOutput(folder)}`);
    }
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

async function answers(url: string, user: NodeUser | undefined): Promise<boolean> {
  try {
    const health = `${url}/_cluster/health?wait_for_status=yellow&timeout=1s`;
    const headers = user && { authorization: basicAuthorization(user) };
    const response = await fetch(health, {
      signal: AbortSignal.timeout(5000),
      ...(headers === undefined ? {} : { headers }),
    });
    return response.status === 200;
  } catch {
    return false;
  }
}

function lastOutput(folder: string): string {
  const log = join(folder, 'output.log');
  return existsSync(log) ? readFileSync(log, 'utf8').slice(-3000) : '';
}
