import type { Head } from '../format.ts';
import { isArticleNumber } from './nexis-blocks.ts';

// What the files of press databases are known by; no reader and no library is loaded for it.

/** Where an article begins in a page of Factiva. */
export const FACTIVA_ARTICLE =
  /<div\b[^>]{0,300}?\bclass\s*=\s*["']?article\s+[a-z]{2}[a-z_-]{0,6}Article\b/gi;
const FACTIVA_TITLE = /<title>\s*(?:Dow Jones\s+)?Factiva[\s®]*<\/title>/i;
const NEXIS_PAGE =
  /<DOCFULL>|<DOC NUMBER=\d|LXNComment|<A NAME="DOC_ID_\d|>\s*(?:FOCUS\s?-\s?)?\d{1,6} of \d{1,6} DOCUMENTS?\s*</;
const CAPITAL_LABEL = /^[ \t]{0,2}\p{Lu}[\p{Lu}-]{3,20}:[ \t]/mu;
const WORDS =
  /^(?:length|länge|longueur|longitud|lunghezza|lengte|extensão)[ \t]*:\s*[\d.,\s]+\s*\p{L}+/imu;
const END =
  /^[ \t]*(?:end of document|ende des dokuments|fin du document|fin del documento)[ \t]*\r?$/im;

/** Whether a page is one of Factiva, whatever the language of its user interface. */
export function isFactiva({ text }: Head): boolean {
  return FACTIVA_TITLE.test(text) || text.search(FACTIVA_ARTICLE) !== -1;
}

/** Whether a page is an export of LexisNexis. */
export function isNexisHtml({ text }: Head): boolean {
  return NEXIS_PAGE.test(text);
}

// Others number their articles too.
const PROQUEST_ID = /^[^\S\n]*ProQuest document ID ?:/im;

/** Whether a text is an export of LexisNexis: its articles are numbered or ended, and have labels. */
export function isNexisText({ text }: Head): boolean {
  if (PROQUEST_ID.test(text)) return false;
  if (END.test(text) && WORDS.test(text)) return true;
  return CAPITAL_LABEL.test(text) && text.split('\n').some((line) => isArticleNumber(line.trim()));
}
