import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What a process held at a moment, in bytes of memory that no file lies behind. */
export type MemorySample = { readonly atMs: number; readonly bytes: number };

const EVERY_MS = 200;

/**
 * Looks at the anonymous memory of a process until it ends (Linux): heaps and stacks, without the pages of files
 * that the system may take back at any time.
 */
export function sampleMemory(child: ChildProcess): readonly MemorySample[] {
  const samples: MemorySample[] = [];
  const startedAt = performance.now();
  const timer = setInterval(() => {
    const bytes = anonymousBytes(child.pid);
    if (bytes !== undefined) samples.push({ atMs: performance.now() - startedAt, bytes });
  }, EVERY_MS);
  child.once('exit', () => clearInterval(timer));
  return samples;
}

export function peakOf(samples: readonly MemorySample[]): number {
  return Math.max(0, ...samples.map(({ bytes }) => bytes));
}

/** What a process holds now; `undefined` where the system does not say. */
export function anonymousBytes(pid: number | undefined): number | undefined {
  try {
    const [, kib] = /^RssAnon:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return kib === undefined ? undefined : Number(kib) * 1024;
  } catch {
    return undefined; // it has just ended
  }
}
