import { type Block, type Box, isHeading, isProse, type Layout } from './blocks.ts';
import { consentPhrases, isCommentHeading, isReplyLine, isTeaserHeading } from './sayings.ts';

/** An element with so many letters of prose outside of links stays, whatever it is called. */
const MIN_STORY = 400;
// A short story may have less; then it is most of what the page says.
const MIN_SHORT_STORY = 150;
const MOST = 0.6;
const MIN_MENU_LINKS = 3;
const MENU_SHARE = 0.8;
const MIN_TEASERS = 3;
const MIN_HEADLINE = 20;
const MAX_TEASER = 350;
const MIN_REPLIES = 3;

const KEPT = /^(?:html|body|article|main)$/;
const FURNITURE_TAG = /^(?:nav|aside|figcaption|figure|dialog|footer|form)$/;
const FURNITURE_ROLE =
  /^(?:navigation|search|complementary|dialog|alertdialog|banner|contentinfo)$/;
/**
 * Names of classes and ids that mark what stands inside a story and is none of it. Whole words of a name,
 * so that `shared-vision` or `commentary` stay.
 */
const INSET =
  /(?:^|[\s_-])(?:share|sharing|sharedaddy|social|socials|addtoany|addthis|related|relatedposts|recommended|recommendations?|newsletter|subscribe|subscription|signup|promo|advert|advertisement|advertorial|ads?|sponsored|outbrain|taboola|comments?|disqus|respond|breadcrumbs?|pagination|pager|navigation|next-?prev|prev-?next|nav-?links|post-?nav|author-?bio|author-?box|about-?author|tags|tagcloud|post-tags|caption|captions|wp-caption-text|credits?|copyright|cookies?|consent|gdpr|paywall|toolbar|read-?more|more-?stories|popular|trending|most-?read|jp-relatedposts|yarpp|print-only|screen-reader-text|sr-only|visually-hidden|visuallyhidden|sidebar|byline|infobox|login|modal|popup|lightbox|skip-?link|dateline|timestamp)(?:$|[\s_-])/i;

/** Which blocks of a page are furniture: one flag a block. */
export function findFurniture({ blocks, boxes, root }: Layout): boolean[] {
  const gone = new Array<boolean>(blocks.length).fill(false);
  markConsent(blocks, gone);
  for (const [at, block] of blocks.entries()) if (isFurnitureBlock(block)) gone[at] = true;
  const headlines = blocks.flatMap((block, at) => (isHeadline(block) ? [at] : []));
  for (const box of boxes) {
    const isHeaded = headlines.some((at) => at >= box.first && at < box.end);
    if (isFurnitureBox(box, { blocks, root, isHeaded })) gone.fill(true, box.first, box.end);
  }
  return gone;
}

/** A block that one inline element holds: a button, or one with the name of an inset. */
function isFurnitureBlock({ names, size }: Block): boolean {
  return names !== '' && size < MIN_STORY && (/^button\b/.test(names) || INSET.test(names));
}

/** The headline of a page: a first-rank heading that is no link. */
function isHeadline({ box, size, linked }: Block): boolean {
  return box.tag === 'h1' && linked < size;
}

type Surroundings = {
  readonly blocks: readonly Block[];
  readonly root: Box;
  /** Whether a headline of the first rank stands in the element. */
  readonly isHeaded: boolean;
};

function isFurnitureBox(box: Box, { blocks, root, isHeaded }: Surroundings): boolean {
  if (box.first === box.end || KEPT.test(box.tag)) return false;
  if (isMenu(box, blocks)) return true;
  const isMostOfPage = box.prose >= root.prose * MOST;
  const own = blocks.slice(box.first, box.end);
  if (!isHeaded && !isMostOfPage && isTeaserList(own)) return true;
  if (!isHeaded && !isMostOfPage && box.prose < MIN_STORY && INSET.test(box.partName)) return true;
  if (!isCalledFurniture(box)) return false;
  if (box.prose < MIN_STORY && !(isMostOfPage && box.prose >= MIN_SHORT_STORY)) return true;
  if (isHeaded && box.prose >= MIN_STORY) return false;
  if (isMostOfPage) return isCommentThread(own);
  if (COMMENTS.test(box.names) && speaksOfComments(own)) return true;
  return isLesserByTag(box) || saysFurniture(own);
}

