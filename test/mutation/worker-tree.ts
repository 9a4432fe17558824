import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Mutant, mutated } from './mutants.ts';

const COPIED = ['src', 'test', 'sample', 'labels', 'package.json', 'tsconfig.json'];
// Many times what the tests take; a mutant that runs longer has been noticed.
const CASES_MS = 60_000;
const TESTS_MS = 180_000;
// They measure bounds on texts of megabytes, or try thousands of texts: too slow to be run for each mutant.
const SLOW_NAMES = 'in little time|is read through|any text|any order|without fault';

/** What became of a mutant. */
export type Fate = 'killed' | 'survived';

/** A copy of the project in which mutants are tried, one after another. */
export class WorkerTree implements Disposable {
  readonly #folder: string;

  constructor(root: string) {
    this.#folder = mkdtempSync(join(tmpdir(), 'dateline-mutants-'));
    for (const name of COPIED) {
      cpSync(join(root, name), join(this.#folder, name), { recursive: true });
    }
    symlinkSync(join(root, 'node_modules'), join(this.#folder, 'node_modules'));
    const config = `export default { test: { include: ['test/unit/**/*.test.ts'], testTimeout: ${CASES_MS} } };\n`;
    writeFileSync(join(this.#folder, 'vitest.config.ts'), config);
  }

  /** Tries a mutant: first the extraction cases, then the unit tests that import its file. */
  async try(mutant: Mutant, tests: readonly string[]): Promise<Fate> {
    const file = join(this.#folder, mutant.file);
    const source = readFileSync(file, 'utf8');
    writeFileSync(file, mutated(source, mutant));
    try {
      if (!(await this.#passesCases())) return 'killed';
      return tests.length > 0 && !(await this.#passesTests(tests)) ? 'killed' : 'survived';
    } finally {
      writeFileSync(file, source);
    }
  }

  /** Whether everything passes without a mutant. */
  async isSound(tests: readonly string[]): Promise<boolean> {
    return (await this.#passesCases()) && (await this.#passesTests(tests));
  }

  #passesCases(): Promise<boolean> {
    return this.#passes(
      ['--disable-warning=ExperimentalWarning', 'test/mutation/check-cases.ts'],
      CASES_MS,
    );
  }

  #passesTests(tests: readonly string[]): Promise<boolean> {
    const vitest = join('node_modules', 'vitest', 'vitest.mjs');
    const options = ['--bail=1', '--maxWorkers=1', '--no-isolate', '--reporter=dot'];
    const names = `--testNamePattern=^(?!.*(?:${SLOW_NAMES})).*$`;
    return this.#passes([vitest, 'run', ...options, names, ...tests], TESTS_MS);
  }

  #passes(args: readonly string[], mostMs: number): Promise<boolean> {
    const { promise, resolve } = Promise.withResolvers<boolean>();
    const child = spawn(process.execPath, [...args], {
      cwd: this.#folder,
      stdio: 'ignore',
      env: { ...process.env, NODE_COMPILE_CACHE: join(this.#folder, '.compiled') },
      timeout: mostMs,
      killSignal: 'SIGKILL',
    });
    child.once('close', (code) => resolve(code === 0));
    return promise;
  }

  [Symbol.dispose](): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
