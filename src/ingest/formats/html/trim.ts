import { isLinkedHeadline } from './block-counts.ts';
import { type Block, type Box, isHeading, isProse, type Layout } from './blocks.ts';
import { isBoilerplateLine, isHeadLine } from './boilerplate-lines.ts';
import { lettersOf } from './letters.ts';
import { isAuthorHeading } from './reader-appeals.ts';
import { isCommentHeading, isTeaserHeading } from './sayings.ts';

/** A story as found, before its head and tail are cut. */
export type RawStory = {
  readonly layout: Layout;
  /** Positions of its blocks. */
  readonly kept: readonly number[];
  readonly gone: readonly boolean[];
  readonly box: Box;
  /** Position of the title. */
  readonly title: number | undefined;
  readonly description: string | undefined;
};

/** Most of a story that may be cut as teasers or comments behind a heading that says so. */
const MOST_CUT = 0.4;
const MIN_STORY = 400;
const MIN_DEK = 50;
const MAX_DEK_DISTANCE = 40;
const MAX_DEKS = 2;

/** The paragraphs of a story without the lines above and below it, and without teasers in between. */
export function trimStory(story: RawStory): string[] {
  const { blocks } = story.layout;
  const dropped = droppedSections(story);
  const body = story.kept.filter((at) => !dropped.has(at));
  const isTitleInside = story.title !== undefined && isBeforeMost(story.title, body, blocks);
  const behind = isTitleInside ? body.filter((at) => at > (story.title ?? -1)) : body;
  const first = behind.findIndex((at) => isOpening(blocks[at]));
  const head = behind.slice(0, Math.max(0, first)).filter((at) => isDek(blocks[at]));
  const rest = withoutTail(withoutHeadLines(behind.slice(Math.max(0, first)), blocks), blocks);
  const texts = [...dekAbove(story, behind[0]), ...head, ...rest]
    .map((at) => blocks[at])
    .filter((block) => block !== undefined && !isBoilerplateLine(block.text))
    .map((block) => block?.text ?? '');
  return texts;
}

/** Bylines and dates stand below the line that says the story in short, too. */
function withoutHeadLines(body: readonly number[], blocks: readonly Block[]): readonly number[] {
  let paragraphs = 0;
  return body.filter((at) => {
    const block = blocks[at];
    if (!block) return false;
    const isLine = paragraphs < HEAD_PARAGRAPHS && isHeadLine(block.text);
    if (!isLine && isProse(block)) paragraphs += 1;
    return !isLine;
  });
}

const HEAD_PARAGRAPHS = 2;

/** Whether most of the prose stands behind a position. */
function isBeforeMost(title: number, body: readonly number[], blocks: readonly Block[]): boolean {
  let before = 0;
  let all = 0;
  for (const at of body) {
    const block = blocks[at];
    if (!block || !isProse(block)) continue;
    all += block.size;
    if (at < title) before += block.size;
  }
  return before * 3 < all;
}

/** The first paragraph proper. */
function isOpening(block: Block | undefined): boolean {
  if (!block || isHeadLine(block.text) || isBoilerplateLine(block.text)) return false;
  return isProse(block) || isShortSentence(block);
}

function isShortSentence(block: Block): boolean {
  return block.size >= 20 && block.linked === 0 && !isHeading(block) && ENDED.test(block.text);
}

const ENDED = /[.!?…。！？؟।]["'”’»)]*$/;

/** A line under the headline that says what the story is about. */
function isDek(block: Block | undefined): boolean {
  if (!block || block.size < MIN_DEK || block.linked * 2 > block.size) return false;
  return !isHeadLine(block.text) && !isBoilerplateLine(block.text);
}

/** What says the story in short between its title and the element of its text. */
function dekAbove(
  { layout, gone, box, title, description }: RawStory,
  first: number | undefined,
): number[] {
  if (title === undefined || first === undefined || title >= box.first) return [];
  const start = Math.max(title + 1, box.first - MAX_DEK_DISTANCE);
  const told = lettersOf(description ?? '').slice(0, 60);
  const found: number[] = [];
  for (let at = start; at < box.first; at += 1) {
    const block = layout.blocks[at];
    if (!block || gone[at] || !isDek(block)) continue;
    if (told.length >= 20 && lettersOf(block.text).startsWith(told)) return [at];
    found.push(at);
  }
  return found.slice(0, MAX_DEKS);
}

/** Teasers, comments and what is said of the author, behind a heading that says so. */
function droppedSections({ layout, kept, box }: RawStory): Set<number> {
  const { blocks } = layout;
  const all = kept.reduce((sum, at) => sum + proseOf(blocks[at]), 0);
  const dropped = new Set<number>();
  let before = 0;
  for (const [place, at] of kept.entries()) {
    const block = blocks[at];
    if (!block || dropped.has(at)) continue;
    const isComments = before > 0 && isCommentHeading(block.text);
    const isAuthor = before > 0 && isAuthorHeading(block.text);
    if (isComments || isAuthor || isTeaserHeading(block.text)) {
      const section = isComments ? kept.slice(place) : ledBy(place, kept, blocks, box);
      const prose = section.reduce((sum, inner) => sum + proseOf(blocks[inner]), 0);
      if (prose <= all * MOST_CUT || (isComments && before >= MIN_STORY))
        for (const inner of section) dropped.add(inner);
    }
    if (!dropped.has(at)) before += proseOf(block);
  }
  return dropped;
}

/** What a heading stands over: the largest element that it begins, else the links and lines behind it. */
function ledBy(
  place: number,
  kept: readonly number[],
  blocks: readonly Block[],
  story: Box,
): number[] {
  const start = kept[place] ?? 0;
  let led: Box | undefined = blocks[start]?.box;
  let outer: Box | undefined;
  for (; led && led !== story && led.first === start; led = led.parent) outer = led;
  const isAlone = !outer || outer.end <= start + 1;
  if (!isAlone && outer) return kept.filter((at) => at >= start && at < (outer?.end ?? 0));
  const section = [start];
  for (const at of kept.slice(place + 1)) {
    const block = blocks[at];
    if (!block || !(isLinkedHeadline(block) || (block.linked > 0 && !isProse(block)))) break;
    section.push(at);
  }
  return section;
}

function proseOf(block: Block | undefined): number {
  return block && isProse(block) ? block.size - block.linked : 0;
}

/** Without the lines behind the last paragraph: tags, links, names. Lists are kept. */
function withoutTail(body: readonly number[], blocks: readonly Block[]): readonly number[] {
  let end = body.length;
  while (end > 0 && isTail(blocks[body[end - 1] ?? -1])) end -= 1;
  return end === 0 ? body : body.slice(0, end);
}

function isTail(block: Block | undefined): boolean {
  if (!block) return true;
  if (isHeading(block) || block.linked * 2 > block.size) return true;
  if (isBoilerplateLine(block.text) || isHeadLine(block.text)) return true;
  if (isProse(block)) return false;
  return (
    !/^(?:li|dd|tr|pre|blockquote|table|tbody)$/.test(block.box.tag) && !ENDED.test(block.text)
  );
}
