import { execFileSync } from 'node:child_process';
import { cacheFolder } from './cache-folder.ts';
import { distributionFolder, installElasticsearch } from './distribution.ts';
import { freePort } from './free-port.ts';
import { findJavaHome } from './java-home.ts';
import { isWhole } from './kept-folder.ts';
import { startNode } from './node.ts';

/** The Elasticsearch that tests talk to, or why there is none and how to get one. */
export type TestElasticsearch =
  | {
      readonly url: string;
      readonly isOurs: boolean;
      /** Settles when it answers, or is known never to. */
      readonly ready: Promise<unknown>;
      stop(): Promise<void>;
    }
  | { readonly unavailable: string };

/**
 * `ELASTICSEARCH_URL` where it is given: tests then keep to index names of their own and clean up
 * only those. Else a real node of our own, fetched once and started for this run; it is not waited for.
 */
export async function provideElasticsearch(
  environment: NodeJS.ProcessEnv = process.env,
): Promise<TestElasticsearch> {
  if (environment.ELASTICSEARCH_URL) {
    const url = environment.ELASTICSEARCH_URL;
    return { url, isOurs: false, ready: Promise.resolve(), stop: async () => {} };
  }
  const javaHome = findJavaHome(environment);
  if (javaHome === undefined) {
    return { unavailable: 'there is no JDK of 21 or newer (set JAVA_HOME, or ELASTICSEARCH_URL)' };
  }
  const cache = cacheFolder(environment);
  if (!(await isWhole(distributionFolder(cache))) && !hasMaven()) {
    return { unavailable: 'there is no Maven to fetch it (install mvn, or set ELASTICSEARCH_URL)' };
  }
  return startOwn(cache, javaHome, await freePort());
}

function startOwn(cache: string, javaHome: string, port: number): TestElasticsearch {
  const starting = installElasticsearch(cache, javaHome).then((distribution) =>
    startNode(distribution, javaHome, { port }),
  );
  return {
    url: `http://127.0.0.1:${port}`,
    isOurs: true,
    ready: starting,
    async stop() {
      const node = await starting.catch(() => undefined); // whoever waited for it has been told why
      await node?.stop();
    },
  };
}

function hasMaven(): boolean {
  try {
    execFileSync('mvn', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
