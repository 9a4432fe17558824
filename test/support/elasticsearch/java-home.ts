import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

/** Elasticsearch 9 asks for it. */
const OLDEST_JAVA = 21;
// Where Debian, Fedora, macOS and hand-made installations keep their JDKs.
const USUAL_PLACES = ['/usr/lib/jvm', '/opt', '/Library/Java/JavaVirtualMachines'];

/** The folder of a JDK of 21 or newer: `JAVA_HOME`, else on the path, else in the usual places. */
export function findJavaHome(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const candidates = [
    ...(environment.JAVA_HOME ? [environment.JAVA_HOME] : []),
    ...onPath(environment.PATH ?? ''),
    ...USUAL_PLACES.flatMap(jdksBelow),
  ];
  return candidates.find((home) => isJdk(home) && majorVersion(home) >= OLDEST_JAVA);
}

function onPath(path: string): string[] {
  return path
    .split(delimiter)
    .map((folder) => join(folder, 'java'))
    .filter((java) => existsSync(java))
    .map((java) => dirname(dirname(realpathSync(java))));
}

function jdksBelow(place: string): string[] {
  if (!existsSync(place)) return [];
  const names = readdirSync(place).toSorted().toReversed();
  return names.flatMap((name) => [join(place, name), join(place, name, 'Contents', 'Home')]);
}

function isJdk(home: string): boolean {
  return ['java', 'jar'].every((tool) => existsSync(join(home, 'bin', tool)));
}

function majorVersion(home: string): number {
  try {
    const java = join(home, 'bin', 'java');
    const text = execFileSync(java, ['--version'], { encoding: 'utf8', stdio: 'pipe' });
    return Number(/^\S+ (\d+)/.exec(text)?.[1] ?? 0);
  } catch {
    return 0;
  }
}
