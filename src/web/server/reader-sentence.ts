import type { AppError, ErrorCode } from '../../errors.ts';

// Messages of these codes tell the keeper what to type. Readers cannot type it: it stands in the log.
const FOR_READERS: Partial<Readonly<Record<ErrorCode, string>>> = {
  SETTINGS_INVALID: 'The archive is set up wrongly. Its keeper has to see to it.',
  INDEX_UNREACHABLE: 'The archive does not answer just now. Try again in a moment.',
  INDEX_MISSING: 'Nothing can be searched here yet: the archive is still being set up.',
  INDEX_UNUSABLE: 'The archive cannot be read just now. Its keeper has to see to it.',
  INDEX_FULL: 'The archive cannot be read just now. Its keeper has to see to it.',
};

/** What a page or the API says of a failure: what happened, and what a reader can do. */
export function readerSentence({ code, message }: AppError): string {
  return FOR_READERS[code] ?? message;
}
