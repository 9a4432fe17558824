import { addCorrections } from '../../ingest/corrections/add-corrections.ts';
import { type CorrectionFields, correctionLine } from './correction-line.ts';

export { type CorrectionFields, correctionLine };

/** Adds lines to the file of corrections. @throws AppError SETTINGS_INVALID; nothing is written then */
export const addToFile = addCorrections;
