import { decode } from '../../../decode.ts';
import { MAX_WHOLE_BYTES } from '../../../limits.ts';
import { decodeDeclared } from '../../declared-encoding.ts';
import { type Draft, type Refusal, type Remark, refusal } from '../../draft.ts';
import { readingWhole } from '../../whole-file.ts';
import { htmlLines } from '../html-lines.ts';
import { pressDrafts } from '../press-draft.ts';
import { proquestArticle } from './article.ts';
import { proquestPieces } from './pieces.ts';

type Outcomes = AsyncGenerator<Draft | Refusal | Remark>;

/** An export of ProQuest as text: labelled lines, articles parted by ruled lines. */
export async function* readProquestText(chunks: AsyncIterable<Uint8Array>): Outcomes {
  yield* readingWhole(chunks, MAX_WHOLE_BYTES, decode, (text) =>
    readLines(text.split(/\r\n|[\n\r\f\u2028]/)),
  );
}

/** The same as a page, with its labels in bold. */
export async function* readProquestHtml(chunks: AsyncIterable<Uint8Array>): Outcomes {
  yield* readingWhole(chunks, MAX_WHOLE_BYTES, decodeDeclared, (text) =>
    readLines(htmlLines(text)),
  );
}

function* readLines(lines: readonly string[]): Generator<Draft | Refusal | Remark> {
  const { pieces, claimed } = proquestPieces(lines);
  if (pieces.length === 0) {
    yield refusal('it is a cover page or list of ProQuest without articles');
    return;
  }
  yield* pressDrafts('ProQuest', pieces.values().map(proquestArticle), claimed);
}
