import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ejs from 'ejs';

/** Renders a view by the path of its file, with what it is given by name. */
export type RenderView = (file: string, given: Readonly<Record<string, unknown>>) => string;

/**
 * Views compiled at their first use. EJS looks a partial up on the disk and copies everything known at each `include`,
 * and its `with` keeps V8 from knowing any name: half of a page's time. Here a partial gets what it is given and
 * nothing else, and every name is a variable.
 */
export function compiledViews(print: (value: unknown) => string): RenderView {
  const compiled = new Map<string, View>();
  const viewOf = (file: string): View => {
    const known = compiled.get(file);
    if (known) return known;
    const view = compile(file, print);
    compiled.set(file, view);
    return view;
  };
  const partials = new Map<string, Partial>();
  const partialsOf = (folder: string): Partial => {
    const known = partials.get(folder);
    if (known) return known;
    const files = new Map<string, string>();
    const partial: Partial = (name, given = {}) => {
      const file = files.get(name) ?? join(folder, `${name}.ejs`);
      files.set(name, file);
      return render(file, given);
    };
    partials.set(folder, partial);
    return partial;
  };
  const render: RenderView = (file, given) =>
    viewOf(file)({ ...given, [PARTIAL]: partialsOf(dirname(file)) });
  return render;
}

type View = (given: object) => string;

type Partial = (name: string, given?: Readonly<Record<string, unknown>>) => string;

// EJS keeps the name `include` for its own.
const PARTIAL = 'partial';
const CODE = /<%(?!%)([\s\S]*?)%>/g;
const QUOTED = /'[^']*'/g;
// What stands behind a full stop is a property.
const NAME = /(?<![\w.])[A-Za-z_]\w*/g;
const DECLARED = /\blet (\w+)/g;
const RESERVED: ReadonlySet<string> = new Set(
  `arguments await break case catch class const continue debugger default delete do else enum eval export extends false
  finally for function if implements import in instanceof interface let new null package private protected public return
  static super switch this throw true try typeof undefined var void while with yield escapeFn include rethrow locals`.split(
    /\s+/,
  ),
);
// What the language itself has under these names is meant where a view names it.
const GLOBALS: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(globalThis));

function compile(file: string, print: (value: unknown) => string): View {
  const text = readFileSync(file, 'utf8').replaceAll('include(', `${PARTIAL}(`);
  return ejs.compile(text, {
    filename: file,
    escape: print,
    compileDebug: false,
    _with: false,
    destructuredLocals: namesIn(text),
    unsafePrototypeLocals: true,
  });
}

/** Every word of a view's code that may be the name of what it is given. */
function namesIn(text: string): string[] {
  const code = [...text.matchAll(CODE)]
    .map(([, one = '']) => one.replaceAll(QUOTED, ' '))
    .join('\n');
  const own = new Set([...code.matchAll(DECLARED)].map(([, name]) => name));
  return [...new Set(code.match(NAME))].filter(
    (name) => !RESERVED.has(name) && !GLOBALS.has(name) && !own.has(name),
  );
}
