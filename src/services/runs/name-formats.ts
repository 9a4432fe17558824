import { READ_FORMATS } from '../../ingest/formats/table.ts';

/** The kinds of files that are read, for a line of help: `texts, tables, pages …`. */
export function nameFormats(): string {
  return READ_FORMATS.map(({ many }) => many).join(', ');
}
