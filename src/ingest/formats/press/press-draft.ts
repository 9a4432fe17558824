import type { GivenMetadata } from '../../../domain/article.ts';
import { optional } from '../../../domain/optional-key.ts';
import { contentHash, type Draft, type Refusal, type Remark, refusal } from '../draft.ts';
import { oneLine } from '../html/page.ts';
import { languageCode } from './language-codes.ts';
import { printedMoment } from './press-dates.ts';

/** What an export of a press database says of one article, as it is printed there. */
export type PressArticle = {
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly paragraphs: readonly string[];
  readonly date?: string | undefined;
  /** Clock time beside the date. */
  readonly time?: string | undefined;
  readonly source?: string | undefined;
  readonly section?: string | undefined;
  readonly page?: string | undefined;
  readonly byline?: string | undefined;
  /** A number with its word: `1,269 words`, `808 字`. */
  readonly words?: string | undefined;
  /** Name of a language in any of the languages of the databases. */
  readonly language?: string | undefined;
  /** All else that is said, by names of our own or those of the export. */
  readonly others: Readonly<Record<string, string>>;
};

const BY = /^(?:by|von|par|por|di|da|door)[:\s]+(?=\p{L})/iu;
const PAGE =
  /(?:^|[;,\s])(?:pg|pgs|page|pages|pp|p|s|seite|pág|página|pag|pagina|blz)\.?\s+([\p{L}]{0,3}-?\d[\w-]*)(?=$|[;,\s.])/iu;

/** An article as the other formats have it; `number` is its place in the file, from 1. */
export function pressDraft(article: PressArticle, number: number): Draft {
  const { id, title, paragraphs, others } = article;
  const body = paragraphs.join('\n\n');
  const section = present(article.section);
  const page = present(article.page) ?? pageIn(section);
  const wordCount = numberIn(article.words);
  const extra: Record<string, unknown> = {
    ...others,
    ...(page === undefined ? {} : { page }),
    ...(wordCount === undefined ? {} : { wordCount }),
  };
  const given: GivenMetadata = {
    ...optional(
      'date',
      article.date === undefined ? undefined : dateOf(article.date, article.time),
    ),
    ...optional('source', present(article.source)),
    ...optional('section', section === undefined ? undefined : withoutPage(section)),
    ...optional('language', languageCode(article.language)),
    ...optional('author', present(article.byline)?.replace(BY, '')),
    ...(Object.keys(extra).length === 0 ? {} : { extra }),
  };
  return {
    kind: 'draft',
    record: number,
    contentHash: contentHash(Buffer.from(JSON.stringify([title, body, given]))),
    ...optional('id', present(id)),
    ...optional('title', present(title)),
    body,
    given,
  };
}

/** Databases may know no more than the year. */
function dateOf(date: string, time: string | undefined): string | undefined {
  return printedMoment(date, time) ?? (/^(?:19|20)\d{2}$/.test(date) ? date : undefined);
}

function present(text: string | undefined): string | undefined {
  return text === undefined ? undefined : oneLine(text) || undefined;
}

function numberIn(text: string | undefined): number | undefined {
  const digits = text === undefined ? undefined : /\d[\d.,\s]*/.exec(text)?.[0];
  return digits === undefined ? undefined : Number(digits.replace(/\D/g, ''));
}

function pageIn(section: string | undefined): string | undefined {
  return section === undefined ? undefined : PAGE.exec(section)?.[1];
}

function withoutPage(section: string): string | undefined {
  const parts = section.replace(PAGE, ';').split(/\s*;\s*/);
  return parts.filter((part) => part !== '').join('; ') || undefined;
}

/** Says of a file how many articles its export claims, where that is another number than were read. */
export function claimRemarks(claimed: number | undefined, read: number): Remark[] {
  if (claimed === undefined || claimed === read) return [];
  const articles = claimed === 1 ? '1 article' : `${claimed} articles`;
  return [{ kind: 'remark', text: `its export claims ${articles}, and ${read} were read` }];
}

/**
 * The articles of an export in their order, `undefined` for one in no layout that is known; then what its claim of their
 * number is worth.
 */
export function* pressDrafts(
  database: string,
  articles: Iterable<PressArticle | undefined>,
  claimed?: number,
): Generator<Draft | Refusal | Remark> {
  let read = 0;
  let number = 0;
  for (const article of articles) {
    number += 1;
    if (article) read += 1;
    yield article ? pressDraft(article, number) : unknownLayout(database, number);
  }
  yield* claimRemarks(claimed, read);
}

/** The refusal of an article of which neither date nor title stands where the layouts have them. */
export function unknownLayout(database: string, number: number): Refusal {
  return refusal(`it is an article of ${database} in a layout that Dateline does not know`, number);
}
