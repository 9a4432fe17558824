import type { Article } from '../../domain/article.ts';
import type { AppliedCorrection } from '../../domain/correction.ts';
import type { CountryTag } from '../../domain/country.ts';
import { optional } from '../../domain/optional-key.ts';
import type { PublicationDate } from '../../domain/publication-date.ts';
import type { Quote } from '../../domain/quote.ts';
import type { SpeakerTag } from '../../domain/speaker.ts';
import { notReadIn, type Readable } from '../../extract/languages/languages.ts';

/** An article as programs get it (docs/contract.md, "Extraction"): absent values of the contract's own fields are null. */
export function articleJson(article: Article) {
  const { id, path, title, body, date, countries, speakers, quotes } = article;
  return {
    id,
    path: path ?? null,
    title,
    body,
    date: date ? dateJson(date) : null,
    countries: countries.map(countryJson),
    speakers: speakers.map(speakerJson),
    quotes: quotes.map(quoteJson),
    ...notReadJson(article),
    ...metadataJson(article),
    ...(article.corrections ? { corrections: article.corrections.map(correctionJson) } : {}),
  };
}

/** What of an article was not looked for, since its language has no tables: an empty list then says nothing. */
function notReadJson({ language, ...tags }: Article): { notRead?: readonly Readable[] } {
  const notRead = notReadIn(language).filter((part) => tags[part].length === 0);
  return notRead.length === 0 ? {} : { notRead };
}

/** What came with the article and is no tag; a field that did not come is absent. */
function metadataJson({ url, source, section, language, author, extra }: Article) {
  const metadata = Object.entries({ url, source, section, language, author, extra });
  return Object.fromEntries(metadata.filter(([, value]) => value !== undefined));
}

/** What has been corrected by hand, without the key that means something within the index alone. */
function correctionJson({ key: _, ...says }: AppliedCorrection) {
  return says;
}

function dateJson({ value, precision, source, raw, zone, ambiguous, evidence }: PublicationDate) {
  return {
    value,
    precision,
    source,
    raw,
    ...optional('zone', zone),
    ...optional('ambiguous', ambiguous),
    evidence,
  };
}

function countryJson({ code, name, confidence, primary, given, evidence }: CountryTag) {
  return { code, name, confidence, primary, ...optional('given', given), evidence };
}

function speakerJson({ id, name, role, confidence, given, evidence }: SpeakerTag) {
  const known = given === undefined ? {} : { given };
  return { id, name, role: role ?? null, confidence, ...known, evidence };
}

function quoteJson(quote: Quote) {
  const { start, end, text, kind, verb, confidence, rule, speaker, sourceText } = quote;
  return {
    start,
    end,
    text,
    kind,
    verb: verb ?? null,
    confidence,
    rule,
    speaker: speaker
      ? { id: speaker.id, name: speaker.name, mention: speaker.mention ?? null }
      : null,
    ...optional('sourceText', sourceText),
  };
}
