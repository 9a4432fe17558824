import { addCorrections } from '../../ingest/corrections/add-corrections.ts';
import { parseCorrections } from '../../ingest/corrections/parse-corrections.ts';
import { type CorrectionFields, correctionLine } from './correction-line.ts';

export { type CorrectionFields, correctionLine };

/** Adds lines to the file of corrections. @throws AppError SETTINGS_INVALID; nothing is written then */
export const addToFile = addCorrections;

/** Why a line could not be used; empty where it could. */
export function complaintsOf(line: string): readonly string[] {
  return parseCorrections(line).complaints.map(({ reason }) => reason);
}
