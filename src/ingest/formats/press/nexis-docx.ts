import { MAX_WHOLE_BYTES } from '../../limits.ts';
import { type Draft, type Refusal, type Remark, refusal, unreadable } from '../draft.ts';
import { holdUpTo, tooLarge } from '../whole-file.ts';
import { docxBlocks } from './docx-blocks.ts';
import { isNexis, readNexis } from './nexis.ts';

/** An export of LexisNexis as a word processor file (DOCX). Other word processor files are refused. */
export async function* readNexisDocx(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Draft | Refusal | Remark> {
  const bytes = await holdUpTo(chunks, MAX_WHOLE_BYTES);
  if (!bytes) {
    yield tooLarge(MAX_WHOLE_BYTES);
    return;
  }
  const found = await docxBlocks(bytes);
  if (found.kind === 'unreadable') yield unreadable(found.reason);
  else if (isNexis(found.blocks)) yield* readNexis(found.blocks);
  else yield refusal('word processor files are not read, except exports of LexisNexis');
}
