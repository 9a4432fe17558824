import { lineOf, type Page } from '../page.ts';
import { countWords, lettersOf, MIN_WORDS } from './title-words.ts';

const MAX_TITLE = 500;
const MAX_SITE_WORDS = 5;
const MAX_SITE = 40;
// Between a title and the name of a site; a colon or a comma may stand within either.
const BEHIND = /\s+[|–—\-·•»«~]\s+|\s+::\s+|\s*[|｜]\s*/g;
const BEFORE = /\s+(?:[|»]|::)\s+/;
// What page systems write there instead.
const NO_SITE =
  /^(?:home|homepage|news|article|blog|print|printer.friendly.*|page \d+.*|startseite|inicio|accueil|latest.*|untitled.*|\d[\d\s./:-]*)$/i;

/**
 * The name of the site that stands behind, or before a bar in front of, the headline in the page's own title: for pages
 * whose data name no site. `undefined` where the rest is no name or the headline is not in the title as it is.
 */
export function siteInTitle(page: Page, headline: string | undefined): string | undefined {
  if (headline === undefined || countWords(headline) < MIN_WORDS) return undefined;
  const title = lineOf(page.querySelector('title')).slice(0, MAX_TITLE);
  const letters = lettersOf(headline);
  for (const cut of title.matchAll(BEHIND)) {
    if (lettersOf(title.slice(0, cut.index)) !== letters) continue;
    return nameOf(
      title
        .slice(cut.index + cut[0].length)
        .split(BEHIND)
        .at(-1),
    );
  }
  const before = BEFORE.exec(title);
  if (!before || lettersOf(title.slice(before.index + before[0].length)) !== letters)
    return undefined;
  return nameOf(title.slice(0, before.index));
}

function nameOf(text = ''): string | undefined {
  const name = text.trim();
  const isName = name.length >= 2 && name.length <= MAX_SITE && /\p{L}/u.test(name);
  if (!isName || countWords(name) > MAX_SITE_WORDS || NO_SITE.test(name)) return undefined;
  return name;
}
