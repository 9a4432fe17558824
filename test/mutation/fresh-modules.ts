import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A source with a change in it, and every file that must be loaded anew to meet it. */
export type ChangedSource = {
  /** Number of the change: another one for each. */
  readonly version: number;
  /** Below the root, as all of `importers`. */
  readonly file: string;
  readonly text: string;
  readonly importers: readonly string[];
};

const PLAIN_TESTS = new URL('./plain-tests.ts', import.meta.url).href;

/** Loads modules as if a source were another one; those that do not come to it stay loaded. */
export class FreshModules {
  readonly #root: string;
  readonly #plain = new Map<string, string>();
  #changed?: { readonly url: string; readonly text: string; readonly version: number };
  #anew: ReadonlySet<string> = new Set();

  constructor(root: string) {
    this.#root = root;
    registerHooks({
      resolve: (specifier, context, next) => {
        if (specifier === 'vitest' && !context.parentURL?.startsWith(PLAIN_TESTS))
          return { url: PLAIN_TESTS, shortCircuit: true };
        const found = next(specifier, context);
        return { ...found, url: this.#versioned(found.url) };
      },
      load: (url, context, next) => {
        const [bare = url, version] = url.split('?mutant=');
        if (version === undefined) return next(url, context);
        return { format: 'module', source: this.#sourceOf(bare), shortCircuit: true };
      },
    });
  }

  /** From now on modules are loaded with this change. */
  change({ version, file, text, importers }: ChangedSource): void {
    this.#changed = { url: this.#urlOf(file), text, version };
    this.#anew = new Set([file, ...importers].map((each) => this.#urlOf(each)));
  }

  /** A module of the project. @throws what it throws while it loads */
  import(file: string): Promise<unknown> {
    return import(this.#urlOf(file));
  }

  #urlOf(file: string): string {
    return pathToFileURL(join(this.#root, file)).href;
  }

  #versioned(url: string): string {
    return this.#changed && this.#anew.has(url) ? `${url}?mutant=${this.#changed.version}` : url;
  }

  #sourceOf(url: string): string {
    if (url === this.#changed?.url) return stripTypeScriptTypes(this.#changed.text);
    const known = this.#plain.get(url);
    if (known !== undefined) return known;
    const plain = stripTypeScriptTypes(readFileSync(new URL(url), 'utf8'));
    this.#plain.set(url, plain);
    return plain;
  }
}
