import { lettersOf } from './letters.ts';
import { excessOf } from './limits.ts';
import { type Page, parsePage } from './page.ts';
import { preparePage } from './prepare.ts';
import { storyInScripts } from './scripts/script-data.ts';
import { allBlocks, findStory, type StoryClues } from './story.ts';

const MIN_BODY = 200;
// Measured on data/html.tar.zst: so much longer than what the page shows is what it shows a part of.
const MORE = 1.25;

/** What is known of the story when its text is looked for. */
export type BodyClues = StoryClues & {
  /** The story as the page's data has it. */
  readonly told: string | undefined;
};

/**
 * The story of a page as plain text. Changes the page: read what else is wanted before. Empty where the
 * page has no text.
 */
export function cutOutBody(page: Page, clues: BodyClues): string {
  preparePage(page);
  const found = findStory(page, clues).join('\n\n');
  const { told } = clues;
  if (told && isMissing(told, found)) return told;
  return found.length >= MIN_BODY ? found : (fromScripts(page) ?? found);
}

/** The story as a script of the page has it, which a browser would show. */
function fromScripts(page: Page): string | undefined {
  const html = storyInScripts(page);
  if (html === undefined || excessOf(html) !== undefined) return undefined;
  const text = fragmentText(parsePage(`<html><body>${html}</body></html>`));
  return text.length >= MIN_BODY ? text : undefined;
}

/** All of a piece of HTML as plain text, without boilerplate: of a feed's item, which is a story already. */
export function fragmentText(page: Page): string {
  preparePage(page);
  return allBlocks(page).join('\n\n');
}

/** A story that stands in the page's data only: neither its middle nor its end is in the text found. */
function isMissing(told: string, found: string): boolean {
  if (told.length < MIN_BODY || told.length < found.length * MORE) return false;
  const letters = lettersOf(found);
  const all = lettersOf(told);
  const middle = Math.floor(all.length / 2);
  return !letters.includes(all.slice(middle, middle + 40)) || !letters.includes(all.slice(-40));
}
