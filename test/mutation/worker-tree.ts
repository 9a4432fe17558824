import { spawn } from 'node:child_process';
import {
  closeSync,
  cpSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Mutant, mutated } from './mutants.ts';

const COPIED = ['src', 'test', 'sample', 'labels', 'package.json', 'tsconfig.json'];
// A mutant that takes so many times as long as the tests without it, and half a minute, has been noticed.
const TIMES_LONGER = 10;
const LEAST_MS = 30_000;
const MOST_MS = 900_000;
// They measure bounds on texts of megabytes, or try thousands of texts: too slow to be run for each mutant.
const SLOW_NAMES = 'in little time|is read through|any text|any order|without fault';

/** What became of a mutant. */
export type Fate = 'killed' | 'survived';

/** A copy of the project in which mutants are tried, one after another. */
export class WorkerTree implements Disposable {
  readonly #folder: string;
  #mostMs = MOST_MS;

  /** What the last run wrote. */
  get #log(): string {
    return join(this.#folder, 'last-run.log');
  }

  constructor(root: string) {
    this.#folder = mkdtempSync(join(tmpdir(), 'dateline-mutants-'));
    for (const name of COPIED) {
      cpSync(join(root, name), join(this.#folder, name), { recursive: true });
    }
    symlinkSync(join(root, 'node_modules'), join(this.#folder, 'node_modules'));
    // A cache of its own: two runs at once must not read what the other is writing.
    const config = {
      cacheDir: join(this.#folder, '.vite'),
      test: { include: ['test/unit/**/*.test.ts'], testTimeout: MOST_MS },
    };
    const text = `export default ${JSON.stringify(config)};\n`;
    writeFileSync(join(this.#folder, 'vitest.config.mjs'), text);
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

  /** Sees that everything passes without a mutant; from then on one may take some times as long. @throws where not */
  async checkSound(tests: readonly string[]): Promise<void> {
    const start = performance.now();
    if (!(await this.#passesCases())) throw new Error('Extraction cases fail without any mutant.');
    if (!(await this.#passesTests(tests)))
      throw new Error(`Unit tests fail without any mutant:\n${readFileSync(this.#log, 'utf8')}`);
    this.#mostMs = Math.round(LEAST_MS + TIMES_LONGER * (performance.now() - start));
  }

  #passesCases(): Promise<boolean> {
    return this.#passes(['--disable-warning=ExperimentalWarning', 'test/mutation/check-cases.ts']);
  }

  #passesTests(tests: readonly string[]): Promise<boolean> {
    const vitest = join('node_modules', 'vitest', 'vitest.mjs');
    const options = ['--bail=1', '--maxWorkers=1', '--no-isolate', '--reporter=dot'];
    const names = `--testNamePattern=^(?!.*(?:${SLOW_NAMES})).*$`;
    return this.#passes([vitest, 'run', ...options, names, ...tests]);
  }

  #passes(args: readonly string[]): Promise<boolean> {
    const { promise, resolve } = Promise.withResolvers<boolean>();
    const log = openSync(this.#log, 'w');
    const child = spawn(process.execPath, [...args], {
      cwd: this.#folder,
      stdio: ['ignore', log, log],
      env: { ...process.env, NODE_COMPILE_CACHE: join(this.#folder, '.compiled') },
      timeout: this.#mostMs,
      killSignal: 'SIGKILL',
    });
    child.once('close', (code) => {
      closeSync(log);
      resolve(code === 0);
    });
    return promise;
  }

  [Symbol.dispose](): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
