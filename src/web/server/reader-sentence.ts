import type { AppError, ErrorCode } from '../../errors.ts';

// Messages of these codes tell the keeper what to type. Readers cannot type it: it stands in the log. Where there
// never was an archive the one who looks is its keeper.
const FOR_READERS: Partial<Readonly<Record<ErrorCode, string>>> = {
  SETTINGS_INVALID: 'The archive is set up wrongly. Please tell the administrator.',
  INDEX_UNREACHABLE: 'The archive isn’t responding right now. Try again in a moment.',
  ANSWER_UNREADABLE:
    "Elasticsearch sent an answer Dateline can't read. Please tell the administrator if this keeps happening.",
  INDEX_MISSING: 'Nothing has been indexed here yet. This indexes a folder of articles:',
  INDEX_LOST: 'The archive that was here is gone. Please tell the administrator.',
  INDEX_UNUSABLE: 'The archive cannot be read just now. Please tell the administrator.',
  INDEX_FULL: 'The archive cannot be read just now. Please tell the administrator.',
};

/** What a page or the API says of a failure: what happened, and what a reader can do. */
export function readerSentence({ code, message }: AppError): string {
  return FOR_READERS[code] ?? message;
}

/** What the keeper types to be rid of a failure, for the page and the API to show behind the sentence. */
export function wayOut({ code }: AppError): string | undefined {
  return code === 'INDEX_MISSING' ? 'npm run index -- PATH…' : undefined;
}
