import type { Article } from '../domain/article.ts';
import { resolveCountry } from '../extract/countries/resolve-country.ts';
import { type Labelled, labelledArticles, tagged, taggedAsText } from './labelled.ts';
import { type Score, Tally } from './score.ts';

// What these sets label are names and adjectives of countries, not their cities.
const NAMING_RULES = new Set(['name', 'demonym', 'ambiguous', 'misspelling', 'state-gone']);

/** Countries mentioned, on newswire of 1996. */
export async function conllCountries(folder: string): Promise<Score> {
  const tally = new Tally('conll2003 countries');
  for await (const record of labelledArticles(folder, 'gold/conll2003.jsonl')) {
    const { countries_explicit, countries_demonym } = record.gold;
    tally.compare(record.id, namedCodes(tagged(record, { date: true })), [
      ...countries_explicit,
      ...countries_demonym,
    ]);
  }
  return tally.score();
}

/** Countries mentioned, on web news of 2018. */
export async function webCountries(folder: string): Promise<Score> {
  const tally = new Tally('geowebnews countries');
  for await (const record of labelledArticles(folder, 'gold/geowebnews.jsonl')) {
    tally.compare(record.id, namedCodes(tagged(record, { date: true })), toponymCodes(record));
  }
  return tally.score();
}

/** Countries mentioned, on saved pages of plain text. */
export async function pageCountries(folder: string): Promise<Score> {
  const tally = new Tally('seedlike countries');
  for await (const record of labelledArticles(folder, 'gold/seedlike.jsonl')) {
    tally.compare(
      record.id,
      taggedAsText(record).countries.map(({ code }) => code),
      record.gold.countries_iso2,
    );
  }
  return tally.score();
}

/** What articles are about, on newswire of 1987, the US left out: it is labelled where it is not named. */
export async function reutersPrimary(folder: string): Promise<Score> {
  const tally = new Tally('reuters primary countries');
  for await (const record of labelledReuters(folder)) {
    const primary = tagged(record, { date: true }).countries.filter((tag) => tag.primary);
    tally.compare(
      record.id,
      withoutUs(primary.map(({ code }) => code)),
      withoutUs(record.gold.places_iso2),
    );
  }
  return tally.score();
}

/** Whether the country that weighs most is one that the article is labelled with. */
export async function reutersMain(folder: string): Promise<Score> {
  const tally = new Tally('reuters main country');
  for await (const record of labelledReuters(folder)) {
    const main = tagged(record, { date: true }).countries[0]?.code;
    if (main === undefined) continue;
    if (record.gold.places_iso2.includes(main)) tally.right();
    else tally.wrong(`${record.id}: ${main}`);
  }
  return tally.score();
}

async function* labelledReuters(folder: string): AsyncGenerator<Labelled> {
  for await (const record of labelledArticles(folder, 'reuters21578.jsonl.zst')) {
    if (record.gold.lewissplit === 'TRAIN' && record.gold.places_iso2.length > 0 && record.body)
      yield record;
  }
}

function namedCodes({ countries }: Article): string[] {
  return countries
    .filter(({ evidence }) => evidence.some(({ rule }) => NAMING_RULES.has(rule)))
    .map(({ code }) => code);
}

/** Codes of the places that are labelled, as far as they name a country. */
export function toponymCodes({ gold }: Labelled): string[] {
  return gold.toponyms
    .filter(({ non_locational }) => non_locational !== 'Yes')
    .flatMap(
      ({ phrase, normalised }) =>
        resolveCountry(normalised ?? phrase) ?? resolveCountry(phrase) ?? [],
    );
}

function withoutUs(codes: readonly string[]): string[] {
  return codes.filter((code) => code !== 'US');
}
