import { perFacet, VALUE_FACETS, type ValueFacetName } from '../../../src/domain/facets/table.ts';
import type { Quote } from '../../../src/domain/quote.ts';
import { facetValuesOf } from '../../../src/search/facet-values.ts';
import type { IndexedArticle } from '../../../src/search/port.ts';
import type { Random } from './random.ts';

/** What queries and filters over an archive are made of. */
export type ArchiveSample = {
  /** Raw words in a row, as printed: with their capitals, accents and punctuation. */
  readonly passages: readonly (readonly string[])[];
  /** The same of quotes. */
  readonly sayings: readonly (readonly string[])[];
  /** Names of those who speak, as printed. */
  readonly names: readonly string[];
  readonly titleWords: readonly string[];
  /** Values of each facet that articles have. */
  readonly values: Readonly<Record<ValueFacetName, readonly string[]>>;
  /** Date values as they stand in articles. */
  readonly dates: readonly string[];
};

const MOST_PASSAGES = 3000;
const PASSAGE_WORDS = 60;

/** Takes samples while an archive streams by, so that none of it is kept whole. */
export function archiveSampler(random: Random) {
  const passages: string[][] = [];
  const titleWords = new Set<string>();
  const given = perFacet(() => new Set<string>());
  const dates = new Set<string>();
  const names = new Set<string>();
  const sayings: string[][] = [];
  let seen = 0;
  function keepSayings(quotes: readonly Quote[]): void {
    for (const { text } of quotes) {
      const words = text.split(/[ \n]+/).filter((word) => word !== '');
      if (words.length > 0 && sayings.length < MOST_PASSAGES) sayings.push(words);
      else if (words.length > 0 && random.chance(0.1)) {
        sayings[random.whole(MOST_PASSAGES)] = words;
      }
    }
  }
  return {
    add({ article }: IndexedArticle): void {
      seen += 1;
      for (const facet of VALUE_FACETS) {
        for (const value of facetValuesOf(article)[facet]) given[facet].add(value);
      }
      if (article.date) dates.add(article.date.value);
      for (const { name } of article.speakers) names.add(name);
      keepSayings(article.quotes);
      const words = article.body.split(/[ \n]+/).filter((word) => word !== '');
      const from = random.whole(Math.max(1, words.length - PASSAGE_WORDS));
      const passage = words.slice(from, from + PASSAGE_WORDS);
      if (passage.length === 0) return;
      // Each article is as likely to be kept as any other, wherever it stands (reservoir sampling).
      if (passages.length < MOST_PASSAGES) passages.push(passage);
      else {
        const place = random.whole(seen);
        if (place < MOST_PASSAGES) passages[place] = passage;
      }
      if (titleWords.size < MOST_PASSAGES) {
        for (const word of article.title.split(/\s+/)) if (word) titleWords.add(word);
      }
    },
    sample: (): ArchiveSample => ({
      passages,
      sayings,
      names: [...names],
      titleWords: [...titleWords],
      values: perFacet((facet) => [...given[facet]]),
      dates: [...dates],
    }),
  };
}
