import type { Article, GivenMetadata, RawArticle } from '../domain/article.ts';
import type { CountryTag } from '../domain/country.ts';
import { countryName } from '../domain/country-names.ts';
import { dayInterval, isoDay, type PublicationDate } from '../domain/publication-date.ts';
import type { SpeakerTag } from '../domain/speaker.ts';
import { type Aliases, NO_ALIASES } from './aliases.ts';
import { resolveCountry } from './countries/resolve-country.ts';
import { tagCountries } from './countries/tag-countries.ts';
import { findDate, givenDate } from './dates/find-date.ts';
import { detectLanguage } from './language.ts';
import { speakerId } from './people.ts';
import { type FoundSpeakers, findSpeakers } from './speech/find-speakers.ts';
import { findZones, type Zones } from './zones.ts';

/** Changes whenever the same text can come out with other tags; kept with every indexed article. */
export const RULES_VERSION = '4';

const NO_SPEAKERS: FoundSpeakers = { speakers: [], quotes: [], personSpans: [] };

/**
 * Finds date, countries, speakers and quotes in an article. Pure and deterministic: the same text gives
 * the same tags everywhere. Metadata that was given wins; what of it cannot be read is kept in `extra`.
 */
export function extractArticle(raw: RawArticle, aliases: Aliases = NO_ALIASES): Article {
  const { body, given } = raw;
  const titleInBody = raw.title === undefined;
  const zones = findZones(body, titleInBody);
  const title = raw.title ?? (zones.title ? body.slice(zones.title.start, zones.title.end) : '');
  const language =
    given.language ?? detectLanguage(`${title}\n${body.slice(zones.story.start, zones.story.end)}`);
  // The rules read English; on other languages they would lie.
  const isEnglish = language === undefined || /^en/i.test(language);
  const date = findDate({
    body,
    zones,
    given,
    ...(raw.path === undefined ? {} : { path: raw.path }),
  });
  const found = isEnglish ? findSpeakers({ body, zones, aliases }) : NO_SPEAKERS;
  const countries = given.countries
    ? givenCountries(given.countries, aliases)
    : { tags: isEnglish ? foundCountries(raw, zones, found, date) : [], unknown: [] };
  const extra = keptExtra(given, countries.unknown);
  return {
    id: raw.id,
    ...present('path', raw.path),
    title,
    titleInBody,
    body,
    ...present('date', date),
    ...present('url', given.url),
    ...present('source', given.source),
    ...present('section', given.section),
    ...present('language', language),
    ...present('author', given.author),
    ...present('extra', extra),
    countries: countries.tags,
    speakers: given.speakers ? givenSpeakers(given.speakers, aliases) : found.speakers,
    quotes: found.quotes,
  };
}

function present<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]: V });
}

function foundCountries(
  raw: RawArticle,
  zones: Zones,
  found: FoundSpeakers,
  date: PublicationDate | undefined,
): CountryTag[] {
  const interval = date && dayInterval(date.value);
  return tagCountries({
    body: raw.body,
    ...present('title', raw.title),
    ...present('dateline', givenDateline(raw.given)),
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

function keptExtra(given: GivenMetadata, unknownCountries: readonly string[]): Article['extra'] {
  const unreadableDate =
    given.date !== undefined && !givenDate(given.date) ? given.date : undefined;
  const extra = {
    ...given.extra,
    ...(unknownCountries.length > 0 ? { unknownCountries } : {}),
    ...present('unreadableDate', unreadableDate),
  };
  return Object.keys(extra).length > 0 ? extra : undefined;
}
