import type { Article } from '../domain/article.ts';
import { resolveCountry } from '../extract/countries/resolve-country.ts';
import { type Labelled, labelledArticles, tagged, taggedAsText } from './labelled.ts';
import { onceAFolder } from './once-a-folder.ts';
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
  return (await scoreReuters(folder)).primary;
}

/** Whether the country that weighs most is one that the article is labelled with. */
export async function reutersMain(folder: string): Promise<Score> {
  return (await scoreReuters(folder)).main;
}

const scoreReuters = onceAFolder(async (folder) => {
  const primary = new Tally('reuters primary countries');
  const main = new Tally('reuters main country');
  for await (const record of labelledReuters(folder)) {
    const { countries } = tagged(record, { date: true });
    const { places_iso2: labels } = record.gold;
    const about = countries.filter((tag) => tag.primary).map(({ code }) => code);
    primary.compare(record.id, withoutUs(about), withoutUs(labels));
    const first = countries[0]?.code;
    if (first === undefined) continue;
    if (labels.includes(first)) main.right();
    else main.wrong(`${record.id}: ${first}`);
  }
  return { primary: primary.score(), main: main.score() };
});

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
