import { type Box, boxesRound, isProse, type Layout } from './blocks.ts';
import { lettersOf } from './letters.ts';

/**
 * Marks the other stories of an endless page: elements `article` beside the one that has the title, with a
 * headline of their own. Where none has it, the first with prose is the one.
 */
export function markOtherStories(layout: Layout, gone: boolean[], title: number | undefined): void {
  markFollowing(layout, gone, title);
  const { blocks, boxes } = layout;
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

/** Elements behind the story that begin with a headline of the first rank, whatever they are called. */
function markFollowing({ blocks }: Layout, gone: boolean[], title: number | undefined): void {
  if (title === undefined || blocks[title]?.box.tag !== 'h1') return;
  const own = lettersOf(blocks[title]?.text ?? '');
  const isOther = (text: string) =>
    !own.includes(lettersOf(text)) && !lettersOf(text).includes(own);
  let before = 0;
  for (let at = title + 1; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (!block) continue;
    const isTitle = block.box.tag === 'h1' && block.linked < block.size;
    if (isTitle && before >= MIN_STORY && isOther(block.text)) {
      const box = largestWithout(block.box, title);
      if (box.prose >= MIN_STORY && box.first === at) gone.fill(true, box.first, box.end);
    }
    if (isProse(block)) before += block.size;
  }
}

/** The largest element round a headline that does not hold the title too. */
function largestWithout(headline: Box, title: number): Box {
  let largest = headline;
  for (const box of boxesRound(headline)) {
    if (box.first <= title) break;
    largest = box;
  }
  return largest;
}

function isWithin(inner: Box, outer: Box): boolean {
  return inner.first >= outer.first && inner.end <= outer.end;
}

const MIN_STORY = 150;
const MAX_BEFORE_HEADLINE = 8;
