import { type Block, type Box, boxesRound, isProse } from './blocks.ts';

/** Each element up gets this much less of a paragraph's weight. */
const SHARES = [1, 0.7, 0.4, 0.25, 0.15, 0.1];
/** An element is left for the one round it where that has so much more prose. */
const MORE = 1.15;
const MARKED =
  /(?:^|[\s_-])(?:articlebody|article-?body|article__body|entry-content|post-content|article-content|article__content|story-?body|post-body|article-?text|story-content|content-body|wysiwyg-content|td-post-content)(?:$|[\s_-])/i;

/**
 * The element that holds the story: the one with the most prose close below it. `weights` are those of the
 * blocks, 0 for what is not of the story.
 */
export function storyBox(blocks: readonly Block[], weights: readonly number[]): Box | undefined {
  const scores = new Map<Box, number>();
  const sums = new Map<Box, number>();
  for (const [at, block] of blocks.entries()) {
    const weight = weights[at] ?? 0;
    if (weight === 0) continue;
    let depth = 0;
    const holder =
      isProse(block) && block.box.tag === 'p' ? (block.box.parent ?? block.box) : block.box;
    for (const box of boxesRound(holder)) {
      const share = SHARES[depth] ?? 0.05;
      scores.set(box, (scores.get(box) ?? 0) + weight * share);
      depth += 1;
    }
    for (const box of boxesRound(block.box)) sums.set(box, (sums.get(box) ?? 0) + weight);
  }
  const best = highest(scores);
  return best && climb(best, sums);
}

function highest(scores: ReadonlyMap<Box, number>): Box | undefined {
  let best: Box | undefined;
  let most = 0;
  for (const [box, score] of scores) {
    const told = MARKED.test(box.names) || isMarkedBody(box) ? score * 1.5 : score;
    if (told > most) {
      best = box;
      most = told;
    }
  }
  return best;
}

function isMarkedBody({ element }: Box): boolean {
  return /articleBody/.test(
    `${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('property') ?? ''}`,
  );
}

/** Out to the element that holds notably more of the prose, short of the whole page. */
function climb(from: Box, sums: ReadonlyMap<Box, number>): Box {
  let best = from;
  for (let at = from.parent; at && !/^(?:body|html)$/.test(at.tag); at = at.parent) {
    if ((sums.get(at) ?? 0) > (sums.get(best) ?? 0) * MORE) best = at;
  }
  return best;
}
