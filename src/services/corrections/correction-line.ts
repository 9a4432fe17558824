export { type CorrectionFields, correctionLine } from '../../ingest/correction-line.ts';
