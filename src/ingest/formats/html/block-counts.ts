import { type Block, isProse } from './blocks.ts';
import { consentPhrases, isCommentHeading, isReplyLine, isTeaserHeading } from './sayings.ts';

const MIN_HEADLINE = 20;
const LINKED_SHARE = 0.8;

/** How many blocks of each sort a run of blocks has, for any run at the same small cost. */
export type BlockCounts = {
  readonly prose: Count;
  /** Letters of prose outside of links. */
  readonly letters: Count;
  /** Prose that asks for consent. */
  readonly consent: Count;
  /** Blocks that ask readers for money, their account or a comment. */
  readonly appeals: Count;
  /** Buttons below comments, and how long ago they were written. */
  readonly replies: Count;
  readonly linkedHeadlines: Count;
  readonly commentHeadings: Count;
  readonly teaserHeadings: Count;
  /** First-rank headings that are no links. */
  readonly titles: Count;
};

/** Of the blocks from `first` up to `end`. */
export type Count = (first: number, end: number) => number;

/** Counts every sort once. `appeals`: how many appeals to the reader each block has. */
export function countBlocks(blocks: readonly Block[], appeals: readonly number[]): BlockCounts {
  return {
    prose: counted(blocks, isProse),
    letters: counted(blocks, (block) => (isProse(block) ? block.size - block.linked : 0)),
    consent: counted(blocks, (block) => isProse(block) && consentPhrases(block.text) > 0),
    appeals: counted(blocks, (_, at) => (appeals[at] ?? 0) > 0),
    replies: counted(blocks, ({ text }) => isReplyLine(text)),
    linkedHeadlines: counted(blocks, isLinkedHeadline),
    commentHeadings: counted(blocks, ({ text }) => isCommentHeading(text)),
    teaserHeadings: counted(blocks, ({ text }) => isTeaserHeading(text)),
    titles: counted(blocks, ({ box, size, linked }) => box.tag === 'h1' && linked < size),
  };
}

/** A line that is a link, long enough to be the headline of another story. */
export function isLinkedHeadline({ size, linked }: Block): boolean {
  return size >= MIN_HEADLINE && linked >= size * LINKED_SHARE;
}

function counted(
  blocks: readonly Block[],
  count: (block: Block, at: number) => boolean | number,
): Count {
  const sums = [0];
  for (const [at, block] of blocks.entries()) sums.push((sums[at] ?? 0) + Number(count(block, at)));
  return (first, end) => (sums[end] ?? 0) - (sums[Math.min(first, end)] ?? 0);
}
