import { MAX_WHOLE_BYTES } from '../../../limits.ts';
import { type Draft, type Refusal, type Remark, refusal, unreadable } from '../../draft.ts';
import { rtfDocument } from '../../rtf/document.ts';
import type { RtfParagraph } from '../../rtf/paragraphs.ts';
import { holdUpTo, tooLarge } from '../../whole-file.ts';
import { isNexis, readNexis } from '../nexis.ts';
import { isFactivaParagraphs, readFactivaParagraphs } from './factiva-paragraphs.ts';

/**
 * An export of Factiva or LexisNexis as Rich Text Format. Which of them it is, its paragraphs say: the head of the file
 * may be filled by its styles. Other files of the format are refused.
 */
export async function* readPressRtf(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Draft | Refusal | Remark> {
  const bytes = await holdUpTo(chunks, MAX_WHOLE_BYTES);
  if (!bytes) {
    yield tooLarge(MAX_WHOLE_BYTES);
    return;
  }
  const found = rtfDocument(bytes);
  if (found.kind === 'unreadable') yield unreadable(found.reason);
  else yield* readParagraphs(found.paragraphs, found.isWhole);
}

function* readParagraphs(
  paragraphs: readonly RtfParagraph[],
  isWhole: boolean,
): Generator<Draft | Refusal | Remark> {
  if (isNexis(paragraphs)) yield* readNexis(paragraphs);
  else if (isFactivaParagraphs(paragraphs)) yield* readFactivaParagraphs(paragraphs);
  else {
    const cut = isWhole ? '' : '; this one also breaks off before its end';
    yield refusal(
      `word processor files are not read, except exports of Factiva and LexisNexis${cut}`,
    );
  }
}
