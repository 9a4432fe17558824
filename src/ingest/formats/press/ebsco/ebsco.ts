import { decode } from '../../../decode.ts';
import { MAX_WHOLE_BYTES } from '../../../limits.ts';
import { decodeDeclared } from '../../declared-encoding.ts';
import { type Draft, type Refusal, type Remark, refusal } from '../../draft.ts';
import { readingWhole } from '../../whole-file.ts';
import { htmlLines, RULED_LINE } from '../html-lines.ts';
import { pressDrafts } from '../press-draft.ts';
import { ebscoArticle, ebscoRecord } from './article.ts';
import { dayOrderOf } from './source-line.ts';

type Outcomes = AsyncGenerator<Draft | Refusal | Remark>;

const RECORD = /^\s*record: ?(\d{1,6})\s*$/i;

/** An export of EBSCO as text: records, each with labelled lines and then the text. */
export async function* readEbscoText(chunks: AsyncIterable<Uint8Array>): Outcomes {
  yield* readingWhole(chunks, MAX_WHOLE_BYTES, decode, (text) =>
    readLines(text.split(/\r\n|[\n\r\f\u2028]/)),
  );
}

/** The same as a page. */
export async function* readEbscoHtml(chunks: AsyncIterable<Uint8Array>): Outcomes {
  yield* readingWhole(chunks, MAX_WHOLE_BYTES, decodeDeclared, (text) =>
    readLines(htmlLines(text).filter((line) => line !== RULED_LINE)),
  );
}

function* readLines(lines: readonly string[]): Generator<Draft | Refusal | Remark> {
  const starts = lines.flatMap((line, at) => (RECORD.test(line) ? [at] : []));
  if (starts.length === 0) {
    yield refusal('it is an export of EBSCO without a numbered record');
    return;
  }
  const records = starts.map((start, at) => ebscoRecord(lines.slice(start + 1, starts[at + 1])));
  const order = dayOrderOf(records.flatMap(({ fields }) => fields.source ?? []));
  yield* pressDrafts(
    'EBSCO',
    records.values().map((record) => ebscoArticle(record, order)),
  );
}
