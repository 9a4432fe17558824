import type { LineFile } from '../../platform/line-file.ts';

/** What the last run rejected, for everybody's eyes: how much and why, never where. */
export type RejectSummary = {
  readonly count: number;
  /** The commonest first, then by their words; counts that are of no named kind are missing in their sum. */
  readonly reasons: readonly { readonly reason: string; readonly count: number }[];
};

/** `undefined` where the server knows of no rejects: the last run had none, or ran on another machine. */
export type SummarizeRejects = () => Promise<RejectSummary | undefined>;

const MOST_REASONS = 6;
// Reasons are a few dozen sentences; a file that holds more kinds of them was not written by a run.
const MOST_KINDS = 1000;

/** Counts the lines of the file of rejects that a run leaves; read anew only after it has changed. */
export function summarizeRejects(file: LineFile | undefined): SummarizeRejects {
  let known: { readonly version: string; readonly summary: RejectSummary } | undefined;
  return async () => {
    const version = await file?.version();
    if (file === undefined || version === undefined) return undefined;
    if (known?.version !== version) known = { version, summary: await countReasons(file) };
    return known.summary.count === 0 ? undefined : known.summary;
  };
}

async function countReasons(file: LineFile): Promise<RejectSummary> {
  const counts = new Map<string, number>();
  let count = 0;
  for await (const line of file.lines()) {
    if (line === '') continue;
    count += 1;
    const kind = kindOf(line);
    if (kind === undefined || (counts.size >= MOST_KINDS && !counts.has(kind))) continue;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const reasons = Array.from(counts, ([reason, of]) => ({ reason, count: of }))
    .toSorted((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1))
    .slice(0, MOST_REASONS);
  return { count, reasons };
}

/** A reason without what follows its colon, which may name a file; `undefined` of a line that was cut off. */
function kindOf(line: string): string | undefined {
  try {
    const { reason } = JSON.parse(line);
    return typeof reason === 'string' ? reason.split(':', 1)[0] : undefined;
  } catch {
    return undefined;
  }
}
