import { expect } from 'vitest';

/** A test of a file that was loaded in place of Vitest's own running of it. */
export type PlainTest = { readonly name: string; readonly run: () => unknown };

type Body = (...args: readonly unknown[]) => unknown;

// Stands in for Vitest: its tests start a process and read every module anew, which takes longer than the tests.
const collected: PlainTest[] = [];
const groups: string[] = [];

/** Takes the tests that have been declared since the last call. */
export function takeTests(): readonly PlainTest[] {
  return collected.splice(0);
}

function declare(name: string, run: () => unknown): void {
  collected.push({ name: [...groups, name].join(' '), run });
}

/** As Vitest's. */
export function describe(name: string, body: () => void): void {
  groups.push(name);
  try {
    body();
  } finally {
    groups.pop();
  }
}

/** As Vitest's, for tests without options. */
export const it = Object.assign((name: string, body: Body) => declare(name, body), {
  each: (table: readonly unknown[]) => (name: string, body: Body) => {
    for (const row of table) declare(name, () => body(...(Array.isArray(row) ? row : [row])));
  },
});

export { expect };
