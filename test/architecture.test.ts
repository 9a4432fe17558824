import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Import, importsOf, sourceFiles } from './support/imports.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Who may import whom: the folders of `src/` that each may reach beside itself, and the packages that
 * it may use. An entry is a folder or a file below `src/`. Arrows point inwards (ARCHITECTURE.md).
 */
const RULES: Readonly<Record<string, { folders: readonly string[]; packages: readonly string[] }>> =
  {
    domain: { folders: [], packages: [] },
    text: { folders: ['domain'], packages: [] },
    query: { folders: ['domain', 'text'], packages: [] },
    extract: {
      folders: ['domain', 'text'],
      // Tables of names and codes, and a language guesser: data rather than outside.
      packages: ['tinyld/light', 'node:fs', 'node:path', 'node:url', 'node:crypto'],
    },
    evaluate: {
      folders: ['domain', 'text', 'extract', 'ingest', 'errors.ts', 'platform'],
      packages: ['zod', 'node:'],
    },
    search: { folders: ['domain', 'errors.ts'], packages: [] },
    // Adapters run on threads, clocks and logs of the platform: departure from the plan of the house,
    // because the alternative is a second pool of workers.
    'search/sqlite': {
      folders: ['domain', 'text', 'search', 'errors.ts', 'platform'],
      packages: ['node:'],
    },
    'search/elasticsearch': {
      folders: ['domain', 'text', 'search', 'errors.ts', 'platform'],
      packages: ['@elastic/elasticsearch', 'zod', 'node:'],
    },
    ingest: {
      folders: ['domain', 'text', 'extract', 'errors.ts', 'platform'],
      packages: [
        'zod',
        'chardet',
        'linkedom',
        'htmlparser2',
        'csv-parse',
        'feedsmith',
        'yauzl',
        'yaml',
        'node:',
      ],
    },
    services: {
      folders: ['domain', 'text', 'query', 'extract', 'search', 'ingest', 'errors.ts', 'platform'],
      packages: ['diff'],
    },
    web: {
      folders: ['domain', 'query', 'services', 'errors.ts', 'platform'],
      packages: [
        'express',
        'helmet',
        'compression',
        'ejs',
        'express-rate-limit',
        'pino-http',
        'd3-scale',
        'd3-shape',
        'zod',
        'node:',
      ],
    },
    cli: {
      folders: ['domain', 'services', 'errors.ts', 'settings.ts', 'platform', 'evaluate'],
      // The map of the world is drawn once, by hand, and kept as data.
      packages: [
        'commander',
        'd3-geo',
        'i18n-iso-countries',
        'topojson-client',
        'topojson-specification',
        'node:',
      ],
    },
    platform: { folders: ['errors.ts'], packages: ['pino', 'piscina', 'prom-client', 'node:'] },
    'errors.ts': { folders: [], packages: [] },
    'settings.ts': { folders: ['errors.ts'], packages: ['zod', 'node:'] },
    'wire.ts': { folders: [''], packages: [] },
    'follow-corrections.ts': { folders: [''], packages: ['node:'] },
    'main.ts': { folders: [''], packages: ['node:', 'express'] },
  };

const ADAPTERS = ['search/sqlite', 'search/elasticsearch'];

const files = sourceFiles(root, 'src');
const imports = files.flatMap((file) => importsOf(root, file));

/** The longest rule that covers a file: an adapter's before that of `search`. */
function ruleFor(file: string): string | undefined {
  const path = file.slice('src/'.length);
  return Object.keys(RULES)
    .filter((name) => path === name || path.startsWith(`${name}/`))
    .toSorted((a, b) => b.length - a.length)[0];
}

function isAllowed({ from, to }: Import): boolean {
  const name = ruleFor(from);
  if (name === undefined) return false;
  const { folders = [], packages = [] } = RULES[name] ?? {};
  if (!to.startsWith('src/')) {
    return packages.some(
      (allowed) => to === allowed || (allowed.endsWith(':') && to.startsWith(allowed)),
    );
  }
  const target = ruleFor(to);
  return folders.includes('') || target === name || folders.includes(target ?? '?');
}

const arrow = ({ from, to }: Import): string => `${from} → ${to}`;

