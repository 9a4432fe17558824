export { type CorrectionFields, correctionLine } from '../../ingest/corrections/correction-line.ts';
