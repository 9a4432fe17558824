import type { Draft, Refusal, Remark } from '../draft.ts';
import { refusal } from '../draft.ts';
import { nexisArticle } from './nexis-article.ts';
import { type Block, isArticleEnd, isArticleNumber, piecesOf } from './nexis-blocks.ts';
import { labelAbove } from './nexis-labels.ts';
import { pressDrafts } from './press-draft.ts';

/** The articles of an export of LexisNexis, whatever kind of file its paragraphs are from. */
export function* readNexis(blocks: readonly Block[]): Generator<Draft | Refusal | Remark> {
  const { pieces, claimed } = piecesOf(blocks);
  if (pieces.length === 0) {
    yield refusal('it is a cover page or list of LexisNexis without articles');
    return;
  }
  yield* pressDrafts('LexisNexis', pieces.values().map(nexisArticle), claimed);
  if (pieces.at(-1)?.isWhole === false)
    yield { kind: 'remark', text: 'it breaks off in its last article' };
}

/** Whether the paragraphs of a word processor file are an export of LexisNexis. */
export function isNexis(blocks: readonly Block[]): boolean {
  const hasArticles = blocks.some(({ text }) => isArticleNumber(text) || isArticleEnd(text));
  return hasArticles && blocks.some(({ text }) => labelAbove(text)?.field === 'words');
}
