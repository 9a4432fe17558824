import type { Article } from '../../domain/article.ts';
import { countText } from '../../domain/count-text.ts';
import type { DateSource, PublicationDate } from '../../domain/publication-date.ts';
import { publishedText } from '../words/dates.ts';

import { safeLink } from './safe-link.ts';

/** When and where an article appeared, as it stands beside the text. */
export type ArticleAbout = {
  readonly published: Published;
  readonly source: string;
  /** `By A. Reporter, English, 412 words`. */
  readonly details: string;
  /** Address of the page it came from, where that is one a link may lead to. */
  readonly original?: string;
};

/** A date with how it was found: `from the line under the title; no time zone given`. */
export type Published = { readonly text: string; readonly iso?: string; readonly notes: string };

/** Where a date was read, in words. */
export const DATE_SOURCES: Readonly<Record<DateSource, string>> = {
  metadata: 'given with the article',
  header: 'from the line under the title',
  dateline: 'from the dateline',
  url: 'from the address of the page',
  filename: 'from the name of the file',
  footer: 'from the foot of the page',
  text: 'from the text',
  correction: 'corrected by hand',
};

/** What stands beside the text. Addresses other than http and https become no link. */
export function presentAbout(article: Article): ArticleAbout {
  return {
    published: published(article.date),
    source: sourceText(article),
    details: details(article),
    ...originalLink(article.url),
  };
}

/** A title as lists show it: an article without one is untitled. */
export function titleText(title: string): string {
  return title === '' ? 'Untitled' : title;
}

/** Source and section, or that none was given. */
export function sourceText({ source, section }: Pick<Article, 'source' | 'section'>): string {
  return [source, section].filter(Boolean).join(', ') || 'Source not given';
}

function published(date: PublicationDate | undefined): Published {
  if (date === undefined) return { text: 'No date', notes: 'none found' };
  const notes = [
    DATE_SOURCES[date.source],
    date.precision === 'minute' && date.zone === undefined ? 'no time zone given' : '',
    date.zone === undefined ? '' : date.zone,
    date.precision === 'month' ? 'day not given' : '',
    date.precision === 'year' ? 'month not given' : '',
    date.ambiguous ? 'day and month could be the other way round' : '',
  ].filter((note) => note !== '');
  return { text: publishedText(date), iso: date.value, notes: notes.join('; ') };
}

function details({ body, language, author }: Article): string {
  const words = body.split(/\s+/).filter((word) => word !== '').length;
  const name = language === undefined ? undefined : languageName(language);
  return [author === undefined ? undefined : `By ${author}`, name, countText(words, 'word')]
    .filter((part) => part !== undefined)
    .join(', ');
}

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });

/** `en` → `English`; what is no language tag stays as it came in. */
function languageName(tag: string): string {
  try {
    return LANGUAGES.of(tag) ?? tag;
  } catch (error) {
    if (error instanceof RangeError) return tag;
    throw error;
  }
}

function originalLink(url: string | undefined): Pick<ArticleAbout, 'original'> {
  const href = safeLink(url);
  return href === undefined ? {} : { original: href };
}
