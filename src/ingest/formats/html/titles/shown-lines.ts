import { lineOf, type Page, type PageElement } from '../page.ts';
import { SEPARATOR } from './site-name.ts';
import { countWords, lettersOf, MIN_WORDS } from './title-words.ts';

const MAX_ELEMENTS = 5_000;
const MAX_TITLE = 400;
const MAX_SITE_WORDS = 5;
const FURNITURE = 'nav, aside, footer, form, head, script, style, noscript, a';

/** A told title cut in two: what says the story, and the site, section or line before or behind it. */
export type TitlePart = { readonly text: string; readonly other: string; readonly mark: string };

/** The parts of told titles that are long enough to say what a story is, without short ones at either end. */
export function titleParts(told: readonly string[]): readonly TitlePart[] {
  return told.flatMap((title) =>
    [...title.matchAll(SEPARATOR)].flatMap((cut) => {
      const [mark] = cut;
      const [before, behind] = [title.slice(0, cut.index), title.slice(cut.index + mark.length)];
      return [
        ...(isLong(behind) && isShort(before) ? [{ text: behind, other: before, mark }] : []),
        ...(isLong(before) && isShort(behind) ? [{ text: before, other: behind, mark }] : []),
      ];
    }),
  );
}

function isLong(part: string): boolean {
  return countWords(part) >= MIN_WORDS;
}

function isShort(part: string): boolean {
  return countWords(part) <= MAX_SITE_WORDS;
}

/**
 * The told title that stands on the page as a line of its own, else the part of one that does: pages without headings
 * write their headline in bold or large letters. What stands before a colon and is shown too is a part of the title.
 */
export function lineShown(page: Page, told: readonly string[]): string | undefined {
  const wholes = told.filter(isLong);
  const parts = titleParts(told);
  if (wholes.length === 0) return undefined;
  const wanted = [...wholes, ...parts.flatMap(({ text, other }) => [text, other])];
  const lines = shownLines(page, new Set(wanted.map(lettersOf)));
  const isShown = (text: string) => lines.has(lettersOf(text));
  const part = parts.find(
    ({ text, other, mark }) => isShown(text) && !(/^:\s/.test(mark) && isShown(other)),
  );
  return wholes.find(isShown) ?? part?.text;
}

/** Letters of the elements that hold one of these texts alone. */
function shownLines(page: Page, wanted: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  let count = 0;
  for (const element of page.querySelectorAll(
    'b, strong, font, big, span, div, p, td, h2, h3, h4',
  )) {
    count += 1;
    if (count > MAX_ELEMENTS) break;
    if (!isLeaf(element)) continue;
    const letters = lettersOf(lineOf(element).slice(0, MAX_TITLE));
    if (wanted.has(letters) && !element.closest(FURNITURE)) found.add(letters);
  }
  return found;
}

function isLeaf(element: PageElement): boolean {
  return [...element.childNodes].every((node) => node.nodeType === 3);
}