describe('the arrows between the folders', () => {
  it('cover every file of src', () => {
    expect(files.filter((file) => ruleFor(file) === undefined)).toEqual([]);
    expect(files.length).toBeGreaterThan(50);
  });

  it('point inwards, for every import of every file', () => {
    expect(imports.filter((one) => !isAllowed(one)).map(arrow)).toEqual([]);
  });

  it('never run in a ring from file to file', () => {
    expect(findRing(imports)).toEqual([]);
  });

  it.each(['src/web/', 'src/services/', 'src/search/sqlite/', 'src/search/elasticsearch/'])(
    'never run in a ring between the folders of %s',
    (within) => {
      const folderOf = (file: string) => file.slice(0, file.lastIndexOf('/'));
      const between = imports
        .filter(
          ({ from, to }) => folderOf(from).startsWith(within) && folderOf(to).startsWith(within),
        )
        .map(({ from, to }) => ({ from: folderOf(from), to: folderOf(to) }))
        .filter(({ from, to }) => from !== to);
      expect(between.length).toBeGreaterThan(2);
      expect(findRing(between)).toEqual([]);
    },
  );

  it('reach packages that an installation without those of development has', () => {
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const isOurs = (to: string) => to.startsWith('src/') || to.startsWith('node:');
    const packageOf = (to: string) => to.split('/', to.startsWith('@') ? 2 : 1).join('/');
    // What draws tables and maps is run by hand, from a clone.
    const foreign = imports.filter(
      ({ from, to }) => !isOurs(to) && !from.startsWith('src/cli/build/'),
    );
    expect(foreign.filter(({ to }) => !(packageOf(to) in dependencies)).map(arrow)).toEqual([]);
  });

  it('reach an adapter from wire.ts alone, and by a dynamic import', () => {
    const foreign = imports.filter(({ from, to }) =>
      ADAPTERS.some(
        (adapter) => to.startsWith(`src/${adapter}/`) && !from.startsWith(`src/${adapter}/`),
      ),
    );
    expect(foreign.map(({ from }) => from)).toEqual(['src/wire.ts', 'src/wire.ts']);
    expect(readFileSync(join(root, 'src/wire.ts'), 'utf8')).not.toMatch(
      /^import .*search\/(sqlite|elasticsearch)\//m,
    );
  });
});

describe('what the house asks of its folders', () => {
  it('is that none holds more than 27 files', () => {
    const held = Map.groupBy(files, (file) => file.slice(0, file.lastIndexOf('/')));
    expect([...held].filter(([, inside]) => inside.length > 27).map(([folder]) => folder)).toEqual(
      [],
    );
  });

  it('is that biome.json forbids, folder by folder, what the rules above forbid', () => {
    const { overrides } = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'));
    expect(overrides).toEqual(restrictedImports());
  });
});

describe('what the house asks of its files', () => {
  const sources = files.map((file) => ({ file, source: readFileSync(join(root, file), 'utf8') }));
  const filesWith = (pattern: RegExp, except: readonly string[] = []) =>
    sources
      .filter(({ file, source }) => pattern.test(source) && !except.includes(file))
      .map(({ file }) => file);

  it('is that settings.ts alone reads the environment', () => {
    expect(filesWith(/process\.env/, ['src/settings.ts', 'src/main.ts'])).toEqual([]);
  });

  it('is that nothing asks another host for anything but the engine', () => {
    expect(filesWith(/\bfetch\(|\bhttps?\.(?:get|request)\(|from 'undici'/)).toEqual([]);
  });

  it('is that no barrel re-exports what another file defines', () => {
    expect(files.filter((file) => file.endsWith('/index.ts'))).toEqual([]);
    expect(filesWith(/^export \*/m)).toEqual([]);
  });

  it('is that scripts are short: they call, they do not do', () => {
    const long = sourceFiles(root, 'scripts').filter(
      (file) => readFileSync(join(root, file), 'utf8').split('\n').length > 40,
    );
    expect(long).toEqual([]);
  });
});

/** A ring of value or type imports, as a list of files; empty where there is none. */
function findRing(all: readonly Import[]): readonly string[] {
  const targets = Map.groupBy(all, ({ from }) => from);
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]): readonly string[] => {
    const at = trail.indexOf(file);
    if (at >= 0) return [...trail.slice(at), file];
    if (done.has(file)) return [];
    done.add(file);
    for (const { to } of targets.get(file) ?? []) {
      const ring = visit(to, [...trail, file]);
      if (ring.length > 0) return ring;
    }
    return [];
  };
  for (const file of targets.keys()) {
    const ring = visit(file, []);
    if (ring.length > 0) return ring;
  }
  return [];
}

/** The rules as overrides of biome.json: of each folder those of `src/` that it may not import. */
function restrictedImports() {
  const folders = Object.keys(RULES).filter((name) => !name.endsWith('.ts') && !name.includes('/'));
  return folders.map((folder) => {
    // A folder with rules of its own inside, the engines, may import what these allow.
    const own = Object.entries(RULES).filter(([name]) => `${name}/`.startsWith(`${folder}/`));
    const allowed = new Set([folder, ...own.flatMap(([, { folders: reached }]) => reached)]);
    // Biome sees `../search/x.ts` as it is written, so web/search and search look alike: the test above has it alone.
    const isInside = (name: string) =>
      files.some((file) => file.startsWith(`src/${folder}/${name}/`));
    const group = folders
      .filter((other) => !allowed.has(other) && !isInside(other))
      .map((other) => `**/../${other}/**`);
    const message = `ARCHITECTURE.md: ${folder}/ does not import these folders.`;
    return {
      includes: [`src/${folder}/**`],
      linter: {
        rules: {
          style: {
            noRestrictedImports: { level: 'error', options: { patterns: [{ group, message }] } },
          },
        },
      },
    };
  });
}
