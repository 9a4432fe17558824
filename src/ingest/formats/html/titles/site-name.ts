import type { Heading } from '../headline.ts';
import { articleNodes, type LinkedNode, textsOf } from '../json-ld.ts';
import type { MetaTags } from '../meta.ts';
import { lineOf, oneLine, type PageElement, textSize } from '../page.ts';
import type { TitleClues } from './title-clues.ts';
import { countWords, lettersOf, MIN_WORDS, wordsOf } from './title-words.ts';

const MAX_TOLD = 1_000;
/** Between a title and the name of its site. */
export const SEPARATOR =
  /\s+[|–—\-·•»«:/~<>‹›◦∣★]+\s+|\s+\((?=[^()]+\)$)|\s*(?:[|｜ㅣ»«_：]|--|——)\s*|:\s+/g;
// Between a title and the name of its site or section where a page system writes no spaces.
const TIGHT = /\s*[-–—_|｜ㅣ：:·/]+\s*/g;
// What a page system writes whose story has no title: the name of the site and nothing behind the bar.
const EMPTY_SLOT = /^[^|–—]{0,100}\s[|–—-]$|^[|–—-]\s/;
const MIN_SHOWN = 16;
const MAX_SECTION = 12;
const BAR = /\s*[|｜ㅣ]\s*|\s+(?:::|»|·)\s+/g;
const MAX_SITE_WORDS = 3;
// What sites of China, Japan and Korea call themselves.
const EASTERN_SITE =
  /^(.+?)\s*[-–—_|｜ㅣ：:·]+\s*[^-–—_|｜ㅣ：:·\s]{0,12}(?:网|網|在线|線上|频道|頻道|日报|晚报|早报|新闻|新聞|时报|時報|周刊|週刊|ニュース|オンライン|デジタル|뉴스|일보|신문|방송)\s*$/u;
const MAX_SITE_LETTERS = 30;

/** Takes the site's name, and what stands between it and the end, off a title. */
export function withoutSite(title: string, siteNames: readonly string[]): string {
  const whole = oneLine(title).slice(0, MAX_TOLD);
  if (EMPTY_SLOT.test(whole)) return '';
  const cuts = [...whole.matchAll(SEPARATOR)];
  for (const cut of [...cuts, ...whole.matchAll(TIGHT)]) {
    if (cut.index === 0) continue;
    const rest = whole.slice(cut.index + cut[0].length);
    if (isSite(rest, siteNames)) return withoutTightSection(whole.slice(0, cut.index), cut[0]);
  }
  const [first] = cuts;
  if (first && isSite(whole.slice(0, first.index), siteNames)) {
    return whole.slice(first.index + first[0].length);
  }
  return whole;
}

/** Chinese, Japanese and Korean systems write `title-section|site` without spaces. */
function withoutTightSection(title: string, mark: string): string {
  if (/\s/.test(mark)) return title;
  const cut = [...title.matchAll(TIGHT)].at(-1);
  if (!cut || /\s/.test(cut[0])) return title;
  const [before, behind] = [title.slice(0, cut.index), title.slice(cut.index + cut[0].length)];
  const isSection = textSize(behind) > behind.length && textSize(behind) <= MAX_SECTION;
  return isSection && textSize(before) >= MIN_SHOWN ? before : title;
}

export function isSite(text: string, siteNames: readonly string[]): boolean {
  const letters = lettersOf(text);
  return letters !== '' && siteNames.some((name) => lettersOf(name) === letters);
}

/** Takes the section off the end of a title, or what else stands behind one that a heading says alone. */
export function withoutSection(
  title: string,
  sections: readonly string[],
  headings: readonly Heading[],
): string {
  for (const cut of title.matchAll(TIGHT)) {
    const [before, behind] = [title.slice(0, cut.index), title.slice(cut.index + cut[0].length)];
    if (behind === '' || before === '') continue;
    const isShown = headings.some(({ text }) => lettersOf(text) === lettersOf(before));
    if (isShown && textSize(before) >= MIN_SHOWN) return before;
    if (isSite(behind, sections) && lettersOf(before) !== '') return before;
  }
  return title;
}

/** Takes off what stands behind a bar and is as short as a name, where nothing else names the site. */
export function withoutLikelySite(title: string | undefined): string | undefined {
  if (title === undefined) return undefined;
  const eastern = EASTERN_SITE.exec(title)?.[1];
  if (eastern !== undefined && textSize(eastern) >= MIN_SHOWN) return eastern;
  const cut = [...title.matchAll(BAR)].at(-1);
  if (!cut) return title;
  const [before, behind] = [title.slice(0, cut.index), title.slice(cut.index + cut[0].length)];
  const isName = wordsOf(behind).size <= MAX_SITE_WORDS && behind.length <= MAX_SITE_LETTERS;
  return isName && countWords(before) >= MIN_WORDS ? before : title;
}

export function sectionsOf(linked: readonly LinkedNode[], meta: MetaTags): string[] {
  const names = articleNodes(linked).flatMap((node) => textsOf(node.articleSection));
  const told = ['article:section', 'section', 'content_category', 'parsely-section'];
  return [...names, ...told.flatMap((name) => meta.get(name) ?? [])];
}

/**
 * What ends the page's own title and is a heading of the page too is the name of the site, unless the data call the story
 * so, or the title begins with the site.
 */
export function namesInHeading({ page, linked, siteNames }: TitleClues): string[] {
  const title = lineOf(page.querySelector('title')).slice(0, MAX_TOLD);
  const cuts = [...title.matchAll(SEPARATOR)];
  if (isSite(title.slice(0, cuts[0]?.index), siteNames)) return [];
  const ends = cuts.map((cut) => title.slice(cut.index + cut[0].length));
  const headlines = articleNodes(linked).flatMap((node) => textsOf(node.headline).map(lettersOf));
  const begin = title.slice(0, cuts[0]?.index);
  const names = [...page.querySelectorAll('h1')].flatMap((heading) => {
    const text = lineOf(heading);
    if (cuts.length > 0 && text === begin && leadsHome(heading)) return [text];
    if (!ends.includes(text)) return [];
    // A long heading behind a short name is the story of a site that names itself first.
    const before = title.slice(0, title.length - text.length);
    const isLong = countWords(text) >= MIN_WORDS && countWords(text) > countWords(before);
    return isLong && !leadsHome(heading) ? [] : [text];
  });
  return names.filter((name) => !headlines.includes(lettersOf(name)));
}

function leadsHome(heading: PageElement): boolean {
  const href = (heading.querySelector('a[href]') ?? heading.closest('a[href]'))?.getAttribute(
    'href',
  );
  return /^(?:https?:\/\/[^/]+)?\/?(?:index\.\w+)?$/.test(href ?? '-');
}
