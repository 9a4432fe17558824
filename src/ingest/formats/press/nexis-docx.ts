import { MAX_WHOLE_BYTES } from '../../limits.ts';
import { type Draft, type Refusal, type Remark, refusal, unreadable } from '../draft.ts';
import { holdUpTo, tooLarge } from '../whole-file.ts';
import { docxBlocks } from './docx-blocks.ts';
import { readNexis } from './nexis.ts';
import { type Block, isArticleEnd, isArticleNumber } from './nexis-blocks.ts';
import { labelAbove } from './nexis-labels.ts';

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

/** Whether the paragraphs of a word processor file are an export of LexisNexis. */
export function isNexis(blocks: readonly Block[]): boolean {
  const hasArticles = blocks.some(({ text }) => isArticleNumber(text) || isArticleEnd(text));
  return hasArticles && blocks.some(({ text }) => labelAbove(text)?.field === 'words');
}
