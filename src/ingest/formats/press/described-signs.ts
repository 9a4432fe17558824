import type { Head } from '../format.ts';
import { isRtf } from '../rtf/document.ts';

// What the exports of press databases are known by that are read by description.

const FACTIVA_RTF = /\bFactiva\b|\bDocument [A-Z0-9]{2,}\d{8}[a-z0-9]{6,}/;
const PROQUEST_TEXT =
  /^[^\S\n]*ProQuest document ID ?: ?\d+|^\s{0,10}Report Information from ProQuest/im;
const PROQUEST_RULED = /^_{40,}\s*$/m;
const PROQUEST_INFO = /^Publication info ?: /m;
const PROQUEST_HTML =
  /<(?:strong|b)>\s*(?:ProQuest document ID|Publication info)\s*:|>\s*Report Information from ProQuest/i;
const EBSCO_RECORD = /^\s{0,10}Record: ?\d{1,6}\s*$/m;
const EBSCO_LABEL =
  /^\s{0,10}(?:Persistent link to this record|Database|Accession Number)\b[^:\n]{0,20}:/m;
const EBSCO_HTML = />\s*Record: ?\d{1,6}\s*</;
const EBSCO_HTML_LABEL =
  />\s*(?:Persistent link to this record|Database|Accession Number)\b[^:<]{0,20}:/;
const EUROPRESSE =
  /<title>[^<]{0,100}Europresse[^<]{0,100}<\/title>|class="[^"]{0,60}DocPublicationName/;

const FACTIVA_END =
  /^[^\S\n]*(?:AN[^\S\n]+)?\S{2,12}[^\S\n]{1,3}([A-Z0-9]{2,}\d{8}[a-z0-9]{6,})[^\S\n]*\r?$/m;
const FACTIVA_HEAD = /^[\d.,]{1,7} \p{L}{2,12}[^\S\n]*\r?$|^(?:HD|WC)\t/mu;

/** Whether a text is an export of Factiva: its articles end with their ids and count their words. */
export function isFactivaText({ text }: Head): boolean {
  return FACTIVA_END.test(text) && FACTIVA_HEAD.test(text);
}

/** Rich Text Format that names Factiva or an id of it. */
export function isFactivaRtf({ bytes, text }: Head): boolean {
  return isRtf(bytes) && FACTIVA_RTF.test(text);
}

/** Any file of Rich Text Format: whose export it is, if it is one, only its paragraphs tell. */
export function isAnyRtf({ bytes }: Head): boolean {
  return isRtf(bytes);
}

/** Whether a text is an export of ProQuest. */
export function isProquestText({ text }: Head): boolean {
  return PROQUEST_TEXT.test(text) || (PROQUEST_RULED.test(text) && PROQUEST_INFO.test(text));
}

/** Whether a page is an export of ProQuest. */
export function isProquestHtml({ text }: Head): boolean {
  return PROQUEST_HTML.test(text);
}

/** Whether a text is an export of EBSCO: its records are numbered and have its labels. */
export function isEbscoText({ text }: Head): boolean {
  return EBSCO_RECORD.test(text) && EBSCO_LABEL.test(text);
}

/** Whether a page is an export of EBSCO. */
export function isEbscoHtml({ text }: Head): boolean {
  return EBSCO_HTML.test(text) && EBSCO_HTML_LABEL.test(text);
}

/** Whether a page is an export of Europresse. */
export function isEuropresseHtml({ text }: Head): boolean {
  return EUROPRESSE.test(text);
}

const EUROPRESSE_ID = /^[^\S\n]*(?:(?:tous droits réservés|©).{0,80})?(?:news|pub)·\d{8}·\S/im;

/** Whether a text is an export of Europresse: the number of a document ends each article. */
export function isEuropresseText({ text }: Head): boolean {
  return EUROPRESSE_ID.test(text);
}
