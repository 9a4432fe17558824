import {
  type Block,
  type Box,
  boxesRound,
  isHeading,
  isProse,
  type Layout,
  layOut,
} from './blocks.ts';
import { findBoilerplate } from './boilerplate.ts';
import { storyBox } from './container.ts';
import { lettersOf } from './letters.ts';
import { markOtherStories } from './other-stories.ts';
import type { Page } from './page.ts';
import { trimStory } from './trim.ts';

/** What the page says of its story. */
export type StoryClues = {
  readonly title: string | undefined;
  /** What stands for it in lists of stories; often its first paragraph, set apart from the others. */
  readonly description: string | undefined;
};

const MIN_PROSE = 200;
const MAX_KICKER = 100;
// What is hidden may be a window that opens over the page, or the rest of the story.
const HIDDEN = 0.3;

/** The paragraphs of the story of a page whose scripts and streams are gone. */
export function findStory(page: Page, clues: StoryClues): string[] {
  const root = page.querySelector('body') ?? page.documentElement;
  const layout = layOut(root);
  const gone = findBoilerplate(layout);
  const title = titleBlock(layout.blocks, clues.title);
  markOtherStories(layout, gone, title);
  const weights = weightsOf(layout.blocks, gone);
  const box = storyBox(layout.blocks, weights);
  if (!box) return [];
  const kept = [...twinsOf(box, layout, title), box].flatMap((one) =>
    storyBlocks(layout, gone, one),
  );
  kept.sort((a, b) => a - b);
  return trimStory({ layout, kept, gone, box, title, description: clues.description });
}

/** Every block that is no boilerplate: of a piece of HTML that is a story already. */
export function allBlocks(page: Page): string[] {
  const { blocks, boxes, root } = layOut(page.documentElement);
  const gone = findBoilerplate({ blocks, boxes, root });
  return blocks.filter((_block, at) => !gone[at]).map(({ text }) => text);
}

/** Elements of the same names beside that of the story: it is set in parts, with something between them. */
function twinsOf(box: Box, { blocks, boxes }: Layout, title: number | undefined): Box[] {
  if (box.names === '' || KEPT.test(box.tag)) return [];
  const start = title === undefined ? 0 : title + 1;
  const next = blocks.findIndex(
    (block, at) => at >= Math.max(start, box.end) && block.box.tag === 'h1',
  );
  const end = next === -1 ? blocks.length : next;
  return boxes.filter(
    (one) =>
      one !== box &&
      one.tag === box.tag &&
      one.names === box.names &&
      depthOf(one) === depthOf(box) &&
      one.prose >= MIN_TWIN &&
      one.first >= start &&
      one.end <= end &&
      (one.end <= box.first || one.first >= box.end),
  );
}

function depthOf(box: Box): number {
  return [...boxesRound(box)].length;
}

const KEPT = /^(?:body|article|main)$/;
const MIN_TWIN = 150;

/** Where the title stands, by the first block that says it; a heading of the first rank goes first. */
function titleBlock(blocks: readonly Block[], title: string | undefined): number | undefined {
  const letters = lettersOf(title ?? '');
  if (letters === '') return undefined;
  let best: number | undefined;
  let most = 0;
  for (const [at, block] of blocks.entries()) {
    if (block.size > letters.length * 3 + MAX_KICKER) continue;
    const said = lettersOf(block.text);
    const isFirstRank = inHeading(block, 'h1');
    if (said !== letters && !(isFirstRank && said.endsWith(letters))) continue;
    const rank = isFirstRank ? 3 : inHeading(block, undefined) ? 2 : 1;
    if (rank > most) {
      best = at;
      most = rank;
    }
  }
  return best;
}

function inHeading(block: Block, tag: string | undefined): boolean {
  for (const box of boxesRound(block.box)) {
    if (tag === undefined ? /^h[1-6]$/.test(box.tag) : box.tag === tag) return true;
  }
  return false;
}

/** Letters of prose; where the page has next to none, all letters outside of links. */
function weightsOf(blocks: readonly Block[], gone: readonly boolean[]): number[] {
  const prose = blocks.map((block, at) => {
    if (gone[at] || !isProse(block)) return 0;
    return (block.size - block.linked) * (block.box.isHidden ? HIDDEN : 1);
  });
  const sum = prose.reduce((total, weight) => total + weight, 0);
  if (sum >= MIN_PROSE) return prose;
  return blocks.map((block, at) => (gone[at] || isHeading(block) ? 0 : block.size - block.linked));
}

/** Positions of what is kept of an element; of what stands there twice, the first. */
function storyBlocks({ blocks }: Layout, gone: readonly boolean[], box: Box): number[] {
  const seen = new Set<string>();
  const kept: number[] = [];
  for (let at = box.first; at < box.end; at += 1) {
    const block = blocks[at];
    if (!block || gone[at]) continue;
    if (block.size >= MIN_TWICE) {
      if (seen.has(block.text)) continue;
      seen.add(block.text);
    }
    kept.push(at);
  }
  return kept;
}

const MIN_TWICE = 60;
