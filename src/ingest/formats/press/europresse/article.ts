import { lineOf, oneLine, type PageElement } from '../../html/page.ts';
import { plainTextOf } from '../../html/plain-text.ts';
import { printedDay } from '../press-dates.ts';
import type { PressArticle } from '../press-draft.ts';

const SOURCE = '[class*="DocPublicationName"]';
const HEADER = '[class*="DocHeader"]';
const TITLE = '[class*="articletitle"], [class*="itreArticleVisu"], [class*="itreArticle"]';
const AUTHORS = '[class*="docAuthors"], .sm-margin-bottomNews';
const SUBTITLE = '[class*="ubtitle"], [class*="ousTitre"]';
const STORY = '[class*="docOcurrContainer"], [class*="DocText"]';
const ID = '[class*="lblNodoc"]';
const NO_TEXT = `aside, footer, header, figure, script, style, ${ID}, [class*="publiC-"], .apd-wrapper`;
const RIGHTS = /^(?:©|\(c\) ?\d{4})|^(?:tous droits réservés|all rights reserved)\.?$/i;
const RIGHTS_LENGTH = 300;
const MAX_HEADER = 300;
const DAY =
  /\d{1,2}(?:er)? \p{L}{3,10}\.? \d{4}|\p{L}{3,10}\.? \d{1,2}, ?\d{4}|\d{4}-\d{2}-\d{2}/gu;
const WEEKDAY = /(?:^|[,\s]+)(?:\p{L}+(?:day|di)|dimanche)[\s,]*$/iu;
const WORDS = /(?:\d{1,3}(?:[\s.,]\d{3})+|\d+)\s?(?:mots?|words?|wörter|palabras?)(?!\p{L})/iu;
const TIME = /\b\d{1,2}:\d{2}(?::\d{2})?\b/;
const PAGES = /(?:^|[\s,])(?:pp?|pages?)\.? ?([\p{L}]{0,4}\d[\w-]*)/iu;
const ID_DAY = /·(\d{4})(\d{2})(\d{2})·/;

/** One article of Europresse; `undefined` where it lacks its title, or source and day. */
export function europresseArticle(article: PageElement): PressArticle | undefined {
  const title = article.querySelector(TITLE);
  const source = lineOf(article.querySelector(SOURCE));
  const id = idOf(article);
  const header = headerOf(lineOf(article.querySelector(HEADER)).slice(0, MAX_HEADER));
  const date = header.date ?? dayIn(id);
  if (!title || lineOf(title) === '' || source === '' || date === undefined) return undefined;
  const authors = [...article.querySelectorAll(AUTHORS)].map(lineOf).filter((text) => text !== '');
  const { name, issue } = issueApart(source);
  const shownTitle = titleOf(title);
  return {
    id,
    title: shownTitle,
    paragraphs: [...subtitlesOf(article, title), ...paragraphsOf(article, shownTitle)],
    date,
    time: header.time,
    source: name,
    section: header.section,
    page: header.page,
    byline: authors[0],
    words: header.words,
    others: issue === undefined ? {} : { issue },
  };
}

/** `La Vague, no. 43018`: the name of a source, and the number of its issue where it is told. */
export function issueApart(source: string): { readonly name: string; readonly issue?: string } {
  const [name = '', ...numbers] = source.split(/,\s*(?=(?:no|nº|n°|#|vol)\b)/i);
  return numbers.length === 0
    ? { name: oneLine(name) }
    : { name: oneLine(name), issue: numbers.join(', ') };
}

/** Authors may stand within the element of the title. */
function titleOf(title: PageElement): string {
  const authors = [...title.querySelectorAll(AUTHORS)].map(lineOf);
  return authors.reduce((text, author) => text.replace(author, ''), lineOf(title)).trim();
}

/** Lines below the title, above the text. */
function subtitlesOf(article: PageElement, title: PageElement): string[] {
  const found = [...article.querySelectorAll(SUBTITLE)];
  const own = found.filter((element) => element !== title && !element.closest(STORY));
  return own.map(lineOf).filter((text) => text !== '');
}

function idOf(article: PageElement): string | undefined {
  const text = lineOf(article.querySelector(ID));
  return /\S*·\d{8}·\S+/.exec(text)?.[0] ?? (text || undefined);
}

/** The day that the number of a document has: `news·20130128·PA·93`. */
export function dayIn(id: string | undefined): string | undefined {
  const [, year, month, day] = ID_DAY.exec(id ?? '') ?? [];
  return year === undefined ? undefined : printedDay(`${year}-${month}-${day}`);
}

type Header = {
  readonly section?: string | undefined;
  readonly date?: string | undefined;
  readonly time?: string | undefined;
  readonly page?: string | undefined;
  readonly words?: string | undefined;
};

/** `Seine-Saint-Denis, lundi 28 janvier 2013, p. 93`, in its parts: what stands before the day is the section. */
export function headerOf(line: string): Header {
  const found = [...line.matchAll(DAY)].find(([text]) => printedDay(plainDay(text)) !== undefined);
  if (!found) return {};
  const behind = line.slice(found.index + found[0].length);
  const before = line.slice(0, found.index).replace(WEEKDAY, '');
  return {
    section: oneLine(before).replace(/[\s,;-]+$/, '') || undefined,
    date: plainDay(found[0]),
    time: TIME.exec(behind)?.[0],
    page: PAGES.exec(behind)?.[1],
    words: WORDS.exec(behind)?.[0],
  };
}

function plainDay(text: string): string {
  return text.replace(/(\d)er\b/, '$1');
}

function paragraphsOf(article: PageElement, title: string): string[] {
  for (const element of [...article.querySelectorAll(NO_TEXT)]) element.remove();
  const found = [...article.querySelectorAll(STORY)];
  const outer = found.filter((element) => !element.parentElement?.closest(STORY));
  const elements = outer.length > 0 ? outer : [...article.querySelectorAll('section')];
  const paragraphs = elements.flatMap((element) => plainTextOf(element).split('\n\n'));
  return paragraphs.filter(
    (text, at) =>
      text.trim() !== '' &&
      !(RIGHTS.test(text) && text.length < RIGHTS_LENGTH) &&
      !(at === 0 && oneLine(text) === title),
  );
}