function isCalledFurniture({ tag, names, element }: Box): boolean {
  if (tag === 'figure' && element.querySelector('table, pre, blockquote')) return false;
  if (FURNITURE_TAG.test(tag) || INSET.test(names)) return true;
  return (
    FURNITURE_ROLE.test(element.getAttribute('role') ?? '') ||
    element.getAttribute('aria-hidden') === 'true'
  );
}

/** What an element is by its kind, not its name: beside a story, where it is less than that. */
function isLesserByTag({ tag }: Box): boolean {
  return /^(?:nav|aside|footer|dialog|figcaption)$/.test(tag);
}

/** Whether blocks say that they are a request for consent, a comment thread or teasers of other stories. */
function saysFurniture(blocks: readonly Block[]): boolean {
  const prose = blocks.filter(isProse);
  const consent = prose.filter(({ text }) => consentPhrases(text) > 0).length;
  if (consent * 2 > prose.length || isCommentThread(blocks)) return true;
  const first = blocks.slice(0, 3);
  const headlines = blocks.filter(isLinkedHeadline).length;
  return first.some(({ text }) => isTeaserHeading(text)) && headlines * 3 >= prose.length;
}

const COMMENTS = /comment|disqus|respond|kommentar|reacties/i;

/** The rules of a comment thread. */
function speaksOfComments(blocks: readonly Block[]): boolean {
  const words = blocks.flatMap(({ text }) => text.match(COMMENT_WORDS) ?? []);
  const size = blocks.reduce((sum, block) => sum + block.size, 0);
  return words.length >= 2 && words.length * MAX_BETWEEN >= size;
}

const COMMENT_WORDS =
  /\b(?:comments?|kommentar\p{L}*|commentaires?|comentarios?|comentários?|commenti|reacties)\b/giu;
const MAX_BETWEEN = 400;

/** Comments below each other: buttons to answer them, times past, or a heading that says so. */
function isCommentThread(blocks: readonly Block[]): boolean {
  const replies = blocks.filter(({ text }) => isReplyLine(text)).length;
  const prose = blocks.filter(isProse).length;
  if (replies >= MIN_REPLIES && replies * 3 >= prose) return true;
  return blocks.slice(0, 3).some(({ text }) => isCommentHeading(text));
}

/** Headlines that are links, each with a few lines at most. */
function isTeaserList(blocks: readonly Block[]): boolean {
  const headlines = blocks.filter(isLinkedHeadline).length;
  if (headlines < MIN_TEASERS) return false;
  if (
    blocks.findIndex(isProse) !== -1 &&
    blocks.findIndex(isProse) < blocks.findIndex(isLinkedHeadline)
  )
    return false;
  const prose = blocks.filter(isProse);
  const letters = prose.reduce((sum, block) => sum + block.size - block.linked, 0);
  return prose.length <= headlines * 1.5 && letters <= headlines * MAX_TEASER;
}

/** A line that is a link, long enough to be the headline of another story. */
export function isLinkedHeadline({ size, linked }: Block): boolean {
  return size >= MIN_HEADLINE && linked >= size * MENU_SHARE;
}

function markConsent(blocks: readonly Block[], gone: boolean[]): void {
  for (const [at, block] of blocks.entries()) {
    const phrases = block.size < MIN_SENTENCE ? 0 : consentPhrases(block.text);
    if (phrases >= 2 || (phrases === 1 && block.size < MIN_STORY && saysYou(block.text)))
      gone[at] = true;
  }
}

const MIN_SENTENCE = 40;

/** A request speaks to the reader. */
function saysYou(text: string): boolean {
  return YOU.test(text);
}

const YOU =
  /\b(?:you|your|we|our|wir|unsere?|sie|ihre?|dein\p{L}*|vous|votre|vos|nous|su|tu|usted|nuestr\p{L}+|você|seu|nossos?|tuo|nostri|noi|je|jouw|uw|onze|wij|ditt?|vi|vår\p{L}*|nasz\p{L}*|naši?)\b/iu;

/** A list of links alone: other stories, sections, tags. A list of sources has words beside its links. */
function isMenu(box: Box, blocks: readonly Block[]): boolean {
  if (!/^(?:ul|ol|dl|table)$/.test(box.tag) || box.linked < box.size * MENU_SHARE) return false;
  return (
    blocks.slice(box.first, box.end).filter((block) => block.linked > 0 || isHeading(block))
      .length >= MIN_MENU_LINKS
  );
}
