import type { Corrections } from '../../domain/correction.ts';
import { hasCorrectionMarks } from '../../ingest/corrections/correction-mark.ts';
import {
  type CorrectionFiles,
  readCorrectionFiles,
} from '../../ingest/corrections/corrections-file.ts';

export { type CorrectionFiles, type Corrections, hasCorrectionMarks };

/** What the keeper has decided about tags. @throws AppError SETTINGS_INVALID, naming the lines */
export const readCorrections: (files: CorrectionFiles) => Promise<Corrections> =
  readCorrectionFiles;
