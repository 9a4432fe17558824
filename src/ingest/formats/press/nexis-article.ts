import { oneLine } from '../html/page.ts';
import { type Block, isCover, type Piece } from './nexis-blocks.ts';
import { headOf } from './nexis-head.ts';
import { isDated, isDateLine } from './nexis-lines.ts';
import { tailOf } from './nexis-tail.ts';
import { topOf, undatedTop } from './nexis-top.ts';
import type { PressArticle } from './press-draft.ts';

/** One article of LexisNexis, of the older or the newer layout; `undefined` where it is in neither. */
export function nexisArticle({ blocks, layout }: Piece): PressArticle | undefined {
  const start = afterCover(blocks);
  const lines = blocks.slice(start);
  const head = headOf(lines, layout);
  const top = topOf(head.plain, layout) ?? undatedTop(head.plain, layout);
  // Only an article says its length; what says neither that nor a day is something else.
  if (!isDated(head.plain) && head.fields.words === undefined) return undefined;
  if (!top && head.fields.title === undefined) return undefined;
  const { fields, others } = head;
  const tail = tailOf(lines.slice(head.end));
  const rights = [...head.rights, ...tail.rights].join(' ');
  const summary = fields.summary === undefined ? [] : [fields.summary];
  const title = fields.title ?? top?.title;
  const story = lines.slice(head.end, head.end + tail.start);
  if (story[0]?.text === title) story.shift();
  return {
    id: head.id,
    title,
    paragraphs: [...(top?.further ?? []), ...summary, ...story.map(({ text }) => text)],
    date: top?.date ?? fields.date,
    source: top?.source ?? fields.source,
    section: fields.section,
    page: fields.page,
    byline: fields.byline,
    words: fields.words,
    language: tail.language ?? fields.language,
    others: {
      ...(top?.edition ? { edition: top.edition } : {}),
      ...(fields.dateline ? { dateline: fields.dateline } : {}),
      ...others,
      ...tail.others,
      ...(rights ? { copyright: oneLine(rights) } : {}),
    },
  };
}

/** A cover page without a mark of its end lies before its first article. */
function afterCover(blocks: readonly Block[]): number {
  const last = blocks.findLastIndex(isCover);
  if (last === -1) return 0;
  const dated = blocks.findIndex(({ text }, at) => at > last && isDateLine(text));
  return dated === -1 ? last + 1 : Math.max(last + 1, dated - 2);
}
