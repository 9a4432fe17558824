import type { Box, Layout } from './blocks.ts';

/**
 * Marks the other stories of an endless page: elements `article` beside the one that has the title, with a
 * headline of their own. Where none has it, the first with prose is the one.
 */
export function markOtherStories(
  { blocks, boxes }: Layout,
  gone: boolean[],
  title: number | undefined,
): void {
  const articles = boxes.filter((box) => box.tag === 'article' && box.prose >= MIN_STORY);
  if (articles.length < 2) return;
  const own =
    articles.find((box) => title !== undefined && box.first <= title && title < box.end) ??
    articles[0];
  if (!own) return;
  for (const box of articles) {
    if (box === own || isWithin(box, own) || isWithin(own, box)) continue;
    const isTitled = title !== undefined && own.first <= title && title < own.end;
    const isHeaded = blocks
      .slice(box.first, Math.min(box.end, box.first + MAX_BEFORE_HEADLINE))
      .some((block) => block.box.tag === 'h1' || (isTitled && block.box.tag === 'h2'));
    if (isHeaded) gone.fill(true, box.first, box.end);
  }
}

function isWithin(inner: Box, outer: Box): boolean {
  return inner.first >= outer.first && inner.end <= outer.end;
}

const MIN_STORY = 150;
const MAX_BEFORE_HEADLINE = 8;
