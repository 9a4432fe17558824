import { execFileSync } from 'node:child_process';
import { cacheFolder } from './cache-folder.ts';
import { installElasticsearch } from './distribution.ts';
import { findJavaHome } from './java-home.ts';
import { startNode } from './node.ts';

/** The Elasticsearch that tests talk to, or why there is none and how to get one. */
export type TestElasticsearch =
  | { readonly url: string; readonly isOurs: boolean; stop(): Promise<void> }
  | { readonly unavailable: string };

/**
 * `ELASTICSEARCH_URL` where it is given: tests then keep to index names of their own and clean up
 * only those. Else a real node of our own, fetched once and started for this run.
 */
export async function provideElasticsearch(
  environment: NodeJS.ProcessEnv = process.env,
): Promise<TestElasticsearch> {
  if (environment.ELASTICSEARCH_URL) {
    return { url: environment.ELASTICSEARCH_URL, isOurs: false, stop: async () => {} };
  }
  const javaHome = findJavaHome(environment);
  if (javaHome === undefined) {
    return { unavailable: 'there is no JDK of 21 or newer (set JAVA_HOME, or ELASTICSEARCH_URL)' };
  }
  if (!hasMaven()) {
    return { unavailable: 'there is no Maven to fetch it (install mvn, or set ELASTICSEARCH_URL)' };
  }
  const distribution = installElasticsearch(cacheFolder(environment), javaHome);
  return { ...(await startNode(distribution, javaHome)), isOurs: true };
}

function hasMaven(): boolean {
  try {
    execFileSync('mvn', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
