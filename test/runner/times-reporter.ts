import { relative } from 'node:path';
import type { Reporter, TestModule } from 'vitest/node';
import { type FileTime, timesText } from './times.ts';

/** Tells Vitest's output where the time went. */
// biome-ignore lint/style/noDefaultExport: Vitest reads the default export.
export default class TimesReporter implements Reporter {
  readonly #startedAt = new Map<string, number>();
  readonly #times: FileTime[] = [];

  onTestModuleQueued({ id }: TestModule): void {
    this.#startedAt.set(id, performance.now());
  }

  onTestModuleEnd({ id, moduleId, project }: TestModule): void {
    const endedAt = performance.now();
    const startedAt = this.#startedAt.get(id) ?? endedAt;
    const file = relative(project.config.root, moduleId);
    this.#times.push({ project: project.name, file, startedAt, endedAt });
  }

  onTestRunEnd(): void {
    if (this.#times.length > 0) process.stdout.write(`\n${timesText(this.#times)}`);
  }
}
