import { type BlockCounts, countBlocks } from './block-counts.ts';
import { type Block, type Box, isHeading, type Layout } from './blocks.ts';
import { isCalledBoilerplate, isComments, isInset, isLesser } from './boilerplate-names.ts';
import { appealPhrases } from './reader-appeals.ts';
import { consentPhrases, speaksToReader } from './sayings.ts';

/** An element with so many letters of prose outside of links stays, whatever it is called. */
const MIN_STORY = 400;
// A short story may have less; then it is most of what the page says.
const MIN_SHORT_STORY = 150;
const MOST = 0.6;
const MIN_MENU_LINKS = 3;
const MENU_SHARE = 0.8;
const MIN_TEASERS = 3;
const MAX_TEASER = 350;
const MIN_REPLIES = 3;
const MIN_APPEALS = 3;
const MAX_APPEAL = 4_000;
const MIN_SENTENCE = 40;
/** Blocks at the start of an element among which its heading is. */
const HEAD = 3;
const KEPT = /^(?:html|body|article|main)$/;

/** Which blocks of a page are boilerplate: one flag a block. */
export function findBoilerplate(layout: Layout): boolean[] {
  const { blocks, boxes } = layout;
  const appeals = blocks.map(({ text }) => appealPhrases(text));
  const gone = blocks.map(
    (block, at) => isBoilerplateBlock(block) || asksReader(block, appeals[at] ?? 0),
  );
  const counts = countBlocks(blocks, appeals);
  for (const box of boxes) {
    if (isBoilerplateBox(box, layout, counts)) gone.fill(true, box.first, box.end);
  }
  return gone;
}

/** A block that inline elements hold: a button, or those with the names of insets, as a caption and its credit. */
function isBoilerplateBlock({ names, parts, size }: Block): boolean {
  if (size >= MIN_STORY) return false;
  if (names !== '' && (/^button\b/.test(names) || isInset(names))) return true;
  return parts.length > 1 && parts.every(isInset);
}

/** Asks for consent, for money or for comments. */
function asksReader({ size, text }: Block, appeals: number): boolean {
  if (size < MIN_SENTENCE) return false;
  const consent = consentPhrases(text);
  if (consent >= 2 || appeals >= 2) return true;
  return consent + appeals === 1 && size < MIN_STORY && speaksToReader(text);
}

/** Lines of an offer or an appeal below each other: most of them say so, and nothing round them is the story. */
function isAppeal({ first, end, size }: Box, counts: BlockCounts): boolean {
  const appeals = counts.appeals(first, end);
  return appeals >= MIN_APPEALS && appeals * 2 >= end - first && size <= MAX_APPEAL;
}

function isBoilerplateBox(box: Box, { blocks, root }: Layout, counts: BlockCounts): boolean {
  if (box.first === box.end || KEPT.test(box.tag)) return false;
  if (isMenu(box, blocks)) return true;
  const isHeaded = counts.titles(box.first, box.end) > 0;
  const isMostOfPage = box.prose >= root.prose * MOST;
  if (!isHeaded && !isMostOfPage) {
    if (isTeaserList(box, blocks, counts) || isAppeal(box, counts)) return true;
    if (box.prose < MIN_STORY && isInset(box.partName)) return true;
  }
  if (!isCalledBoilerplate(box) || isPartOfStory(box, counts)) return false;
  if (box.prose < MIN_STORY && !(isMostOfPage && box.prose >= MIN_SHORT_STORY)) return true;
  if (isHeaded && box.prose >= MIN_STORY) return false;
  if (isMostOfPage) return isCommentThread(box, counts);
  if (isComments(box) && speaksOfComments(box, blocks)) return true;
  return isLesser(box) || saysBoilerplate(box, counts);
}

/** A run of blocks: an element, or some of its paragraphs. */
type Run = { readonly first: number; readonly end: number };

/** A paragraph of several below each other with one name, which together are a story. */
function isPartOfStory(box: Box, counts: BlockCounts): boolean {
  if (box.tag !== 'p' || box.prose === 0) return false;
  const siblings = box.parent?.children ?? [];
  const isAlike = (other: Box | undefined) => other?.tag === box.tag && other.names === box.names;
  const at = siblings.indexOf(box);
  let [start, end, prose] = [at, at + 1, box.prose];
  while (start > 0 && prose < MIN_STORY && isAlike(siblings[start - 1])) {
    start -= 1;
    prose += siblings[start]?.prose ?? 0;
  }
  while (prose < MIN_STORY && isAlike(siblings[end])) {
    prose += siblings[end]?.prose ?? 0;
    end += 1;
  }
  const run = { first: siblings[start]?.first ?? 0, end: siblings[end - 1]?.end ?? 0 };
  return prose >= MIN_STORY && !saysBoilerplate(run, counts);
}

/** Whether blocks say that they are a request for consent, a comment thread or teasers of other stories. */
function saysBoilerplate(run: Run, counts: BlockCounts): boolean {
  const { first, end } = run;
  const prose = counts.prose(first, end);
  if (counts.consent(first, end) * 2 > prose || isCommentThread(run, counts)) return true;
  const isUnderHeading = counts.teaserHeadings(first, Math.min(end, first + HEAD)) > 0;
  return isUnderHeading && counts.linkedHeadlines(first, end) * 3 >= prose;
}

/** Comments below each other: buttons to answer them, times past, or a heading that says so. */
function isCommentThread({ first, end }: Run, counts: BlockCounts): boolean {
  const replies = counts.replies(first, end);
  if (replies >= MIN_REPLIES && replies * 3 >= counts.prose(first, end)) return true;
  return counts.commentHeadings(first, Math.min(end, first + HEAD)) > 0;
}

const COMMENT_WORDS =
  /\b(?:comments?|kommentar\p{L}*|commentaires?|comentarios?|comentários?|commenti|reacties)\b/giu;
const MAX_RULES = 4_000;
const MAX_BETWEEN = 400;

/** The rules of a comment thread. */
function speaksOfComments({ first, end, size }: Box, blocks: readonly Block[]): boolean {
  if (size > MAX_RULES) return false;
  const words = blocks.slice(first, end).flatMap(({ text }) => text.match(COMMENT_WORDS) ?? []);
  return words.length >= 2 && words.length * MAX_BETWEEN >= size;
}

/** Headlines that are links, each with a few lines at most, and no paragraph before them. */
function isTeaserList({ first, end }: Box, blocks: readonly Block[], counts: BlockCounts): boolean {
  const headlines = counts.linkedHeadlines(first, end);
  const prose = counts.prose(first, end);
  if (headlines < MIN_TEASERS || prose > headlines * 1.5) return false;
  if (counts.letters(first, end) > headlines * MAX_TEASER) return false;
  for (let at = first; at < end; at += 1) {
    if (counts.linkedHeadlines(at, at + 1) > 0) return true;
    if (blocks[at] && counts.prose(at, at + 1) > 0) return false;
  }
  return false;
}

/** A list of links alone: other stories, sections, tags. A list of sources has words beside its links. */
function isMenu(box: Box, blocks: readonly Block[]): boolean {
  if (!/^(?:ul|ol|dl|table)$/.test(box.tag) || box.linked < box.size * MENU_SHARE) return false;
  const own = blocks.slice(box.first, box.end);
  return own.filter((block) => block.linked > 0 || isHeading(block)).length >= MIN_MENU_LINKS;
}
