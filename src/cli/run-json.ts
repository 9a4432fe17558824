import type { AppError } from '../errors.ts';
import type { RunReport } from '../services/runs/archive-run.ts';
import type { UpdatePreview } from '../services/runs/preview-update.ts';
import { unfitJson } from './report/correction-lines.ts';

/** How a run ended: for machines, beside its counts. */
export type RunEnd = { readonly exitCode: number; readonly seconds: number };

/** A run's summary as one object: every count of the report under its own name. */
export function runJson(
  command: string,
  report: RunReport,
  { exitCode, seconds }: RunEnd,
): Readonly<Record<string, unknown>> {
  return { command, exitCode, seconds: rounded(seconds), ...report };
}

/** A foreseen failure as an object of the same kind: `error` has its code and its sentence. */
export function errorJson(
  command: string,
  { code, message, exitCode }: AppError,
  seconds: number,
): Readonly<Record<string, unknown>> {
  return { command, exitCode, seconds: rounded(seconds), error: { code, message } };
}

/** What a preview has beside its report: nothing was done, and how the facets would change. */
export function previewJson({ countries, speakers, corrections }: UpdatePreview): {
  readonly dryRun: true;
  readonly facets: object;
  readonly corrections: object;
} {
  const { entries, unfit } = corrections;
  return {
    dryRun: true,
    facets: { country: countries, speaker: speakers },
    corrections: { entries, unfit: unfitJson(unfit) },
  };
}

function rounded(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}
