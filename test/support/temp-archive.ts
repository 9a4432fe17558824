import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { describe, inject } from 'vitest';
import type { EngineName } from '../../src/domain/engine-name.ts';
import type { ArchiveSummary } from '../../src/domain/search.ts';
import type { IndexedArticle, ManifestEntry, SearchEngine } from '../../src/search/port.ts';
import { parseSettings } from '../../src/settings.ts';
import { openEngine } from '../../src/wire.ts';
import { type CommandResult, runCommand } from './run-command.ts';
import { openTempFolder, type TempFolder } from './temp-folder.ts';

export type { EngineName };

/** The same promises on both engines. Without an Elasticsearch its half counts as left out. */
export function describeOnBothEngines(name: string, promises: (engine: EngineName) => void): void {
  describe(`${name}, sqlite`, () => promises('sqlite'));
  describe.skipIf(inject('elasticsearch') === null)(`${name}, elasticsearch`, () =>
    promises('elasticsearch'),
  );
}

/** A folder for articles, an archive of its own beside it, and the commands that work on both. */
export type TempArchive = {
  readonly folder: TempFolder;
  readonly environment: Readonly<Record<string, string>>;
  /** Runs a command within this process; paths may be relative to the folder. */
  run(...args: readonly string[]): Promise<CommandResult>;
  /** The same with settings on top. */
  runWith(
    settings: Readonly<Record<string, string>>,
    ...args: readonly string[]
  ): Promise<CommandResult>;
  manifest(): Promise<readonly ManifestEntry[]>;
  article(id: string): Promise<IndexedArticle | undefined>;
  summary(): Promise<ArchiveSummary>;
  /** Makes all tags those of rules of long ago. */
  tagByOlderRules(): Promise<void>;
} & AsyncDisposable;

export async function openTempArchive(engineName: EngineName): Promise<TempArchive> {
  const folder = await openTempFolder();
  const environment = { DATA_DIR: join(folder.path, '.data'), ...environmentOf(engineName) };
  const engine = await openEngine(parseSettings(environment));
  const { signal } = new AbortController();
  return {
    folder,
    environment,
    run: (...args) => runCommand(args, { environment, cwd: folder.path }),
    runWith: (settings, ...args) =>
      runCommand(args, { environment: { ...environment, ...settings }, cwd: folder.path }),
    manifest: () => manifestOf(engine),
    async article(id) {
      await using index = await engine.openIndex();
      return await index.article(id, signal);
    },
    async summary() {
      await using index = await engine.openIndex();
      return await index.summary(signal);
    },
    async tagByOlderRules() {
      await using writer = await engine.openWriter('update');
      const stored = await Array.fromAsync(writer.articles());
      await writer.write(
        stored.map(({ article, provenance }) => ({
          article,
          provenance: { ...provenance, rulesVersion: '1' },
        })),
      );
      await writer.finish(stored.length);
    },
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  };
}

function environmentOf(engineName: EngineName): Record<string, string> {
  const elasticsearch = inject('elasticsearch');
  if (engineName === 'sqlite' || !elasticsearch) return {};
  const { url, apiKey, username, password, caFile } = elasticsearch.connection;
  return {
    ELASTICSEARCH_URL: url,
    // The run deletes what begins with its prefix when it ends.
    ELASTICSEARCH_INDEX: `${elasticsearch.prefix}${randomUUID().slice(0, 8)}`,
    ...(apiKey ? { ELASTICSEARCH_API_KEY: apiKey } : {}),
    ...(username ? { ELASTICSEARCH_USERNAME: username } : {}),
    ...(password ? { ELASTICSEARCH_PASSWORD: password } : {}),
    ...(caFile ? { ELASTICSEARCH_CA_FILE: caFile } : {}),
  };
}

async function manifestOf(engine: SearchEngine): Promise<readonly ManifestEntry[]> {
  await using writer = await engine.openWriter('update');
  return await Array.fromAsync(writer.manifest());
}
