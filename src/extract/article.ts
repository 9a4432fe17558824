import type { Article, GivenMetadata, RawArticle } from '../domain/article.ts';
import type { CountryTag } from '../domain/country.ts';
import { countryName } from '../domain/country-names.ts';
import { optional } from '../domain/optional-key.ts';
import { dayInterval, isoDay, type PublicationDate } from '../domain/publication-date.ts';
import type { SpeakerTag } from '../domain/speaker.ts';
import { type Aliases, NO_ALIASES } from './aliases.ts';
import { resolveCountry } from './countries/resolve-country.ts';
import { tagCountries } from './countries/tag-countries.ts';
import { findDate } from './dates/date-rules.ts';
import { givenDate } from './dates/given-date.ts';
import { detectLanguage } from './languages/detect-language.ts';
import type { LanguagePack } from './languages/language-pack.ts';
import { LANGUAGES, type Languages, packFor } from './languages/languages.ts';
import { speakerId } from './people.ts';
import { type FoundSpeakers, findSpeakers, type SpeakerInput } from './speech/find-speakers.ts';
import type { Headline } from './speech/headline.ts';
import { speechLanguage } from './speech/speech-language.ts';
import { findZones, type Zones } from './zones.ts';

/** Changes whenever the same text can come out with other tags; kept with every indexed article. */
export const RULES_VERSION = '12';

const NO_SPEAKERS: FoundSpeakers = { speakers: [], quotes: [], personSpans: [] };

/**
 * Finds date, countries, speakers and quotes in an article. Pure and deterministic: the same text gives
 * the same tags everywhere. Metadata that was given wins; what of it cannot be read is kept in `extra`.
 */
export function extractArticle(
  raw: RawArticle,
  aliases: Aliases = NO_ALIASES,
  languages: Languages = LANGUAGES,
): Article {
  const { body, given } = raw;
  const titleInBody = raw.title === undefined;
  const zones = findZones(body, titleInBody, languages, raw.title);
  const title = raw.title ?? (zones.title ? body.slice(zones.title.start, zones.title.end) : '');
  const story = `${title}\n${body.slice(zones.story.start, zones.story.end)}`;
  const language = given.language ?? detectLanguage(story, languages);
  const pack = packFor(language, languages);
  const date = findDate({ body, zones, given, languages, ...optional('path', raw.path) });
  const headline = headlineOf(title, zones, titleInBody);
  const found = foundSpeakers({ body, zones, aliases, ...optional('headline', headline) }, pack);
  const countries = given.countries
    ? givenCountries(given.countries, aliases)
    : { tags: foundCountries(raw, zones, { found, date, pack }), unknown: [] };
  const extra = keptExtra(given, countries.unknown, languages);
  return {
    id: raw.id,
    ...optional('path', raw.path),
    title,
    titleInBody,
    body,
    ...optional('date', date),
    ...optional('url', given.url),
    ...optional('source', given.source),
    ...optional('section', given.section),
    ...optional('language', language),
    ...optional('author', given.author ?? printedAuthor(body, zones)),
    ...optional('extra', extra),
    countries: countries.tags,
    speakers: given.speakers ? givenSpeakers(given.speakers, aliases) : found.speakers,
    quotes: found.quotes,
  };
}

/** The title as it may say who speaks; not where it is read with the story. */
function headlineOf(text: string, { title, story }: Zones, inBody: boolean): Headline | undefined {
  if (text === '' || (title && story.start <= title.start)) return undefined;
  return inBody && title ? { text, bodyStart: title.start } : { text };
}

function foundSpeakers(
  input: Omit<SpeakerInput, 'language'>,
  pack: LanguagePack | undefined,
): FoundSpeakers {
  const language = pack && speechLanguage(pack);
  return language ? findSpeakers({ ...input, language }) : NO_SPEAKERS;
}

/** The names of a byline, without the word that it begins with. */
function printedAuthor(body: string, { byline }: Zones): string | undefined {
  return (
    byline &&
    body
      .slice(byline.start, byline.end)
      .replace(/^\S+\s+/u, '')
      .trim()
  );
}

type Read = {
  readonly found: FoundSpeakers;
  readonly date: PublicationDate | undefined;
  /** Absent where the language has none: nothing is read then. */
  readonly pack: LanguagePack | undefined;
};

function foundCountries(raw: RawArticle, zones: Zones, { found, date, pack }: Read): CountryTag[] {
  if (!pack?.countries) return [];
  const interval = date && dayInterval(date.value);
  return tagCountries({
    words: pack.countries,
    rulesOff: pack.rulesOff,
    body: raw.body,
    ...optional('title', raw.title),
    ...optional('dateline', givenDateline(raw.given)),
    zones,
    personSpans: found.personSpans,
    day: interval && isoDay(interval.last),
  });
}

// Wire archives keep the dateline as a field; it is no field of ours, so it lies in `extra`.
function givenDateline({ extra }: GivenMetadata): string | undefined {
  return typeof extra?.dateline === 'string' ? extra.dateline : undefined;
}

function givenCountries(
  names: readonly string[],
  aliases: Aliases,
): { tags: CountryTag[]; unknown: string[] } {
  const unknown: string[] = [];
  const codes = new Set<string>();
  for (const name of names) {
    const code = resolveCountry(name, aliases);
    if (code) codes.add(code);
    else unknown.push(name);
  }
  const tags = [...codes].map(
    (code): CountryTag => ({
      code,
      name: countryName(code),
      confidence: 1,
      primary: true,
      given: true,
      evidence: [],
    }),
  );
  return { tags, unknown };
}

function givenSpeakers(names: readonly string[], aliases: Aliases): SpeakerTag[] {
  const tags = names.map(
    (name): SpeakerTag => ({
      ...speakerId(name, aliases),
      confidence: 1,
      given: true,
      evidence: [],
    }),
  );
  return [...new Map(tags.map((tag) => [tag.id, tag])).values()];
}

function keptExtra(
  given: GivenMetadata,
  unknownCountries: readonly string[],
  languages: Languages,
): Article['extra'] {
  const unreadableDate =
    given.date !== undefined && !givenDate(given.date, languages) ? given.date : undefined;
  const noted = {
    ...(unknownCountries.length > 0 ? { unknownCountries } : {}),
    ...optional('unreadableDate', unreadableDate),
  };
  // A row of a wide table has thousands of fields, which take long to copy.
  const hasNoted = Object.keys(noted).length > 0;
  const extra = hasNoted ? { ...given.extra, ...noted } : (given.extra ?? noted);
  return Object.keys(extra).length > 0 ? extra : undefined;
}
