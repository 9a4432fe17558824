import type { FactivaField } from './factiva-labels.ts';
import { isLanguageName } from './language-codes.ts';
import { printedDay } from './press-dates.ts';
import type { PressArticle } from './press-draft.ts';

// The unit of the count in the languages of the user interface.
const WORD_COUNT =
  /^[\d.,\s\u202f]+\s*(?:words?|wörter|w\p{L}?rter|worte|mots?|palabras?|parole|palavras|слов\p{L}*|words|個字|个字|字|词|詞|語|단어)$/iu;
const COPYRIGHT =
  /^(?:copyright|©|\(c\)|\(copyright|all rights|alle rechte|tous droits|todos los derechos|版权|版權|著作权|著作權)/iu;
const TIME = /^\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\.?)?$/i;
const PAGE = /^\p{L}{0,4}[-\s]?\d{1,4}\p{L}?(?:\s*[,;-]\s*\p{L}{0,4}\d{1,4})*$/u;
const DOCUMENT = /^\S{0,20}\s{0,3}[:：]?\s{0,3}([A-Z0-9]{2,}\d{8}[a-z0-9]{6,})$/;
const NUMBER = /^\d{1,5}\)\s+/;

/** What an article of Factiva says of itself, as it is printed. */
export type Fields = Partial<Record<FactivaField, string>>;

/** A line above the text; the headline is among them as `isHeadline`. */
export type HeadLine = {
  readonly text: string;
  readonly isHeadline: boolean;
  readonly isAuthor: boolean;
};

/** Whether a line says who holds the rights: the last of those above the text. */
export function isFactivaRights(text: string): boolean {
  return COPYRIGHT.test(text);
}

/** Whether a line counts the words of the article. */
export function isWordCount(text: string): boolean {
  return WORD_COUNT.test(text);
}

/** The lines above the text by what they look like; `undefined` where neither a date nor a count of words is among them. */
export function headFields(
  lines: readonly HeadLine[],
  title: string,
  id?: string,
): Fields | undefined {
  const head = lines.findIndex(({ isHeadline }) => isHeadline);
  const before = lines.slice(0, Math.max(head, 0)).map(({ text }) => text);
  const behind = lines.slice(head + 1);
  const author = behind.find(({ isAuthor }) => isAuthor)?.text;
  const texts = behind.filter(({ isAuthor }) => !isAuthor).map(({ text }) => text);
  const counted = texts.findIndex((text) => WORD_COUNT.test(text));
  const found = texts.findIndex((text, at) => at > counted && text.length < 60 && printedDay(text));
  if (found === -1 && counted === -1) return undefined;
  // A date in a language that is not known still has its place.
  const dated = found === -1 ? counted + 1 : found;
  const code = texts.findIndex((text, at) => at > dated && isSourceCode(text, id));
  const timed = TIME.test(texts[dated + 1] ?? '') ? dated + 1 : undefined;
  const source = code > dated + 1 ? code - 1 : (timed ?? dated) + 1;
  const credit = texts.slice(0, counted === -1 ? dated : counted).join('; ');
  const last = Math.max(code, source);
  return {
    title,
    ...some('section', before.join('; ')),
    ...some('byline', author),
    ...some('credit', credit),
    ...some('words', texts[counted]),
    ...some('date', texts[dated]),
    ...some('source', texts[source]),
    ...some('sourceCode', code === -1 ? undefined : texts[code]),
    ...endFields(texts.slice(last + 1)),
    ...some('time', timed === undefined ? undefined : texts[timed]),
  };
}

/** What stands behind the source: edition, page, language and rights. */
function endFields(texts: readonly string[]): Fields {
  const rights = texts.findIndex((text) => COPYRIGHT.test(text));
  const named = rights === -1 ? texts : texts.slice(0, rights);
  const language = named.findLastIndex((text) => isLanguageName(text));
  const lines = language === -1 ? named : named.slice(0, language);
  const time = lines.find((text) => TIME.test(text));
  const rest = lines.filter((text) => text !== time && text !== '0');
  const page = rest.findLastIndex((text) => PAGE.test(text));
  return {
    ...some('language', named[language]),
    ...some('time', time),
    ...some('page', rest[page]),
    ...some('edition', rest.filter((_, at) => at !== page).join('; ')),
    ...some('copyright', rights === -1 ? undefined : texts.slice(rights).join(' ')),
  };
}

function some(field: FactivaField, text: string | undefined): Fields {
  return text ? { [field]: text } : {};
}

/** Ids begin with the code of their source, filled up with zeros, and the day. */
function isSourceCode(text: string, id: string | undefined): boolean {
  if (!/^[A-Z0-9]{2,10}$/.test(text)) return false;
  if (id === undefined) return /[A-Z]{2}/.test(text);
  return id.startsWith(text) && /^0*(?:19|20)\d{6}/.test(id.slice(text.length));
}

/** The id in the last line of an article: `Document HARB000020190305ef350000a`. */
export function documentId(text: string): string | undefined {
  return DOCUMENT.exec(text.trim())?.[1];
}

/** An article of what its fields say. */
export function factivaOf(
  fields: Fields,
  paragraphs: readonly string[],
  others: Readonly<Record<string, string>>,
): PressArticle {
  const { id, title, date, time, source, section, page, byline, words, language, ...rest } = fields;
  return {
    id,
    title: title?.replace(NUMBER, ''),
    paragraphs,
    date,
    time,
    source,
    section,
    page,
    byline,
    words,
    language,
    others: { ...others, ...rest },
  };
}
